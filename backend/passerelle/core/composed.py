"""Statements whose SQL is composed once, and then only filled in.

For the reads that every page makes, Django spends more time on composing the SQL of a queryset than the database on
answering it. A `composed` read keeps what Django composed and fills in the values at each call. The queryset stays
the only place where the statement is written; the rows are model instances like any others.
"""

import threading
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from django.db import connections
from django.db.models import Model, QuerySet
from django.db.models.query import get_related_populators

M = TypeVar("M", bound=Model)
# statements that a thread keeps of one read: shapes change with the day
MOST = 64


class Blank(str):
    """Stands for a value in a statement that is being composed. It is a text, since our ids are texts."""

    __slots__ = ()


class Composed(Generic[M]):
    """A read of rows by ids or other texts.

    Args:
        build: returns the queryset for such a list. It is called with blanks, once for each length of list, and for
            each shape that a caller names: whatever else the statement depends on (the day, the reader's role) must
            be in the shape, or else one reader's answer would be given to another.
        using: the database's alias.
    """

    def __init__(self, build: Callable[..., QuerySet[M]], using: str = "default"):
        self.build = build
        self.using = using
        # what Django composes holds on to the connection of the thread that composed it
        self.statements = threading.local()

    def __call__(self, values: Iterable[str], *shape: Hashable) -> list[M]:
        """Return the rows for these values, in the queryset's order."""
        filled = list(values)
        if not filled:
            return []
        # few lengths, so that few statements are kept: the last value is repeated up to a power of two
        size = 1 << (len(filled) - 1).bit_length()
        filled += filled[-1:] * (size - len(filled))
        connection = connections[self.using]
        known: dict[Any, Statement[M]] = self.statements.__dict__
        key = repr((connection.vendor, size, shape))
        statement = known.get(key)
        if statement is None or statement.connection is not connection:
            if len(known) >= MOST:
                known.clear()
            statement = known[key] = Statement(self.build, size, shape, self.using)
        return statement.rows(filled)


class Statement(Generic[M]):
    """The SQL for one length of list, on one connection."""

    def __init__(self, build: Callable[..., QuerySet[M]], size: int, shape: tuple[Hashable, ...], using: str):
        blanks = [Blank(f"\x00{number}") for number in range(size)]
        query = build(blanks, *shape).using(using).query
        self.connection = connections[using]
        self.using = using
        self.compiler = query.get_compiler(using=using)
        self.sql, given = self.compiler.as_sql()
        positions = {blank: number for number, blank in enumerate(blanks)}
        self.places = [(place, positions[one]) for place, one in enumerate(given) if isinstance(one, Blank)]
        self.given = list(given)
        if any("\x00" in str(one) for one in given if not isinstance(one, Blank)):
            raise TypeError("a composed queryset must hand its values on as they are")
        compiler = self.compiler
        self.converters = compiler.get_converters([column[0] for column in compiler.select])
        info: dict[str, Any] = compiler.klass_info
        columns: list[int] = info["select_fields"]
        self.model: type[M] = info["model"]
        self.span = slice(columns[0], columns[-1] + 1)
        self.names = [column[0].target.attname for column in compiler.select[self.span]]
        # the stubs are those of a later Django
        self.populators = get_related_populators(info, compiler.select, using)  # type: ignore[call-arg]
        self.annotations = dict(compiler.annotation_col_map or {})

    def rows(self, values: list[str]) -> list[M]:
        params = self.given.copy()
        for place, number in self.places:
            params[place] = values[number]
        with self.connection.cursor() as cursor:
            cursor.execute(self.sql, params)
            found: Iterable[Any] = cursor.fetchall()
        if self.converters:
            found = self.compiler.apply_converters(found, self.converters)
        return [self._instance(row) for row in found]

    def _instance(self, row: Sequence[Any]) -> M:
        instance = self.model.from_db(self.using, self.names, row[self.span])
        for populator in self.populators:
            populator.populate(row, instance)
        for name, column in self.annotations.items():
            setattr(instance, name, row[column])
        return instance


def composed(build: Callable[..., QuerySet[M]]) -> Composed[M]:
    """Make a read of a queryset that is composed once: see the module's docstring."""
    return Composed(build)


def ids_of(rows: Iterable[Any]) -> list[str]:
    """Return the rows' ids, each once."""
    return list(dict.fromkeys(row.pk for row in rows))
