"""Records as files, for either side's readers, and the lab's public keys for everybody."""

from typing import Any

from django.http import HttpResponse
from django.utils import translation
from django.utils.http import content_disposition_header

import orjson
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from passerelle.core.graphql.ids import row_id
from passerelle.core.rest_views import Door, ErrorSerializer
from passerelle.records import selectors
from passerelle.records.documents import pdf_of
from passerelle.records.models import AcceptanceRecord

REFUSALS = dict.fromkeys((401, 404), ErrorSerializer)
PDF_ANSWERS: dict[Any, Any] = {(200, "application/pdf"): OpenApiTypes.BINARY, **REFUSALS}


class RecordKey(serializers.Serializer[Any]):
    keyId = serializers.CharField()  # noqa: N815 - the API's own spelling
    publicKey = serializers.CharField(help_text="Ed25519, base64")  # noqa: N815
    since = serializers.DateField()


class KeysView(Door):
    """The public keys that records of this lab are sealed with: anybody may verify."""

    permission_classes = ()
    http_method_names = ["get", "head"]

    @extend_schema(operation_id="record_keys", responses=RecordKey(many=True), auth=[])
    def get(self, request: Request) -> Response:
        return Response(selectors.public_keys(), headers={"Cache-Control": "public, max-age=300"})


class RecordJsonView(Door):
    """A record as data, as `verify_record` and the page that verifies take it."""

    permission_classes = (IsAuthenticated,)
    http_method_names = ["get", "head"]

    @extend_schema(operation_id="record_json", responses={200: OpenApiTypes.OBJECT, **REFUSALS})
    def get(self, request: Request, id: str) -> HttpResponse:  # noqa: A002 - the address's own name
        record = _record(request, id)
        body = orjson.dumps(selectors.sealed_of(record), option=orjson.OPT_INDENT_2)
        return _file(body, "application/json", record, "json")


class RecordPdfView(Door):
    """A record as a bilingual PDF/A, the reader's language first."""

    permission_classes = (IsAuthenticated,)
    http_method_names = ["get", "head"]

    @extend_schema(operation_id="record_pdf", responses=PDF_ANSWERS)
    def get(self, request: Request, id: str) -> HttpResponse:  # noqa: A002
        record = _record(request, id)
        body = pdf_of(selectors.sealed_of(record), translation.get_language() or "fr")
        return _file(body, "application/pdf", record, "pdf")


def _record(request: Request, global_id: str) -> AcceptanceRecord:
    return selectors.get_readable_record(request.user, row_id(global_id, "AcceptanceRecord"))


def _file(body: bytes, content_type: str, record: AcceptanceRecord, suffix: str) -> HttpResponse:
    name = f"{record.engagement.reference}-{record.decided_at:%Y-%m-%d}-{record.pk}.{suffix}"
    response = HttpResponse(body, content_type=content_type)
    response.headers["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or ""
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
