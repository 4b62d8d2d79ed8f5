"""The doors of files: `POST /api/uploads` and `GET /api/files/<id>`."""

import base64
import binascii
import re
from typing import Any
from urllib.parse import unquote

from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from passerelle.core import errors
from passerelle.core.errors import Code, DomainError
from passerelle.core.files import previews
from passerelle.core.files.content import open_part
from passerelle.core.files.described import UploadAnswer, uploaded
from passerelle.core.files.gate import file_read, get_file_for
from passerelle.core.files.ranges import Unsatisfiable, parse_range
from passerelle.core.files.services import OTHER, file_receive
from passerelle.core.graphql.ids import row_id
from passerelle.core.models import StoredFile
from passerelle.core.rest_views import Door, ErrorSerializer

# what a browser may be told of a file; everything else, and all that could run, is a row of bytes
SENT_AS_IT_IS = frozenset(
    {
        "application/pdf",
        "application/json",
        "application/zip",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "image/gif",
        "image/jpeg",
        "image/png",
        "image/webp",
        "text/csv",
        "text/plain",
    }
)
# Django reads these two before any view does
FORMS = frozenset({"multipart/form-data", "application/x-www-form-urlencoded"})
_SHA256 = re.compile(r"(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]+):\s*(?:,|$)")


PDF_POLICY = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; plugin-types application/pdf"


