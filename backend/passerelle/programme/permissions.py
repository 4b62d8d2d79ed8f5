"""Who keeps the programme, and who may come."""

from typing import Any

from passerelle.core import clock
from passerelle.people.permissions import can_edit_partners, is_lab
from passerelle.programme.choices import Audience, EventAction, EventStatus, PlaceStatus
from passerelle.programme.models import Event, Registration

__all__ = ["is_lab"]


def can_keep(actor: Any) -> bool:
    """Directors and partnerships advisors keep events, attendance and startups."""
    return can_edit_partners(actor)


def may_come(actor: Any, event: Event, *, is_partner: bool) -> bool:
    """Tell whether an announced event is for somebody; `is_partner`: of a member of the partner programme."""
    if event.status != EventStatus.ANNOUNCED or not actor.is_active:
        return False
    if is_lab(actor):
        return True
    return event.audience == Audience.PUBLIC or (event.audience == Audience.PARTNERS and is_partner)


def allowed_actions(actor: Any, event: Event, mine: Registration | None, *, is_partner: bool) -> list[str]:
    """Return what the actor may do at an event now, as `EventAction` values."""
    over = event.ends_at <= clock.now()
    keeps = can_keep(actor)
    holds = mine is not None and mine.status in {PlaceStatus.REGISTERED, PlaceStatus.WAITING}
    marked = mine is not None and mine.status in {PlaceStatus.ATTENDED, PlaceStatus.ABSENT}
    checks = {
        EventAction.UPDATE: keeps and event.status != EventStatus.CANCELLED,
        EventAction.ANNOUNCE: keeps and event.status == EventStatus.DRAFT,
        EventAction.CANCEL: keeps and event.status != EventStatus.CANCELLED and not over,
        EventAction.REGISTER: may_come(actor, event, is_partner=is_partner) and not over and not holds and not marked,
        EventAction.WITHDRAW: holds and not over,
        EventAction.MARK: keeps and event.status == EventStatus.ANNOUNCED and event.starts_at <= clock.now(),
    }
    return [action for action, allowed in checks.items() if allowed]
