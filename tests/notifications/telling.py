"""Changes of which people are told, and what they are told."""

import datetime as dt
from typing import Any

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.outbox import send_waiting
from passerelle.journal.services.comments import comment_add
from passerelle.notifications.services.deriving import events_derive
from passerelle.notifications.services.mails import mails_queue
from passerelle.plan.models import Milestone
from passerelle.plan.services.moves import milestone_move
from tests.cast import Cast

LINES = "{ notifications(first: 50) { totalCount edges { node { id text path isRead reason engagementTitle } } } }"


def milestone(cast: Cast, number: int = 1, disclosure: str = Disclosure.CLIENT) -> Milestone:
    return Milestone.objects.create(
        engagement=cast.engagement_a, title_en=f"Step {number}", title_fr=f"Étape {number}", due_on="2026-12-01",
        disclosure=disclosure, created_by=cast.lead,
    )  # fmt: skip


def move(cast: Cast, row: Milestone, actor: Any = None) -> None:
    milestone_move(
        actor=actor or cast.lead, milestone=row, version=row.version, due_on=dt.date(2027, 1, 4), reason="data",
        clock="client", note="CANARY-note",
    )  # fmt: skip


def comment_on(cast: Cast, number: int) -> None:
    target = Milestone.objects.first()
    comment_add(
        actor=cast.lead, engagement=cast.engagement_a, target=target, body=f"Look {number}", disclosure="client"
    )


def texts(door: Any) -> list[str]:
    return [edge["node"]["text"] for edge in door.read(LINES)["notifications"]["edges"]]


def later(minutes: float = 1) -> Any:
    return clock.at(clock.now() + dt.timedelta(minutes=minutes))


def deliver(minutes: float = 60 * 24 * 8) -> None:
    events_derive()
    with later(minutes):
        mails_queue()
        send_waiting()
