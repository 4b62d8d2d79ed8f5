"""That a client's person was given the file of a version: taking it back says so, from whichever page they took it."""

from typing import Any

from passerelle.core.models import StoredFile
from passerelle.deliverables.selectors import client_versions
from passerelle.engagements.services.openings import openings_note
from passerelle.people.permissions import is_lab


def version_file_read(actor: Any, file: StoredFile) -> None:
    if is_lab(actor):
        return
    found = client_versions(actor).filter(file_id=file.pk).select_related("deliverable")
    openings_note(actor=actor, seen=[(version, version.deliverable.engagement_id) for version in found])


__all__ = ["version_file_read"]
