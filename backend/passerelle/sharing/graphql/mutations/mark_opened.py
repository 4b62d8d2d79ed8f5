"""`markOpened`: the portal's page says what the person opened."""

from operator import attrgetter
from typing import Any

from django.utils.translation import gettext as _

import graphene

from passerelle.core import errors
from passerelle.core.graphql.ids import split_global_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.engagements.services.openings import openings_note

# by the name of the type, the way from a row to what belongs to the engagement itself
HOLDERS = {
    "CapabilityAssessment": "",
    "Checklist": "",
    "Comment": "",
    "Deliverable": "",
    "DeliverableVersion": "deliverable",
    "Evidence": "item.section.checklist",
    "LogEntry": "",
    "Milestone": "",
    "Objective": "",
    "Outcome": "",
    "Risk": "",
    "WaitingPeriod": "",
}
MOST = 50


class MarkOpened(Mutation):
    class Input:
        ids = graphene.List(graphene.NonNull(graphene.ID), required=True)

    count = graphene.Int(required=True)

    @classmethod
    def perform(cls, actor: Any, *, ids: list[str]) -> dict[str, Any]:
        if len(ids) > MOST:
            raise errors.invalid("ids", _("Name at most %(maximum)d things at a time.") % {"maximum": MOST})
        seen = {}
        for id_ in ids:
            kind, row_id = split_global_id(id_)
            if kind not in HOLDERS:
                raise errors.not_found()
            row = PORTAL_NODES.getters[kind][1](actor, row_id)
            holder = attrgetter(HOLDERS[kind])(row) if HOLDERS[kind] else row
            seen[row.pk] = (row, holder.engagement_id)
        return {"count": openings_note(actor=actor, seen=seen.values())}
