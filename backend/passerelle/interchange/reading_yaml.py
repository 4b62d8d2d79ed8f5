"""Reading a portfolio from YAML, with the line of every value."""

from typing import Any

from django.utils.translation import gettext as _

import yaml

from passerelle.interchange.tables import Problem, Row, Tables, empty_tables

MAX_BYTES = 2_000_000
MAX_ALIASES = 50


class Unreadable(Exception):  # noqa: N818 - carries problems, as validation does
    """The file is not one of ours at all."""

    def __init__(self, problems: list[Problem]):
        super().__init__(str(problems[0]))
        self.problems = problems


def read_yaml(data: bytes) -> Tables:
    """Return the tables of a portfolio in YAML; raise Unreadable for what is not one."""
    if len(data) > MAX_BYTES:
        raise Unreadable([Problem("file", "", _("This file is larger than two megabytes."))])
    try:
        aliases = sum(isinstance(event, yaml.AliasEvent) for event in yaml.parse(data, yaml.SafeLoader))
        if aliases > MAX_ALIASES:
            raise Unreadable([Problem("file", "", _("This file repeats itself by too many aliases."))])
        root = yaml.compose(data, yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}" if mark else "file"
        raise Unreadable([Problem(place, "", _("This is not YAML: %(why)s") % {"why": _why(error)})]) from None
    if not isinstance(root, yaml.MappingNode):
        raise Unreadable([Problem("line 1", "", _("A portfolio starts with lab, organizations and engagements."))])
    return _Reader().tables(root)


def _why(error: Exception) -> str:
    return str(getattr(error, "problem", None) or error).splitlines()[0][:200]


def _line(node: yaml.Node) -> str:
    return f"line {node.start_mark.line + 1}"


def _plain(node: yaml.Node) -> Any:
    """Return the value of a scalar as YAML reads it; anything else as None."""
    if not isinstance(node, yaml.ScalarNode):
        return None
    loader = yaml.SafeLoader("")
    try:
        return loader.construct_object(node)
    except (yaml.YAMLError, ValueError):
        return node.value


def _children(node: yaml.Node | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(_plain(key)): value for key, value in node.value}


def _items(node: yaml.Node | None) -> list[yaml.Node]:
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


class _Reader:
    """Walks the document and fills the tables."""

    def __init__(self) -> None:
        self.out = empty_tables()

    def tables(self, root: yaml.MappingNode) -> Tables:
        top = _children(root)
        self._lab(top.get("lab"))
        for node in _items(top.get("organizations")):
            self._add("organizations", node)
        for node in _items(top.get("engagements")):
            self._engagement(node)
        self._indicators(top.get("indicators"))
        return self.out

    def _add(self, table: str, node: yaml.Node, **fixed: Any) -> Row:
        fields = _children(node)
        scalars = {name: child for name, child in fields.items() if isinstance(child, yaml.ScalarNode)}
        row = Row(
            _line(node),
            {**{name: _plain(child) for name, child in scalars.items()}, **fixed},
            {name: _line(child) for name, child in scalars.items()},
        )
        self.out[table].append(row)
        return row

    def _lab(self, node: yaml.Node | None) -> None:
        if node is None:
            return
        self._add("lab", node)
        fields = _children(node)
        for group, positions in _children(fields.get("positions")).items():
            for position in _items(positions):
                self._add("positions", position, group=group)
        for service in _items(fields.get("services")):
            self.out["services"].append(Row(_line(service), {"text": _plain(service)}))

    def _engagement(self, node: yaml.Node) -> None:
        key = self._add("engagements", node).values.get("key")
        fields = _children(node)
        for table, column in (("objectives", "statement"), ("transfer", "statement")):
            for child in _items(fields.get(table)):
                self.out[table].append(Row(_line(child), {"engagement": key, column: _plain(child)}))
        for table in ("risks", "outcomes"):
            for child in _items(fields.get(table)):
                self._add(table, child, engagement=key)

    def _indicators(self, node: yaml.Node | None) -> None:
        fields = _children(node)
        period = _plain(fields["period"]) if "period" in fields else None
        for name, child in _children(fields.get("values")).items():
            least = _children(child).get("at_least")
            values = {"period": period, "indicator": name, "at_least": least is not None}
            values["value"] = _plain(least) if least is not None else _plain(child)
            self.out["indicators"].append(Row(_line(child), values))
