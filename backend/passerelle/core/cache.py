"""The cache that all processes share: tries that are counted against limits, and spent one-time codes."""

import base64
import datetime as dt
import pickle
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.core.cache.backends.db import DatabaseCache
from django.db import connections, router, transaction
from django.utils import timezone

UPSERT = """INSERT INTO {table} (cache_key, value, expires) VALUES (%s, %s, %s)
  ON CONFLICT (cache_key) DO UPDATE SET value = excluded.value, expires = excluded.expires"""
TOUCH = "UPDATE {table} SET expires = %s WHERE cache_key = %s"


class SharedCache(DatabaseCache):
    """Django's cache in a table, except that a write which fails is an error.

    Django's own passes over it. Whoever signs in while the database cannot be written would then be told that they
    tried too often, since a limit that counts nothing looks like one that is reached.
    """

    _table: str
    _cull: Callable[..., None]

    def _base_set(self, mode: str, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT) -> bool:
        """Write one entry in one statement; return whether it was written. `mode` is set, add or touch."""
        database = router.db_for_write(self.cache_model_class)
        connection = connections[database]
        table = connection.ops.quote_name(self._table)
        now = timezone.now().replace(microsecond=0)
        moment = self.get_backend_timeout(timeout)
        expires = (
            dt.datetime.max.replace(tzinfo=dt.UTC) if moment is None else dt.datetime.fromtimestamp(moment, dt.UTC)
        )
        until, present = (connection.ops.adapt_datetimefield_value(at.replace(microsecond=0)) for at in (expires, now))
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT COUNT(*) FROM {table}")  # noqa: S608 - the name is the settings' own
            count = cursor.fetchone()[0]
            if count > self._max_entries:
                self._cull(database, cursor, now, count)
            with transaction.atomic(using=database):
                if mode == "touch":
                    cursor.execute(TOUCH.format(table=table), [until, key])
                else:
                    kept = base64.b64encode(pickle.dumps(value, self.pickle_protocol)).decode("latin1")
                    only_over = f" WHERE {table}.expires < %s" if mode == "add" else ""
                    extra = [present] if mode == "add" else []
                    cursor.execute(UPSERT.format(table=table) + only_over, [key, kept, until, *extra])
                return bool(cursor.rowcount > 0)
