"""Sessions in a table of ours, read together with their account in one statement."""

from typing import Any, cast

from django.apps import apps
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.base_session import AbstractBaseSession

from passerelle.core import clock


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
            sessions: Any = self.model.objects
            rows = sessions.select_related("user").filter(session_key=key, expire_date__gt=clock.now())
            row = rows.first()
        if row is None:
            self._session_key = None
            return None
        self.user = row.user
        return row

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row = super().create_model_instance(data)
        row.user_id = data.get(SESSION_KEY)  # type: ignore[attr-defined]
        return row
