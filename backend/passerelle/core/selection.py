"""Which fields a reader asked for, so that selectors fetch just those."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


class Selection(Mapping[str, "Selection"]):
    """A tree of field names, in the API's camelCase, connections' `edges.node` folded away.

    `EVERYTHING` answers yes to every question, for callers that are not a GraphQL query.
    """

    def __init__(self, children: dict[str, Selection] | None = None, *, everything: bool = False):
        self._children = children or {}
        self._everything = everything

    def __getitem__(self, name: str) -> Selection:
        if self._everything:
            return self
        return self._children.get(name, NOTHING)

    def __iter__(self) -> Iterator[str]:
        return iter(self._children)

    def __len__(self) -> int:
        return len(self._children)

    def __contains__(self, name: object) -> bool:
        return self._everything or name in self._children

    def __bool__(self) -> bool:
        return self._everything or bool(self._children)

    def any(self, *names: str) -> bool:
        """Tell whether at least one of the fields was asked for."""
        return any(name in self for name in names)


NOTHING = Selection()
EVERYTHING = Selection(everything=True)
