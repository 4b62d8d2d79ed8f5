"""The pages: who gets which shell, in which language, under which policy."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from django.conf import settings as configured
from django.test import Client
from django.utils.module_loading import import_string

import pytest
from django_vite.core.asset_loader import DjangoViteAssetLoader

from passerelle.people.models import Lab, User
from tests.cast import Cast

ENTRIES = ("lab", "portal", "account")


@pytest.fixture(autouse=True)
def bundle(tmp_path: Path, settings: Any) -> Iterator[Path]:
    """A manifest as Vite writes it, with one file for each entry."""
    manifest = {
        f"src/app/{name}/main.tsx": {
            "file": f"assets/{name}-DfJ3kx9a.js", "css": [f"assets/{name}-Cq1XwZ_0.css"], "isEntry": True,
            "src": f"src/app/{name}/main.tsx",
        }
        for name in ENTRIES
    }  # fmt: skip
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(manifest))
    settings.DJANGO_VITE = {"default": {"manifest_path": path, "static_url_prefix": "app"}}
    DjangoViteAssetLoader._instance = None
    yield path
    DjangoViteAssetLoader._instance = None


def browser(user: User | None = None, **headers: str) -> Client:
    client = Client(headers=headers) if headers else Client()
    if user is not None:
        client.force_login(user)
    return client


def entry(response: Any) -> str:
    """Return which program a page loads."""
    assert response.status_code == 200, (response.status_code, response.headers)
    found = re.search(r'src="/static/app/assets/(\w+)-', response.content.decode())
    assert found
    return found[1]


class _Boot(HTMLParser):
    """Finds the page's facts as a browser would: up to the first end tag of the script."""

    text = ""
    inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag == "script" and ("id", "boot") in attrs

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.text += data

    def handle_endtag(self, tag: str) -> None:
        self.inside = False


def boot(response: Any) -> dict[str, Any]:
    parser = _Boot()
    parser.feed(response.content.decode())
    found: dict[str, Any] = json.loads(parser.text)
    return found


@pytest.mark.parametrize("path", ["/engagements", "/engagements/ARC-2026-001?tab=plan&x=é", "/portal/", "/portal/a/b"])
def test_a_visitor_is_asked_to_sign_in_and_brought_back(cast: Cast, path: str) -> None:
    response = browser().get(path)
    assert response.status_code == 302
    location = response.headers["Location"]
    assert location.startswith("/sign-in?next=")
    assert quote(path.split("?")[0], safe="") in location


@pytest.mark.parametrize("path", ["//evil.example/x", "/\\evil.example", "///evil.example"])
def test_a_visitor_is_never_brought_elsewhere(cast: Cast, path: str) -> None:
    response = Client().get("/", PATH_INFO=path)
    assert response.status_code == 302
    location = urlsplit(response.headers["Location"])
    assert (location.netloc, location.path) == ("", "/sign-in")
    for wanted in parse_qs(location.query).get("next", []):
        assert re.match(r"/(?![/\\])", wanted), wanted
        assert "\\" not in wanted


def test_the_front_door_needs_no_next(cast: Cast) -> None:
    assert browser().get("/").headers["Location"] == "/sign-in"


@pytest.mark.parametrize("path", ["/", "/engagements", "/no/such/route", "/planning?week=2"])
def test_the_lab_gets_its_pages_and_clients_their_portal(cast: Cast, path: str) -> None:
    for user in cast.people().values():
        response = browser(user).get(path)
        if user.lab_role:
            assert entry(response) == "lab"
        else:
            assert (response.status_code, response.headers["Location"]) == (302, "/portal/")


@pytest.mark.parametrize(
    ("path", "theirs"),
    [
        (
            "/engagements/ARC-2026-001/plan?at=TWk%3D&row=U2w%3D",
            "/portal/engagements/ARC-2026-001?at=TWk%3D&row=U2w%3D",
        ),
        ("/engagements/ARC-2026-001", "/portal/engagements/ARC-2026-001"),
        ("/engagements/ARC-2026-001/log?q=x&next=//evil.test", "/portal/engagements/ARC-2026-001"),
        ("/engagements/..%2Fx", "/portal/"),
        ("/load", "/portal/"),
    ],
)
def test_a_link_that_the_lab_passed_on_leads_to_the_clients_page(cast: Cast, path: str, theirs: str) -> None:
    for person in (cast.sponsor_a, cast.sponsor_b):
        client = Client()
        client.force_login(person)
        response = client.get(path)
        assert (response.status_code, response.headers["Location"]) == (302, theirs)


