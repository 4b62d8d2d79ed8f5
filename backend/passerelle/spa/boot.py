"""What a page says of itself before its program runs, so that the first paint needs no request."""

from typing import Any

from django.conf import settings

from passerelle.engagements.choices import ClientRole
from passerelle.engagements.models import ClientMembership
from passerelle.people.models import User
from passerelle.people.selectors import get_lab

DEMO_ACCOUNTS = (
    "director@lab.example",
    "lead@lab.example",
    "scientist@lab.example",
    "intern@lab.example",
    "partnerships@lab.example",
    "sponsor@giatec.example",
    "engineer@giatec.example",
    "observer@giatec.example",
    "sponsor@ireq.example",
)


def boot(user: Any, language: str, *, demo_accounts: bool, viewed: ClientMembership | None = None) -> dict[str, Any]:
    """Return the page's facts, JSON-ready. The demonstration's accounts are read only where they are offered.

    Args:
        viewed: the membership with whose eyes a lab person looks at the portal.
    """
    lab = get_lab()
    known = user.is_authenticated
    return {
        "locale": language,
        "timeZone": user.time_zone if known else "",
        "id": user.pk if known else "",
        "name": user.name if known else "",
        "role": (user.lab_role or "client").upper() if known else "",
        "demo": settings.DEMO_MODE,
        "demoAccounts": _demo_accounts() if demo_accounts and settings.DEMO_MODE else [],
        "illustrative": lab.is_illustrative,
        "labName": lab.name,
        "viewAs": _viewed(viewed) if viewed else None,
        "query": None,
    }


def _viewed(membership: ClientMembership) -> dict[str, str]:
    return {
        "name": membership.user.name,
        "role": membership.role.upper(),
        "engagement": membership.engagement.title,
        "reference": membership.engagement.reference,
    }


def _demo_accounts() -> list[dict[str, str]]:
    """The demonstration's accounts that are there, in the order in which they are presented."""
    found = {user.email: user for user in User.objects.filter(email__in=DEMO_ACCOUNTS, is_active=True)}
    memberships = ClientMembership.objects.filter(user__in=found.values(), revoked_at__isnull=True)
    # of several roles the weightiest is shown: the enum lists them in that order
    order = ClientRole.values
    ranked = sorted(memberships.values_list("user_id", "role"), key=lambda row: order.index(row[1]), reverse=True)
    roles = dict(ranked)
    return [
        {"email": email, "role": (user.lab_role or roles.get(user.pk, "client")).upper(), "name": user.name}
        for email in DEMO_ACCOUNTS
        if (user := found.get(email))
    ]
