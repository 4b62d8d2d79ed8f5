"""The mail that thanks an inquirer. The outbox holds the inquiry's id; what is said is found when it goes."""

import datetime as dt

from django.utils.translation import gettext_noop as _

from passerelle.core.mail import letter
from passerelle.core.outbox import Rendered
from passerelle.pipeline.models import Inquiry

# one address is told once in this time
ONCE_IN = dt.timedelta(days=1)


def thanks_mail(*, inquiry_id: str) -> Rendered | None:
    """Return the mail that tells that the inquiry has arrived; None where the address was told that day.

    Nobody has shown that the address is theirs: nothing that was typed into the form goes out, so that it carries no
    stranger's words to anybody, nor fills anybody's box.
    """
    inquiry = Inquiry.objects.filter(pk=inquiry_id, erased_at__isnull=True).first()
    if inquiry is None:
        return None
    earlier = Inquiry.objects.filter(
        held=False,
        contact_email__iexact=inquiry.contact_email,
        created_at__lt=inquiry.created_at,
        created_at__gt=inquiry.created_at - ONCE_IN,
    )
    if earlier.exists():
        return None
    return letter(
        to=inquiry.contact_email,
        subject=_("We received your inquiry"),
        template="pipeline/thanks",
        language=inquiry.language,
        context={},
    )