def test_the_portal_is_the_clients(cast: Cast) -> None:
    for user in (cast.sponsor_a, cast.observer_a, cast.stranger):
        assert entry(browser(user).get("/portal/engagements/ARC-2026-001")) == "portal"


@pytest.mark.parametrize(
    "path", ["/sign-in", "/sign-in?next=/x", "/account/reset-password/abc", "/account/invitation/a-b_c"]
)
def test_the_account_pages_are_open(cast: Cast, path: str) -> None:
    assert entry(browser().get(path)) == "account"


def test_who_is_signed_in_is_taken_on_from_the_sign_in_page(cast: Cast) -> None:
    assert browser(cast.lead).get("/sign-in?next=/engagements").headers["Location"] == "/engagements"
    assert browser(cast.lead).get("/sign-in").headers["Location"] == "/"
    assert browser(cast.sponsor_a).get("/sign-in?next=//evil.example").headers["Location"] == "/portal/"
    assert entry(browser(cast.sponsor_a).get("/account/invitation/token")) == "account"


@pytest.mark.parametrize("path", ["/api/nothing", "/api/", "/static/app/assets/gone-12345678.js", "/_allauth/nothing",
                                  "/api", "/graphql/x", "/portal/graphql/x", "/metrics/x"])  # fmt: skip
def test_what_is_no_page_is_missing_in_json(cast: Cast, path: str) -> None:
    for client in (browser(), browser(cast.director)):
        response = client.get(path, headers={"x-request-id": "find-me-1"})
        assert response.status_code == 404
        assert response.headers["Content-Type"] == "application/json"
        body = response.json()
        assert (body["code"], body["requestId"]) == ("NOT_FOUND", "find-me-1")


def test_the_language_is_the_accounts_then_the_cookies_then_the_browsers(cast: Cast) -> None:
    def lang(response: Any) -> str:
        found = re.search(r'<html lang="(\w+)">', response.content.decode())
        assert found
        assert response.headers["Content-Language"] == found[1]
        assert boot(response)["locale"] == found[1]
        return found[1]

    assert lang(browser(cast.lead, **{"accept-language": "en"}).get("/")) == "fr"
    assert lang(browser(cast.director, **{"accept-language": "fr"}).get("/")) == "en"
    assert lang(browser(**{"accept-language": "en-CA,fr;q=0.5"}).get("/sign-in")) == "en"
    assert lang(browser(**{"accept-language": "de"}).get("/sign-in")) == "fr"
    chosen = browser(**{"accept-language": "fr"})
    chosen.cookies[configured.LANGUAGE_COOKIE_NAME] = "en"
    assert lang(chosen.get("/sign-in")) == "en"
    chosen.cookies[configured.LANGUAGE_COOKIE_NAME] = '"><script>'
    assert lang(chosen.get("/sign-in")) == "fr"


def test_what_the_browser_fetches_by_itself_is_in_the_language_that_was_chosen(cast: Cast) -> None:
    """A file behind a link: the browser names its own languages, the page that the reader reads another."""
    client = browser(cast.lead)

    def language(**headers: str) -> str:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        response = client.get("/api/nothing", headers=named)
        assert ("Cookie" in response.headers.get("Vary", "")) == (configured.LANGUAGE_COOKIE_NAME in client.cookies)
        return str(response.headers["Content-Language"])

    assert language(accept_language="en-CA,en;q=0.9", sec_fetch_mode="navigate") == "en"
    client.cookies[configured.LANGUAGE_COOKIE_NAME] = "fr"
    for mode in ("navigate", "no-cors"):
        assert language(accept_language="en-CA,en;q=0.9", sec_fetch_mode=mode) == "fr"
        assert language(accept_language="en", sec_fetch_mode=mode) == "fr"
    assert language(accept_language="en-CA,en;q=0.9") == "fr"
    # what a page asks for by script is in the page's language
    for mode in ("cors", "same-origin"):
        assert language(accept_language="en", sec_fetch_mode=mode) == "en"
    assert language(accept_language="en") == "en"


def test_a_page_carries_its_policy_its_csrf_cookie_and_is_not_kept(cast: Cast) -> None:
    response = browser(cast.lead).get("/")
    text = response.content.decode()
    nonces = set(re.findall(r'nonce="([^"]+)"', text))
    assert len(nonces) == 1
    policy = response.headers["Content-Security-Policy"]
    for directive in ("script-src", "style-src"):
        assert f"{directive} 'self' 'nonce-{next(iter(nonces))}'" in policy
    assert "unsafe-inline" not in policy.replace("style-src-attr 'unsafe-inline'", "")
    assert '<meta property="csp-nonce" nonce="' in text
    assert response.cookies["csrftoken"].value
    assert response.headers["Cache-Control"] == "private, no-store"
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    again = browser(cast.lead).get("/").content.decode()
    assert not nonces & set(re.findall(r'nonce="([^"]+)"', again))


