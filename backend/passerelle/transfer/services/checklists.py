"""Laying out the transfer checklist of a new engagement."""

from typing import Any

from django.db import transaction

from passerelle.core.services import require
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan
from passerelle.people.models import User
from passerelle.transfer.models import Checklist, Item, Section


@transaction.atomic
def checklist_create(*, actor: User, engagement: Engagement, sections: list[dict[str, Any]]) -> Checklist:
    """Create the checklist of an engagement, internal until it is shared.

    Args:
        sections: in order, each {key, title_en, title_fr, items}; an item is {capability_en, capability_fr,
            evidence_asked_en, evidence_asked_fr, signer}.

    The caller records the event: this is one part of one act.
    """
    require(can_edit_plan(actor, engagement))
    checklist = Checklist.objects.create(engagement=engagement, created_by=actor)
    made = Section.objects.bulk_create(
        Section(
            checklist=checklist,
            key=section["key"],
            title_en=section["title_en"],
            title_fr=section["title_fr"],
            position=position,
            created_by=actor,
        )
        for position, section in enumerate(sections)
    )
    Item.objects.bulk_create(
        Item(section=row, position=position, created_by=actor, **item)
        for row, section in zip(made, sections, strict=True)
        for position, item in enumerate(section["items"])
    )
    return checklist
