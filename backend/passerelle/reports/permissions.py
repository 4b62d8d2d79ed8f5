"""Who writes and who shares reports. Being able to see them was settled before."""

from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_share
from passerelle.plan.permissions import can_edit_plan
from passerelle.reports.choices import ReportAction
from passerelle.reports.models import ProgressReport


def can_write(actor: Any, engagement: Engagement) -> bool:
    """Those who edit the plan write about it; also of an engagement that has ended, for its last report."""
    return can_edit_plan(actor, engagement)


def allowed_actions(actor: Any, report: ProgressReport) -> list[str]:
    draft = report.disclosure == Disclosure.INTERNAL
    writes = draft and can_write(actor, report.engagement)
    checks = {
        ReportAction.UPDATE: writes,
        ReportAction.SHARE: draft and can_share(actor, report.engagement),
        ReportAction.DELETE: writes,
    }
    return [action for action, allowed in checks.items() if allowed]
