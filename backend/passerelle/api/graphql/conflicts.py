"""Who saved first: what the lab's door adds to a conflict."""

from typing import Any

from django.utils.translation import gettext as _

from passerelle.audit.selectors import last_event_on
from passerelle.core.errors import Code, DomainError


def who_saved(error: DomainError) -> dict[str, Any]:
    """Return who saved the row last, and when. The caller was let write to it, so that its history is theirs to read.

    Not for the portal: who of the lab keeps a row is not among what clients are shown.
    """
    if error.code != Code.CONFLICT or error.about is None:
        return {}
    event = last_event_on(*error.about)
    if event is None:
        return {}
    name = event.actor.name if event.actor is not None else _("The system")
    return {"savedBy": name, "savedAt": event.at.isoformat()}
