"""Finding inquiries: for those who see partners."""

from typing import Any

from django.db.models import QuerySet

from passerelle.core import errors
from passerelle.core.folding import holds
from passerelle.people.selectors import clean_search
from passerelle.pipeline.models import Inquiry
from passerelle.pipeline.permissions import can_see_inquiries


def visible_inquiries(actor: Any) -> QuerySet[Inquiry]:
    return Inquiry.objects.all() if can_see_inquiries(actor) else Inquiry.objects.none()


def search_inquiries(
    actor: Any, *, status: list[str] | None = None, text: str | None = None, held: bool = False
) -> QuerySet[Inquiry]:
    """Inquiries that the actor sees, newest first, narrowed by state and by words of who asks and what for.

    Those that are held back are apart: either they or the others.
    """
    found = visible_inquiries(actor).filter(held=held)
    if status:
        found = found.filter(status__in=status)
    needle = clean_search(text)
    if needle:
        found = found.filter(holds(needle, "organization_name", "need", "contact_name"))
    return found


def get_inquiry_for(actor: Any, inquiry_id: str) -> Inquiry:
    """Return an inquiry; raise NOT_FOUND when the actor may not see it."""
    found = visible_inquiries(actor).select_related("owner", "decided_by", "engagement", "organization")
    inquiry = found.filter(pk=inquiry_id).first()
    if inquiry is None:
        raise errors.not_found()
    return inquiry


def get_inquiries_for(actor: Any, inquiry_ids: list[str]) -> list[Inquiry]:
    """Return several inquiries; raise NOT_FOUND when the actor may not see one of them."""
    found = list(visible_inquiries(actor).filter(pk__in=inquiry_ids))
    if len(found) < len(set(inquiry_ids)):
        raise errors.not_found()
    return found
