"""Signing in with a password."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend


class PasswordBackend(AuthenticationBackend):  # type: ignore[misc]
    """allauth's backend, for which a disabled account is like an unknown one.

    allauth notes a right password of a disabled account and then answers "inactive": that would tell a stranger that
    the account exists and that the password is right.
    """

    @classmethod
    def _stash_user(cls, user: Any) -> Any:
        return None
