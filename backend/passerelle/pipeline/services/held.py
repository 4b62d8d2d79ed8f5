"""What was held back in a flood of inquiries: let in, or thrown away."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, lock, require
from passerelle.people.models import User
from passerelle.pipeline.models import Inquiry
from passerelle.pipeline.permissions import can_decide
from passerelle.pipeline.services.intake import thanks_ask

MOST_AT_ONCE = 100


@transaction.atomic
def inquiry_release(*, actor: User, inquiry: Inquiry, version: int) -> Inquiry:
    """Let an inquiry in that was held back: from now on it is as any other, and its author is thanked."""
    require(can_decide(actor))
    inquiry = lock(inquiry)
    check_version(inquiry, version)
    if not inquiry.held:
        raise errors.invalid_state(_("This inquiry is not held back."))
    inquiry.held = False
    bump(inquiry, "held")
    record(actor=actor, verb="inquiry.released", target=inquiry, before={"held": True}, after={"held": False})
    thanks_ask(inquiry)
    return inquiry


@transaction.atomic
def inquiries_discard(*, actor: User, inquiries: Sequence[Inquiry]) -> int:
    """Delete inquiries that were held back, all or none; the audit trail keeps whose they said they were.

    Raises INVALID_STATE when one of them was let in or discarded meanwhile.
    """
    require(can_decide(actor))
    if not 1 <= len(inquiries) <= MOST_AT_ONCE:
        message = _("Choose between 1 and %(most)d inquiries.") % {"most": MOST_AT_ONCE}
        raise errors.invalid("ids", message)
    asked = Inquiry.objects.filter(pk__in=[row.pk for row in inquiries])
    locked = list(asked.select_for_update().order_by("pk"))
    if len(locked) < len(inquiries) or not all(inquiry.held for inquiry in locked):
        raise errors.invalid_state(_("One of these inquiries was let in or discarded meanwhile. Look again."))
    for inquiry in locked:
        before = {"organization_name": inquiry.organization_name}
        record(actor=actor, verb="inquiry.discarded", target=inquiry, before=before)
    asked.delete()
    return len(locked)
