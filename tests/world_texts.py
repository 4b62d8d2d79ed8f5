"""What the parts of the world share: texts that clients must never see, and rows of files without bytes."""

from passerelle.core import clock
from passerelle.core.models import StoredFile
from passerelle.people.models import User

CANARY = "CANARY"


def canary(place: str) -> str:
    """A text that must never reach a client; it says where it was planted."""
    return f"{CANARY}-{place}"


def stored(user: User, name: str, claimed: bool = True) -> StoredFile:
    return StoredFile.objects.create(
        name=name, content_type="application/octet-stream", size=3, sha256="0" * 64, storage_key=f"test/{name}",
        created_by=user, claimed_at=clock.now() if claimed else None,
    )  # fmt: skip
