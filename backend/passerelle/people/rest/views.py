"""What a person does about all of their sessions at once."""

from typing import Any

from django.contrib.auth import logout

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from passerelle.core.rest_views import Door
from passerelle.people.services.accounts import sign_out_everywhere


class SessionsView(Door):
    """Sign out everywhere, this browser included."""

    @extend_schema(request=None, responses={204: None}, operation_id="sessions_end")
    def delete(self, request: Request) -> Response:
        actor: Any = request.user
        sign_out_everywhere(actor=actor)
        logout(request._request)
        return Response(status=204)
