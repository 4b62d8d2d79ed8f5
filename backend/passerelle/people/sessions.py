"""Sessions in a table of ours, read together with their account in one statement."""

from typing import Any, cast

from django.apps import apps
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import InterfaceError, OperationalError

from passerelle.core import clock
from passerelle.core.composed import composed

# read at each request; the account beside its session
_by_key = composed(
    lambda keys: apps.get_model("people", "Session").objects.filter(session_key__in=keys).select_related("user")
)


class SessionStore(DatabaseStore):
    """Django's database sessions with the account beside them.

    `user` is the account that the row named when it was read; whoever uses it checks the session's own hash first.
    """

    user: Any = None

    @classmethod
    def get_model_class(cls) -> type[AbstractBaseSession]:
        return cast(type[AbstractBaseSession], apps.get_model("people", "Session"))

    def _get_session_from_db(self) -> Any:
        key = self.session_key or ""
        row: Any = None
        if key.isalnum():  # anything else was not made here, and some of it no database can compare
            row = next(iter(_by_key([key])), None)
        if row is None or row.expire_date <= clock.now():
            self._session_key = None
            return None
        self.user = row.user
        return row

    def save(self, must_create: bool = False) -> None:
        """Keep the session. Django takes a database that fails for a session that ended: here it is told as it is."""
        try:
            super().save(must_create)
        except UpdateError as error:
            failure = error.__context__
            if isinstance(failure, OperationalError | InterfaceError):
                raise failure from failure.__cause__
            raise

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row = super().create_model_instance(data)
        row.user_id = data.get(SESSION_KEY)  # type: ignore[attr-defined]
        return row
