"""Who may read a file: never the file's own business, always that of what it belongs to.

An app whose rows hold files declares in its `AppConfig`
`file_parents = ("<dotted path of a function>", ...)`; the function takes the actor and returns the rows, of a model
with a relation `file`, whose file the actor may read. Each is asked anew at every download. What an app wants to know
of files that went out it declares as `file_readings = ("<dotted path>", ...)`: functions of the actor and the file.
"""

import functools
from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.db.models import QuerySet
from django.utils.module_loading import import_string

from passerelle.core import errors
from passerelle.core.models import StoredFile

Policy = Callable[[Any], QuerySet[Any]]


@functools.cache
def parents() -> tuple[Policy, ...]:
    """Return the policies of all installed apps."""
    return tuple(
        import_string(path) for config in apps.get_app_configs() for path in getattr(config, "file_parents", ())
    )


@functools.cache
def readings() -> tuple[Callable[[Any, StoredFile], None], ...]:
    return tuple(
        import_string(path) for config in apps.get_app_configs() for path in getattr(config, "file_readings", ())
    )


def file_read(actor: Any, file: StoredFile) -> None:
    """Tell the apps that somebody was given the file, or was shown what is in it."""
    for note in readings():
        note(actor, file)


def get_file_for(actor: Any, file_id: str) -> StoredFile:
    """Return a file that the actor may read, or raise NOT_FOUND: missing, foreign and unfinished are all one."""
    file = StoredFile.objects.filter(pk=file_id).exclude(sha256="").first()
    if file is None or not actor.is_active or not _may_read(actor, file):
        raise errors.not_found()
    return file


def _may_read(actor: Any, file: StoredFile) -> bool:
    if file.claimed_at is None:
        return bool(file.created_by_id == actor.pk)
    return any(policy(actor).filter(file_id=file.pk).exists() for policy in parents())
