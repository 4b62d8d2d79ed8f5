"""The mail that invites. The outbox holds the invitation's id; address, text and token are found when it is sent."""

from django.conf import settings
from django.utils.translation import gettext_noop as _

from passerelle.core import clock
from passerelle.core.mail import letter
from passerelle.core.outbox import Rendered
from passerelle.engagements.models import Invitation
from passerelle.engagements.services.clients import invitation_token
from passerelle.people.services.tokens import digest


def invitation_mail(*, invitation_id: str) -> Rendered | None:
    """Return the mail of an invitation that is still open: at each try the very same, with the same token."""
    found = (
        Invitation.objects.filter(pk=invitation_id, accepted_at__isnull=True, revoked_at__isnull=True)
        .select_related("engagement", "created_by")
        .first()
    )
    if found is None or found.expires_at <= clock.now():
        return None
    token = invitation_token(found)
    if digest(token) != found.token_sha256:  # the deployment's secret is another one since
        found.token_sha256 = digest(token)
        found.save(update_fields=["token_sha256"])
    return letter(
        to=found.email,
        subject=_("Invitation to follow “%(title)s”"),
        template="engagements/invitation",
        language=found.language,
        context={
            "title": found.engagement.title,
            "name": found.name,
            "invited_by": found.created_by.name if found.created_by else "",
            "link": f"{settings.SITE_URL}/account/invitation/{token}",
            "expires_at": found.expires_at,
        },
    )
