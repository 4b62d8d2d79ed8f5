"""The same upload and download against object storage, over HTTP."""

import uuid
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

from config.storage import storage_from_url
from passerelle.core.files.content import remove
from passerelle.core.models import StoredFile
from tests.cast import Cast
from tests.core.files import Zeros, body_of, fetch, stream, uploaded

SIZE = 20 * 1024 * 1024


@pytest.fixture
def bucket(settings: Any) -> Iterator[Any]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    name = f"files-{uuid.uuid4().hex}"
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    resource = boto3.resource(
        "s3",
        endpoint_url=endpoint,
        aws_access_key_id="key",
        aws_secret_access_key="secret",
        region_name="ca-central-1",
    )
    found = resource.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "ca-central-1"})
    settings.STORAGES = {
        **settings.STORAGES, "default": storage_from_url(f"s3://key:secret@{name}?endpoint={endpoint}")
    }  # fmt: skip
    yield found
    server.stop()


def test_upload_download_range_and_removal(cast: Cast, bucket: Any) -> None:
    small = uploaded(cast.lead, b"0123456789", "digits.bin")
    assert body_of(fetch(cast.lead, small)) == b"0123456789"
    assert body_of(fetch(cast.lead, small, range="bytes=3-5")) == b"345"
    assert stream(cast.lead, Zeros(SIZE), SIZE).status_code == 201
    large = StoredFile.objects.get(size=SIZE)
    assert body_of(fetch(cast.lead, large)) == bytes(SIZE)
    assert body_of(fetch(cast.lead, large, range=f"bytes={SIZE - 4}-")) == bytes(4)
    remove(large.storage_key)
    assert fetch(cast.lead, large).status_code == 503


def test_a_body_cut_off_leaves_nothing(cast: Cast, bucket: Any) -> None:
    assert stream(cast.lead, Zeros(SIZE - 1), SIZE).status_code == 400
    assert StoredFile.objects.count() == 0
    assert list(bucket.objects.all()) == []
    assert list(bucket.multipart_uploads.all()) == []
