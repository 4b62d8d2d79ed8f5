"""Mail about access."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_noop as _

from django_tasks import task

from passerelle.core import clock, mail
from passerelle.core.services import lock
from passerelle.engagements.models import Invitation
from passerelle.engagements.services.clients import invitation_issue_token


@task()
def send_invitation(invitation_id: str) -> None:
    """Send an invitation that is still open. Sent again after a crash, its newest token is the one that works."""
    with transaction.atomic():
        invitation = Invitation.objects.filter(pk=invitation_id, accepted_at__isnull=True, revoked_at__isnull=True)
        found = invitation.select_related("engagement__organization", "created_by").first()
        if found is None or found.expires_at <= clock.now():
            return
        token = invitation_issue_token(lock(found))
    mail.send(
        to=found.email,
        subject=_("Invitation to follow “%(title)s”"),
        template="engagements/invitation",
        language=found.language,
        identity=f"invitation:{found.pk}",
        context={
            "title": found.engagement.title,
            "name": found.name,
            "invited_by": found.created_by.name if found.created_by else "",
            "link": f"{settings.SITE_URL}/account/invitation/{token}",
            "expires_at": found.expires_at,
        },
    )
