"""The description of the REST doors, for the lab's people."""

from typing import Any

from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.permissions import BasePermission
from rest_framework.request import Request

from passerelle.core.rest_views import Door
from passerelle.people.permissions import is_lab


class IsLab(BasePermission):
    def has_permission(self, request: Request, view: Any) -> bool:
        return bool(request.user.is_authenticated and is_lab(request.user))


class SchemaView(SpectacularJSONAPIView, Door):
    """OpenAPI in JSON. It describes itself nowhere: what it lists is for programs of the lab."""

    permission_classes = (IsLab,)
    http_method_names = ("get", "head")
