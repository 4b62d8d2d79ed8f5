"""What the world knows of a publication by its DOI: CSL-JSON, or else BibTeX, from the resolver of the settings.

DOI resolvers answer with data instead of a page when they are asked for it (content negotiation, as Crossref and
DataCite describe it). Whatever comes back is a stranger's text: it only ever fills a form that a person reads.
"""

import datetime as dt
import html
import json
import re
import threading
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.outgoing import OutgoingError, fetch
from passerelle.core.web import is_web_address
from passerelle.impact.bibtex import Reference, read_bibtex
from passerelle.impact.dois import clean_doi

ACCEPT = "application/vnd.citationstyles.csl+json, application/x-bibtex;q=0.5"
# a server has few threads: those who wait for a slow resolver never hold all of them
_AT_ONCE = threading.BoundedSemaphore(2)


def is_on() -> bool:
    return bool(settings.DOI_RESOLVER)


def look_up(text: str) -> Reference:
    """Return what the resolver says of a DOI.

    Raises VALIDATION naming doi when it is none or nobody knows it, INVALID_STATE when the resolver cannot be asked.
    """
    doi = clean_doi(text)
    if not doi or any(part in {".", ".."} for part in doi.split("/")):
        raise errors.invalid("doi", _("Give a DOI as 10.1234/abc."))
    if not is_on():
        raise errors.invalid_state(_("No DOI resolver is set up here. Fill the fields by hand."))
    if not _AT_ONCE.acquire(blocking=False):
        raise errors.invalid_state(_("Others are asking the DOI resolver just now. Try again in a moment."))
    base = settings.DOI_RESOLVER.rstrip("/")
    try:
        answer = fetch(f"{base}/{quote(doi, safe='/')}", base=base, accept=ACCEPT)
    except OutgoingError:
        raise _silent() from None
    finally:
        _AT_ONCE.release()
    if answer.status in {404, 410}:
        raise errors.invalid("doi", _("The resolver does not know this DOI. Check it."))
    found = _understood(answer.content_type, answer.body) if answer.status == 200 else None
    if found is None:
        raise _silent()
    return found if found.doi else Reference(**{**_dict(found), "doi": doi})


def _silent() -> errors.DomainError:
    return errors.invalid_state(_("The DOI resolver does not answer. Fill the fields by hand, or try again later."))


def _dict(row: Reference) -> dict[str, Any]:
    return {name: getattr(row, name) for name in Reference.__slots__}


def _understood(content_type: str, body: bytes) -> Reference | None:
    text = body.decode("utf-8", "replace")
    try:
        if "bibtex" in content_type:
            return read_bibtex(text)[0]
        row = json.loads(text)
    except (errors.DomainError, ValueError, RecursionError):
        return None
    return _from_csl(row) if isinstance(row, dict) else None


def _from_csl(row: dict[str, Any]) -> Reference | None:
    title = _line(row.get("title"), 300)
    if not title:
        return None
    url = _line(row.get("URL"), 500)
    return Reference(
        key="",
        title=title,
        authors="; ".join(filter(None, map(_name, _list(row.get("author")))))[:1000],
        venue=_line(row.get("container-title"), 300) or _line(row.get("publisher"), 300),
        doi=_known_doi(row.get("DOI")),
        url=url if is_web_address(url) and "doi.org/" not in url else "",
        happened_on=_day(row.get("issued")),
    )


def _known_doi(value: Any) -> str:
    try:
        return clean_doi(value if isinstance(value, str) else "")
    except errors.DomainError:
        return ""


def _name(person: Any) -> str:
    if not isinstance(person, dict):
        return ""
    whole = " ".join(filter(None, (_line(person.get(part), 100) for part in ("given", "family"))))
    return whole or _line(person.get("literal") or person.get("name"), 200)


def _day(issued: Any) -> dt.date | None:
    """A month and year become the first of that month, a year alone its first of January."""
    rows = _list(issued.get("date-parts")) if isinstance(issued, dict) else []
    try:
        parts = [int(part) for part in (rows[0] if rows and isinstance(rows[0], list) else [])[:3]]
        return dt.date(*[*parts, 1, 1][:3]) if parts and parts[0] >= 1900 else None
    except (TypeError, ValueError, OverflowError):
        return None


def _list(value: Any) -> list[Any]:
    return value[:200] if isinstance(value, list) else []


def _line(value: Any, maximum: int) -> str:
    """Return a text of one line without markup: titles come with tags and entities of their journals."""
    text = (value[0] if value else "") if isinstance(value, list) else value
    if not isinstance(text, str):
        return ""
    plain = html.unescape(re.sub(r"<[^<>]{1,100}>", "", text[: 4 * maximum]))
    return " ".join("".join(sign if sign.isprintable() else " " for sign in plain).split())[:maximum]
