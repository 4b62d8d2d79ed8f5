"""What must be handed over before an account is closed, in words that a person can act on.

An app that knows of such a duty declares `closing = ("<dotted path>", ...)` in its `AppConfig`; the function takes a
person and returns the sentences that say what they still hold. People stands below those apps and asks them this way.
"""

import functools
from collections.abc import Callable

from django.apps import apps
from django.utils.module_loading import import_string

from passerelle.people.models import User

Duty = Callable[[User], list[str]]


@functools.cache
def duties() -> tuple[Duty, ...]:
    """Return the duties that all installed apps know of, in the order of the apps."""
    return tuple(import_string(path) for config in apps.get_app_configs() for path in getattr(config, "closing", ()))


def held_by(person: User) -> list[str]:
    """Return what somebody must hand over before their account is closed; an empty list when there is nothing."""
    return [sentence for duty in duties() for sentence in duty(person)]
