"""Reading the trail."""

from django.db.models import QuerySet

from passerelle.audit.models import Event


def history_of(engagement_id: str) -> QuerySet[Event]:
    """Events of one engagement, newest first, with who did them. The caller has settled that it may be read."""
    return Event.objects.filter(engagement_id=engagement_id).select_related("actor").order_by("-at", "-sequence")


def last_event_on(object_type: str, object_id: str) -> Event | None:
    """The newest event about one row, with who did it. The caller has settled that it may be read."""
    events = Event.objects.filter(object_type=object_type, object_id=object_id).select_related("actor")
    return events.order_by("-sequence").first()
