"""What an organization is to the partner programme, and was.

Periods are what is kept; the organization's `programme_status` and `partner_since` are worked out from them here.
"""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_version, clean_choice, lock, require
from passerelle.partners.choices import ProgrammeStatus
from passerelle.partners.models import Organization, ProgrammePeriod
from passerelle.people.models import User
from passerelle.people.permissions import can_edit_partners

EARLIEST = dt.date(1950, 1, 1)
LASTING = frozenset({ProgrammeStatus.PROSPECT, ProgrammeStatus.MEMBER})
DAY = dt.timedelta(days=1)


@transaction.atomic
def programme_change(
    *, actor: User, organization: Organization, version: int, status: str, since: dt.date | None = None
) -> Organization:
    """Say what an organization is to the programme from a day on; what lasted until then ends the day before.

    Raises VALIDATION naming status or since, CONFLICT on a stale version.
    """
    organization = lock(organization)
    require(can_edit_partners(actor))
    check_version(organization, version)
    status = clean_choice(status, ProgrammeStatus, "status")
    if status == organization.programme_status:
        raise errors.invalid("status", _("It is so already. Correct the dates below instead."))
    before = _told(organization)
    enter(organization, status, clean_day(since or clock.today(), "since"), actor)
    bump(organization, "programme_status", "partner_since")
    record(actor=actor, verb="programme.changed", target=organization, before=before, after=_told(organization))
    return organization


@transaction.atomic
def period_correct(
    *, actor: User, period: ProgrammePeriod, version: int, since: dt.date | None, until: dt.date | None
) -> ProgrammePeriod:
    """Put right when a period began and ended; both may be unknown or still to come only where that makes sense."""
    organization = lock(period.organization)
    require(can_edit_partners(actor))
    period = lock(period)
    check_version(period, version)
    before, was = _told(organization), _span(period)
    period.since, period.until = clean_day(since, "since"), clean_day(until, "until")
    _refuse_disorder(organization, period)
    bump(period, "since", "until")
    _settle(organization)
    bump(organization, "programme_status", "partner_since")
    record(
        actor=actor,
        verb="programme.corrected",
        target=organization,
        before={**before, "period": was},
        after={**_told(organization), "period": _span(period)},
    )
    return period


@transaction.atomic
def period_remove(*, actor: User, period: ProgrammePeriod, version: int) -> Organization:
    """Take out a period that never was."""
    organization = lock(period.organization)
    require(can_edit_partners(actor))
    period = lock(period)
    check_version(period, version)
    before = {**_told(organization), "period": _span(period)}
    period.delete()
    _settle(organization)
    bump(organization, "programme_status", "partner_since")
    record(actor=actor, verb="programme.corrected", target=organization, before=before, after=_told(organization))
    return organization


def enter(organization: Organization, status: str, since: dt.date | None, actor: User | None) -> None:
    """End what lasts and begin what comes, inside the caller's transaction; the caller saves the organization."""
    lasts = organization.programme_periods.filter(until__isnull=True).first()
    if lasts is not None:
        lasts.until = (since or clock.today()) - DAY
        if lasts.since is not None and lasts.until < lasts.since:
            raise errors.invalid("since", _("This is not after the day on which it became what it is now."))
        bump(lasts, "until")
    if status in LASTING:
        period = ProgrammePeriod(organization=organization, status=status, since=since, created_by=actor)
        _refuse_disorder(organization, period)
        period.save()
    _settle(organization)
    # a former partner of whom no dates are known
    if status == ProgrammeStatus.FORMER:
        organization.programme_status = ProgrammeStatus.FORMER


def restart(organization: Organization, since: dt.date | None) -> None:
    """Correct the first day of what lasts, or of the last membership, inside the caller's transaction."""
    periods = list(organization.programme_periods.all())
    shown = [row for row in periods if row.until is None] or [
        row for row in periods if row.status == ProgrammeStatus.MEMBER
    ]
    if not shown:
        organization.partner_since = since
        return
    shown[-1].since = since
    _refuse_disorder(organization, shown[-1])
    bump(shown[-1], "since")
    _settle(organization)


def clean_day(value: dt.date | None, field: str) -> dt.date | None:
    """Return a day of the past or today; raise VALIDATION naming the field."""
    if value is not None and not EARLIEST <= value <= clock.today():
        raise errors.invalid(field, _("Give a date between 1950 and today."))
    return value


def _refuse_disorder(organization: Organization, period: ProgrammePeriod) -> None:
    """Periods of one organization never overlap, and one that ended comes before one that lasts."""
    if period.since and period.until and period.until < period.since:
        raise errors.invalid("until", _("The end comes before the start."))
    first, last = period.since or dt.date.min, period.until or dt.date.max
    for other in organization.programme_periods.exclude(pk=period.pk):
        if (other.since or dt.date.min) <= last and first <= (other.until or dt.date.max):
            field = "until" if period.until is None or (other.since and other.since > first) else "since"
            raise errors.invalid(field, _("This overlaps another period of the organization."))


def _settle(organization: Organization) -> None:
    periods = list(organization.programme_periods.all())
    lasts = next((row for row in periods if row.until is None), None)
    members = [row for row in periods if row.status == ProgrammeStatus.MEMBER]
    if lasts is not None:
        organization.programme_status = lasts.status
    else:
        organization.programme_status = ProgrammeStatus.FORMER if members else ProgrammeStatus.NONE
    organization.partner_since = members[-1].since if members else None


def _span(period: ProgrammePeriod) -> str:
    first, last = (day.isoformat() if day else "…" for day in (period.since, period.until))
    return f"{first} – {last}"


def _told(organization: Organization) -> dict[str, Any]:
    return {
        "programme_status": organization.programme_status,
        "partner_since": organization.partner_since,
    }