class PreviewAnswer(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(["html", "image", "pdf", "none"])
    html = serializers.CharField(help_text="Safe to insert as it is; for kind html")
    url = serializers.CharField(help_text="For an image or a PDF")
    shortened = serializers.BooleanField(help_text="There is more in the file")
    note = serializers.CharField(help_text="Why nothing is shown")


FILE_ANSWERS: dict[Any, Any] = {
    (200, OTHER): OpenApiTypes.BINARY,
    (206, OTHER): OpenApiTypes.BINARY,
    416: OpenApiResponse(ErrorSerializer, description="No such range"),
    401: ErrorSerializer,
    404: ErrorSerializer,
    503: ErrorSerializer,
}


def _header(name: str, text: str, *, required: bool = False) -> OpenApiParameter:
    return OpenApiParameter(name, str, OpenApiParameter.HEADER, required=required, description=text)


class UploadView(Door):
    """Receives one file as the request's body, in chunks."""

    http_method_names = ["post"]

    @extend_schema(
        operation_id="upload",
        summary="Send a file",
        description="The body is the file's bytes. Nothing refers to it until a mutation uses its id, within a day.",
        request={"application/octet-stream": OpenApiTypes.BINARY},
        parameters=[
            _header("X-File-Name", "Name in UTF-8, percent-encoded", required=True),
            _header("Repr-Digest", "`sha-256=:<base64>:`; the file is refused when it differs"),
        ],
        responses={201: UploadAnswer, **dict.fromkeys((400, 401, 403, 413, 503), ErrorSerializer)},
    )
    def post(self, request: Request) -> Response:
        raw = request._request
        content_type = request.headers.get("Content-Type", "")
        if content_type.partition(";")[0].strip().lower() in FORMS:
            raise DomainError(Code.BAD_REQUEST, _("Send the file's bytes as the body, not a form."))
        file = file_receive(
            actor=request.user,
            source=raw,
            length=_length(request),
            name=_name(request),
            content_type=content_type,
            digest=_digest(request),
        )
        return Response(uploaded(file), status=201)


class FileView(Door):
    """Sends a file to whoever may read what it belongs to."""

    http_method_names = ["get", "head"]

    @extend_schema(
        operation_id="file",
        summary="Fetch a file",
        description="Always an attachment. One byte range is honoured; `If-Range` takes the ETag.",
        parameters=[
            OpenApiParameter("id", str, OpenApiParameter.PATH, description="Global id of a StoredFile"),
            _header("Range", "`bytes=first-last`"),
            _header("If-Range", "The ETag of an earlier part"),
        ],
        responses=FILE_ANSWERS,
    )
    def get(self, request: Request, id: str) -> HttpResponseBase:  # noqa: A002
        return _send(request, get_file_for(request.user, row_id(id, "StoredFile")))


class InlineFileView(Door):
    """Sends an image or a PDF to be shown in a page of ours."""

    http_method_names = ["get", "head"]

    @extend_schema(
        operation_id="inline_file",
        summary="Show an image or a PDF",
        description="Not an attachment. NOT_FOUND for every other kind: those are shown by their preview.",
        parameters=[OpenApiParameter("id", str, OpenApiParameter.PATH, description="Global id of a StoredFile")],
        responses=FILE_ANSWERS,
    )
    def get(self, request: Request, id: str) -> HttpResponseBase:  # noqa: A002
        file = get_file_for(request.user, row_id(id, "StoredFile"))
        if file.content_type not in (previews.IMAGES | {previews.PDF}) or not previews.is_harmless(file):
            raise errors.not_found()
        response = _send(request, file)
        response.headers["Content-Disposition"] = content_disposition_header(False, file.name) or "inline"
        response.headers["X-Frame-Options"] = "SAMEORIGIN"
        # the browser's PDF viewer refuses to work in a sandbox; it runs no script of the page's origin
        policy = PDF_POLICY if file.content_type == previews.PDF else "sandbox; default-src 'none'"
        response.headers["Content-Security-Policy"] = f"{policy}; frame-ancestors 'self'"
        return response


class PreviewView(Door):
    """What a file looks like, rendered and made safe here."""

    http_method_names = ["get", "head"]

    @extend_schema(
        operation_id="preview",
        summary="Preview a file",
        parameters=[OpenApiParameter("id", str, OpenApiParameter.PATH, description="Global id of a StoredFile")],
        responses={200: PreviewAnswer, **dict.fromkeys((401, 404, 503), ErrorSerializer)},
    )
    def get(self, request: Request, id: str) -> Response:  # noqa: A002
        file = get_file_for(request.user, row_id(id, "StoredFile"))
        shown = previews.preview_of(file)
        file_read(request.user, file)
        url = f"/api/files/{id}/inline" if shown.kind in {"image", "pdf"} else ""
        answer = {"kind": shown.kind, "html": shown.html, "url": url, "shortened": shown.shortened, "note": shown.note}
        return Response(answer)


def _send(request: Request, file: StoredFile) -> HttpResponseBase:
    try:
        part = _part(request, file)
    except Unsatisfiable:
        error = {"code": str(Code.BAD_REQUEST), "message": _("The file has no such range.")}
        return _described(Response(error, status=416), file, f"bytes */{file.size}")
    start, length = part or (0, file.size)
    response: HttpResponseBase
    if request.method == "HEAD":
        response = HttpResponse(status=206 if part else 200)
    else:
        response = StreamingHttpResponse(open_part(file, start, length), status=206 if part else 200)
        if start == 0:
            file_read(request.user, file)
    type_ = file.content_type if file.content_type in SENT_AS_IT_IS else OTHER
    response.headers["Content-Type"] = f"{type_}; charset=utf-8" if type_.startswith("text/") else type_
    response.headers["Content-Length"] = str(length)
    response.headers["Content-Disposition"] = content_disposition_header(True, file.name) or "attachment"
    return _described(response, file, f"bytes {start}-{start + length - 1}/{file.size}" if part else "")


def _described(response: HttpResponseBase, file: StoredFile, content_range: str) -> HttpResponseBase:
    response.headers["ETag"] = _etag(file)
    response.headers["Accept-Ranges"] = "bytes"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response.headers["Cache-Control"] = "private, no-store"
    if content_range:
        response.headers["Content-Range"] = content_range
    return response


def _etag(file: StoredFile) -> str:
    return f'"{file.sha256}"'


def _part(request: Request, file: StoredFile) -> tuple[int, int] | None:
    """Return the range to send; a part of something that has changed meanwhile would be no part of this."""
    if request.headers.get("If-Range", _etag(file)) != _etag(file):
        return None
    return parse_range(request.headers.get("Range", ""), file.size)


def _length(request: Request) -> int:
    given = request.headers.get("Content-Length", "")
    if not given.isascii() or not given.isdigit() or len(given) > 15:
        raise DomainError(Code.BAD_REQUEST, _("Say in Content-Length how many bytes the file has."))
    return int(given)


def _name(request: Request) -> str:
    try:
        name = unquote(request.headers.get("X-File-Name", ""), errors="strict")
    except UnicodeDecodeError:
        name = ""
    if not name:
        raise errors.invalid("file", _("Send the file's name in X-File-Name, percent-encoded UTF-8."))
    return name


def _digest(request: Request) -> bytes | None:
    """Return the SHA-256 of a Repr-Digest (RFC 9530), or None when there is none; other algorithms are passed over."""
    header = request.headers.get("Repr-Digest", "")
    if "sha-256=" not in header:
        return None
    match = _SHA256.search(header)
    try:
        digest = base64.b64decode(match[1], validate=True) if match else b""
    except binascii.Error:
        digest = b""
    if len(digest) != 32:
        raise DomainError(Code.BAD_REQUEST, _("Repr-Digest must read sha-256=:<base64>:."))
    return digest
