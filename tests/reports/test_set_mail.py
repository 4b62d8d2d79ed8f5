"""The mail of a report as a person reads it: a set text beside the plain one, safe, in the reader's language."""

import datetime as dt
import re
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

from passerelle.core import clock
from passerelle.core.outbox import send_waiting
from passerelle.core.plain import unescaped
from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone
from passerelle.reports.models import ProgressReport
from tests.cast import Cast
from tests.doors import gid, lab
from tests.smtp import Sink, text_of
from tests.world import make_world

BODY = """## So far

- The **gain** is 3\\_dB <img src="https://x.example/p.gif">
- [Notes](https://notes.example/a)

![spy](https://x.example/q.gif) [here](/portal/elsewhere) [go](javascript:alert(1))
"""


class Tags(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs


def page_of(message: EmailMessage) -> str:
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    body = message.get_body(("html",))
    assert body is not None
    return str(body.get_content())


def mails_of(cast: Cast, smtp: Sink, **texts: str) -> dict[str, Any]:
    """Draft a report on what happened, give it other texts where some are given, share it and return its mails."""
    door, today = lab(cast.lead), clock.today()
    Milestone.objects.filter(engagement=cast.engagement_a).update(
        status="accepted", reached_on=today, outcome="confirmed"
    )
    period = {"startsOn": (today - dt.timedelta(days=30)).isoformat(), "endsOn": today.isoformat()}
    report = door.do("draftReport", "report { id version }", engagement=gid(cast.engagement_a), **period)["report"]
    if texts:
        report = door.do("updateReport", "report { id version }", **report, **texts)["report"]
    door.do("shareReport", "report { id }", **report)
    send_waiting()
    return {str(message["To"]): message for message in smtp.messages}


def test_a_mail_is_set_in_its_readers_language_beside_the_plain_text(cast: Cast, smtp: Sink) -> None:
    make_world(cast)
    mails = mails_of(cast, smtp)
    report = ProgressReport.objects.latest("created_at")
    english, french = page_of(mails[cast.sponsor_a.email]), page_of(mails[cast.engineer_a.email])
    assert '<html lang="en">' in english
    assert '<html lang="fr">' in french
    assert "<h2>Summary</h2>" in english
    assert "<h2>Sommaire</h2>" in french
    assert re.search(r"<li>.*<strong>", english)
    for page in (english, french):
        assert f'/portal/reports/{gid(report)}?figure=MILESTONES_REACHED"' in page
        assert not re.search(r"^\s*(?:##|- |\*\*)", page, re.MULTILINE), "Markdown is set, not shown"
    assert "Jalons atteints" in french
    assert "Bonjour" in french


def test_nothing_in_it_is_loaded_from_elsewhere_or_runs(cast: Cast, smtp: Sink) -> None:
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(title="Gain <b>& co")
    message = mails_of(cast, smtp, bodyEn=BODY, bodyFr="")[cast.engineer_a.email]
    page = page_of(message)
    assert "Gain &lt;b&gt;&amp; co" in page
    tags = Tags()
    tags.feed(page)
    assert tags.seen.isdisjoint({"img", "script", "link", "iframe", "object", "form", "svg"})
    assert {name for name, _value in tags.attributes if name.startswith("on")} == set()
    assert {name for name, _value in tags.attributes} & {"src", "srcset", "background", "data"} == set()
    assert all(str(value).startswith("http") for name, value in tags.attributes if name == "href")
    assert "url(" not in page
    assert '<div lang="en">' in page, "a report that is written in one language says so to who reads the other"
    assert "<li>The <strong>gain</strong> is 3_dB &lt;img" in page
    assert 'href="https://notes.example/a"' in page
    plain = text_of(message)
    assert "is 3_dB <img" in plain, "no backslash is left in the plain text"
    assert "Gain <b>& co" in plain


def test_the_plain_text_keeps_the_backslashes_of_code() -> None:
    assert unescaped(r"3\_dB in `C:\_logs` \`not code\`") == r"3_dB in `C:\_logs` `not code`"
    assert unescaped("```\n\\_\n```\n1\\. a") == "```\n\\_\n```\n1. a"
