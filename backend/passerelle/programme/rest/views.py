"""An event as a calendar file, for either side's readers."""

from typing import Any

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request

from passerelle.core.graphql.ids import row_id
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.notifications.services.feeds import Entry, calendar_of
from passerelle.programme.calendar import entry_of
from passerelle.programme.selectors import get_readable_event

ANSWERS: dict[Any, Any] = {
    (200, "text/calendar"): OpenApiTypes.BINARY,
    401: ErrorSerializer,
    404: ErrorSerializer,
}


class EventCalendarView(Door):
    permission_classes = (IsAuthenticated,)
    http_method_names = ["get", "head"]

    @extend_schema(operation_id="event_calendar", responses=ANSWERS)
    def get(self, request: Request, id: str) -> HttpResponse:  # noqa: A002 - the address's own name
        event = get_readable_event(request.user, row_id(id, "ProgrammeEvent"))
        reader: Any = request.user
        content = calendar_of(reader, [Entry(**entry_of(event, reader))])
        response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
        response.headers["Content-Disposition"] = (
            content_disposition_header(as_attachment=True, filename=f"event-{event.pk}.ics") or ""
        )
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
