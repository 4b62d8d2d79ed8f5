"""The mail that brings a shared report."""

from django.conf import settings
from django.utils.translation import gettext_noop as _

from passerelle.core.ids import to_global_id
from passerelle.core.mail import letter
from passerelle.core.outbox import Rendered
from passerelle.people.models import User
from passerelle.reports.selectors import client_reports


def render(*, report_id: str, user_id: str) -> Rendered | None:
    """Put a report into a mail in its reader's language; None if they do not see it now."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    report = client_reports(user).filter(pk=report_id).first() if user else None
    if user is None or report is None:
        return None
    return letter(
        to=user.email,
        subject=_("Progress report: “%(title)s”"),
        template="reports/report",
        language=user.language,
        context={
            "name": user.name,
            "title": report.engagement.title,
            "starts_on": report.starts_on,
            "ends_on": report.ends_on,
            "body": report.body_in(user.language),
            "link": f"{settings.SITE_URL}/portal/reports/{to_global_id('ProgressReport', report.pk)}",
        },
    )
