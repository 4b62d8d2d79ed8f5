"""Mail about accounts."""

from django.conf import settings
from django.utils.translation import gettext_noop as _

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django_tasks import task

from passerelle.core import clock, mail
from passerelle.people.models import User


@task()
def send_password_reset(user_id: str) -> None:
    """Send the link to a new password. It is made here, so that no working link ever lies in the queue."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        return
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    mail.send(
        to=user.email,
        subject=_("Choose a new password for Passerelle"),
        template="people/password_reset",
        language=user.language,
        identity=f"password reset:{user.pk}:{clock.now().isoformat()}",
        context={"name": user.name, "link": f"{settings.SITE_URL}/account/reset-password/{key}"},
    )


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
