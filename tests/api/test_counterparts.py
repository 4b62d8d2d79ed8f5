"""Somebody of the lab who opens a client's address gets the same thing at the lab, or is told whose page it is."""

from typing import Any

from django.test import Client

from passerelle.core import clock
from passerelle.engagements.models import ClientMembership
from passerelle.people.models import User
from tests.cast import LAB, Cast
from tests.doors import gid
from tests.world import World


def open_page(person: User, path: str) -> Any:
    client = Client()
    client.force_login(person)
    return client.get(path)


def where(person: User, path: str) -> str:
    response = open_page(person, path)
    assert response.status_code == 302, (path, response.status_code)
    return str(response.headers["Location"])


def is_told(person: User, path: str) -> bool:
    path = f"{path}?lang=en"
    response = open_page(person, path)
    return response.status_code == 200 and "<h1>This is the client’s page</h1>" in response.content.decode()


def test_pages_of_things_lead_to_the_same_thing(cast: Cast, world: World) -> None:
    reference, a = cast.engagement_a.reference, world.a
    expected = {
        f"/portal/engagements/{reference}": f"/engagements/{reference}",
        f"/portal/engagements/{reference}/": f"/engagements/{reference}",
        f"/portal/engagements/{reference}?at={gid(a.milestone)}": (
            f"/engagements/{reference}/plan?at={gid(a.milestone)}"
        ),
        f"/portal/engagements/{reference}?at={gid(a.deliverable)}&row={gid(a.version)}": (
            f"/engagements/{reference}/deliverables?at={gid(a.deliverable)}&row={gid(a.version)}"
        ),
        f"/portal/engagements/{reference}?at=%00x&next=//evil.test": f"/engagements/{reference}?at=%00x",
        f"/portal/reviews/{gid(a.round)}": (
            f"/engagements/{reference}/deliverables"
            f"?at={gid(a.round.deliverable_version.deliverable)}&row={gid(a.round.deliverable_version)}"
        ),
        f"/portal/reports/{gid(a.shared_report)}": f"/engagements/{reference}/reports",
        "/portal/programme": "/programme",
        "/portal/settings": "/settings",
        "/portal/notifications?unread=true": "/notifications",
        "/portal/search?q=caf%C3%A9": "/search?q=caf%C3%A9",
    }
    for path, there in expected.items():
        assert where(cast.lead, path).replace("%3D", "=") == there, path


def test_where_nothing_answers_it_is_said_whose_page_it_is(cast: Cast, world: World) -> None:
    forged = [gid(world.a.milestone), "x", "UmV2aWV3Um91bmQ6eA==", "%00", "é"]
    for path in ("/portal/", "/portal", "/portal/no/such", *(f"/portal/reviews/{one}" for one in forged)):
        assert is_told(cast.lead, path), path
    french = open_page(cast.lead, "/portal/").content.decode()  # the language of the account
    assert "Cette page est celle du client" in french
    assert 'lang="fr"' in french


def test_what_one_may_not_see_answers_as_what_is_not_there(cast: Cast, world: World) -> None:
    """B's engagement is confidential."""
    for name in LAB:
        person = cast.people()[name]
        for path in (f"/portal/reviews/{gid(world.b.round)}", f"/portal/reports/{gid(world.b.shared_report)}"):
            if name in {"director", "partnerships"}:
                assert cast.engagement_b.reference in where(person, path), name
            else:
                assert is_told(person, path), name


def test_whoever_views_as_a_client_sees_the_portal(cast: Cast, world: World) -> None:
    client = Client(headers={"accept-language": "en"})
    client.force_login(cast.lead)
    membership = ClientMembership.objects.get(user=cast.sponsor_a)
    answer = client.post("/api/view-as", {"membership": gid(membership)}, content_type="application/json")
    assert answer.status_code == 200, answer.content
    for path in ("/portal/", f"/portal/reviews/{gid(world.a.round)}"):
        response = client.get(path)
        assert "Location" not in response.headers, path
        assert "<h1>" not in response.content.decode()  # the pages of the portal are drawn by its program
    ClientMembership.objects.filter(pk=membership.pk).update(revoked_at=clock.now())
    assert client.get(f"/portal/engagements/{cast.engagement_a.reference}").status_code == 302


def test_the_clients_people_stay_where_they_are(cast: Cast, world: World) -> None:
    for name in ("sponsor_a", "observer_a", "sponsor_b", "stranger"):
        response = open_page(cast.people()[name], f"/portal/reviews/{gid(world.a.round)}")
        assert "Location" not in response.headers, name
