"""Reading the trail."""

from django.db.models import QuerySet

from passerelle.audit.models import Event


def history_of(engagement_id: str) -> QuerySet[Event]:
    """Events of one engagement, newest first, with who did them. The caller has settled that it may be read."""
    return Event.objects.filter(engagement_id=engagement_id).select_related("actor").order_by("-sequence")
