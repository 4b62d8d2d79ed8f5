"""Where files are kept, from one address in the environment."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from botocore.config import Config

# a storage that hangs must not hold a request for the minutes that the client library waits by itself
S3_CLIENT = Config(connect_timeout=3, read_timeout=20, retries={"mode": "standard", "total_max_attempts": 3})


def storage_from_url(url: str) -> dict[str, Any]:
    """Return Django's storage setting for `file:///path` or `s3://key:secret@bucket?endpoint=…&region=…`.

    Raises ValueError for another scheme.
    """
    parts = urlsplit(url)
    if parts.scheme == "file":
        return {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": unquote(parts.path), "file_permissions_mode": 0o600},
        }
    if parts.scheme == "s3":
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        return {
            "BACKEND": "storages.backends.s3.S3Storage",
            "OPTIONS": {
                "bucket_name": parts.hostname,
                "access_key": unquote(parts.username or "") or None,
                "secret_key": unquote(parts.password or "") or None,
                "endpoint_url": query.get("endpoint"),
                "region_name": query.get("region", "ca-central-1"),
                "file_overwrite": False,
                "default_acl": None,
                "client_config": S3_CLIENT,
            },
        }
    raise ValueError("STORAGE_URL must start with file:// or s3://")
