"""What shows that a milestone's outcome is what it is."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.services import clean_line, clean_text
from passerelle.core.web import is_web_address
from passerelle.people.models import User
from passerelle.plan.models import Milestone, MilestoneEvidence
from passerelle.plan.services.checks import NOTE_LENGTH

MOST = 20


@dataclass(frozen=True, slots=True)
class Evidence:
    text: str | None = None
    link: str | None = None


def evidence_add(actor: User, milestone: Milestone, pieces: list[Evidence]) -> list[str]:
    """Keep the pieces with the milestone and return their ids; part of the act that logs it, which is audited.

    Raises VALIDATION naming evidence: more than 20 pieces, an empty one, or a link that is no web address.
    """
    if len(pieces) > MOST:
        raise errors.invalid("evidence", _("Give at most %(most)d pieces of evidence.") % {"most": MOST})
    rows = []
    for piece in pieces:
        words = clean_text(piece.text, "evidence", maximum=NOTE_LENGTH, required=False)
        link = clean_line(piece.link, "evidence", maximum=500, required=False)
        if link and not is_web_address(link):
            raise errors.invalid("evidence", _("Give a web address that starts with https://."))
        if not (words or link):
            raise errors.invalid("evidence", _("Describe the evidence, or give a link to it."))
        rows.append(MilestoneEvidence(milestone=milestone, text=words, link=link, created_by=actor))
    MilestoneEvidence.objects.bulk_create(rows)
    return [row.pk for row in rows]
