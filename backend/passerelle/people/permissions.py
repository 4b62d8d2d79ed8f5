"""Lab-wide permissions: what a role may do wherever no engagement is concerned."""

from typing import Any

from passerelle.people.choices import LabRole

PORTFOLIO_ROLES = frozenset({LabRole.DIRECTOR, LabRole.PARTNERSHIPS, LabRole.SCIENTIST})


def is_lab(actor: Any) -> bool:
    """An active account with a lab role: who the lab's schema admits."""
    return bool(actor.is_active and actor.lab_role)


def can_see_portfolio(actor: Any) -> bool:
    return bool(actor.is_active and actor.lab_role in PORTFOLIO_ROLES)


def can_see_team_load(actor: Any) -> bool:
    return bool(actor.is_active and actor.lab_role in {LabRole.DIRECTOR, LabRole.PARTNERSHIPS})


def can_edit_allocations(actor: Any) -> bool:
    return bool(actor.is_active and actor.lab_role == LabRole.DIRECTOR)


def can_edit_people(actor: Any) -> bool:
    """Who adds the lab's people, says what they are, and writes to them about their account."""
    return bool(actor.is_active and actor.lab_role == LabRole.DIRECTOR)


def can_edit_lab(actor: Any) -> bool:
    """Who says what the lab is called, where it is and which holidays it keeps."""
    return bool(actor.is_active and actor.lab_role == LabRole.DIRECTOR)


def can_close_accounts(actor: Any) -> bool:
    return bool(actor.is_active and actor.lab_role == LabRole.DIRECTOR)


def can_edit_skill_list(actor: Any) -> bool:
    return bool(actor.is_active and actor.lab_role == LabRole.DIRECTOR)


def can_edit_skills(actor: Any, person: Any) -> bool:
    """Everybody of the lab their own; directors anybody's."""
    return is_lab(actor) and (actor.pk == person.pk or actor.lab_role == LabRole.DIRECTOR)


def can_edit_partners(actor: Any) -> bool:
    return bool(actor.is_active and actor.lab_role in {LabRole.DIRECTOR, LabRole.PARTNERSHIPS})


def can_see_partners(actor: Any) -> bool:
    return can_see_portfolio(actor)


def can_start_engagement(actor: Any) -> bool:
    """Directors, advisors and scientists start engagements; interns do not."""
    return can_see_portfolio(actor)
