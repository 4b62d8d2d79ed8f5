"""Reading a definition that a person typed: YAML, of which JSON is a part, without what makes YAML dangerous."""

from collections.abc import Hashable
from typing import Any

from django.utils.translation import gettext as _

import yaml

from passerelle.core import errors

MAX_CHARACTERS = 60_000
MAX_DEPTH = 12


def _refusal(problem: str, place: Any) -> yaml.YAMLError:
    return yaml.constructor.ConstructorError(None, None, problem, place.start_mark)


class _Loader(yaml.SafeLoader):
    """The safe loader, for which a key that is there twice is a mistake and not a way to overwrite."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = [self.construct_object(key, deep=True) for key, _value in node.value]
        if len({str(key) for key in keys}) < len(keys):
            raise _refusal("a key is there twice", node)
        return super().construct_mapping(node, deep=deep)


def read_definition(text: str) -> Any:
    """Return what the text says; raise VALIDATION naming `definition` and the line when it cannot be read.

    Aliases are refused: a few lines of them unfold into gigabytes. So is deep nesting.
    """
    if len(text) > MAX_CHARACTERS:
        message = _("This has %(length)d characters; the limit is %(maximum)d. Shorten it.")
        raise errors.invalid("definition", message % {"length": len(text), "maximum": MAX_CHARACTERS})
    try:
        _check_shape(text)
        return yaml.load(text, Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problem = getattr(error, "problem", None) or str(error)
        message = _("This is neither YAML nor JSON, at line %(line)d: %(problem)s.")
        raise errors.invalid("definition", message % {"line": line, "problem": problem[:200]}, line=line) from None


def _check_shape(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise _refusal("aliases are not allowed", event)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise _refusal("this is nested too deeply", event)
