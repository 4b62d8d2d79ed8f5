"""What an app above does in the same transaction as a change below it.

An app declares `reactions = {"<verb>": "<dotted path>"}` in its `AppConfig`; the function there takes the audit event
as `event`. This is for what would be wrong if it came a moment later; everything else is a job (`core.jobs`).
"""

import functools
from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.db import transaction
from django.utils.module_loading import import_string

Reaction = Callable[..., None]


@functools.cache
def reactions_to(verb: str) -> tuple[Reaction, ...]:
    """Return the functions that the installed apps declare for a verb, in the order of the apps."""
    declared = (getattr(config, "reactions", {}).get(verb) for config in apps.get_app_configs())
    return tuple(import_string(path) for path in declared if path)


def react(event: Any) -> None:
    """Run every reaction to an audit event. If one fails, the change it reacts to is rolled back with it."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("reactions run in the transaction of the change")
    for reaction in reactions_to(event.verb):
        reaction(event=event)
