"""The mail that brings a shared report."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext_noop as _

from passerelle.core import markdown
from passerelle.core.ids import to_global_id
from passerelle.core.mail import letter
from passerelle.core.outbox import Rendered
from passerelle.core.plain import labelled, unescaped
from passerelle.notifications.choices import Frequency, Reason
from passerelle.notifications.models import EngagementPreference
from passerelle.notifications.services.deriving import frequency_of
from passerelle.notifications.services.mails import stop_headers, unsubscribe_address
from passerelle.people.models import User
from passerelle.reports.choices import FigureKey
from passerelle.reports.models import ProgressReport
from passerelle.reports.selectors import client_reports


def render(*, report_id: str, user_id: str) -> Rendered | None:
    """Put a report into a mail in its reader's language; None if they do not see it now."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    report = client_reports(user).filter(pk=report_id).first() if user else None
    if user is None or report is None or not _by_mail(user, report):
        return None
    address = unsubscribe_address(user, [Reason.REPORT])
    body, body_language = report.body_in(user.language), report.language_in(user.language)
    page = f"{settings.SITE_URL}/portal/reports/{to_global_id('ProgressReport', report.pk)}"
    return letter(
        to=user.email,
        subject=_("Progress report: “%(title)s”"),
        template="reports/report",
        language=user.language,
        headers=stop_headers(address),
        has_html=True,
        context={
            "name": user.name,
            "title": report.engagement.title,
            "starts_on": report.starts_on,
            "ends_on": report.ends_on,
            "figures": _figures(report, user.language, page),
            "body": unescaped(body),
            "body_html": markdown.render(body),
            "body_language": body_language,
            "unsubscribe": address,
            "link": page,
        },
    )


def _by_mail(user: User, report: ProgressReport) -> bool:
    """Tell whether the person wants reports by mail at once; otherwise a line about it comes as they chose."""
    chosen = EngagementPreference.objects.filter(user=user, engagement=report.engagement_id).first()
    return frequency_of(user, Reason.REPORT, chosen.following if chosen else None) == Frequency.AT_ONCE


def _figures(report: ProgressReport, language: str, page: str) -> list[dict[str, str]]:
    """Return each number in words, with the address that opens what it counts."""
    with translation.override(language):
        return [
            {
                "label": str(FigureKey(row["key"]).label),
                "value": str(row["value"]),
                "text": labelled(FigureKey(row["key"]).label, row["value"]),
                "link": f"{page}?figure={row['key'].upper()}" if row["records"] else "",
            }
            for row in report.figures
        ]
