"""What the public may read of an engagement, after the partner agreed."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_known, check_version, clean_line, clean_text, lock, require
from passerelle.engagements.models import Engagement
from passerelle.impact.choices import ShowcaseAction
from passerelle.impact.models import ShowcaseEntry
from passerelle.impact.permissions import showcase_actions
from passerelle.impact.selectors import showcase_of
from passerelle.people.models import User

MOST = 4000


@transaction.atomic
def showcase_write(
    *,
    actor: User,
    engagement: Engagement,
    version: int | None = None,
    title_en: str | None = None,
    title_fr: str | None = None,
    summary_en: str | None = None,
    summary_fr: str | None = None,
    names_partner: bool = False,
    agreed_on: dt.date | None = None,
) -> ShowcaseEntry:
    """Write or rewrite the public page of an engagement. Once it is public only a director changes it."""
    engagement = lock(engagement)
    entry = showcase_of(engagement)
    require(ShowcaseAction.UPDATE in showcase_actions(actor, engagement, entry))
    # none given: whoever began before there was a page must not write over the one that is there now
    check_known(entry, version or 0)
    entry = entry or ShowcaseEntry(engagement=engagement, created_by=actor, version=0)
    entry.title_en = clean_line(title_en, "title_en", required=False)
    entry.title_fr = clean_line(title_fr, "title_fr", required=False)
    if not (entry.title_en or entry.title_fr):
        raise errors.invalid("title_en", _("Give a title in at least one language."))
    entry.summary_en = clean_text(summary_en, "summary_en", maximum=MOST, required=False)
    entry.summary_fr = clean_text(summary_fr, "summary_fr", maximum=MOST, required=False)
    if agreed_on is not None and agreed_on > clock.today():
        raise errors.invalid("agreed_on", _("The partner cannot have agreed in the future."))
    if agreed_on is None and entry.published_at is not None:
        raise errors.invalid("agreed_on", _("Withdraw it first: what is public has the partner's agreement."))
    entry.names_partner, entry.agreed_on = names_partner, agreed_on
    entry.version += 1
    entry.save()
    after = {"title": entry.title_en or entry.title_fr, "names_partner": names_partner}
    record(actor=actor, verb="showcase.written", target=entry, engagement_id=engagement.pk, after=after)
    return entry


@transaction.atomic
def showcase_publish(*, actor: User, engagement: Engagement, version: int, public: bool) -> ShowcaseEntry:
    """Put the page before the public, or take it back; raise INVALID_STATE when the partner has not agreed."""
    engagement = lock(engagement)
    entry = showcase_of(engagement)
    if entry is None:
        raise errors.not_found()
    action = ShowcaseAction.PUBLISH if public else ShowcaseAction.WITHDRAW
    allowed = showcase_actions(actor, engagement, entry)
    if action not in allowed and (entry.published_at is not None) == public and ShowcaseAction.UPDATE in allowed:
        raise errors.invalid_state(_("It is so already."))
    require(action in allowed)
    check_version(entry, version)
    if public and engagement.confidential:
        raise errors.invalid_state(_("This engagement is confidential."))
    if public and entry.agreed_on is None:
        raise errors.invalid_state(_("Write down first when the partner agreed."))
    if public and not (entry.summary_en or entry.summary_fr):
        raise errors.invalid_state(_("Write a summary first."))
    entry.published_at = clock.now() if public else None
    bump(entry, "published_at")
    verb = "showcase.published" if public else "showcase.withdrawn"
    record(actor=actor, verb=verb, target=entry, engagement_id=engagement.pk)
    return entry
