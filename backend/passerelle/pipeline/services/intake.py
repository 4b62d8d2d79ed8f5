"""What comes in by the public form."""

import datetime as dt
import math
from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import QuerySet, TextChoices
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.choices import Language
from passerelle.core.outbox import outbox_add
from passerelle.core.services import clean_line, clean_text
from passerelle.core.web import network_of
from passerelle.partners.choices import OrganizationKind
from passerelle.pipeline.choices import Timeframe, Wanted
from passerelle.pipeline.models import Inquiry
from passerelle.transfer.capability import LEVELS
from passerelle.transfer.choices import Dimension

Clean = Callable[[str, str], Any]
# inquiries from one network address in an hour and in a day
FROM_ONE, FROM_ONE_A_DAY = 5, 20
# from everybody in a day: what comes after so many is held back unthanked, and after so many more it is refused
FROM_ALL, MOST = 200, 5000
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


@transaction.atomic
def inquiry_submit(*, values: Mapping[str, str], readiness: Mapping[str, str], address: str) -> Inquiry:
    """Take in what a visitor filled and thank them by mail.

    In a flood from many addresses it is taken in all the same, so that nobody shuts out the others, but held back:
    no mail goes out and the board shows it apart, until somebody of the lab releases or discards it.

    Args:
        values: the form's texts by the model's field names.
        readiness: a level as text by dimension; empty for what the visitor does not know.
        address: the visitor's network address; only its hash is kept, for a day.

    Raises VALIDATION that names the first field at fault, with a sentence for each of them as `details["fields"]`;
    RATE_LIMITED.
    """
    fields, levels = _read(values, readiness)
    # keyed: an address is short enough to be found by trying all of them
    digest = salted_hmac("passerelle.pipeline.address", network_of(address), algorithm="sha256").hexdigest()
    held = _hold_off(digest)
    inquiry = Inquiry.objects.create(**fields, readiness=levels, address_sha256=digest, held=held)
    after = {
        "organization_name": inquiry.organization_name,
        "wanted": inquiry.wanted,
        **({"held": True} if held else {}),
    }
    record(actor=None, verb="inquiry.received", target=inquiry, after=after)
    if not held:
        thanks_ask(inquiry)
    return inquiry


def thanks_ask(inquiry: Inquiry) -> None:
    """Thank the author by mail, once."""
    outbox_add(
        key=f"inquiry:{inquiry.pk}", renderer="passerelle.pipeline.services.mails.thanks_mail", inquiry_id=inquiry.pk
    )


def _read(values: Mapping[str, str], readiness: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, int]]:
    """Return what was filled in, clean, and the levels that were chosen; every mistake is told at once."""
    fields, levels, wrong = {}, {}, {}
    for name, clean in (_FIELDS | dict.fromkeys(Dimension.values, _level)).items():
        try:
            found = clean((values if name in _FIELDS else readiness).get(name, ""), name)
        except errors.DomainError as error:
            wrong[name] = error.message
            continue
        if name in _FIELDS:
            fields[name] = found
        elif found:
            levels[name] = found
    if wrong:
        first, message = next(iter(wrong.items()))
        raise errors.invalid(first, message, fields=wrong)
    return fields, levels


def _line(maximum: int, required: bool = True) -> Clean:
    return lambda value, name: clean_line(value, name, maximum=maximum, required=required)


def _text(required: bool = True) -> Clean:
    return lambda value, name: clean_text(value, name, maximum=5000, required=required)


def _one_of(choices: type[TextChoices]) -> Clean:
    def clean(value: str, name: str) -> str:
        if value not in choices.values:  # a visitor chooses from a list: its stored values would tell them nothing
            raise errors.invalid(name, _("Choose one of the answers."))
        return value

    return clean


def _email(value: str, name: str) -> str:
    email = clean_line(value, name, maximum=254)
    try:
        validate_email(email)
    except ValidationError:
        raise errors.invalid(name, _("This is not an e-mail address.")) from None
    return email


def _level(value: str, name: str) -> int:
    if value and value not in {str(level) for level in LEVELS}:
        raise errors.invalid(name, _("Choose one of the answers."))
    return int(value or 0)


# in the order of the form
_FIELDS: dict[str, Clean] = {
    "organization_name": _line(200),
    "organization_kind": _one_of(OrganizationKind),
    "sector": _line(120, required=False),
    "contact_name": _line(120),
    "contact_title": _line(120, required=False),
    "contact_email": _email,
    "telephone": _line(40, required=False),
    "need": _text(),
    "tried": _text(required=False),
    "wanted": _one_of(Wanted),
    "timeframe": _one_of(Timeframe),
    "language": _one_of(Language),
}


def _hold_off(digest: str) -> bool:
    """Refuse a flood from one address; tell whether there is one from many, whose inquiries are held back."""
    lately = Inquiry.objects.filter(created_at__gt=clock.now() - DAY)
    own = lately.filter(address_sha256=digest)
    wait = max(_wait(own, FROM_ONE, HOUR), _wait(own, FROM_ONE_A_DAY, DAY), _wait(lately, MOST, DAY))
    if wait > HOUR:
        message = _("Too many inquiries came in today. Try again in %(hours)d hours, or write to us.")
        raise errors.rate_limited(message % {"hours": math.ceil(wait / HOUR)}, wait)
    if wait:
        raise errors.rate_limited(
            _("Too many inquiries came in just now. Try again in an hour, or write to us."), wait
        )
    return lately.count() >= FROM_ALL


def _wait(rows: QuerySet[Inquiry], most: int, span: dt.timedelta) -> dt.timedelta:
    """Return how long until fewer than so many came within a span of time; nothing when that is so now."""
    last = rows.order_by("-created_at").values_list("created_at", flat=True)[most - 1 : most]
    return max([dt.timedelta(), *(at + span - clock.now() for at in last)])


def addresses_forget() -> None:
    """Forget the addresses of yesterday; run by the clock, so that it does not wait for the next inquiry."""
    yesterday = Inquiry.objects.filter(created_at__lt=clock.now() - DAY).exclude(address_sha256="")
    yesterday.update(address_sha256="")
