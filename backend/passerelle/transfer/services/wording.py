"""Texts of the checklist written by hand."""

from django.utils.translation import get_language

from passerelle.core.services import clean_line


def worded(field: str, text: str | None, *, required: bool, maximum: int = 300) -> dict[str, str]:
    """A text written by hand is one text: it takes the place of both languages' earlier ones.

    Returns values for `<field>_en` and `<field>_fr`; raises VALIDATION that names `field`.
    """
    cleaned = clean_line(text, field, maximum=maximum, required=required)
    own, other = ("fr", "en") if get_language() == "fr" else ("en", "fr")
    return {f"{field}_{own}": cleaned, f"{field}_{other}": ""}
