"""Sharing: what becomes visible and to whom, told before it happens, and done as one audited act."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core.choices import Disclosure
from passerelle.core.models import SharedModel
from passerelle.core.services import bump, clean_choice, lock, require
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import Engagement, Opening
from passerelle.journal.models import Comment
from passerelle.people.models import User
from passerelle.reviews.services.rounds import rounds_withdraw_hidden
from passerelle.sharing import permissions, selectors
from passerelle.sharing.kinds import item_label, kinds, label_of, short
from passerelle.sharing.selectors import Named, Recipient
from passerelle.sharing.services.answers import answers_given
from passerelle.transfer.models import Item


@dataclass(frozen=True, slots=True)
class Shown:
    """A thing as the client gets to see it: its name, and what stands beside it, as Markdown or plain."""

    object_type: str
    label: str
    text: str = ""
    is_markdown: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What would become visible, in the reader's language, to whom, what was opened, and which reviews would wait."""

    items: list[Shown]
    recipients: list[Recipient]
    seen: list[dict[str, Any]]
    holds: list[str]
    ends: list[str]


def share_preview(*, actor: User, named: list[Named], language: str) -> Preview:
    """Return what sharing the named objects with the client would show that it does not see now.

    Of objects that it sees already: what taking them back would hide, who opened which of it, and which reviews end.

    Raises FORBIDDEN for whoever may not share, and what `get_shareable_for` raises.
    """
    engagement, rows = selectors.get_shareable_for(actor, named)
    require(permissions.can_share(actor, engagement))
    widened = selectors.with_waits(selectors.with_parents(rows), shared=False)
    selectors.require_parents_shown(widened)
    new = [row for row in widened if row.disclosure == Disclosure.INTERNAL]
    taken = rows if new else selectors.with_waits(rows, shared=True)
    shown = new + selectors.revealed_with(new) if new else taken + selectors.revealed_with(taken)
    return Preview(
        items=[_shown(row, language) for row in shown],
        recipients=selectors.recipients_of(engagement),
        seen=_seen(taken, language),
        holds=[label_of(row.deliverable_version, language) for row in selectors.reviews_held_up(new)],
        ends=[] if new else [label_of(row.deliverable_version, language) for row in selectors.reviews_ended(rows)],
    )


@transaction.atomic
def share(*, actor: User, named: list[Named], disclosure: str) -> tuple[Engagement, int]:
    """Give the named objects, all of one engagement, a disclosure; return the engagement and how many changed.

    A version brings its internal deliverable along; a blocker brings the period during which it waits for the client,
    and takes it back as well. Taking back what is under review withdraws the review. One event lists every object
    with its disclosure before and after. Raises FORBIDDEN (to publish, for all but directors), NOT_FOUND, VALIDATION
    naming ids or disclosure.
    """
    engagement, rows = selectors.get_shareable_for(actor, named)
    disclosure = clean_choice(disclosure, Disclosure, "disclosure")
    require(permissions.can_disclose(actor, engagement, disclosure))
    if disclosure == Disclosure.INTERNAL:
        rows = selectors.with_waits(rows, shared=True)
    if any(row.disclosure == Disclosure.PUBLIC for row in rows):
        message = _("Only a director takes back what was published.")
        require(permissions.can_disclose(actor, engagement, Disclosure.PUBLIC), message)
    if disclosure != Disclosure.INTERNAL:
        rows = selectors.with_waits(selectors.with_parents(rows), shared=False)
        selectors.require_parents_shown(rows)
    before = _disclose(rows, disclosure)
    if not before:
        return engagement, 0
    if disclosure == Disclosure.INTERNAL:
        rounds_withdraw_hidden(actor=actor, version_ids=_hidden_versions(rows))
    else:
        answers_given(row for row in rows if isinstance(row, Comment))
    after = dict.fromkeys(before, disclosure)
    record(
        actor=actor,
        verb="disclosure.changed",
        target=engagement,
        engagement_id=engagement.pk,
        before=before,
        after=after,
    )
    return engagement, len(before)


def _seen(rows: list[SharedModel], language: str) -> list[dict[str, Any]]:
    """Who of the client opened which of these, latest first: taking back does not undo that."""
    named = {(type(row).__name__, row.pk): row for row in rows + selectors.revealed_with(rows)}
    found = Opening.objects.filter(object_id__in=[pk for _kind, pk in named]).select_related("user")
    return [
        {
            "name": opening.user.name,
            "label": _label(named[opening.object_type, opening.object_id], language),
            "at": opening.last_at,
        }
        for opening in found.order_by("-last_at")
        if (opening.object_type, opening.object_id) in named
    ]


def _disclose(rows: list[SharedModel], disclosure: str) -> dict[str, Any]:
    """Write the disclosure where it differs; return what it was, by `Type:id`. Rows are locked in one order."""
    before = {}
    for row in sorted(rows, key=lambda row: (type(row).__name__, row.pk)):
        locked = lock(row)
        if locked.disclosure != disclosure:
            before[f"{type(row).__name__}:{row.pk}"] = str(locked.disclosure)
            locked.disclosure = disclosure
            bump(locked, "disclosure")
    return before


def _hidden_versions(rows: Iterable[SharedModel]) -> list[str]:
    versions = [row.pk for row in rows if isinstance(row, DeliverableVersion)]
    deliverables = [row for row in rows if isinstance(row, Deliverable)]
    return versions + list(
        DeliverableVersion.objects.filter(deliverable__in=deliverables).values_list("pk", flat=True)
    )


def _shown(row: Any, language: str) -> Shown:
    kind = kinds().get(type(row).__name__)
    if kind is None:  # an item, which is shown with its checklist
        return Shown(type(row).__name__, _label(row, language))
    return Shown(kind.name, _label(row, language), kind.text(row, language), kind.is_markdown)


def _label(row: Any, language: str) -> str:
    if isinstance(row, Item):
        return short(item_label(row, language))
    return label_of(row, language)
