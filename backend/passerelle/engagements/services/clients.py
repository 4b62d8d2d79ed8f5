"""Letting the client's people in, and out."""

import base64
import datetime as dt
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.choices import Language
from passerelle.core.outbox import outbox_add
from passerelle.core.services import bump, clean_choice, clean_line, lock, require
from passerelle.engagements import permissions
from passerelle.engagements.choices import ENDED, ClientRole
from passerelle.engagements.models import ClientMembership, Engagement, Invitation
from passerelle.people.models import User
from passerelle.people.services.tokens import digest

VALID_DAYS = 14
SALT = "passerelle.invitation"


@transaction.atomic
def client_invite(
    *, actor: User, engagement: Engagement, email: str, role: str, name: str = "", language: str | None = None
) -> Invitation:
    """Invite a person of the client by e-mail, for one engagement and one role.

    Of the token only its hash is kept (see `invitation_token`). The mail is in the outbox with the row, or neither is.
    """
    engagement = lock(engagement)
    require(permissions.can_share(actor, engagement))
    if engagement.status in ENDED:
        raise errors.invalid_state(_("This engagement has ended: nobody more is let in."))
    email = clean_line(email, "email", maximum=254).lower()
    role = clean_choice(role, ClientRole, "role")
    language = clean_choice(language or Language.FRENCH, Language, "language")
    try:
        validate_email(email)
    except ValidationError:
        raise errors.invalid("email", _("This is not an e-mail address. Type it as name@example.com.")) from None
    if User.objects.filter(email=email, lab_role__isnull=False).exists():
        raise errors.invalid("email", _("This address is one of the lab's own people. Add them to the team instead."))
    members = ClientMembership.objects.filter(engagement=engagement, role=role, revoked_at__isnull=True)
    if members.filter(user__email=email).exists():
        raise errors.invalid("email", _("This person holds this role already."))
    open_ones = Invitation.objects.filter(
        engagement=engagement, email=email, role=role, accepted_at__isnull=True, revoked_at__isnull=True
    )
    open_ones.update(revoked_at=clock.now())
    invitation = Invitation(
        engagement=engagement,
        email=email,
        role=role,
        name=clean_line(name, "name", maximum=120, required=False),
        language=language,
        expires_at=clock.now() + dt.timedelta(days=VALID_DAYS),
        created_by=actor,
    )
    invitation.token_sha256 = digest(invitation_token(invitation))
    invitation.save()
    record(
        actor=actor,
        verb="client.invited",
        target=invitation,
        engagement_id=engagement.pk,
        after={"email": email, "role": role},
    )
    outbox_add(
        key=f"invitation:{invitation.pk}", renderer="passerelle.engagements.services.mails.invitation_mail",
        invitation_id=invitation.pk,
    )  # fmt: skip
    return invitation


def invitation_token(invitation: Invitation) -> str:
    """Return the secret that opens an invitation, for its mail alone.

    It is derived from the deployment's secret and the row: it lies nowhere, a stolen database does not give it, and a
    mail tried again after a crash carries the same one.
    """
    subject = f"{invitation.pk}:{invitation.email}:{invitation.expires_at.astimezone(dt.UTC).isoformat()}"
    return base64.urlsafe_b64encode(salted_hmac(SALT, subject, algorithm="sha256").digest()).decode().rstrip("=")


@transaction.atomic
def invitation_revoke(*, actor: User, invitation: Invitation) -> Invitation:
    invitation = lock(invitation)
    require(permissions.can_share(actor, invitation.engagement))
    if invitation.accepted_at is not None:
        raise errors.invalid_state(_("This invitation was accepted already. Revoke the person's access instead."))
    if invitation.revoked_at is None:
        invitation.revoked_at = clock.now()
        invitation.save(update_fields=["revoked_at"])
        record(
            actor=actor,
            verb="client.invitation_revoked",
            target=invitation,
            engagement_id=invitation.engagement_id,
            before={"email": invitation.email, "role": invitation.role},
        )
    return invitation


def invitation_find(token: str) -> Invitation:
    """Return the open invitation of a token; raise NOT_FOUND for one used, revoked, expired or never made."""
    found = (
        Invitation.objects.select_related("engagement__organization")
        .filter(token_sha256=digest(token), accepted_at__isnull=True, revoked_at__isnull=True)
        .first()
    )
    if found is None or found.expires_at <= clock.now():
        raise errors.DomainError(
            errors.Code.NOT_FOUND,
            _("This invitation is not valid any more. Ask the person who invited you for a new one."),
        )
    return found


@transaction.atomic
def invitation_accept(
    *, token: str, actor: Any = None, name: str = "", password: str = "", language: str | None = None
) -> ClientMembership:
    """Turn an invitation into a membership: of the signed-in account it is bound to, or of a new one.

    An address that has an account must be signed in as it: a token alone never opens an existing account.
    """
    invitation = lock(invitation_find(token))
    if invitation.accepted_at is not None or invitation.revoked_at is not None:
        raise errors.not_found()
    user = User.objects.filter(email=invitation.email).first()
    if user is None:
        user = _new_account(invitation, name, password, language)
    elif user.lab_role is not None:  # added to the lab after the invitation: the two never share an account
        raise errors.invalid_state(
            _("This address is one of the lab's own people. Ask for an invitation to another one.")
        )
    elif actor is None or not actor.is_authenticated or actor.pk != user.pk:
        message = _("Sign in as %(email)s to accept this invitation.")
        raise errors.DomainError(errors.Code.UNAUTHENTICATED, message % {"email": invitation.email})
    membership, _made = ClientMembership.objects.get_or_create(
        engagement=invitation.engagement,
        user=user,
        role=invitation.role,
        revoked_at=None,
        defaults={"invited_by": invitation.created_by, "created_by": user},
    )
    invitation.accepted_at = clock.now()
    invitation.save(update_fields=["accepted_at"])
    record(
        actor=user,
        verb="client.joined",
        target=membership,
        engagement_id=invitation.engagement_id,
        after={"person": user.name, "role": invitation.role},
    )
    return membership


def _new_account(invitation: Invitation, name: str, password: str, language: str | None) -> User:
    user = User(
        email=invitation.email,
        name=clean_line(name or invitation.name, "name", maximum=120),
        language=clean_choice(language or invitation.language, Language, "language"),
    )
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise errors.invalid("password", " ".join(error.messages)) from None
    user.set_password(password)
    user.save()
    return user


@transaction.atomic
def membership_revoke(*, actor: User, membership: ClientMembership) -> ClientMembership:
    """Take a client's person out; they see nothing from their next request on."""
    membership = lock(membership)
    require(permissions.can_share(actor, membership.engagement))
    if membership.revoked_at is None:
        membership.revoked_at = clock.now()
        bump(membership, "revoked_at")
        record(
            actor=actor,
            verb="client.revoked",
            target=membership,
            engagement_id=membership.engagement_id,
            before={"person": membership.user.name, "role": membership.role},
        )
    return membership
