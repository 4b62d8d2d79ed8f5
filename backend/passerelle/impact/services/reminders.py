"""Reminders of enquiries that are due: of the lab's person who keeps the work, and of the client's who can answer."""

import datetime as dt

from django.db.models import Q

from passerelle.core import clock
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.impact.models import ImpactEnquiry
from passerelle.impact.permissions import ANSWERING
from passerelle.notifications.choices import Reason
from passerelle.notifications.services.reminders import remind
from passerelle.people.choices import LabRole
from passerelle.people.models import User

VERB = "enquiry.due"
# days after the due date; one reminder each, then it only stands on the lists
AFTER = (0, 14, 42)
GIVEN_UP = dt.timedelta(days=90)


def enquiries_remind() -> None:
    """Remind of every enquiry that nobody answered: when it is due, two weeks and six weeks later, once each."""
    today = clock.today()
    due = ImpactEnquiry.objects.filter(answered_at__isnull=True, due_on__lte=today, due_on__gt=today - GIVEN_UP)
    for enquiry in due.select_related("engagement__lead"):
        since = enquiry.due_on + dt.timedelta(
            days=max(days for days in AFTER if enquiry.due_on + dt.timedelta(days=days) <= today)
        )
        for reader in _readers(enquiry.engagement):
            remind(
                reader=reader, engagement=enquiry.engagement, verb=VERB, reason=Reason.IMPACT,
                about=("ImpactEnquiry", enquiry.pk), since=since,
            )  # fmt: skip


def _readers(engagement: Engagement) -> list[User]:
    """The lead, or the advisors where there is none any more, and the client's people who can answer."""
    clients = ClientMembership.objects.filter(engagement=engagement, revoked_at__isnull=True, role__in=ANSWERING)
    wanted = Q(pk__in=clients.values("user_id"))
    if engagement.lead is not None and engagement.lead.is_active:
        wanted |= Q(pk=engagement.lead_id)
    else:
        wanted |= Q(lab_role=LabRole.PARTNERSHIPS)
    return list(User.objects.filter(wanted, is_active=True))
