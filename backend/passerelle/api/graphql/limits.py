"""Bounds on what a document may ask, checked on its syntax alone before anything is validated or looked up."""

from collections import Counter
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    visit,
)

from passerelle.core.errors import Code, DomainError
from passerelle.core.paging import check_size

MAX_BODY_BYTES = 1_000_000
MAX_TOKENS = 4_000
MAX_SOURCE = 100_000
MAX_DEPTH = 10
MAX_ALIASES = 30
MAX_DIRECTIVES = 50
MAX_FIELDS = 600
MAX_ROOT_FIELDS = 20


def exceeded(what: str, maximum: int) -> DomainError:
    message = _("This request has too many %(what)s: at most %(maximum)d are allowed.")
    return DomainError(Code.LIMIT_EXCEEDED, message % {"what": what, "maximum": maximum})


def check_limits(document: DocumentNode) -> OperationDefinitionNode:
    """Return the one operation of a document; raise LIMIT_EXCEEDED or BAD_REQUEST otherwise.

    Fields count as often as their fragments are spread, so that fragments cannot hide a large request.
    """
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if len(operations) != 1:
        raise DomainError(Code.BAD_REQUEST, _("Send exactly one operation in a request."))
    counts = _Counts()
    visit(document, counts)
    if counts.of["alias"] > MAX_ALIASES:
        raise exceeded("aliases", MAX_ALIASES)
    if counts.of["directive"] > MAX_DIRECTIVES:
        raise exceeded("directives", MAX_DIRECTIVES)
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    operation = operations[0]
    if len(operation.selection_set.selections) > MAX_ROOT_FIELDS:
        raise exceeded("root fields", MAX_ROOT_FIELDS)
    _measure(operation.selection_set, fragments, _Place(), [MAX_FIELDS])
    return operation


def page_variables(document: DocumentNode) -> frozenset[str]:
    """Return the names of the variables that say how long a page is: their values are bounded like written ones."""
    found = _Pages()
    visit(document, found)
    return frozenset(found.names)


class _Pages(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_argument(self, node: ArgumentNode, *_args: object) -> None:
        if node.name.value == "first" and isinstance(node.value, VariableNode):
            self.names.add(node.value.name.value)


class _Counts(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.of: Counter[str] = Counter()

    def enter_field(self, node: FieldNode, *_args: object) -> None:
        if node.alias is not None:
            self.of["alias"] += 1

    def enter_directive(self, *_args: object) -> None:
        self.of["directive"] += 1


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the document the measuring is."""

    depth: int = 1
    paged: bool = False
    inside: tuple[str, ...] = ()


def _measure(
    selection_set: SelectionSetNode, fragments: dict[str, FragmentDefinitionNode], place: _Place, budget: list[int]
) -> None:
    if place.depth > MAX_DEPTH:
        raise exceeded("levels", MAX_DEPTH)
    for node in selection_set.selections:
        budget[0] -= 1
        if budget[0] < 0:
            raise exceeded("fields", MAX_FIELDS)
        if isinstance(node, FieldNode):
            _measure_field(node, fragments, place, budget)
        elif isinstance(node, InlineFragmentNode):
            _measure(node.selection_set, fragments, place, budget)
        elif isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name in place.inside:
                raise DomainError(Code.BAD_REQUEST, _("A fragment of this request contains itself."))
            if name in fragments:
                inner = replace(place, inside=(*place.inside, name))
                _measure(fragments[name].selection_set, fragments, inner, budget)


def _measure_field(
    node: FieldNode, fragments: dict[str, FragmentDefinitionNode], place: _Place, budget: list[int]
) -> None:
    size = next((argument.value for argument in node.arguments if argument.name.value == "first"), None)
    paged = size is not None
    if isinstance(size, IntValueNode):
        check_size(int(size.value[:20]))
    if paged and place.paged:
        # a page inside each row of a page would cost a statement a row
        raise DomainError(Code.LIMIT_EXCEEDED, _("A paged list cannot be asked for inside another one."))
    if node.selection_set is not None:
        inner = replace(place, depth=place.depth + 1, paged=paged or place.paged)
        _measure(node.selection_set, fragments, inner, budget)
