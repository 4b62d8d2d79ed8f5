"""Jobs of the core."""

from django_tasks import task

from passerelle.core.files.services import files_discard_orphans
from passerelle.core.files.uploads import uploads_discard_abandoned


@task()
def discard_orphan_files() -> None:
    """Remove uploads that nobody used within a day."""
    files_discard_orphans()


@task()
def discard_abandoned_uploads() -> None:
    """Remove unfinished uploads to which nothing was added for a day."""
    uploads_discard_abandoned()
