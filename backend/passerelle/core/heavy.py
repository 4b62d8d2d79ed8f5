"""Libraries that are loaded when somebody first asks for what they do."""

import functools
import importlib
from types import ModuleType


@functools.cache
def load(name: str) -> ModuleType:
    """Return a module by its dotted name.

    For what few requests need and every process would pay for: OR-tools brings pandas along, more than 100 MB that a
    server which only receives a file must not hold.
    """
    return importlib.import_module(name)
