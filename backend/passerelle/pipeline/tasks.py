"""Mail that follows an inquiry."""

from django.utils.translation import gettext_noop as _

from django_tasks import task

from passerelle.core import mail
from passerelle.pipeline.models import Inquiry
from passerelle.pipeline.services.intake import DAY


@task()
def thank(inquiry_id: str) -> None:
    """Tell the inquirer that their inquiry has arrived; one address is told once a day.

    Nobody has shown that the address is theirs: nothing that was typed into the form goes out, so that it carries no
    stranger's words to anybody, nor fills anybody's box.
    """
    inquiry = Inquiry.objects.filter(pk=inquiry_id, erased_at__isnull=True).first()
    if inquiry is None:
        return
    earlier = Inquiry.objects.filter(
        contact_email__iexact=inquiry.contact_email,
        created_at__lt=inquiry.created_at,
        created_at__gt=inquiry.created_at - DAY,
    )
    if earlier.exists():
        return
    mail.send(
        to=inquiry.contact_email,
        subject=_("We received your inquiry"),
        template="pipeline/thanks",
        language=inquiry.language,
        identity=f"inquiry:{inquiry.pk}",
        context={},
    )
