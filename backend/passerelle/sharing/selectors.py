"""What a request to share names, and what the client would see of it that it does not see now."""

from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.choices import Disclosure
from passerelle.core.models import SharedModel
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.engagements.selectors import get_engagement_for, lab_visibility
from passerelle.journal.models import Comment, LogEntry
from passerelle.people.models import User
from passerelle.reviews.choices import RoundStatus
from passerelle.reviews.models import ReviewRound
from passerelle.reviews.selectors import held_by
from passerelle.sharing.kinds import kinds
from passerelle.transfer.models import Checklist, Evidence, Item

MAX_OBJECTS = 100
SHARED = Q(disclosure__in=[Disclosure.CLIENT, Disclosure.PUBLIC])
Named = tuple[str, str]


def get_shareable_for(actor: Any, named: list[Named]) -> tuple[Engagement, list[SharedModel]]:
    """Return the rows named by (type, id), and the one engagement to which all belong; in one statement for a type.

    Raises NOT_FOUND when one is missing, invisible or of a type without disclosure; VALIDATION naming ids when there
    are none, too many, or they belong to several engagements.
    """
    named = list(dict.fromkeys(named))
    if not named:
        raise errors.invalid("ids", _("Choose at least one thing to share."))
    if len(named) > MAX_OBJECTS:
        raise errors.invalid("ids", _("Choose at most %(maximum)d things at a time.") % {"maximum": MAX_OBJECTS})
    by_type: dict[str, list[str]] = {}
    for type_name, row_id in named:
        by_type.setdefault(type_name, []).append(row_id)
    found: dict[Named, SharedModel] = {}
    engagement_ids = set()
    for type_name, ids in by_type.items():
        for row in _rows(actor, type_name, ids):
            found[type_name, row.pk] = row
            engagement_ids.add(row.engagement_pk)
    if len(found) != len(named):
        raise errors.not_found()
    if len(engagement_ids) > 1:
        raise errors.invalid("ids", _("Share what belongs to one engagement at a time."))
    return get_engagement_for(actor, engagement_ids.pop()), [found[name] for name in named]


def _rows(actor: Any, type_name: str, ids: list[str]) -> list[Any]:
    kind = kinds().get(type_name)
    if kind is None:
        raise errors.not_found()
    rows = kind.model._default_manager.filter(lab_visibility(actor, kind.path), pk__in=ids)
    return list(rows.select_related(*kind.joins, kind.path).annotate(engagement_pk=_pk_of(kind.path)))


def _pk_of(path: str) -> Any:
    return F(f"{path}__pk")


def with_parents(rows: list[Any]) -> list[Any]:
    """Add the internal deliverables of the versions among the rows: a version is seen only with its deliverable."""
    known = {row.pk for row in rows}
    parents = {row.deliverable_id: row.deliverable for row in rows if isinstance(row, DeliverableVersion)}
    missing = [d for pk, d in parents.items() if pk not in known and d.disclosure == Disclosure.INTERNAL]
    return missing + rows


def with_waits(rows: list[Any], *, shared: bool) -> list[Any]:
    """Add the waiting periods of the blockers among the rows: the client counts the days of what it reads.

    Args:
        shared: whether it is about blockers and periods that the client sees now, or about those that it does not.
    """

    def fits(row: Any) -> bool:
        return (row.disclosure != Disclosure.INTERNAL) is shared

    known = {row.pk for row in rows}
    blockers = [row for row in rows if isinstance(row, LogEntry) and row.waiting is not None and fits(row)]
    waits = {row.waiting_id: row.waiting for row in blockers if fits(row.waiting)}
    return rows + [wait for pk, wait in waits.items() if pk not in known]


def with_versions(rows: list[Any]) -> list[Any]:
    """Add the shared versions of the deliverables among the rows: they are seen, and hidden, with them."""
    deliverables = [row for row in rows if isinstance(row, Deliverable)]
    known = {row.pk for row in rows}
    versions = DeliverableVersion.objects.filter(SHARED, deliverable__in=deliverables)
    versions = versions.select_related("deliverable", "file")
    return rows + [version for version in versions if version.pk not in known]


