"""Mail about accounts."""

from django.utils.translation import gettext_noop as _

from django_tasks import task

from passerelle.core import clock, mail
from passerelle.people.models import User


@task()
def send_login_code(email: str, code: str) -> None:
    """Send the code that signs in once, in the language of the account. It is worth nothing in another browser."""
    user = User.objects.filter(email__iexact=email, is_active=True).first()
    if user is None:
        return
    mail.send(
        to=user.email,
        subject=_("Your code for Passerelle"),
        template="people/login_code",
        language=user.language,
        identity=f"login code:{user.pk}:{clock.now().isoformat()}",
        context={"name": user.name, "code": code},
    )
