"""The page on the other face that answers to a page: links are passed on between the lab and its clients."""

import re
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest

from passerelle.core.errors import DomainError
from passerelle.core.graphql.ids import row_id, split_global_id
from passerelle.core.ids import to_global_id
from passerelle.notifications.kinds import kinds
from passerelle.reports.selectors import get_report_for
from passerelle.reviews.selectors import get_round_for

PORTAL = "/portal/"
ENGAGEMENT = re.compile(r"/engagements/([A-Z]+-\d{4}-\d+)(?:/|$)")
OF_PORTAL = re.compile(r"/portal/(reviews|reports)/([^/]+)/?$")
# what stands on both faces under the same name
ALIKE = {"programme", "settings", "notifications", "search"}


def portal_page_of(request: HttpRequest) -> str:
    """Return the portal's page that answers to a page of the lab, as a link from a report that was passed on."""
    engagement = ENGAGEMENT.match(request.path)
    return PORTAL if engagement is None else _with(f"{PORTAL}engagements/{engagement[1]}", _named(request))


def lab_page_of(request: HttpRequest) -> str | None:
    """Return the lab's page that answers to a page of the portal; None where there is none for this person."""
    rest = request.path.removeprefix(PORTAL).strip("/")
    if rest in ALIKE:
        asked = {name: request.GET[name] for name in ("q",) if rest == "search" and name in request.GET}
        return _with(f"/{rest}", asked)
    engagement = ENGAGEMENT.match(f"/{rest}")
    if engagement is not None:
        named = _named(request)
        return _with("/".join(["/engagements", engagement[1], *_tab(named)]), named)
    thing = OF_PORTAL.match(request.path)
    try:
        return _of_thing(request.user, *thing.groups()) if thing else None
    except DomainError:
        return None


def _of_thing(reader: Any, page: str, global_id: str) -> str:
    """Return the page of a review's version, or of a report. Raises NOT_FOUND."""
    if page == "reports":
        report = get_report_for(reader, row_id(global_id, "ProgressReport"))
        return f"/engagements/{report.engagement.reference}/reports"
    version = get_round_for(reader, row_id(global_id, "ReviewRound")).deliverable_version
    named = {
        "at": to_global_id("Deliverable", version.deliverable_id),
        "row": to_global_id("DeliverableVersion", version.pk),
    }
    return _with(f"/engagements/{version.deliverable.engagement.reference}/deliverables", named)


def _named(request: HttpRequest) -> dict[str, str]:
    return {name: request.GET[name] for name in ("at", "row") if name in request.GET}


def _tab(named: dict[str, str]) -> list[str]:
    """Return on which tab of the lab's engagement stands what an address names: the portal shows all on one page."""
    for global_id in named.values():
        try:
            kind = kinds().get(split_global_id(global_id)[0])
        except DomainError:
            continue
        if kind and kind.tab:
            return [kind.tab]
    return []


def _with(path: str, asked: dict[str, str]) -> str:
    return f"{path}?{urlencode(asked)}" if asked else path
