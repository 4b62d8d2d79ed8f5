"""The door of an invitation: its page reads what it is about, then accepts it."""

from typing import Any

from django.conf import settings
from django.contrib.auth import login

from allauth.account.internal.flows.login import record_authentication
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import SimpleRateThrottle

from passerelle.core.rest_views import Door
from passerelle.engagements.choices import ClientRole
from passerelle.engagements.rest.serializers import InvitationAnswer, InvitationFacts, Next
from passerelle.engagements.services.clients import invitation_accept, invitation_find
from passerelle.people.models import User


class AddressThrottle(SimpleRateThrottle):
    """Tries for each network address: a token cannot be guessed, and nobody shall try."""

    scope = "invitation"
    rate = "30/min"

    def get_cache_key(self, request: Request, view: Any) -> str:
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}


class InvitationView(Door):
    """Who holds the token is let in here, so no account is asked for; the service decides what the token is worth."""

    permission_classes = ()
    throttle_classes = (AddressThrottle,)

    @extend_schema(responses=InvitationFacts, operation_id="invitation_read", auth=[])
    def get(self, request: Request, token: str) -> Response:
        invitation = invitation_find(token)
        engagement = invitation.engagement
        known = User.objects.filter(email=invitation.email).first()
        facts = {
            "email": invitation.email,
            "name": invitation.name or (known.name if known else ""),
            "organization": engagement.organization.name,
            "engagementTitle": engagement.title,
            "role": ClientRole(invitation.role).name,
            "language": invitation.language,
            "needsAccount": known is None,
            "signedInAs": request.user.email if request.user.is_authenticated else None,
        }
        return Response(facts)

    @extend_schema(request=InvitationAnswer, responses=Next, operation_id="invitation_accept", auth=[])
    def post(self, request: Request, token: str) -> Response:
        answer = InvitationAnswer(data=request.data)
        answer.is_valid(raise_exception=True)
        membership = invitation_accept(token=token, actor=request.user, **answer.validated_data)
        # a new account, also where the browser was signed in as somebody else: whoever accepts goes on as themselves
        if request.user != membership.user:
            _sign_in(request, membership.user)
        return Response({"next": "/portal/"})


def _sign_in(request: Request, user: User) -> None:
    """Sign a new account in, as its first password entry would: under a session id that nobody knew before."""
    record_authentication(request._request, user, method="password", email=user.email)
    login(request._request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
