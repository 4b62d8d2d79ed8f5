"""Reading the selection of a running query."""

from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLResolveInfo,
    InlineFragmentNode,
    SelectionSetNode,
)

from passerelle.core.selection import Selection

_FOLDED = {"edges", "node"}


def selection_of(info: GraphQLResolveInfo) -> Selection:
    """Return what the current field's selection asks for.

    Fragments are merged whatever their type condition, and `@skip` / `@include` are not evaluated: fetching a
    little too much is safe, too little is not.
    """
    tree: dict[str, Any] = {}
    for node in info.field_nodes:
        _collect(node.selection_set, info.fragments, tree)
    return _freeze(tree)


def _collect(
    selection_set: SelectionSetNode | None, fragments: dict[str, FragmentDefinitionNode], tree: dict[str, Any]
) -> None:
    if selection_set is None:
        return
    for node in selection_set.selections:
        if isinstance(node, FieldNode):
            name = node.name.value
            _collect(node.selection_set, fragments, tree if name in _FOLDED else tree.setdefault(name, {}))
        elif isinstance(node, InlineFragmentNode):
            _collect(node.selection_set, fragments, tree)
        elif isinstance(node, FragmentSpreadNode):
            _collect(fragments[node.name.value].selection_set, fragments, tree)


def _freeze(tree: dict[str, Any]) -> Selection:
    return Selection({name: _freeze(children) for name, children in tree.items()})
