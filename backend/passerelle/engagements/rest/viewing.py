"""The door of "view as": begins and ends in the session of a lab person."""

import datetime as dt
from typing import Any

from django.http import HttpRequest

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from passerelle.core import clock, errors
from passerelle.core.graphql.ids import row_id
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.engagements.models import ClientMembership
from passerelle.engagements.rest.serializers import Next
from passerelle.engagements.selectors import get_membership_for
from passerelle.engagements.services.viewing import stand_in, viewed_member, viewing_end, viewing_start
from passerelle.people.models import User
from passerelle.people.permissions import is_lab

KEY = "view_as"
LASTS = dt.timedelta(hours=1)


class ViewAs(serializers.Serializer[Any]):
    membership = serializers.CharField(help_text="Global id of the client's membership")


class ViewAsView(Door):
    permission_classes = (IsAuthenticated,)
    http_method_names = ["post", "delete"]

    @extend_schema(
        operation_id="view_as_start", request=ViewAs, responses={200: Next, 403: ErrorSerializer, 404: ErrorSerializer}
    )
    def post(self, request: Request) -> Response:
        given = ViewAs(data=request.data)
        given.is_valid(raise_exception=True)
        actor: Any = request.user
        if not is_lab(actor) or request._request.via_token:  # type: ignore[attr-defined]
            raise errors.not_found()
        membership = get_membership_for(actor, row_id(given.validated_data["membership"], "ClientMembership"))
        if membership.revoked_at is not None:
            raise errors.not_found()
        viewing_start(actor=actor, membership=membership)
        until = (clock.now() + LASTS).isoformat()
        request.session[KEY] = {"membership": membership.pk, "until": until}
        return Response({"next": f"/portal/engagements/{membership.engagement.reference}"})

    @extend_schema(operation_id="view_as_end", request=None, responses={204: None})
    def delete(self, request: Request) -> Response:
        membership = viewed_through(request._request)
        if membership is not None:
            viewing_end(actor=actor_of(request._request), membership=membership)
        if not request._request.via_token:  # type: ignore[attr-defined]
            request.session.pop(KEY, None)
        return Response(status=204)


def viewed_through(request: HttpRequest) -> ClientMembership | None:
    """Return the membership that the session looks through now, asked anew at each request."""
    if getattr(request, "via_token", False) or not request.user.is_authenticated:
        return None
    kept = request.session.get(KEY)
    if not isinstance(kept, dict) or dt.datetime.fromisoformat(kept["until"]) <= clock.now():
        return None
    return viewed_member(actor_of(request), kept["membership"])


def viewed_as(request: HttpRequest) -> User | None:
    """Return the client's person as whom the request reads the portal, or None."""
    membership = viewed_through(request)
    return stand_in(actor_of(request), membership) if membership else None


def actor_of(request: HttpRequest) -> Any:
    user: Any = request.user
    return getattr(user, "_wrapped", user)
