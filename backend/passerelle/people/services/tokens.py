"""Bearer tokens: shown once, kept as a hash, looked up at each use."""

import datetime as dt
import hashlib
import secrets

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import clean_choice, clean_line, lock
from passerelle.people.choices import TokenScope
from passerelle.people.models import ApiToken, User

PREFIX = "pss_"
MAX_DAYS = 366
USE_RECORDED_EVERY = dt.timedelta(minutes=10)


def digest(secret: str) -> str:
    """Return the hex SHA-256 under which a secret is kept. Secrets are 256 random bits, so no salt is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


@transaction.atomic
def token_create(*, actor: User, name: str, scope: str, days: int) -> tuple[ApiToken, str]:
    """Make a token for the actor. Returns it with its secret, which is never shown again."""
    name = clean_line(name, "name", maximum=120)
    scope = clean_choice(scope, TokenScope, "scope")
    if not 1 <= days <= MAX_DAYS:
        raise errors.invalid("days", _("A token lasts between 1 and %(maximum)d days.") % {"maximum": MAX_DAYS})
    secret = PREFIX + secrets.token_urlsafe(32)
    token = ApiToken.objects.create(
        user=actor,
        created_by=actor,
        name=name,
        scope=scope,
        token_sha256=digest(secret),
        expires_at=clock.now() + dt.timedelta(days=days),
    )
    record(actor=actor, verb="token.created", target=token, after={"name": name, "scope": scope, "days": days})
    return token, secret


@transaction.atomic
def token_revoke(*, actor: User, token: ApiToken) -> ApiToken:
    """Revoke one's own token; it is refused from the next request on."""
    token = lock(token)
    if token.user_id != actor.pk:
        raise errors.not_found()
    if token.revoked_at is None:
        token.revoked_at = clock.now()
        token.save(update_fields=["revoked_at"])
        record(actor=actor, verb="token.revoked", target=token, before={"name": token.name})
    return token


def user_of_token(secret: str) -> ApiToken | None:
    """Return the usable token of an active person, or None. Its last use is noted every ten minutes at most."""
    if not secret.startswith(PREFIX):
        return None
    token = ApiToken.objects.select_related("user").filter(token_sha256=digest(secret)).first()
    if token is None or not token.is_usable or not token.user.is_active:
        return None
    now = clock.now()
    if token.last_used_at is None or now - token.last_used_at > USE_RECORDED_EVERY:
        ApiToken.objects.filter(pk=token.pk).update(last_used_at=now)
    return token
