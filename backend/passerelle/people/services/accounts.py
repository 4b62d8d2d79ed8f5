"""Sessions, passwords and the closing of accounts."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, lock, require
from passerelle.people.choices import LabRole
from passerelle.people.conditions import held_by
from passerelle.people.models import ApiToken, Session, User
from passerelle.people.permissions import can_close_accounts, can_edit_people
from passerelle.people.services.mails import welcome_request


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


def directors_lock() -> list[User]:
    """Lock the active directors and return them: of two who close each other's account at once, one stays."""
    active = User.objects.filter(is_active=True, lab_role=LabRole.DIRECTOR).order_by("pk")
    return list(active.select_for_update(of=("self",)))


def check_director_stays(person: User, directors: list[User]) -> None:
    """Raise INVALID_STATE when nobody would be left to direct the lab without this person."""
    if [director.pk for director in directors] == [person.pk]:
        raise errors.invalid_state(_("This is the lab's last director. Make somebody else a director first."))


@transaction.atomic
def account_disable(*, actor: User | None, user: User) -> User:
    """Close an account: its sessions end, its tokens are revoked, and every door refuses it from the next request on.

    `actor` is None for the operator's command, which closes at once and asks nothing. For a director nothing may be
    left without an answer: who still leads running engagements hands them over first, and one director stays.
    What the person did stays on record.
    """
    directors = directors_lock()
    user = lock(user)
    if actor is not None:
        require(can_close_accounts(actor) and actor.pk in {director.pk for director in directors})
        if actor.pk == user.pk:
            raise errors.invalid_state(_("You cannot disable your own account. Ask another director."))
        check_director_stays(user, directors)
        held = held_by(user) if user.is_active else []
        if held:
            raise errors.invalid_state(" ".join(held))
    if user.is_active:
        user.is_active = False
        if not user.has_usable_password():
            user.set_unusable_password()  # the mark differs each time: a link sent before opens nothing any more
        bump(user, "is_active", "password")
        sessions_end(user)
        ApiToken.objects.filter(user=user, revoked_at__isnull=True).update(revoked_at=clock.now())
        record(actor=actor, verb="account.disabled", target=user, before={"email": user.email})
    return user


@transaction.atomic
def account_reopen(*, actor: User, user: User) -> User:
    """Let somebody of the lab in again, with the password they had. Their tokens stay revoked."""
    user = lock(user)
    require(can_close_accounts(actor))
    if not user.is_active:
        user.is_active = True
        bump(user, "is_active")
        record(actor=actor, verb="account.reopened", target=user, after={"email": user.email})
    return user


@transaction.atomic
def first_link_send(*, actor: User | None, user: User, mail: bool = True) -> User:
    """Mail the link to a first password anew; those sent before open nothing any more. `actor` None: the operator."""
    user = lock(user)
    if actor is not None:
        require(can_edit_people(actor))
    if not user.is_active:
        raise errors.invalid_state(_("This account is closed. Reopen it first."))
    if user.has_usable_password():
        message = _(
            "This person chose a password already. If they forgot it, they ask for a new one where they sign in."
        )
        raise errors.invalid_state(message)
    user.set_unusable_password()
    bump(user, "password")
    record(actor=actor, verb="account.link_sent", target=user, after={"email": user.email})
    if mail:
        welcome_request(user, actor)
    return user
