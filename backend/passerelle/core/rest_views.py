"""What REST views have in common. Apart from `core.rest`, which REST framework itself imports first."""

from typing import Any

from django.utils.translation import gettext as _

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from passerelle.core.errors import Code


class ErrorSerializer(serializers.Serializer[Any]):
    """The one form of an error, for the API's description."""

    code = serializers.CharField()
    message = serializers.CharField(help_text="For the reader, in Accept-Language")
    field = serializers.CharField(required=False)
    details = serializers.DictField(required=False)


class Door(APIView):
    """A REST view whose refusal of a method has the form of every other error."""

    def http_method_not_allowed(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        message = _("This address does not take %(method)s.") % {"method": request.method}
        allow = ", ".join(self.allowed_methods)
        return Response({"code": str(Code.BAD_REQUEST), "message": message}, status=405, headers={"Allow": allow})


class CallerScheme(OpenApiAuthenticationExtension):  # type: ignore[misc]
    """How the API's description names the two ways of being known."""

    target_class = "passerelle.core.rest.RequestUserAuthentication"
    name = ["session", "token"]

    def get_security_definition(self, auto_schema: Any) -> list[dict[str, str]]:
        return [{"type": "apiKey", "in": "cookie", "name": "sessionid"}, {"type": "http", "scheme": "bearer"}]
