"""Mail about reviews."""

from django.conf import settings
from django.utils.translation import gettext_noop as _

from django_tasks import task

from passerelle.core import mail
from passerelle.core.graphql.ids import to_global_id
from passerelle.reviews.models import Reviewer
from passerelle.reviews.selectors import client_rounds_waiting


@task()
def send_review_request(reviewer_id: str) -> None:
    """Ask a reviewer to decide: in their language, and only if the round waits for them now, as they would see it."""
    seat = Reviewer.objects.select_related("user").filter(pk=reviewer_id).first()
    review = client_rounds_waiting(seat.user).filter(pk=seat.round_id).first() if seat else None
    if seat is None or review is None:
        return
    version = review.deliverable_version
    mail.send(
        to=seat.user.email,
        subject=_("Your decision is awaited: “%(title)s”, version %(number)d"),
        template="reviews/review_request",
        language=seat.user.language,
        identity=f"review:{seat.pk}",
        context={
            "title": version.deliverable.title_in(seat.user.language),
            "number": version.number,
            "name": seat.user.name,
            "engagement": version.deliverable.engagement.title,
            "message": review.message,
            "respond_by": review.respond_by,
            "link": f"{settings.SITE_URL}/portal/reviews/{to_global_id('ReviewRound', review.pk)}",
        },
    )
