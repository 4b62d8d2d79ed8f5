"""Transfer items and what proves them: what the lab sees, and the shared part that a client sees."""

from typing import Any, TypeVar

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from passerelle.core import errors
from passerelle.core.choices import Disclosure
from passerelle.engagements.choices import CLIENT_SEATS, DIRECTOR_SEATS, ENDED, RUNNING, SCIENTIST_SEATS, TeamRole
from passerelle.engagements.models import ClientMembership, Engagement, TeamMember
from passerelle.engagements.selectors import client_visibility, get_child_for, lab_visibility
from passerelle.engagements.standing import holds_membership, on_team
from passerelle.people.choices import LabRole
from passerelle.people.models import User
from passerelle.people.permissions import is_lab
from passerelle.transfer.choices import DONE, TransferLevel
from passerelle.transfer.models import CapabilityAssessment, Checklist, Evidence, Item, Section, SignOff

M = TypeVar("M", bound=Model)
ITEM_PATH = "section__checklist__engagement"
# what somebody of the client brought to show that they can do it
BROUGHT = Evidence.objects.filter(item_id=OuterRef("pk"), created_by__lab_role__isnull=True)
# signed at some level, and so performed
SIGNED = Q(performer__isnull=False) | ~Q(level=TransferLevel.NOT_STARTED)
EVIDENCE_PATH = f"item__{ITEM_PATH}"
OPEN = [Disclosure.CLIENT, Disclosure.PUBLIC]
SHARED = Q(disclosure__in=OPEN)
SHARED_EVIDENCE = SHARED & Q(item__section__checklist__disclosure__in=OPEN)


# The lab's side ----------
def get_item_for(actor: Any, item_id: str) -> Item:
    item: Item = get_child_for(actor, Item.objects.select_related("performer"), item_id, ITEM_PATH)
    return item


def get_section_for(actor: Any, section_id: str) -> Section:
    section: Section = get_child_for(actor, Section.objects.all(), section_id, "checklist__engagement")
    return section


def get_checklist_for(actor: Any, checklist_id: str) -> Checklist:
    checklist: Checklist = get_child_for(actor, Checklist.objects.all(), checklist_id)
    return checklist


def get_evidence_for(actor: Any, evidence_id: str) -> Evidence:
    evidence: Evidence = get_child_for(
        actor, Evidence.objects.select_related("created_by", "file"), evidence_id, EVIDENCE_PATH
    )
    return evidence


def get_assessment_for(actor: Any, assessment_id: str) -> CapabilityAssessment:
    assessment: CapabilityAssessment = get_child_for(actor, CapabilityAssessment.objects.all(), assessment_id)
    return assessment


def get_sign_off_for(actor: Any, sign_off_id: str) -> SignOff:
    sign_off: SignOff = get_child_for(
        actor, SignOff.objects.select_related("performer", "witness"), sign_off_id, EVIDENCE_PATH
    )
    return sign_off


def items_to_witness(actor: Any) -> QuerySet[Item]:
    """Items of the running engagements of the person's teams, not done: `can_sign` as an expression."""
    mine = TeamMember.objects.filter(on_team(actor.pk), engagement_id=OuterRef("section__checklist__engagement_id"))
    seats = {LabRole.DIRECTOR: DIRECTOR_SEATS, LabRole.SCIENTIST: SCIENTIST_SEATS}.get(actor.lab_role, frozenset())
    if actor.lab_role != LabRole.DIRECTOR:
        mine = mine.exclude(role=TeamRole.INTERN)
    found = Item.objects.filter(
        Exists(mine), signer__in=seats, section__checklist__engagement__status__in=RUNNING
    ).exclude(level__in=DONE)
    order = ("section__checklist__engagement__ends_on", "section__position", "position", "id")
    return found.select_related(ITEM_PATH).order_by(*order)


def items_that_wait(actor: Any) -> QuerySet[Item]:
    """Of the items to witness those that somebody of the client has begun: of the others nothing can be signed yet."""
    return items_to_witness(actor).filter(SIGNED | Q(Exists(BROUGHT)))


