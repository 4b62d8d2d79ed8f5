"""Handing over what is due: a version, its review, a decision, and once the second version asked for."""

import datetime as dt
import io
from dataclasses import dataclass

from passerelle.core.choices import Disclosure
from passerelle.core.files.services import file_receive
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.deliverables.services.deliverables import deliverable_update
from passerelle.deliverables.services.versions import version_submit
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.interchange.demo.criteria import NOTES, criteria
from passerelle.interchange.demo.papers import ASKED, paper
from passerelle.interchange.demo.script import Story
from passerelle.interchange.demo.when import known, on
from passerelle.people.models import User
from passerelle.reviews.choices import Verdict
from passerelle.reviews.models import ReviewRound
from passerelle.reviews.services.decisions import decision_make
from passerelle.reviews.services.rounds import round_open
from passerelle.sharing.services.sharing import share

# days after the hand-over: the client asks for more, the second version comes, and is accepted
ASKED_AFTER, AGAIN_AFTER, ACCEPTED_AFTER = 3, 8, 3
# which deliverable of an invented partner is handed over twice, by its place in time
TWICE = 2


@dataclass(frozen=True, slots=True)
class HandOver:
    """Everything of one engagement that was due before `today`."""

    engagement: Engagement
    story: Story
    today: dt.date
    lead: User
    members: list[ClientMembership]

    def replay(self) -> None:
        # nothing is told as late of a real partner
        before = self.today - dt.timedelta(days=0 if self.story.import_key else 3)
        due = list(self.engagement.deliverables.filter(due_on__lt=before).order_by("due_on"))
        pending = self.story.open_reviews
        for place, deliverable in enumerate(due):
            day = known(deliverable.due_on)
            self._agree(deliverable)
            if place >= len(due) - pending:
                self._pend(deliverable, max(day, self.today - dt.timedelta(days=4)))
                continue
            late_enough = day + dt.timedelta(days=AGAIN_AFTER + ACCEPTED_AFTER) < self.today
            if place == TWICE and not self.story.import_key and late_enough:
                review = self._submit(deliverable, day)
                self._decide(review, day + dt.timedelta(days=ASKED_AFTER), Verdict.CHANGES_REQUESTED)
                day += dt.timedelta(days=AGAIN_AFTER)
                deliverable.refresh_from_db()
            review = self._submit(deliverable, day, second=deliverable.versions.exists())
            accepted = min(self.today - dt.timedelta(days=1), day + dt.timedelta(days=ACCEPTED_AFTER))
            self._decide(review, accepted, Verdict.ACCEPTED)

    def _agree(self, deliverable: Deliverable) -> None:
        """Write down what the deliverable must meet, when the work on it began."""
        words = criteria(deliverable.kind, self.lead.language)
        with on(known(deliverable.due_on) - dt.timedelta(days=30), 11):
            deliverable_update(
                actor=self.lead, deliverable=deliverable, version=deliverable.version, acceptance_criteria=words
            )
        deliverable.refresh_from_db()

    def _pend(self, deliverable: Deliverable, day: dt.date) -> None:
        """Leave a version to be decided; a report is the second one, after the client asked for more."""
        again = deliverable.kind == "report"
        if again:
            first = day - dt.timedelta(days=AGAIN_AFTER)
            self._decide(
                self._submit(deliverable, first), first + dt.timedelta(days=ASKED_AFTER), Verdict.CHANGES_REQUESTED
            )
            deliverable.refresh_from_db()
        self._submit(deliverable, day, second=again)

    def _submit(self, deliverable: Deliverable, day: dt.date, *, second: bool = False) -> ReviewRound | None:
        """Submit and share a version on a day; return its review, or None where nobody of the client decides."""
        deciders = [m for m in self.members if m.role in {"sponsor", "technical_lead"}][:1]
        with on(day, 9):
            version = self._version(deliverable, second=second)
            share(actor=self.lead, named=[("DeliverableVersion", version.pk)], disclosure=Disclosure.CLIENT)
            version.refresh_from_db()
            if not deciders:
                return None
            respond_by = day + dt.timedelta(days=14)
            return round_open(actor=self.lead, version=version, memberships=deciders, respond_by=respond_by)

    def _decide(self, review: ReviewRound | None, day: dt.date, verdict: Verdict) -> None:
        if review is None:
            return
        review = ReviewRound.objects.get(pk=review.pk)
        seat = review.reviewers.select_related("user").get()
        with on(day, 14):
            decision_make(
                actor=seat.user,
                review=review,
                version=review.version,
                fingerprint=review.deliverable_version.fingerprint,
                verdict=verdict,
                reason=None if verdict == Verdict.ACCEPTED else ASKED[seat.user.language],
            )

    def _version(self, deliverable: Deliverable, *, second: bool) -> DeliverableVersion:
        language = self.lead.language
        title = deliverable.title_in(language)
        if deliverable.kind in {"code", "model"}:
            return version_submit(
                actor=self.lead, deliverable=deliverable, version=deliverable.version, link_kind="tag", link="v1.0.0"
            )
        text = paper(self.engagement, title, deliverable.kind, language, second=second).encode()
        file = file_receive(
            actor=self.lead,
            source=io.BytesIO(text),
            length=len(text),
            name=f"{title}.md",
            content_type="text/markdown",
        )
        return version_submit(
            actor=self.lead,
            deliverable=deliverable,
            version=deliverable.version,
            file_id=file.pk,
            note=NOTES[language][second],
        )


__all__ = ["HandOver"]
