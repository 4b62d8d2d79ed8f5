"""What a person does about all of their sessions at once."""

from typing import Any

from django.contrib.auth import logout
from django.http import HttpResponse

from allauth.mfa.adapter import get_adapter
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from passerelle.core import clock, errors
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.people.models import Session
from passerelle.people.services.accounts import sign_out_elsewhere, sign_out_everywhere


class SessionsView(Door):
    """Sign out everywhere, this browser included."""

    @extend_schema(request=None, responses={204: None}, operation_id="sessions_end")
    def delete(self, request: Request) -> Response:
        actor: Any = request.user
        sign_out_everywhere(actor=actor)
        logout(request._request)
        return Response(status=204)


class OtherSessionsView(Door):
    """One's sessions on other devices: how many there are, and ending them."""

    permission_classes = (IsAuthenticated,)
    counted = inline_serializer("OtherSessions", {"others": serializers.IntegerField()})

    @extend_schema(responses={200: counted, 401: ErrorSerializer}, operation_id="other_sessions")
    def get(self, request: Request) -> Response:
        mine: Any = request.user
        others = Session.objects.filter(user_id=mine.pk, expire_date__gt=clock.now())
        return Response({"others": others.exclude(session_key=request.session.session_key or "").count()})

    @extend_schema(request=None, responses={200: counted, 401: ErrorSerializer}, operation_id="other_sessions_end")
    def delete(self, request: Request) -> Response:
        actor: Any = request.user
        sign_out_elsewhere(actor=actor, keep=request.session.session_key)
        return Response({"others": 0})


class TotpImageView(Door):
    """The secret of a second factor that is being set up, as an image to scan: one's own, until it is confirmed."""

    permission_classes = (IsAuthenticated,)
    http_method_names = ["get", "head"]

    @extend_schema(
        operation_id="totp_image",
        responses={(200, "image/svg+xml"): OpenApiTypes.BINARY, 401: ErrorSerializer, 404: ErrorSerializer},
    )
    def get(self, request: Request) -> HttpResponse:
        secret = request.session.get("mfa.totp.secret")
        if not secret:
            raise errors.not_found()
        adapter = get_adapter()
        image = adapter.build_totp_svg(adapter.build_totp_url(request.user, secret))
        response = HttpResponse(image, content_type="image/svg+xml")
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
