"""What is nobody's fault who asked: a database that does not answer, and a disk without room."""

import errno
from collections.abc import Iterator

from django.db import InterfaceError, OperationalError
from django.utils.translation import gettext as _

from passerelle.core.errors import Code, DomainError

# no room on the disk, none left of a quota, none beyond the size that a file may have here
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_SQLITE_FULL = 13
_POSTGRES_DISK_FULL = "53100"


def no_room() -> DomainError:
    """The answer when a disk is full. `details.noRoom` tells programs that a second try does not help by itself."""
    message = _("There is no room left on the server, and nothing was saved. Tell its administrator, then try again.")
    return DomainError(Code.UNAVAILABLE, message, details={"noRoom": True})


def outage_of(error: BaseException | None) -> DomainError | None:
    """Return what to answer when a request failed for want of its surroundings, None when it failed otherwise."""
    if any(_is_full(cause) for cause in _causes(error)):
        return no_room()
    if isinstance(error, OperationalError | InterfaceError):
        return DomainError(Code.UNAVAILABLE, _("The database does not answer. Try again in a moment."))
    return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what it came from: Django wraps the driver's own."""
    while error is not None:
        yield error
        error = error.__cause__


def _is_full(error: BaseException) -> bool:
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return True
    sqlite_code = getattr(error, "sqlite_errorcode", None)
    return sqlite_code == _SQLITE_FULL or getattr(error, "sqlstate", None) == _POSTGRES_DISK_FULL
