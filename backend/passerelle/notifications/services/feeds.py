"""The calendar feed: its secret address, and what it holds."""

import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from django.apps import apps
from django.conf import settings
from django.db import transaction
from django.utils import translation
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from icalendar import Calendar, Event

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.ids import to_global_id
from passerelle.engagements.models import TeamMember
from passerelle.engagements.selectors import lab_visibility
from passerelle.engagements.standing import on_team
from passerelle.notifications.models import CalendarFeed
from passerelle.notifications.services.stamps import stamps_of
from passerelle.people.models import User
from passerelle.plan.models import Milestone
from passerelle.plan.selectors import client_milestones
from passerelle.reviews.selectors import client_rounds_waiting, team_rounds_open

BACK = dt.timedelta(days=366)
MOST = 1000


@dataclass(frozen=True, slots=True)
class Entry:
    """A day or span of days in a calendar, both dates included; or hours, where both instants are given."""

    uid: str
    title: str
    starts_on: dt.date
    ends_on: dt.date
    path: str
    made_at: dt.datetime
    starts_at: dt.datetime | None = None
    ends_at: dt.datetime | None = None
    place: str = ""

    def said(self) -> str:
        """All that a reader is told, as one text to compare."""
        return repr((self.title, self.starts_on, self.ends_on, self.path, self.starts_at, self.ends_at, self.place))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


@transaction.atomic
def feed_create(*, actor: User) -> tuple[CalendarFeed, str]:
    """Make the person's feed, or replace its address; the secret is returned once and kept by nobody."""
    token = secrets.token_urlsafe(32)
    CalendarFeed.objects.filter(user=actor).delete()
    feed = CalendarFeed.objects.create(user=actor, token_sha256=_digest(token), created_by=actor)
    record(actor=actor, verb="calendar.created", target=feed)
    return feed, token


@transaction.atomic
def feed_revoke(*, actor: User) -> None:
    """End the feed: its address answers like one that never was."""
    feed = CalendarFeed.objects.filter(user=actor).select_for_update().first()
    if feed is None:
        raise errors.not_found()
    record(actor=actor, verb="calendar.revoked", target=feed)
    feed.delete()


def feed_read(token: str) -> bytes | None:
    """Return the calendar behind an address as iCalendar, in the person's language; None when there is none."""
    found = CalendarFeed.objects.filter(token_sha256=_digest(token), user__is_active=True)
    feed = found.select_related("user").first()
    if feed is None:
        return None
    now = clock.now()
    if feed.last_read_at is None or feed.last_read_at < now - dt.timedelta(hours=1):
        CalendarFeed.objects.filter(pk=feed.pk).update(last_read_at=now)
    with translation.override(feed.user.language):
        return calendar_of(feed.user, entries_of(feed.user))


def entries_of(reader: User) -> list[Entry]:
    """Milestones of one's own engagements, respond-by dates, and what apps above add (`calendar` there)."""
    entries = [*_milestones(reader), *_reviews(reader)]
    for config in apps.get_app_configs():
        adds = getattr(config, "calendar", None)
        if adds:
            entries += [Entry(**values) for values in import_string(adds)(reader)]
    return entries


def _milestones(reader: User) -> Iterable[Entry]:
    if reader.lab_role is not None:
        mine = TeamMember.objects.filter(on_team(reader.pk)).values("engagement_id")
        rows = Milestone.objects.filter(lab_visibility(reader, "engagement"), engagement_id__in=mine)
    else:
        rows = client_milestones(reader)
    start = clock.today() - BACK
    found = rows.filter(due_on__gte=start).select_related("engagement").order_by("due_on", "id")[:MOST]
    home = "" if reader.lab_role is not None else "/portal"
    tab = "/plan" if reader.lab_role is not None else ""
    for row in found:
        if row.due_on is not None:
            title = f"{row.title_in(reader.language)} ({row.engagement.title})"
            place = quote(to_global_id("Milestone", row.pk))
            path = f"{home}/engagements/{row.engagement.reference}{tab}?at={place}"
            yield Entry(f"milestone-{row.pk}", title, row.due_on, row.due_on, path, row.created_at)


def _reviews(reader: User) -> Iterable[Entry]:
    """By when the reader decides; for the lab, by when the client does on what one's teams handed over."""
    is_lab = reader.lab_role is not None
    rows = team_rounds_open(reader) if is_lab else client_rounds_waiting(reader)
    words = _("The client decides on “%(what)s”") if is_lab else _("Decide on “%(what)s”")
    for row in rows.filter(respond_by__isnull=False)[:MOST]:
        if row.respond_by is not None:
            version = row.deliverable_version
            title = words % {"what": version.deliverable.title_in(reader.language)}
            if is_lab:
                path = f"/engagements/{version.deliverable.engagement.reference}/deliverables"
            else:
                path = f"/portal/reviews/{to_global_id('ReviewRound', row.pk)}"
            yield Entry(f"review-{row.pk}", title, row.respond_by, row.respond_by, path, row.created_at)


def calendar_of(reader: User, entries: list[Entry]) -> bytes:
    """Return entries as iCalendar for a reader, each with the stamp of its last change."""
    stamps = stamps_of(reader, [(entry.uid, entry.said(), entry.made_at) for entry in entries])
    calendar = Calendar()
    calendar.add("prodid", "-//Passerelle//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Passerelle")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        event = Event()
        event.add("uid", f"{entry.uid}@passerelle")
        event.add("summary", entry.title)
        event.add("dtstart", entry.starts_at or entry.starts_on)
        event.add("dtend", entry.ends_at or entry.ends_on + dt.timedelta(days=1))
        stamp = stamps[entry.uid]
        event.add("dtstamp", stamp.changed_at)
        event.add("last-modified", stamp.changed_at)
        event.add("sequence", stamp.sequence)
        if entry.place:
            event.add("location", entry.place)
        event.add("transp", "OPAQUE" if entry.starts_at else "TRANSPARENT")
        event.add("url", f"{settings.SITE_URL}{entry.path}")
        calendar.add_component(event)
    return bytes(calendar.to_ical())
