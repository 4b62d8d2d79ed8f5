"""What comes in by the public form."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.choices import Language
from passerelle.core.outbox import outbox_add
from passerelle.core.services import clean_choice, clean_line, clean_text
from passerelle.core.web import network_of
from passerelle.partners.choices import OrganizationKind
from passerelle.pipeline.choices import Timeframe, Wanted
from passerelle.pipeline.models import Inquiry
from passerelle.transfer.capability import LEVELS
from passerelle.transfer.choices import Dimension

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

    Raises VALIDATION that names the field, RATE_LIMITED.
    """
    fields = _cleaned(values)
    levels = _levels(readiness)
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


def _cleaned(values: Mapping[str, str]) -> dict[str, Any]:
    def line(name: str, maximum: int, required: bool = True) -> str:
        return clean_line(values.get(name), name, maximum=maximum, required=required)

    return {
        "organization_name": line("organization_name", 200),
        "organization_kind": clean_choice(values.get("organization_kind"), OrganizationKind, "organization_kind"),
        "sector": line("sector", 120, required=False),
        "contact_name": line("contact_name", 120),
        "contact_title": line("contact_title", 120, required=False),
        "contact_email": _email(values.get("contact_email", "")),
        "telephone": line("telephone", 40, required=False),
        "language": clean_choice(values.get("language"), Language, "language"),
        "need": clean_text(values.get("need"), "need", maximum=5000),
        "tried": clean_text(values.get("tried"), "tried", maximum=5000, required=False),
        "wanted": clean_choice(values.get("wanted"), Wanted, "wanted"),
        "timeframe": clean_choice(values.get("timeframe"), Timeframe, "timeframe"),
    }


def _email(value: str) -> str:
    email = clean_line(value, "contact_email", maximum=254)
    try:
        validate_email(email)
    except ValidationError:
        raise errors.invalid("contact_email", _("This is not an e-mail address.")) from None
    return email


def _levels(readiness: Mapping[str, str]) -> dict[str, int]:
    levels = {}
    for dimension in Dimension.values:
        given = readiness.get(dimension, "")
        if not given:
            continue
        if given not in {str(level) for level in LEVELS}:
            raise errors.invalid(dimension, _("Choose one of the answers."))
        levels[dimension] = int(given)
    return levels


def _hold_off(digest: str) -> bool:
    """Refuse a flood from one address; tell whether there is one from many, whose inquiries are held back."""
    now = clock.now()
    lately = Inquiry.objects.filter(created_at__gt=now - DAY)
    own = lately.filter(address_sha256=digest)
    in_all = lately.count()
    one_too_many = own.filter(created_at__gt=now - HOUR).count() >= FROM_ONE or own.count() >= FROM_ONE_A_DAY
    if one_too_many or in_all >= MOST:
        message = _("Too many inquiries came in just now. Try again in an hour, or write to us.")
        raise errors.DomainError(errors.Code.RATE_LIMITED, message)
    return in_all >= FROM_ALL


def addresses_forget() -> None:
    """Forget the addresses of yesterday; run by the clock, so that it does not wait for the next inquiry."""
    yesterday = Inquiry.objects.filter(created_at__lt=clock.now() - DAY).exclude(address_sha256="")
    yesterday.update(address_sha256="")
