"""What the lab's people are good at, from a list that the lab keeps in both languages."""

from django.db import IntegrityError, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_line, lock, require
from passerelle.people import permissions
from passerelle.people.models import PersonSkill, Skill, User

MAX_SKILLS = 40


@transaction.atomic
def skill_add(*, actor: User, name_en: str, name_fr: str) -> Skill:
    """Add a skill to the lab's list. Raises VALIDATION naming name_en or name_fr, also for one that is there."""
    require(permissions.can_edit_skill_list(actor))
    name_en = clean_line(name_en, "name_en", maximum=120)
    name_fr = clean_line(name_fr, "name_fr", maximum=120)
    key = slugify(name_en)[:60].strip("-")
    if not key:
        raise errors.invalid("name_en", _("Give a name with letters or digits."))
    taken = errors.invalid("name_en", _("The lab's list has this skill already."))
    if Skill.objects.filter(key=key).exists():
        raise taken
    try:
        with transaction.atomic():
            skill = Skill.objects.create(key=key, name_en=name_en, name_fr=name_fr, created_by=actor)
    except IntegrityError:
        raise taken from None
    record(actor=actor, verb="skill.added", target=skill, after={"name_en": name_en, "name_fr": name_fr})
    return skill


@transaction.atomic
def skills_set(*, actor: User, person: User, skill_ids: list[str], version: int | None = None) -> User:
    """Put the given skills in place of those a person has: their own, or anybody's for directors.

    Raises CONFLICT on a stale version of the person, VALIDATION for too many.
    """
    person = lock(person)
    require(permissions.can_edit_skills(actor, person))
    check_version(person, version)
    wanted = set(skill_ids)
    if len(wanted) > MAX_SKILLS:
        raise errors.invalid("skills", _("Choose at most %(maximum)d skills.") % {"maximum": MAX_SKILLS})
    chosen = list(Skill.objects.filter(pk__in=wanted))
    if len(chosen) != len(wanted):
        raise errors.not_found()
    before = list(person.skills.order_by("key").values_list("key", flat=True))
    after = sorted(skill.key for skill in chosen)
    if before != after:
        PersonSkill.objects.filter(person=person).exclude(skill__in=chosen).delete()
        rows = [PersonSkill(person=person, skill=skill) for skill in chosen]
        PersonSkill.objects.bulk_create(rows, ignore_conflicts=True)
        bump(person)
        record(
            actor=actor, verb="profile.skills_set", target=person, before={"skills": before}, after={"skills": after}
        )
    return person
