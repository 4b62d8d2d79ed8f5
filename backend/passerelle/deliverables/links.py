"""What a version may point to when it is not a file."""

import re
from urllib.parse import unquote

from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.services import clean_line
from passerelle.core.web import is_web_address
from passerelle.deliverables.choices import LinkKind

MAX_LENGTH = 500
_COMMIT = re.compile(r"^[0-9a-f]{7,40}$")
_TAG = re.compile(r"^(?![./-])(?!.*(?:\.\.|//|@\{))[A-Za-z0-9._/+@-]{1,100}(?<![./])$")
_RUN = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$")
MODEL_VERSION = re.compile(r"^(?:models:/)?([^/:\s](?:[^/:]{0,98}[^/:\s])?)/(\d{1,9})(?: (\S+))?$")
RUN_ID = re.compile(r"(?:^|/runs/)([0-9a-f]{32})(?:$|[/?#\s])")
_PLAIN_RUN = re.compile(r"^http://\S+/runs/([0-9a-f]{32})(?:$|[/?#])")
_MODEL_PAGE = re.compile(r"^https?://\S+/models/([^/?#\s]+)/versions/(\d{1,9})(?:$|[/?#])")
_DOI = re.compile(r"^10\.\d{4,9}/\S+$")
_DOI_PREFIX = re.compile(r"^(?:doi:\s*|https?://(?:dx\.)?doi\.org/)", re.IGNORECASE)


def clean_link(kind: str, link: str | None) -> str:
    """Return a link in its kept form; raise VALIDATION naming link.

    A commit, a tag, a run and a model version may be followed by a space and a web address; a DOI loses its resolver.
    Of a tracking server's page without https, which nobody is sent to, what it shows is kept.
    """
    text = clean_line(link, "link", maximum=MAX_LENGTH)
    match kind:
        case LinkKind.COMMIT:
            return _named(
                text, _COMMIT, _("Give a commit as 7 to 40 hexadecimal digits, with a web address if you like.")
            )
        case LinkKind.TAG:
            return _named(text, _TAG, _("Give a tag by its name, with a web address if you like."))
        case LinkKind.RUN:
            plain = _PLAIN_RUN.match(text)
            text = plain[1] if plain else text
            return text if is_web_address(text) else _named(text, _RUN, _("Give a run by its id or web address."))
        case LinkKind.MODEL:
            return _model(text)
        case LinkKind.DOI:
            doi = _DOI_PREFIX.sub("", text)
            if not _DOI.match(doi):
                raise errors.invalid("link", _("Give a DOI as 10.1234/abc."))
            return doi
        case _:
            if not is_web_address(text):
                raise errors.invalid("link", _("Give a web address that starts with https://."))
            return text


def _model(text: str) -> str:
    page = _MODEL_PAGE.match(text)
    if page:
        text = f"{unquote(page[1])}/{page[2]}" + (f" {text}" if is_web_address(text) else "")
    found = MODEL_VERSION.match(text)
    if found is None or (found[3] and not is_web_address(found[3])):
        raise errors.invalid("link", _("Give a registered model version as its name, a slash and its number."))
    return text


def _named(text: str, pattern: re.Pattern[str], message: str) -> str:
    name, space, address = text.partition(" ")
    name = name.lower() if pattern is _COMMIT else name
    if not pattern.match(name) or (space and not is_web_address(address)):
        raise errors.invalid("link", message)
    return f"{name}{space}{address}"
