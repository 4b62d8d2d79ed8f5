"""Executive links: who gives them, what they show, and when they open nothing."""

import datetime as dt
import re
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.hashers import make_password
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.lab import lab_today
from passerelle.core.schedule import jobs, run
from passerelle.executive.models import ExecutiveLink, LinkVisit
from passerelle.executive.services import links
from passerelle.executive.services.links import TRIES
from passerelle.plan.models import Milestone
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab
from tests.world import CANARY, World, make_world

CREATE = "url engagement { executiveLinks { id name hasPassword visitCount showsStaff } }"


@pytest.fixture
def world(cast: Cast) -> World:
    world = make_world(cast)
    ExecutiveLink.objects.all().delete()
    return world


def make(cast: Cast, **values: Any) -> str:
    given = {"engagement": gid(cast.engagement_a), "name": "The board", "days": 30, **values}
    url: str = lab(cast.lead).do("createExecutiveLink", CREATE, **given)["url"]
    return url[url.index("/summary/") :]


def get(path: str, **headers: str) -> Any:
    return Client().get(path, headers={"accept-language": "en", **headers})


def submit(client: Client, path: str, headers: dict[str, str] | None = None, **fields: str) -> Any:
    """Send a form as a browser does."""
    return client.post(path, urlencode(fields), content_type="application/x-www-form-urlencoded", headers=headers)


def post(path: str, password: str) -> Any:
    return submit(Client(), path, headers={"accept-language": "en"}, password=password)


def test_it_shows_what_is_shared_and_no_name_of_staff(cast: Cast, world: World) -> None:
    path = make(cast)
    answer = get(path)
    text = answer.content.decode()
    assert answer.status_code == 200
    assert CANARY not in text
    assert world.a.milestone.title_in("en") in text
    assert cast.lead.name not in text
    assert cast.sponsor_a.name not in text
    assert "<script" not in text
    assert (answer.headers["Cache-Control"], answer.headers["Referrer-Policy"]) == ("private, no-store", "same-origin")
    assert cast.lead.name in get(make(cast, showsStaff=True)).content.decode()
    french = get(f"{path}?lang=fr").content.decode()
    assert "Livrables acceptés" in french
    assert 'lang="fr"' in french


def test_the_token_is_kept_as_a_hash_and_its_visits_are_counted(cast: Cast, world: World) -> None:
    path = make(cast)
    link = ExecutiveLink.objects.get()
    assert path.rsplit("/", 1)[1] not in {link.token_sha256, link.name, link.pk}
    get(path)
    get(path)
    read = "query($r: String!) { engagement(reference: $r) { executiveLinks { name visitCount lastVisitAt } } }"
    found = lab(cast.lead).read(read, r=cast.engagement_a.reference)["engagement"]["executiveLinks"]
    assert (found[0]["name"], found[0]["visitCount"]) == ("The board", 2)
    assert lab(cast.intern).read(read, r=cast.engagement_a.reference)["engagement"]["executiveLinks"] == []
    assert Event.objects.get().verb == "link.created"
    assert path.rsplit("/", 1)[1] not in str(Event.objects.get().after)


def test_the_lab_reads_who_came_and_who_tried(cast: Cast, world: World, django_assert_num_queries: Any) -> None:
    path = make(cast, password="footbridge")
    link = ExecutiveLink.objects.get()
    post(path, "not this one")
    post(path, "footbridge")
    read = """query($r: String!) { engagement(reference: $r) {
      executiveLinks { name visits { at address admitted } } } }"""

    def visits(person: Any) -> list[Any]:
        found = lab(person).read(read, r=cast.engagement_a.reference)["engagement"]["executiveLinks"]
        return [visit for row in found for visit in row["visits"]]

    assert [(row["address"], row["admitted"]) for row in visits(cast.lead)] == [
        ("127.0.0.1", True), ("127.0.0.1", False),
    ]  # fmt: skip
    for name in ("scientist", "intern"):
        assert visits(cast.people()[name]) == [], name
    with CaptureQueriesContext(connection) as one:
        visits(cast.lead)
    for number in range(3):
        other = ExecutiveLink.objects.create(
            engagement=cast.engagement_a, name=str(number), token_sha256=str(number), ends_on=clock.today()
        )
        LinkVisit.objects.bulk_create(LinkVisit(link=other, admitted=True) for _turn in range(60))
    with django_assert_num_queries(len(one)):
        assert len(visits(cast.lead)) == 2 + 3 * 50  # the newest fifty of each
    assert LinkVisit.objects.filter(link=link).count() == 2


def test_where_visits_came_from_is_forgotten_after_ninety_days(cast: Cast, world: World) -> None:
    get(make(cast))
    get(make(cast))
    first, second = LinkVisit.objects.order_by("pk")
    LinkVisit.objects.filter(pk=first.pk).update(at=clock.now() - dt.timedelta(days=90, minutes=1))
    LinkVisit.objects.filter(pk=second.pk).update(at=clock.now() - dt.timedelta(days=89))
    (job,) = [job for job in jobs() if job.name == "executive.forget_addresses"]
    assert run(job)
    assert list(LinkVisit.objects.order_by("pk").values_list("address", flat=True)) == ["", "127.0.0.1"]
    read = "query($r: String!) { engagement(reference: $r) { executiveLinks { visitCount visits { address } } } }"
    found = lab(cast.lead).read(read, r=cast.engagement_a.reference)["engagement"]["executiveLinks"]
    assert sorted(row["visits"][0]["address"] for row in found) == ["", "127.0.0.1"]
    assert [row["visitCount"] for row in found] == [1, 1]


