"""Who may do what with playbooks."""

from typing import Any

from passerelle.people.choices import LabRole


def can_add_playbook(actor: Any) -> bool:
    """Directors and advisors decide how the lab works."""
    return bool(actor.is_active and actor.lab_role in {LabRole.DIRECTOR, LabRole.PARTNERSHIPS})