def test_a_page_says_who_reads_it(cast: Cast) -> None:
    Lab.objects.update(name="Test lab", is_illustrative=True)
    assert boot(browser(cast.director).get("/")) == {
        "locale": "en", "timeZone": "America/Toronto", "id": cast.director.pk, "name": "Dora Director",
        "role": "DIRECTOR", "demo": False, "demoAccounts": [],
        "illustrative": True, "labName": "Test lab", "query": None, "viewAs": None,
    }  # fmt: skip
    assert boot(browser(cast.sponsor_a).get("/portal/"))["role"] == "CLIENT"
    assert boot(browser().get("/sign-in"))["name"] == boot(browser().get("/sign-in"))["timeZone"] == ""


def test_a_name_cannot_leave_its_place_in_the_page(cast: Cast) -> None:
    name = "</script><script>alert(1)</script><!-- \u2028 &amp;"
    User.objects.filter(pk=cast.lead.pk).update(name=name)
    Lab.objects.update(name="<img src=x onerror=alert(1)>")
    response = browser(cast.lead).get("/")
    assert boot(response)["name"] == name
    assert b"<script>alert" not in response.content
    assert b"<img" not in response.content


def test_demonstration_accounts_are_offered_where_demonstration_is_on(cast: Cast, settings: Any) -> None:
    User.objects.filter(pk=cast.director.pk).update(email="director@lab.example")
    User.objects.filter(pk=cast.sponsor_a.pk).update(email="sponsor@giatec.example")
    assert boot(browser().get("/sign-in"))["demoAccounts"] == []
    settings.DEMO_MODE = True
    facts = boot(browser().get("/sign-in"))
    assert facts["demo"] is True
    assert facts["demoAccounts"] == [
        {"email": "director@lab.example", "role": "DIRECTOR", "name": "Dora Director"},
        {"email": "sponsor@giatec.example", "role": "SPONSOR", "name": "Alice Sponsor"},
    ]
    assert "lea.lead" not in str(facts)


def test_a_page_costs_two_statements(cast: Cast, django_assert_num_queries: Any) -> None:
    client = browser(cast.lead)
    with django_assert_num_queries(2):  # session with account, lab
        client.get("/engagements")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_pages_are_only_read(cast: Cast, method: str) -> None:
    response = getattr(browser(cast.director), method)("/engagements", content_type="application/json")
    assert (response.status_code, response.json()["code"]) == (403, "FORBIDDEN")


def test_a_server_without_a_bundle_says_so(cast: Cast, bundle: Path, settings: Any) -> None:
    bundle.unlink()
    DjangoViteAssetLoader._instance = None
    response = browser(cast.director).get("/")
    assert (response.status_code, response.json()["code"]) == (503, "UNAVAILABLE")


def test_an_unexpected_error_tells_its_id_and_nothing_else(cast: Cast, monkeypatch: Any) -> None:
    def broken(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr("passerelle.spa.views.boot", broken)
    client = browser(cast.director)
    client.raise_request_exception = False
    response = client.get("/", headers={"x-request-id": "find-me-2"})
    assert response.status_code == 500
    body = response.json()
    assert (body["code"], body["requestId"]) == ("INTERNAL", "find-me-2")
    assert "secret" not in response.content.decode()


def test_hashed_files_are_kept_for_ever_and_others_are_not(cast: Cast, tmp_path: Path, settings: Any) -> None:
    files = {"app/assets/lab-DfJ3kx9a.js": True, "app/assets/index.css": False, "favicon.svg": False}
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("/* */")
    settings.STATIC_ROOT = tmp_path
    client = browser()
    for name, hashed in files.items():
        response = client.get(f"/static/{name}")
        assert response.status_code == 200
        control = response.headers["Cache-Control"]
        assert ("immutable" in control) is hashed, (name, control)
    assert client.get("/static/../settings.py").status_code in {302, 404}


def test_the_icon_is_there(cast: Cast) -> None:
    finder = import_string("django.contrib.staticfiles.finders.find")
    assert Path(finder("favicon.svg")).read_text().startswith("<svg")
    assert browser().get("/favicon.ico").headers["Location"] == "/static/favicon.svg"
