"""Why an engagement stands as it does, as a person would say it."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from passerelle.portfolio.choices import HealthCause
from passerelle.portfolio.health import Reason

_SENTENCES: dict[str, Any] = {
    HealthCause.MILESTONE_LATE: ngettext_lazy(
        "A milestone is %(number)d day late", "A milestone is %(number)d days late", "number"
    ),
    HealthCause.SLIPPED: ngettext_lazy(
        "Dates slipped by %(number)d day", "Dates slipped by %(number)d days", "number"
    ),
    HealthCause.WAITING_ON_CLIENT: ngettext_lazy(
        "Waiting on the client for %(number)d day", "Waiting on the client for %(number)d days", "number"
    ),
    HealthCause.NO_LEAD: _("No lead scientist is named"),
    HealthCause.NOTHING_NEXT: _("No milestone is open"),
    HealthCause.QUIET: ngettext_lazy(
        "Nothing logged for %(number)d day", "Nothing logged for %(number)d days", "number"
    ),
    HealthCause.PAST_END: ngettext_lazy(
        "%(number)d day past its closure", "%(number)d days past its closure", "number"
    ),
    HealthCause.AGREEMENT_EXPIRED: ngettext_lazy(
        "%(number)d agreement has expired", "%(number)d agreements have expired", "number"
    ),
    HealthCause.GATE_NO_GO: _("A gate decided not to go on"),
    HealthCause.EFFORT_OVER: _("Recorded effort is at %(number)d %% of what was planned so far"),
}


def sentence(reason: Reason) -> str:
    """Return a reason in the reader's language."""
    return str(_SENTENCES[reason.code] % {"number": reason.number})
