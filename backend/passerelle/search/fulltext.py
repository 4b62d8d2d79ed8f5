"""Full text on PostgreSQL: how a row's words are laid out, and how what was typed is asked of them.

A text is laid out in English, in French (without its accents and as it is written: the French stemmer knows
accents), and word for word. The indexes of this app's migrations are on these very expressions: what changes here
needs new ones.
"""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.search import SearchQueryField, SearchVectorField
from django.db.models import BooleanField, Expression, F, FloatField, Func, QuerySet
from django.db.models.expressions import Combinable

from passerelle.core.folding import ACCENTED, PLAIN, spellings
from passerelle.search.words import Word

PARTING = "-/_.’"
APART = " " * len(PARTING)


def _layout() -> str:
    text = "%(expressions)s"
    folded = f"translate({text}, '{ACCENTED}{PARTING}', '{PLAIN}{APART}')"
    parted = f"translate({text}, '{PARTING}', '{APART}')"
    pairs = [("english", folded), ("french", folded), ("french", parted), ("simple", folded)]
    return "(" + " || ".join(f"to_tsvector('{config}'::regconfig, {words})" for config, words in pairs) + ")"


class Words(Func):
    """The words of some columns, in every way that they may be asked for. `translate` belongs to PostgreSQL itself."""

    template = _layout()
    arg_joiner = " || ' ' || "
    output_field = SearchVectorField()


class Asked(Expression):
    """Every one of some words, each in any of the ways; a half typed one by how it begins."""

    output_field = SearchQueryField()

    def __init__(self, words: list[Word]):
        super().__init__()
        self.words = words

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[str | int, ...]]:
        clauses: list[str] = []
        values: list[str | int] = []
        for word in self.words:
            begins = ":*" if word.begins else ""
            pairs = [
                (config, text)
                for config, text in (
                    ("english", word.folded), ("french", word.folded), ("french", word.typed), ("simple", word.folded),
                )
                for text in spellings(text)
            ]  # fmt: skip
            clauses.append(
                "(" + " || ".join(f"to_tsquery('{config}'::regconfig, %s)" for config, _text in pairs) + ")"
            )
            values += [f"{text}{begins}" for _config, text in pairs]
        return "(" + " && ".join(clauses) + ")", tuple(values)


def says(columns: tuple[str, ...], words: list[Word]) -> Func:
    """Condition: the columns together say every word."""
    return Func(
        Words(*(F(column) for column in columns)),
        Asked(words),
        template="%(expressions)s",
        arg_joiner=" @@ ",
        output_field=BooleanField(),
    )


def among(column: str, found: QuerySet[Any]) -> Func:
    """Condition: a column is one of the ids that were found. As an array, so that an index on the column serves."""
    return Func(
        F(column),
        ArraySubquery(found.values("pk")),
        template="%(expressions)s)",
        arg_joiner=" = ANY(",
        output_field=BooleanField(),
    )


def rank_of(columns: tuple[str, ...], words: list[Word]) -> Combinable:
    """How much the columns say of the words; 0 for none."""
    vector = Words(*(F(column) for column in columns))
    return Func(vector, Asked(words), function="ts_rank", output_field=FloatField())
