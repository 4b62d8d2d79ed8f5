"""Jobs of deliverables."""

from django_tasks import task

from passerelle.deliverables.services.runs import run_fetch


@task()
def fetch_run(run_id: str) -> None:
    """Read a version's run from the lab's experiment tracking."""
    run_fetch(run_id)
