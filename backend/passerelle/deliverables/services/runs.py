"""What a run was when its version was handed over: fetched once, kept as it was."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.jobs import enqueue_on_commit
from passerelle.core.services import lock
from passerelle.deliverables import tracking
from passerelle.deliverables.choices import RunState
from passerelle.deliverables.models import DeliverableVersion, TrackedRun
from passerelle.people.models import User
from passerelle.plan.services.checks import require_editable

FETCH = "passerelle.deliverables.tasks.fetch_run"


def run_expect(*, actor: User, version: DeliverableVersion) -> None:
    """Note that a new version's run is to be fetched, in the transaction that makes the version."""
    if tracking.is_tracked(version.link_kind, version.link):
        run = TrackedRun.objects.create(version=version, created_by=actor)
        enqueue_on_commit(FETCH, run_id=run.pk)


@transaction.atomic
def run_refetch(*, actor: User, version: DeliverableVersion) -> TrackedRun:
    """Try again what failed; raise INVALID_STATE for a run that was fetched or is under way: it stays as it was."""
    require_editable(actor, version.deliverable.engagement)
    run = TrackedRun.objects.select_for_update().filter(version=version).first()
    if run is None or run.state != RunState.FAILED:
        raise errors.invalid_state(_("Only a run that could not be fetched can be fetched again."))
    run.state, run.problem = RunState.PENDING, ""
    run.save(update_fields=["state", "problem"])
    engagement_id = version.deliverable.engagement_id
    record(actor=actor, verb="run.refetched", target=version, engagement_id=engagement_id)
    enqueue_on_commit(FETCH, run_id=run.pk)
    return run


def run_fetch(run_id: str) -> None:
    """Ask the server, outside any transaction, and keep the answer unless somebody else did meanwhile."""
    waiting = TrackedRun.objects.select_related("version").filter(pk=run_id, state=RunState.PENDING).first()
    if waiting is None:
        return
    try:
        found = tracking.fetch(waiting.version.link_kind, waiting.version.link)
    except tracking.TrackingError as error:
        TrackedRun.objects.filter(pk=run_id, state=RunState.PENDING).update(
            state=RunState.FAILED, problem=error.problem
        )
        return
    _keep(waiting, found)


@transaction.atomic
def _keep(waiting: TrackedRun, found: tracking.Run) -> None:
    run = lock(waiting)
    if run.state != RunState.PENDING:
        return
    run.state = RunState.FETCHED
    run.fetched_at = clock.now()
    run.run_id, run.name, run.status = found.run_id, found.name, found.status
    run.started_at, run.ended_at = _instant(found.started_ms), _instant(found.ended_ms)
    run.params, run.metrics = found.params, found.metrics
    run.save()


def _instant(milliseconds: int | None) -> dt.datetime | None:
    return None if milliseconds is None else dt.datetime.fromtimestamp(milliseconds / 1000, tz=dt.UTC)
