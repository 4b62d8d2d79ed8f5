"""Finding people: the lab's own see one another; a client sees nobody through here."""

from typing import Any

from django.db.models import QuerySet

from passerelle.core import errors
from passerelle.core.folding import holds
from passerelle.core.lab import LabFacts
from passerelle.people.models import ApiToken, Lab, Skill, User
from passerelle.people.permissions import can_edit_people, is_lab


def visible_people(actor: Any) -> QuerySet[User]:
    """The lab's active people, for the lab's people."""
    people = User.objects.filter(is_active=True, lab_role__isnull=False)
    return people if is_lab(actor) else people.none()


def clean_search(text: str | None) -> str:
    """Return what to look for: trimmed, bounded, and without NUL, which no text in the database has."""
    return (text or "").replace("\x00", "").strip()[:100]


def closed_people(actor: Any) -> QuerySet[User]:
    """The lab's people whose account is closed, for directors, who may reopen it."""
    people = User.objects.filter(is_active=False, lab_role__isnull=False)
    return people if can_edit_people(actor) else people.none()


def search_people(actor: Any, text: str | None = None, closed: bool = False) -> QuerySet[User]:
    people = (closed_people if closed else visible_people)(actor).order_by("name", "id")
    needle = clean_search(text)
    if needle:
        people = people.filter(holds(needle, "name", "title"))
    return people


def visible_skills(actor: Any) -> QuerySet[Skill]:
    """The lab's list of skills, for the lab's people."""
    return Skill.objects.order_by("name_en", "id") if is_lab(actor) else Skill.objects.none()


def named_skills(actor: Any, language: str) -> QuerySet[Skill]:
    """Return the list in the order in which it reads in a language."""
    return visible_skills(actor).order_by("name_fr" if language == "fr" else "name_en", "id")


def get_skill_for(actor: Any, skill_id: str) -> Skill:
    found = visible_skills(actor).filter(pk=skill_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_person_for(actor: Any, person_id: str) -> User:
    """Return a lab person; raise NOT_FOUND when there is none that the actor may see."""
    person = visible_people(actor).filter(pk=person_id).first()
    if person is None:
        raise errors.not_found()
    return person


def get_account_for(actor: Any, person_id: str) -> User:
    """Return a lab person, for directors also one whose account is closed; raise NOT_FOUND otherwise."""
    person = (visible_people(actor) | closed_people(actor)).filter(pk=person_id).first()
    if person is None:
        raise errors.not_found()
    return person


def get_self(actor: Any, user_id: str) -> User:
    """Return the actor when the id is their own: nobody else's account is a viewer."""
    if actor.pk != user_id:
        raise errors.not_found()
    own: User = actor
    return own


def own_tokens(actor: Any) -> QuerySet[ApiToken]:
    return ApiToken.objects.filter(user=actor)


def get_token_for(actor: Any, token_id: str) -> ApiToken:
    token = own_tokens(actor).filter(pk=token_id).first()
    if token is None:
        raise errors.not_found()
    return token


def get_lab() -> Lab:
    """Return the lab of this deployment, or an unsaved nameless one before the first import."""
    return Lab.objects.first() or Lab(name="")


def get_lab_facts() -> LabFacts:
    lab = get_lab()
    lines = tuple(line.strip() for line in lab.address.splitlines() if line.strip())
    return LabFacts(lab.heading or lab.name, lines, lab.email, lab.time_zone)
