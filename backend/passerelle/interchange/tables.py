"""A portfolio as plain tables, whatever it was read from: each row knows its place, so that errors can name it."""

from dataclasses import dataclass, field
from typing import Any

# table → its columns, in the order of the workbook's sheets
COLUMNS: dict[str, tuple[str, ...]] = {
    "lab": ("name", "team", "city"),
    "positions": ("group", "title", "count"),
    "services": ("text",),
    "organizations": ("key", "name", "kind", "sector"),
    "engagements": ("key", "organization", "kind", "title", "starts_on", "ends_on"),
    "objectives": ("engagement", "statement"),
    "risks": ("engagement", "title", "category"),
    "transfer": ("engagement", "statement"),
    "outcomes": ("engagement", "kind", "title", "organization"),
    "indicators": ("period", "indicator", "value", "at_least"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """Values by column, and where each stands: "line 12" or "engagements!C4"."""

    place: str
    values: dict[str, Any]
    places: dict[str, str] = field(default_factory=dict)

    def place_of(self, column: str) -> str:
        return self.places.get(column, self.place)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, in which column, and what to do."""

    place: str
    column: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.column}: {self.message}" if self.column else f"{self.place}: {self.message}"


Tables = dict[str, list[Row]]


def empty_tables() -> Tables:
    return {name: [] for name in COLUMNS}
