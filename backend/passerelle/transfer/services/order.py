"""The order of a checklist: its sections, and the items within them."""

from typing import Any

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.ids import new_id
from passerelle.core.services import bump, check_version, lock
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.transfer.choices import TransferLevel
from passerelle.transfer.models import Checklist, Item, Section
from passerelle.transfer.services.guards import require_editor
from passerelle.transfer.services.wording import worded


def _place(rows: list[Any], row: Any, position: int) -> None:
    """Put a row at a place among the others and number them anew; a place beyond the end is the end."""
    others = [other for other in rows if other.pk != row.pk]
    others.insert(min(max(position, 0), len(others)), row)
    for number, other in enumerate(others):
        if other.position != number:
            type(other).objects.filter(pk=other.pk).update(position=number)
            other.position = number


@transaction.atomic
def item_move(*, actor: User, item: Item, version: int, position: int, section: Section | None = None) -> Item:
    """Move an item that nobody signed yet, within its section or to another one of the same checklist.

    Args:
        position: 0 for the first place of the section; beyond the end means the end.
        section: where it goes; None for where it is.
    """
    # the checklist first: two moves at once would number the same rows
    checklist = lock(item.section.checklist)
    item = lock(item)
    engagement = checklist.engagement
    require_editor(actor, engagement)
    check_version(item, version)
    if item.level != TransferLevel.NOT_STARTED:
        raise errors.invalid_state(_("This item was signed or waived already: it stays where it is."))
    target = section or item.section
    if target.checklist_id != checklist.pk:
        raise errors.invalid("section", _("Choose a section of the same checklist."))
    before = {"section": item.section.pk, "position": item.position}
    item.section = target
    bump(item, "section")
    _place(list(Item.objects.filter(section=target)), item, position)
    record(
        actor=actor,
        verb="item.moved",
        target=item,
        engagement_id=engagement.pk,
        before=before,
        after={"section": target.pk, "position": item.position},
    )
    return item


@transaction.atomic
def section_add(*, actor: User, engagement: Engagement, title: str) -> Section:
    """Add a section at the end; the first one makes the checklist, which is internal until it is shared."""
    engagement = lock(engagement)
    require_editor(actor, engagement)
    words = worded("title", title, required=True, maximum=200)
    checklist, _made = Checklist.objects.get_or_create(engagement=engagement, defaults={"created_by": actor})
    name = next(word for word in words.values() if word)
    section = Section.objects.create(
        checklist=checklist,
        key=f"{slugify(name)[:40] or 'section'}-{new_id().lower()}"[:60],
        position=checklist.sections.count(),
        created_by=actor,
        **words,
    )
    record(actor=actor, verb="section.added", target=section, engagement_id=engagement.pk, after={"title": name})
    return section


@transaction.atomic
def section_update(*, actor: User, section: Section, version: int, title: str) -> Section:
    """Re-word the title of a section of which no item is signed yet."""
    section = lock(section)
    engagement = section.checklist.engagement
    require_editor(actor, engagement)
    check_version(section, version)
    if section.items.filter(sign_offs__isnull=False).exists():
        raise errors.invalid_state(_("An item of this section was signed already: its title stays as it was."))
    words = worded("title", title, required=True, maximum=200)
    before = {field: getattr(section, field) for field in words}
    for field, value in words.items():
        setattr(section, field, value)
    bump(section, *words)
    record(
        actor=actor,
        verb="section.updated",
        target=section,
        engagement_id=engagement.pk,
        before=before,
        after=words,
    )
    return section


@transaction.atomic
def section_move(*, actor: User, section: Section, version: int, position: int) -> Section:
    """Move a section; its items go along. `position` 0 is the first place."""
    checklist = lock(section.checklist)
    section = lock(section)
    engagement = checklist.engagement
    require_editor(actor, engagement)
    check_version(section, version)
    before = section.position
    bump(section)
    _place(list(checklist.sections.all()), section, position)
    record(
        actor=actor,
        verb="section.moved",
        target=section,
        engagement_id=engagement.pk,
        before={"position": before},
        after={"position": section.position},
    )
    return section
