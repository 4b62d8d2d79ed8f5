"""The form in which a DOI is kept."""

from passerelle.core import errors
from passerelle.deliverables.choices import LinkKind
from passerelle.deliverables.links import clean_link


def clean_doi(value: str | None) -> str:
    """Return a DOI without its resolver, or nothing; raise VALIDATION naming doi."""
    if not (value or "").strip():
        return ""
    try:
        return clean_link(LinkKind.DOI, value)
    except errors.DomainError as error:
        raise errors.invalid("doi", error.message) from None
