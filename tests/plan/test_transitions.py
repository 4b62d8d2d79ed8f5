"""Whatever is done in whatever order, milestones stay in their table."""

from django.db import transaction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passerelle.core.errors import DomainError
from passerelle.people.models import User
from passerelle.plan.choices import TRANSITIONS, ApprovalVerdict
from passerelle.plan.models import Milestone, MilestoneApproval
from passerelle.plan.services import milestones, moves, progress
from tests.cast import Cast
from tests.plan import make

ACTIONS = ("start", "log", "move", "approve", "refuse", "reopen", "rename")
SEATS = ("LS", "LD", "CS", "SL", "SC")
PEOPLE = ("director", "lead", "sponsor_a", "engineer_a", "intern")

steps = st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(PEOPLE), st.sampled_from(SEATS)), max_size=12)


def _act(action: str, actor: User, row: Milestone, signer: str) -> None:
    version = row.version
    if action == "start":
        progress.milestone_start(actor=actor, milestone=row, version=version)
    elif action == "log":
        decision = "go" if row.gate else None
        progress.milestone_log(
            actor=actor, milestone=row, version=version, outcome="inconclusive", gate_decision=decision
        )
    elif action == "move":
        day = row.due_on.replace(year=row.due_on.year + 1 if row.due_on.year < 2090 else 2000)  # type: ignore[union-attr]
        moves.milestone_move(actor=actor, milestone=row, version=version, due_on=day, reason="data", clock="lab")
    elif action == "reopen":
        progress.milestone_reopen(actor=actor, milestone=row, version=version, reason="again")
    elif action == "rename":
        milestones.milestone_update(actor=actor, milestone=row, version=version, title="Other")
    else:
        seat = MilestoneApproval.objects.filter(milestone=row, signer=signer).first()
        if seat is not None:
            verdict = ApprovalVerdict.APPROVED if action == "approve" else ApprovalVerdict.CHANGES_REQUESTED
            progress.milestone_decide(actor=actor, approval=seat, version=version, verdict=verdict, reason="because")


@pytest.mark.django_db
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, seats=st.sets(st.sampled_from(SEATS)), gate=st.booleans())
def test_random_acts_never_leave_the_table(
    cast: Cast, steps: list[tuple[str, str, str]], seats: set[str], gate: bool
) -> None:
    row = make.milestone(cast.engagement_a, *sorted(seats), gate=gate)
    people = cast.people()
    for action, person, signer in steps:
        before, version = row.status, row.version
        try:
            with transaction.atomic():
                _act(action, people[person], row, signer)
        except DomainError:
            row.refresh_from_db()
            assert (row.status, row.version) == (before, version)
            continue
        row.refresh_from_db()
        assert row.status == before or row.status in TRANSITIONS[before] or _passed(before, row.status)
        _check_sound(row)


def _passed(before: str, after: str) -> bool:
    """Logging with no seat left goes through submitted in one act."""
    return "submitted" in TRANSITIONS[before] and after in TRANSITIONS["submitted"] and after == "accepted"


def _check_sound(row: Milestone) -> None:
    verdicts = set(row.approvals.values_list("verdict", flat=True))
    if row.status in {"submitted", "accepted"}:
        assert row.reached_on is not None
        assert row.outcome
        assert bool(row.gate_decision) == row.gate
    if row.status == "accepted":
        assert verdicts <= {ApprovalVerdict.APPROVED}
    if row.status == "submitted":
        assert ApprovalVerdict.PENDING in verdicts
        assert ApprovalVerdict.CHANGES_REQUESTED not in verdicts
