"""How a received file is told to its sender, by either door."""

from typing import Any

from rest_framework import serializers

from passerelle.core.graphql.ids import to_global_id
from passerelle.core.models import StoredFile


class UploadAnswer(serializers.Serializer[Any]):
    id = serializers.CharField(help_text="Global id, for the mutation that uses the file")
    name = serializers.CharField()
    size = serializers.IntegerField(help_text="Bytes")
    sha256 = serializers.CharField(help_text="Hexadecimal")
    contentType = serializers.CharField()  # noqa: N815 - the API's own spelling


def uploaded(file: StoredFile) -> dict[str, Any]:
    """Return what `UploadAnswer` describes."""
    return {
        "id": to_global_id("StoredFile", file.pk),
        "name": file.name,
        "size": file.size,
        "sha256": file.sha256,
        "contentType": file.content_type,
    }
