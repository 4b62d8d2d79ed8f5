"""Making, revoking and opening executive links."""

import datetime as dt
import secrets

from django.contrib.auth.hashers import check_password, make_password
from django.core import signing
from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.lab import lab_today
from passerelle.core.services import clean_line, lock, require
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_share
from passerelle.executive.models import ExecutiveLink, LinkVisit
from passerelle.people.models import User
from passerelle.people.services.tokens import digest

MAX_DAYS, PASSWORD_LENGTH = 180, 8
# wrong passwords that a link takes in an hour, from wherever they come: a link is for a few readers
TRIES, WITHIN = 20, dt.timedelta(hours=1)
# long enough to look into a link that went astray; the visit itself stays, without where it came from
ADDRESSES_KEPT = dt.timedelta(days=90)


@transaction.atomic
def link_create(
    *, actor: User, engagement: Engagement, name: str, days: int, password: str = "", shows_staff: bool = False
) -> tuple[ExecutiveLink, str]:
    """Make a link. Returns it with its token, which is never shown again.

    Args:
        name: who it is for, as the list of links and the audit trail call it.
        days: how many days after today it opens, from 1 to 180; the last one counts to its end at the lab.
        password: asked of whoever opens it; empty for none.
        shows_staff: whether the lab's people are named on the page.

    Raises FORBIDDEN, VALIDATION naming name, days or password.
    """
    engagement = lock(engagement)
    require(can_share(actor, engagement))
    name = clean_line(name, "name", maximum=120)
    if not 1 <= days <= MAX_DAYS:
        raise errors.invalid("days", _("A link lasts between 1 and %(maximum)d days.") % {"maximum": MAX_DAYS})
    password = clean_line(password, "password", maximum=120, required=False)
    if password and len(password) < PASSWORD_LENGTH:
        least = {"minimum": PASSWORD_LENGTH}
        raise errors.invalid("password", _("Choose a password of at least %(minimum)d characters.") % least)
    token, ends_on = secrets.token_urlsafe(32), lab_today() + dt.timedelta(days=days)
    link = ExecutiveLink.objects.create(
        engagement=engagement,
        name=name,
        token_sha256=digest(token),
        password=make_password(password) if password else "",
        shows_staff=shows_staff,
        ends_on=ends_on,
        created_by=actor,
    )
    after = {"name": name, "ends_on": ends_on, "password": bool(password), "shows_staff": shows_staff}
    record(actor=actor, verb="link.created", target=link, engagement_id=engagement.pk, after=after)
    return link, token


@transaction.atomic
def link_revoke(*, actor: User, link: ExecutiveLink) -> ExecutiveLink:
    """Close a link at once. Closing it again changes nothing."""
    require(can_share(actor, link.engagement))
    link = lock(link)
    if link.revoked_at is None:
        link.revoked_at, link.revoked_by = clock.now(), actor
        link.save(update_fields=["revoked_at", "revoked_by"])
        record(
            actor=actor, verb="link.revoked", target=link, engagement_id=link.engagement_id, before={"name": link.name}
        )
    return link


def link_find(token: str) -> ExecutiveLink | None:
    """Return the open link of a token, or None: unknown, expired and revoked are not told apart."""
    found = ExecutiveLink.objects.select_related("engagement__organization", "engagement__lead").filter(
        token_sha256=digest(token), revoked_at__isnull=True, ends_on__gte=lab_today()
    )
    return found.first()


def link_pass(link: ExecutiveLink) -> str:
    """Return what the page carries, so that nobody types the password again to read it in the other language."""
    return signing.dumps(link.pk, salt=f"passerelle.executive.{link.password}")


def _was_let_in(link: ExecutiveLink, seen: str) -> bool:
    try:
        return bool(signing.loads(seen, salt=f"passerelle.executive.{link.password}", max_age=WITHIN) == link.pk)
    except signing.BadSignature:
        return False


def link_admit(*, link: ExecutiveLink, password: str | None, address: str, seen: str | None = None) -> bool:
    """Tell whether a visitor is let in, and note the visit. A wrong password counts against the link.

    `seen` is what a page that was shown in the last hour carried (`link_pass`): it stands for the password.
    """
    if link.password and seen and _was_let_in(link, seen):
        LinkVisit.objects.create(link=link, address=address[:45], admitted=True)
        return True
    now = clock.now()
    lately = LinkVisit.objects.filter(link=link, admitted=False, at__gt=now - WITHIN).order_by("-at")
    for at in lately.values_list("at", flat=True)[TRIES - 1 : TRIES] if link.password else ():
        raise errors.rate_limited(_("Too many tries. Wait an hour, then try again."), at + WITHIN - now)
    admitted = not link.password or (password is not None and check_password(password, link.password))
    LinkVisit.objects.create(link=link, address=address[:45], admitted=admitted)
    return admitted


def addresses_forget() -> None:
    """Forget from where links were opened once that is old; when they were, and how often, stays."""
    old = LinkVisit.objects.filter(at__lt=clock.now() - ADDRESSES_KEPT).exclude(address="")
    old.update(address="")
