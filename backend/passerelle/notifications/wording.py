"""One line in words, in the active language. Every text is a whole sentence part, so that languages can order it."""

from typing import Any
from urllib.parse import urlencode

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from passerelle.core.ids import to_global_id
from passerelle.notifications.choices import Reason
from passerelle.notifications.kinds import LABEL_LENGTH, kinds
from passerelle.notifications.models import Notification

Rows = list[tuple[str, Any]]
# what pages find by its id
PLACES = {"Milestone", "WaitingPeriod", "Deliverable", "DeliverableVersion", "LogEntry", "Item"}


def _one(verb: str) -> str:
    """The line for one thing. `what` names it, `who` did it."""
    texts = {
        "review.opened": _("%(who)s asks you to review “%(what)s”"),
        "review.turn": _("It is your turn to decide on “%(what)s”"),
        "review.continued": _("%(who)s asks for your decision on “%(what)s”, although a newer version is here"),
        "review.on_hold": _("The review of “%(what)s” waits: a newer version is here"),
        "review.decided": _("%(who)s decided on “%(what)s”"),
        "review.withdrawn": _("%(who)s withdrew the review of “%(what)s”"),
        "reminder": _("Your decision on “%(what)s” is due soon"),
        "enquiry.due": _("The enquiry about what came of “%(what)s” is due"),
        "milestone.asked": _("%(who)s asks you to approve the milestone “%(what)s”"),
        "item.asked": _("%(who)s brought evidence for “%(what)s”: it waits for your signature"),
        "milestone.approved": _("%(who)s accepted the milestone “%(what)s”"),
        "milestone.changes_requested": _("%(who)s asked for changes to the milestone “%(what)s”"),
        "milestone.added": _("%(who)s added the milestone “%(what)s”"),
        "milestone.moved": _("%(who)s moved the date of “%(what)s”"),
        "milestone.move_undone": _("%(who)s moved the date of “%(what)s” back"),
        "milestone.started": _("%(who)s started the milestone “%(what)s”"),
        "milestone.logged": _("%(who)s logged the milestone “%(what)s”"),
        "milestone.reopened": _("%(who)s opened the milestone “%(what)s” again"),
        "waiting.opened": _("%(who)s noted a wait: “%(what)s”"),
        "waiting.closed": _("The wait for “%(what)s” is over"),
        "version.submitted": _("%(who)s handed over “%(what)s”"),
        "deliverable.added": _("%(who)s added the deliverable “%(what)s”"),
        "log.added": _("%(who)s wrote in the log: “%(what)s”"),
        "risk.added": _("%(who)s noted the risk “%(what)s”"),
        "log.answered": _("%(who)s answered “%(what)s”"),
        "comment.added": _("%(who)s commented: “%(what)s”"),
        "item.signed": _("%(who)s signed “%(what)s”"),
        "item.added": _("%(who)s added “%(what)s” to the checklist"),
        "item.waived": _("%(who)s waived “%(what)s”"),
        "report.shared": _("%(who)s shared the progress report “%(what)s”"),
        "evidence.added": _("%(who)s added evidence to “%(what)s”"),
        "delegation.given": _("You stand in for %(what)s for some time"),
        "engagement.status_changed": _("%(who)s changed the status of “%(what)s”"),
        "team.joined": _("%(what)s joined the team"),
        "team.left": _("%(what)s left the team"),
        "client.joined": _("%(what)s joined for the client"),
        "shared": _("%(who)s shared “%(what)s” with you"),
    }
    return texts.get(verb) or _("%(who)s changed “%(what)s”")


