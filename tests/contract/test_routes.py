"""Every address that is no page: each method by every member of the cast, with ids of both sides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.core import mail
from django.test import Client
from django.urls import URLResolver, get_resolver

import pytest

from passerelle.core.graphql.ids import to_global_id
from passerelle.core.ids import new_id
from passerelle.core.models import StoredFile
from passerelle.records.models import AcceptanceRecord
from tests.contract.cells import CLIENTS_A, EVERYBODY, LAB, STAFF, STARTERS
from tests.contract.test_matrix import noted, undone
from tests.doors import audit_count, gid
from tests.world import Side, World

ANYBODY = EVERYBODY | {"nobody"}
REFUSED = {401, 403, 404}
METHODS = ("get", "post", "put", "patch", "delete")
# what its own tests send everything to: the two schemas (test_matrix, test_reads), the pages (api/test_pages)
ELSEWHERE = {"lab-graphql", "portal-graphql", "sign-in", "account", "portal", "lab", None}
# served by plain views: what each answers
PLAIN = {
    "executive-page": {"get"},
    "calendar-feed": {"get"},
    "unsubscribe": {"get", "post"},
    "inquiry": {"get", "post"},
    "inquiry-thanks": {"get"},
    "showcase": {"get"},
    "healthz": {"get"},
    "readyz": {"get"},
    "metrics": {"get"},
}

# plain pages ask nobody's account: their line names nobody
NAMELESS = {"executive-page", "calendar-feed", "unsubscribe"}

Address = Callable[[World, Side], str]


@dataclass(frozen=True, slots=True)
class Route:
    """Where one method of an address is asked, with what, and who is not refused."""

    address: Address
    may: frozenset[str]
    body: Callable[[World, Side], dict[str, Any]] | None = None
    # an address with an id of an engagement: asked on the other side too
    sided: bool = False


def at(path: str) -> Address:
    return lambda world, side: path


def file_of(side: Side) -> str:
    """An internal file, of a kind that a browser may show."""
    StoredFile.objects.filter(pk=side.hidden_version.file_id).update(content_type="image/png", name="figure.png")
    return gid(side.hidden_version.file)


def record_of(side: Side) -> str:
    found = AcceptanceRecord.objects.filter(engagement=side.engagement).first()
    return gid(found) if found else to_global_id("AcceptanceRecord", new_id())


def version_of(side: Side) -> str:
    return gid(side.hidden_version)


READERS_A = LAB | CLIENTS_A
ROUTES: dict[tuple[str, str], Route] = {
    ("upload", "post"): Route(at("/api/uploads"), EVERYBODY, lambda w, s: {}),
    ("resumable-uploads", "post"): Route(at("/api/uploads/resumable"), EVERYBODY, lambda w, s: {}),
    ("resumable-upload", "get"): Route(at(f"/api/uploads/resumable/{new_id()}"), frozenset()),
    ("resumable-upload", "patch"): Route(at(f"/api/uploads/resumable/{new_id()}"), frozenset(), lambda w, s: {}),
    ("resumable-upload", "delete"): Route(at(f"/api/uploads/resumable/{new_id()}"), frozenset()),
    ("file", "get"): Route(lambda w, s: f"/api/files/{file_of(s)}", LAB, sided=True),
    ("inline-file", "get"): Route(lambda w, s: f"/api/files/{file_of(s)}/inline", LAB, sided=True),
    ("preview", "get"): Route(lambda w, s: f"/api/files/{file_of(s)}/preview", LAB, sided=True),
    ("openapi", "get"): Route(at("/api/schema"), LAB),
    ("sessions", "delete"): Route(at("/api/sessions"), EVERYBODY),
    ("sessions-others", "get"): Route(at("/api/sessions/others"), EVERYBODY),
    ("sessions-others", "delete"): Route(at("/api/sessions/others"), EVERYBODY),
    ("totp-image", "get"): Route(at("/api/account/totp.svg"), frozenset()),
    ("invitation", "get"): Route(at("/api/invitations/unknown"), frozenset()),
    ("invitation", "post"): Route(at("/api/invitations/unknown"), frozenset(), lambda w, s: {}),
    ("view-as", "post"): Route(
        at("/api/view-as"),
        STAFF,
        lambda w, s: {"membership": gid(s.engagement.client_memberships.get(role="sponsor"))},
        sided=True,
    ),
    ("view-as", "delete"): Route(at("/api/view-as"), EVERYBODY),
    ("record-keys", "get"): Route(at("/api/records/keys"), ANYBODY),
    ("record-json", "get"): Route(lambda w, s: f"/api/records/{record_of(s)}.json", READERS_A, sided=True),
    ("record-pdf", "get"): Route(lambda w, s: f"/api/records/{record_of(s)}.pdf", READERS_A, sided=True),
    ("report-pdf", "get"): Route(lambda w, s: f"/api/reports/{gid(s.shared_report)}.pdf", READERS_A, sided=True),
    ("portfolio-export", "get"): Route(at("/api/portfolio.csv"), STARTERS),
    ("ledger-export", "get"): Route(at("/api/slips.csv"), STARTERS),
    ("impact-year-export", "get"): Route(at("/api/impact/2026.pdf"), STARTERS),
    ("event-calendar", "get"): Route(lambda w, s: f"/api/events/{gid(w.event, 'ProgrammeEvent')}.ics", EVERYBODY),
    ("version-card", "get"): Route(lambda w, s: f"/api/versions/{version_of(s)}/card.md", LAB, sided=True),
    ("version-changes", "get"): Route(
        lambda w, s: f"/api/versions/{version_of(s)}/changes?from={gid(s.version)}", LAB, sided=True
    ),
    ("executive-page", "get"): Route(at("/summary/unknown"), frozenset()),
    ("calendar-feed", "get"): Route(at("/calendar/unknown.ics"), frozenset()),
    ("unsubscribe", "get"): Route(at("/unsubscribe/unknown"), frozenset()),
    ("unsubscribe", "post"): Route(at("/unsubscribe/unknown"), frozenset(), lambda w, s: {}),
    ("inquiry", "get"): Route(at("/inquiry"), ANYBODY),
    ("inquiry", "post"): Route(at("/inquiry"), ANYBODY, lambda w, s: {}),
    ("inquiry-thanks", "get"): Route(at("/inquiry/thanks"), ANYBODY),
    ("showcase", "get"): Route(at("/showcase"), ANYBODY),
    ("healthz", "get"): Route(at("/healthz"), ANYBODY),
    ("readyz", "get"): Route(at("/readyz"), ANYBODY),
    ("metrics", "get"): Route(at("/metrics"), ANYBODY),
}
CASES = sorted(ROUTES)


def spoken() -> Iterator[tuple[str, str]]:
    """Yield the name and each method of every address that the server knows."""

    def walk(patterns: list[Any], above: str = "") -> Iterator[tuple[str, Any]]:
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                yield from walk(pattern.url_patterns, above + str(pattern.pattern))
            elif not f"{above}{pattern.pattern}".startswith("_allauth/"):
                yield pattern.name or "", pattern.callback

    for name, callback in walk(get_resolver().url_patterns):
        if (name or None) in ELSEWHERE:
            continue
        view = getattr(callback, "cls", None) or getattr(callback, "view_class", None)
        methods = PLAIN[name] if view is None else {m for m in view.http_method_names if hasattr(view, m)}
        for method in set(methods) & set(METHODS):
            yield name, method


def send(world: World, user: Any, name: str, method: str, side: Side) -> Any:
    route = ROUTES[name, method]
    client = Client(headers={"accept-language": "en", "tus-resumable": "1.0.0"})
    if user is not None:
        client.force_login(user)
    values = route.body(world, side) if route.body else None
    if name == "inquiry":
        return getattr(client, method)(route.address(world, side), values or {})
    if name == "resumable-upload" and method == "patch":
        head = {"upload-offset": "0", "tus-resumable": "1.0.0", "content-length": "1"}
        kind = "application/offset+octet-stream"
        return client.patch(route.address(world, side), b"x", content_type=kind, headers=head)
    extra = {} if values is None else {"data": values, "content_type": "application/json"}
    return getattr(client, method)(route.address(world, side), **extra)


def test_every_address_has_a_cell() -> None:
    assert set(spoken()) == set(ROUTES)


@pytest.mark.parametrize(("name", "method"), CASES)
def test_who_is_served(filled: World, name: str, method: str, caplog: pytest.LogCaptureFixture) -> None:
    """A refusal is one of three answers, and leaves nothing behind: no event, no mail."""
    route = ROUTES[name, method]
    caplog.set_level("INFO", "passerelle.denials")
    for member, user in [*filled.cast.people().items(), ("nobody", None)]:
        with undone():
            caplog.clear()
            events = audit_count()
            status = send(filled, user, name, method, filled.a).status_code
            assert (status not in REFUSED) == (member in route.may), (member, status)
            if member not in route.may:
                assert audit_count() == events
                assert mail.outbox == []
                assert noted(caplog, None if name in NAMELESS else user), member


@pytest.mark.parametrize(("name", "method"), [case for case in CASES if ROUTES[case].sided])
def test_the_other_side_and_forged_ids_read_as_missing(filled: World, name: str, method: str) -> None:
    route = ROUTES[name, method]
    for member, user in filled.cast.people().items():
        if member in {"director", "partnerships", "sponsor_b"}:
            continue
        with undone():
            events = audit_count()
            assert send(filled, user, name, method, filled.b).status_code in {403, 404}, member
            assert audit_count() == events
    client = Client()
    client.force_login(filled.cast.director)
    path = route.address(filled, filled.a)
    for forged in (to_global_id("Engagement", new_id()), new_id(), "x", "%00", "..%2f..%2fetc"):
        if route.body is None:
            ours = next(part for part in path.replace("?", "/").replace(".", "/").split("/") if len(part) > 12)
            status = getattr(client, method)(path.replace(ours, forged, 1)).status_code
        else:
            status = getattr(client, method)(path, {"membership": forged}, content_type="application/json").status_code
        assert status in {400, 404}, (forged, status)