def require_parents_shown(rows: list[Any]) -> None:
    """Raise VALIDATION naming ids for what stays unseen because it is about, or proves, something internal.

    Sharing it would promise what does not happen, or happen later without being asked again.
    """
    together = {(type(row).__name__, row.pk) for row in rows}
    hidden = [
        row.item.section.checklist
        for row in rows
        if isinstance(row, Evidence) and row.item.section.checklist.disclosure == Disclosure.INTERNAL
    ]
    unseen = any(("Checklist", checklist.pk) not in together for checklist in hidden)
    targets = {(row.target_type, row.target_id) for row in rows if isinstance(row, Comment)} - together
    if unseen or targets - _shown(targets):
        raise errors.invalid("ids", _("This is about something internal. Share that as well."))


def _shown(targets: set[Named]) -> set[Named]:
    """Return those of the targets of comments that the client sees."""
    shown = set()
    for type_name in {name for name, _id in targets}:
        model = kinds()[type_name].model
        parent = Q(deliverable__disclosure=Disclosure.INTERNAL) if model is DeliverableVersion else Q(pk__in=[])
        ids = [pk for name, pk in targets if name == type_name]
        rows = model._default_manager.filter(SHARED, ~parent, pk__in=ids)
        shown |= {(type_name, pk) for pk in rows.values_list("pk", flat=True)}
    return shown


def revealed_with(rows: list[Any]) -> list[Any]:
    """Return what becomes visible along with the rows, and is hidden with them: it was shared, and only they hide it.

    Of a deliverable its shared versions, of a checklist its items and shared evidence, of each its shared comments.
    """
    deliverables = [row for row in rows if isinstance(row, Deliverable)]
    checklists = [row for row in rows if isinstance(row, Checklist)]
    found: list[Any] = []
    if deliverables:
        versions = DeliverableVersion.objects.filter(SHARED, deliverable__in=deliverables)
        found += versions.select_related("deliverable", "file")
    if checklists:
        found += Item.objects.filter(section__checklist__in=checklists).order_by("section__position", "position")
        found += Evidence.objects.filter(SHARED, item__section__checklist__in=checklists).select_related("file")
    targets = [Q(target_type=type(row).__name__, target_id=row.pk) for row in [*rows, *found]]
    comments = Q()
    for target in targets:
        comments |= target
    if targets:
        found += Comment.objects.filter(SHARED).filter(comments)
    known = {row.pk for row in rows}
    return [row for row in found if row.pk not in known]


def reviews_held_up(rows: list[Any]) -> list[ReviewRound]:
    """Return the open reviews of older versions: once these are seen, nobody decides them until the lab says more."""
    versions = [row.pk for row in rows if isinstance(row, DeliverableVersion)]
    if not versions:
        return []
    found = ReviewRound.objects.filter(held_by(DeliverableVersion.objects.filter(pk__in=versions)))
    return list(found.select_related("deliverable_version__deliverable").order_by("created_at", "id"))


def reviews_ended(rows: list[Any]) -> list[ReviewRound]:
    """Return the open reviews of what is taken back: nobody could decide them, so they are withdrawn with it."""
    versions = [row.pk for row in with_versions(rows) if isinstance(row, DeliverableVersion)]
    found = ReviewRound.objects.filter(deliverable_version__in=versions, status=RoundStatus.OPEN)
    return list(found.select_related("deliverable_version__deliverable").order_by("created_at", "id"))


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody of the client, once, with all that they are to the engagement."""

    person: User
    roles: list[str]


def recipients_of(engagement: Engagement) -> list[Recipient]:
    """Return who would see it: the client's present people, in the order in which they came."""
    members = ClientMembership.objects.filter(engagement=engagement, revoked_at__isnull=True, user__is_active=True)
    found: dict[str, Recipient] = {}
    for member in members.select_related("user"):
        found.setdefault(member.user_id, Recipient(member.user, [])).roles.append(member.role)
    return list(found.values())
