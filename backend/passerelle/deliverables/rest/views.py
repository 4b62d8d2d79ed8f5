"""What is read of versions outside GraphQL: cards as documents, and the comparison of two texts.

Both sides use these doors: each finds what it may read from where it stands.
"""

from typing import Any

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.utils.translation import gettext as _

import orjson
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from passerelle.core import errors
from passerelle.core.files.previews import COMPARED, TEXT_BYTES, read_text
from passerelle.core.graphql.ids import row_id
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.deliverables.cards import as_data, as_markdown
from passerelle.deliverables.comparison import compare
from passerelle.deliverables.models import DeliverableVersion
from passerelle.deliverables.selectors import get_earlier_version_for, get_readable_version_for

ID = OpenApiParameter("id", str, OpenApiParameter.PATH, description="Global id of a DeliverableVersion")
_REFUSALS: dict[Any, Any] = dict.fromkeys((401, 404), ErrorSerializer)


class ChangedLine(serializers.Serializer[Any]):
    sign = serializers.ChoiceField(["+", "-", " ", "@"], help_text="@: some unchanged lines were left out")
    text = serializers.CharField()


class Changes(serializers.Serializer[Any]):
    lines = ChangedLine(many=True)
    shortened = serializers.BooleanField()


class CardView(Door):
    """A model card or a datasheet, to be kept beside the model or the data."""

    http_method_names = ["get", "head"]

    @extend_schema(
        operation_id="version_card",
        summary="A version's model card or datasheet",
        parameters=[ID, OpenApiParameter("form", str, OpenApiParameter.PATH, enum=["md", "json"])],
        responses={(200, "text/markdown"): str, (200, "application/json"): OpenApiTypes.OBJECT, **_REFUSALS},
    )
    def get(self, request: Request, id: str, form: str) -> HttpResponseBase:  # noqa: A002
        version = get_readable_version_for(request.user, row_id(id, "DeliverableVersion"))
        if not version.model_card or form not in {"md", "json"}:
            raise errors.not_found()
        deliverable = version.deliverable
        title = deliverable.title_in((get_language() or "fr")[:2])
        told = (deliverable.kind, title, version.number, version.fingerprint, version.model_card)
        body: bytes = as_markdown(*told).encode() if form == "md" else orjson.dumps(as_data(*told))
        type_ = "text/markdown; charset=utf-8" if form == "md" else "application/json"
        response = HttpResponse(body, content_type=type_)
        name = f"{title} v{version.number} card.{form}".replace("/", "-")
        response.headers["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


class ChangesView(Door):
    """What changed between two versions that are texts."""

    http_method_names = ["get", "head"]

    @extend_schema(
        operation_id="version_changes",
        summary="Compare a version with another one",
        parameters=[ID, OpenApiParameter("from", str, OpenApiParameter.QUERY, required=True)],
        responses={200: Changes, 400: ErrorSerializer, **_REFUSALS},
    )
    def get(self, request: Request, id: str) -> Response:  # noqa: A002
        version = get_readable_version_for(request.user, row_id(id, "DeliverableVersion"))
        other_id = row_id(request.query_params.get("from", ""), "DeliverableVersion")
        other = get_earlier_version_for(request.user, version, other_id)
        (before, cut_before), (after, cut_after) = _text(other), _text(version)
        lines, shortened = compare(before, after)
        told = [{"sign": line.sign, "text": line.text} for line in lines]
        return Response({"lines": told, "shortened": shortened or cut_before or cut_after})


def _text(version: DeliverableVersion) -> tuple[str, bool]:
    if version.file is None or version.file.content_type not in COMPARED:
        raise errors.invalid("from", _("Only versions that are texts can be compared."))
    return read_text(version.file, TEXT_BYTES)
