"""A secret key for a machine that was given none."""

import os
import secrets
from pathlib import Path


def secret_key(path: Path) -> str:
    """Return the key kept at `path`, made on first use and readable by its owner alone."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text()