def _many(verb: str, count: int) -> str:
    """The line for several things at once."""
    texts = {
        "milestone.moved": ngettext("%(who)s moved %(count)d date", "%(who)s moved %(count)d dates", count),
        "milestone.added": ngettext("%(who)s added %(count)d milestone", "%(who)s added %(count)d milestones", count),
        "version.submitted": ngettext(
            "%(who)s handed over %(count)d version", "%(who)s handed over %(count)d versions", count
        ),
        "log.added": ngettext("%(who)s wrote %(count)d log entry", "%(who)s wrote %(count)d log entries", count),
        "review.turn": ngettext(
            "It is your turn to decide on %(count)d version", "It is your turn to decide on %(count)d versions", count
        ),
        "reminder": ngettext(
            "%(count)d decision of yours is due soon", "%(count)d decisions of yours are due soon", count
        ),
        "review.decided": ngettext(
            "%(who)s decided on %(count)d version", "%(who)s decided on %(count)d versions", count
        ),
        "evidence.added": ngettext(
            "%(who)s added %(count)d piece of evidence", "%(who)s added %(count)d pieces of evidence", count
        ),
        "comment.added": ngettext("%(who)s wrote %(count)d comment", "%(who)s wrote %(count)d comments", count),
        "item.signed": ngettext("%(who)s signed %(count)d item", "%(who)s signed %(count)d items", count),
        "item.added": ngettext(
            "%(who)s added %(count)d checklist item", "%(who)s added %(count)d checklist items", count
        ),
        "shared": ngettext(
            "%(who)s shared %(count)d thing with you", "%(who)s shared %(count)d things with you", count
        ),
        "review.opened": ngettext(
            "%(who)s asks you to review %(count)d version", "%(who)s asks you to review %(count)d versions", count
        ),
        "milestone.asked": ngettext(
            "%(who)s asks you to approve %(count)d milestone",
            "%(who)s asks you to approve %(count)d milestones",
            count,
        ),
        "item.asked": ngettext(
            "%(who)s brought evidence for %(count)d item: it waits for your signature",
            "%(who)s brought evidence for %(count)d items: they wait for your signature",
            count,
        ),
    }
    return texts.get(verb) or ngettext("%(who)s made %(count)d change", "%(who)s made %(count)d changes", count)


def line(notification: Notification, rows: Rows, language: str) -> str:
    """Return the line; empty when the reader sees none of what it is about."""
    if not rows:
        return ""
    who = notification.actor.name if notification.actor is not None else _("The system")
    if len(rows) > 1:
        return _many(notification.verb, len(rows)) % {"who": who, "count": len(rows)}
    kind, row = rows[0]
    what = " ".join(kinds()[kind].label(row, language).split())
    if len(what) > LABEL_LENGTH:
        what = f"{what[: LABEL_LENGTH - 1]}…"
    return _one(notification.verb) % {"who": who, "what": what}


def path(notification: Notification, rows: Rows, is_lab: bool) -> str:
    """Return the page that shows it, as a path on the site; of a single thing the place on the page as well."""
    reference = notification.engagement.reference
    kind, row = rows[0] if rows else ("", None)
    place = _place(kind, row) if len(rows) == 1 else ""
    if is_lab:
        tab = kinds()[kind].tab if kind else ""
        return f"/engagements/{reference}/{tab}{place}" if tab else f"/engagements/{reference}"
    if notification.reason in {Reason.REVIEW, Reason.REMINDER} and len(rows) > 1:
        return "/portal/"  # where all that waits stands first
    if kind == "Decision" and row is not None:
        return f"/portal/reviews/{to_global_id('ReviewRound', row.round_id)}"
    if kind == "Comment" and row is not None and row.round_id:
        at = urlencode({"at": to_global_id(kind, row.pk)}) if len(rows) == 1 else ""
        return f"/portal/reviews/{to_global_id('ReviewRound', row.round_id)}" + (f"?{at}" if at else "")
    if row is not None and kinds()[kind].page:
        return f"/portal/{kinds()[kind].page}/{to_global_id(kind, row.pk)}"
    if kind == "Comment" and row is not None and place:
        place += "&" + urlencode({"row": to_global_id(kind, row.pk)})
    return f"/portal/engagements/{reference}{place}"


def _place(kind: str, row: Any) -> str:
    """Return the query that leads to a thing on either face's page of it; "" for what has no place of its own."""
    named = (kind, row.pk if row else "")
    if kind == "Comment":
        named = (row.target_type, row.target_id)
    elif kind == "Evidence":
        named = ("Item", row.item_id)
    elif kind == "ReviewRound":
        named = ("DeliverableVersion", row.deliverable_version_id)
    elif kind == "Decision":
        named = ("DeliverableVersion", row.round.deliverable_version_id)
    return f"?{urlencode({'at': to_global_id(*named)})}" if named[0] in PLACES else ""