# The client's side ----------
def client_items(actor: Any) -> QuerySet[Item]:
    """Items of shared checklists of the engagements into which the person was let."""
    found = Item.objects.filter(client_visibility(actor, ITEM_PATH), section__checklist__disclosure__in=OPEN)
    return found.select_related(ITEM_PATH, "performer")


def client_items_waiting(actor: Any) -> QuerySet[Item]:
    """Begun items whose seat the client's person holds, not done: `can_sign` as an expression, as `items_that_wait`.

    What they performed themselves is left out, and what nobody but themselves brought evidence for: somebody else has
    to witness it.
    """
    holds = Q(pk__in=[])
    for signer, roles in CLIENT_SEATS.items():
        member = ClientMembership.objects.filter(
            holds_membership(actor.pk), role__in=roles, engagement_id=OuterRef("section__checklist__engagement_id")
        )
        holds |= Q(signer=signer) & Q(Exists(member))
    begun = SIGNED | Q(Exists(BROUGHT.exclude(created_by=actor.pk)))
    found = client_items(actor).filter(holds, begun).exclude(level__in=DONE).exclude(performer_id=actor.pk)
    found = found.exclude(section__checklist__engagement__status__in=ENDED)
    return found.order_by("section__checklist__engagement__ends_on", "section__position", "position", "id")


def get_client_item_for(actor: Any, item_id: str) -> Item:
    return _one(client_items(actor), item_id)


def get_client_section_for(actor: Any, section_id: str) -> Section:
    found = Section.objects.filter(
        client_visibility(actor, "checklist__engagement"), checklist__disclosure__in=OPEN
    ).select_related("checklist__engagement")
    return _one(found, section_id)


def client_checklists(actor: Any) -> QuerySet[Checklist]:
    """Shared checklists of the engagements into which the person was let."""
    return Checklist.objects.filter(client_visibility(actor, "engagement"), SHARED)


def get_client_checklist_for(actor: Any, checklist_id: str) -> Checklist:
    return _one(client_checklists(actor), checklist_id)


def client_evidence(actor: Any) -> QuerySet[Evidence]:
    found = Evidence.objects.filter(client_visibility(actor, EVIDENCE_PATH), SHARED_EVIDENCE)
    return found.select_related("created_by", "file")


def get_client_evidence_for(actor: Any, evidence_id: str) -> Evidence:
    return _one(client_evidence(actor), evidence_id)


def get_client_sign_off_for(actor: Any, sign_off_id: str) -> SignOff:
    found = SignOff.objects.filter(
        client_visibility(actor, EVIDENCE_PATH), item__section__checklist__disclosure__in=OPEN
    ).select_related("performer", "witness")
    return _one(found, sign_off_id)


def get_colleague_for(actor: Any, user_id: str) -> User:
    """Return somebody who is, like the client's person, a member of an engagement now."""
    members = ClientMembership.objects.filter(
        client_visibility(actor, "engagement"), user_id=OuterRef("pk"), revoked_at__isnull=True
    )
    return _one(User.objects.filter(Exists(members), is_active=True), user_id)


def get_client_assessment_for(actor: Any, assessment_id: str) -> CapabilityAssessment:
    found = CapabilityAssessment.objects.filter(client_visibility(actor, "engagement"), SHARED)
    return _one(found, assessment_id)


# Both ----------
def client_people(engagement: Engagement) -> QuerySet[User]:
    """People of the client who are members now: who may perform an item."""
    members = ClientMembership.objects.filter(engagement=engagement, revoked_at__isnull=True)
    return User.objects.filter(is_active=True, pk__in=members.values("user_id")).order_by("name", "id")


def get_performer(engagement: Engagement, user_id: str) -> User:
    """Return a member of the client by id; raise NOT_FOUND for anybody else."""
    return _one(client_people(engagement), user_id)


def evidence_with_readable_file(actor: Any) -> QuerySet[Evidence]:
    """Evidence whose file the person may read: asked at every download."""
    if is_lab(actor):
        return Evidence.objects.filter(lab_visibility(actor, EVIDENCE_PATH))
    return Evidence.objects.filter(client_visibility(actor, EVIDENCE_PATH), SHARED_EVIDENCE)


def _one(queryset: QuerySet[M], row_id: str) -> M:
    found = queryset.filter(pk=row_id).first()
    if found is None:
        raise errors.not_found()
    return found