@pytest.mark.parametrize("how", ["unknown", "revoked", "expired"])
def test_what_opens_nothing_is_told_alike(cast: Cast, world: World, how: str) -> None:
    path = make(cast)
    link = ExecutiveLink.objects.get()
    if how == "revoked":
        lab(cast.lead).do("revokeExecutiveLink", "link { revokedAt }", id=gid(link))
    elif how == "expired":
        ExecutiveLink.objects.update(ends_on=lab_today() - dt.timedelta(days=1))
    else:
        path += "x"
    answer, other = get(path), get("/summary/never-was")
    assert answer.status_code == other.status_code == 404
    assert "This link opens nothing" in answer.content.decode()
    assert not LinkVisit.objects.exists()
    assert cast.engagement_a.title not in answer.content.decode()


def test_a_password_is_asked_and_guessing_ends(cast: Cast, world: World) -> None:
    path = make(cast, password="footbridge")
    assert cast.engagement_a.title not in get(path).content.decode()
    assert "footbridge" not in ExecutiveLink.objects.get().password
    assert cast.engagement_a.title in post(path, "footbridge").content.decode()
    for _turn in range(TRIES):
        wrong = post(path, "not this one")
        assert wrong.status_code == 403
        assert cast.engagement_a.title not in wrong.content.decode()
    late = post(path, "footbridge")
    assert late.status_code == 429
    assert 3500 < int(late.headers["Retry-After"]) <= 3600
    assert 'role="alert" tabindex="-1" autofocus' in late.content.decode()


def test_the_other_language_asks_for_the_password_once(
    cast: Cast, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = make(cast, password="footbridge"), make(cast, password="footbridge")
    page = post(path, "footbridge").content.decode()
    (seen,) = re.findall(r'name="seen" value="([^"]+)"', page)
    french = submit(Client(), f"{path}?lang=fr", seen=seen)
    assert french.status_code == 200
    assert cast.engagement_a.title in french.content.decode()
    assert '<html lang="fr">' in french.content.decode()
    assert LinkVisit.objects.filter(admitted=True).count() == 2, "each is noted"
    for where, sent in ((other, seen), (path, f"{seen}x"), (path, "")):
        refused = submit(Client(), where, seen=sent)
        assert refused.status_code == 403
        assert cast.engagement_a.title not in refused.content.decode()
    with monkeypatch.context() as later:
        later.setattr(links, "WITHIN", dt.timedelta(seconds=-1))
        assert submit(Client(), path, seen=seen).status_code == 403, "for an hour"
    ExecutiveLink.objects.update(password=make_password("another one"))
    assert submit(Client(), path, seen=seen).status_code == 403
    assert 'name="seen"' not in get(make(cast)).content.decode(), "a link without a password needs none"


def test_a_denial_is_logged_without_what_opens_a_link(
    cast: Cast, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "passerelle.denials")
    path = make(cast, password="footbridge")
    link = ExecutiveLink.objects.get()
    get(path)
    post(path, "footbridge")
    assert caplog.messages == [], "who is asked for the password, or let in, is denied nothing"
    post(path, "not this one")
    ExecutiveLink.objects.update(ends_on=lab_today() - dt.timedelta(days=1))
    get(path)
    get("/summary/never-was")
    assert [message.split(" by=")[0] for message in caplog.messages] == [
        "FORBIDDEN POST executive-page", "NOT_FOUND GET executive-page", "NOT_FOUND GET executive-page",
    ]  # fmt: skip
    assert f"rows=ExecutiveLink:{link.pk} " in caplog.messages[0]
    for secret in (path.rsplit("/", 1)[1], "never-was", "not this one"):
        assert secret not in caplog.text


def test_a_form_from_elsewhere_is_refused(cast: Cast, world: World) -> None:
    path = make(cast, password="footbridge")
    strict = Client(enforce_csrf_checks=True)
    assert submit(strict, path, password="footbridge").status_code == 403
    page = strict.get(path)
    token = page.content.decode().split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    assert submit(strict, path, password="footbridge", csrfmiddlewaretoken=token).status_code == 200


@pytest.mark.parametrize(
    ("values", "field"),
    [({"name": ""}, "name"), ({"name": "x" * 121}, "name"), ({"days": 0}, "days"), ({"days": 181}, "days"),
     ({"password": "short"}, "password"), ({"name": "a\x00b"}, "name")],
)  # fmt: skip
def test_bad_input_is_named(cast: Cast, world: World, values: dict[str, Any], field: str) -> None:
    given = {"engagement": gid(cast.engagement_a), "name": "The board", "days": 30, **values}
    answer = lab(cast.lead).mutate("createExecutiveLink", CREATE, **given)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert (ExecutiveLink.objects.count(), audit_count()) == (0, 0)


def test_the_page_costs_the_same_for_many_milestones(cast: Cast, world: World) -> None:
    path = make(cast)

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            get(path)
        return len(captured)

    before = count()
    for number in range(9):
        Milestone.objects.create(engagement=cast.engagement_a, title_en=f"M{number}", disclosure="client")
    assert count() == before


def test_the_summary_keeps_its_lines_and_no_markup(cast: Cast, world: World) -> None:
    cast.engagement_a.summary = "Transferred:\n- <b>models</b>"
    cast.engagement_a.save()
    assert "Transferred:<br>- &lt;b&gt;models&lt;/b&gt;" in get(make(cast)).content.decode()
