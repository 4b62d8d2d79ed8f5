"""Mail that follows an inquiry."""

from django.utils.translation import gettext_noop as _

from django_tasks import task

from passerelle.core import mail
from passerelle.pipeline.models import Inquiry


@task()
def thank(inquiry_id: str) -> None:
    """Tell the inquirer that what they wrote has arrived, and repeat it to them."""
    inquiry = Inquiry.objects.filter(pk=inquiry_id, erased_at__isnull=True).first()
    if inquiry is None:
        return
    mail.send(
        to=inquiry.contact_email,
        subject=_("We received your inquiry"),
        template="pipeline/thanks",
        language=inquiry.language,
        identity=f"inquiry:{inquiry.pk}",
        context={"name": inquiry.contact_name, "need": inquiry.need},
    )
