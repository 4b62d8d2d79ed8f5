"""The door of resumable uploads: tus 1.0.0 (core, creation, termination, expiration), https://tus.io.

A program may use any tus client. What tus leaves open, which file the upload became, is told by GET.
"""

import base64
import binascii
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.http import http_date
from django.utils.translation import gettext as _

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from passerelle.core import errors
from passerelle.core.errors import Code, DomainError
from passerelle.core.files.described import UploadAnswer, uploaded
from passerelle.core.files.uploads import get_upload_for, upload_begin, upload_cancel, upload_receive
from passerelle.core.ids import is_id
from passerelle.core.models import Upload
from passerelle.core.rest_views import Door, ErrorSerializer

VERSION = "1.0.0"
PART = "application/offset+octet-stream"
_REFUSALS = dict.fromkeys((400, 401, 403, 404, 409, 412, 413, 503), ErrorSerializer)


class UploadState(serializers.Serializer[Any]):
    offset = serializers.IntegerField(help_text="Bytes received")
    length = serializers.IntegerField(help_text="Bytes announced")
    file = UploadAnswer(allow_null=True, help_text="Once everything is here and checked")


def _header(name: str, text: str) -> OpenApiParameter:
    return OpenApiParameter(name, str, OpenApiParameter.HEADER, required=True, description=text)


SPOKEN = _header("Tus-Resumable", VERSION)
ID = OpenApiParameter("id", str, OpenApiParameter.PATH)


class TusDoor(Door):
    """Speaks one version of the protocol, and says so in every answer."""

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if request.method not in {"GET", "OPTIONS"} and request.headers.get("Tus-Resumable") != VERSION:
            raise DomainError(Code.BAD_REQUEST, _("Speak tus 1.0.0: send Tus-Resumable."))

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        answer = super().finalize_response(request, response, *args, **kwargs)
        answer.headers.setdefault("Tus-Resumable", VERSION)
        return answer

    @extend_schema(exclude=True)
    def options(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """What the protocol asks for before it starts."""
        told = {
            "Tus-Version": VERSION,
            "Tus-Extension": "creation,termination,expiration",
            "Tus-Max-Size": str(settings.MAX_FILE_BYTES),
        }
        return Response(status=204, headers=told)


class ResumableUploadsView(TusDoor):
    http_method_names = ["post", "options"]

    @extend_schema(
        operation_id="begin_upload",
        summary="Begin an upload in parts",
        description="tus 1.0.0, extension creation. `Upload-Metadata` holds `filename` and, if known, `filetype` and "
        "`sha256` (64 hexadecimal digits; the file is refused when it differs), each in Base64.",
        request=None,
        parameters=[SPOKEN, _header("Upload-Length", "Bytes"), _header("Upload-Metadata", "`filename <base64>`")],
        responses={201: None, **_REFUSALS},
    )
    def post(self, request: Request) -> Response:
        told = _metadata(request.headers.get("Upload-Metadata", ""))
        if not told.get("filename"):
            raise errors.invalid("file", _("Send the file's name in Upload-Metadata, as Base64 of UTF-8."))
        upload = upload_begin(
            actor=request.user,
            name=told["filename"],
            size=_number(request, "Upload-Length"),
            content_type=told.get("filetype", ""),
            sha256=told.get("sha256", "").lower(),
        )
        address = reverse("resumable-upload", args=[upload.pk])
        return Response(status=201, headers={"Location": address, **_state(upload, 0)})


class ResumableUploadView(TusDoor):
    http_method_names = ["get", "head", "patch", "delete", "options"]

    @extend_schema(
        operation_id="upload_state",
        summary="How far an upload is, and which file it became",
        parameters=[ID],
        responses={200: UploadState, **_REFUSALS},
    )
    def get(self, request: Request, id: str) -> Response:  # noqa: A002
        upload, here = get_upload_for(request.user, _id(id))
        file = uploaded(upload.file) if upload.file else None
        return Response({"offset": here, "length": upload.size, "file": file}, headers=_state(upload, here))

    @extend_schema(exclude=True)
    def head(self, request: Request, id: str) -> Response:  # noqa: A002
        upload, here = get_upload_for(request.user, _id(id))
        return Response(status=200, headers={**_state(upload, here), "Cache-Control": "no-store"})

    @extend_schema(
        operation_id="send_part",
        summary="Send a part of an upload",
        description="Of any size. The part that completes the file also has it checked and stored.",
        request={PART: OpenApiTypes.BINARY},
        parameters=[ID, SPOKEN, _header("Upload-Offset", "Where the part begins; 409 when that is elsewhere")],
        responses={204: None, **_REFUSALS},
    )
    def patch(self, request: Request, id: str) -> Response:  # noqa: A002
        if (request.content_type or "").partition(";")[0].strip().lower() != PART:
            raise DomainError(Code.BAD_REQUEST, _("Send a part as application/offset+octet-stream."))
        upload, here = upload_receive(
            actor=request.user,
            upload_id=_id(id),
            offset=_number(request, "Upload-Offset"),
            source=request._request,
            length=_number(request, "Content-Length", absent=0),
        )
        return Response(status=204, headers=_state(upload, here))

    @extend_schema(
        operation_id="cancel_upload",
        summary="Give an upload up",
        parameters=[ID, SPOKEN],
        responses={204: None, **_REFUSALS},
    )
    def delete(self, request: Request, id: str) -> Response:  # noqa: A002
        upload_cancel(actor=request.user, upload_id=_id(id))
        return Response(status=204)


def _state(upload: Upload, here: int) -> dict[str, str]:
    return {
        "Upload-Offset": str(here),
        "Upload-Length": str(upload.size),
        "Upload-Expires": http_date(upload.expires_at.timestamp()),
    }


def _id(given: str) -> str:
    if not is_id(given):
        raise errors.not_found()
    return given


def _number(request: Request, name: str, absent: int | None = None) -> int:
    given = request.headers.get(name, "")
    if not given and absent is not None:
        return absent
    if not given.isascii() or not given.isdigit() or len(given) > 15:
        raise DomainError(Code.BAD_REQUEST, _("%(header)s must be a number of bytes.") % {"header": name})
    return int(given)


def _metadata(header: str) -> dict[str, str]:
    """Return `key <base64>` pairs as text; raise BAD_REQUEST for what is none."""
    found: dict[str, str] = {}
    for pair in filter(None, (part.strip() for part in header[:4000].split(","))):
        key, _space, value = pair.partition(" ")
        try:
            found[key] = base64.b64decode(value, validate=True).decode()
        except (binascii.Error, ValueError):
            raise DomainError(Code.BAD_REQUEST, _("Upload-Metadata must hold Base64 of UTF-8.")) from None
    return found
