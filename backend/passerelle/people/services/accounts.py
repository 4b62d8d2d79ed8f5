"""Sessions, passwords and the closing of accounts."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, lock, require
from passerelle.people.models import ApiToken, Session, User
from passerelle.people.permissions import can_close_accounts


def sessions_end(user: User, *, keep: str | None = None) -> int:
    """End all of a person's sessions but the one of key `keep`. Returns how many there were."""
    ended, _by_model = Session.objects.filter(user=user).exclude(session_key=keep or "").delete()
    return ended


@transaction.atomic
def sign_out_everywhere(*, actor: User) -> int:
    """End all of one's own sessions, on every device."""
    ended = sessions_end(actor)
    record(actor=actor, verb="account.signed_out_everywhere", target=actor, after={"sessions": ended})
    return ended


@transaction.atomic
def sign_out_elsewhere(*, actor: User, keep: str | None) -> int:
    """End one's own sessions but the one of key `keep`."""
    ended = sessions_end(actor, keep=keep)
    record(actor=actor, verb="account.signed_out_elsewhere", target=actor, after={"sessions": ended})
    return ended


@transaction.atomic
def password_set(*, user: User, password: str, keep: str | None = None) -> None:
    """Give an account a password that was validated already, and end its sessions but the one of key `keep`."""
    user.set_password(password)
    user.save(update_fields=["password"])
    ended = sessions_end(user, keep=keep)
    record(actor=user, verb="account.password_set", target=user, after={"sessions_ended": ended})


@transaction.atomic
def account_disable(*, actor: User | None, user: User) -> User:
    """Close an account: its sessions end, its tokens are revoked, and every door refuses it from the next request on.

    `actor` is None for the operator's command. What the person did stays on record.
    """
    user = lock(user)
    if actor is not None:
        require(can_close_accounts(actor))
        if actor.pk == user.pk:
            raise errors.invalid_state(_("You cannot disable your own account. Ask another director."))
    if user.is_active:
        user.is_active = False
        bump(user, "is_active")
        sessions_end(user)
        ApiToken.objects.filter(user=user, revoked_at__isnull=True).update(revoked_at=clock.now())
        record(actor=actor, verb="account.disabled", target=user, before={"email": user.email})
    return user
