"""Every screen of the product, opened by who may see it: axe, no sideways scrolling, nothing in the console.

Each in two looks; `JOURNEY_LOOKS=all` takes the eight of two languages, two colour schemes and two widths.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from tests.e2e import acts
from tests.e2e.conftest import ALL_LOOKS, ROOT, Visitor

Look = tuple[str, Any, int]
APP = ROOT / "frontend" / "src" / "app"
BACKEND = ROOT / "backend" / "passerelle"
REFERENCE = "ARC-2019-001"  # of Giatec: the one with the longest history
LOOKS: list[Look] = list(product(("en", "fr"), ("light", "dark"), (1440, 360)))
DESK, PHONE = ("en", "light", 1440), ("fr", "dark", 360)


def named(value: Any) -> str:
    return value if isinstance(value, str) else "-".join(map(str, value))


# each address as its router writes it, and what is opened of it: `?…` for another view of it, "" for the plain one
LAB: dict[str, tuple[str, ...]] = {
    "/": ("",),
    "/load": ("", "?unit=DAY"),
    "/time": ("",),
    "/engagements": ("", "?q=zzz"),
    "/engagements/new": ("",),
    "/engagements/$reference": ("",),
    "/engagements/$reference/plan": ("", "?view=table"),
    "/engagements/$reference/deliverables": ("",),
    "/engagements/$reference/transfer": ("",),
    "/engagements/$reference/log": ("", "?view=decisions"),
    "/engagements/$reference/team": ("",),
    "/engagements/$reference/agreements": ("",),
    "/engagements/$reference/impact": ("",),
    "/engagements/$reference/reports": ("",),
    "/engagements/$reference/records": ("",),
    "/engagements/$reference/history": ("",),
    "/attention": ("",),
    "/portfolio": ("", "?view=timeline"),
    "/portfolio/slips": ("",),
    "/portfolio/forecast": ("",),
    "/impact": ("",),
    "/impact/register": ("",),
    "/programme": ("", "?past=true"),
    "/programme/startups": ("",),
    "/playbooks": ("",),
    "/playbooks/new": ("",),
    "/playbooks/$id": ("",),
    "/pipeline": ("",),
    "/pipeline/$id": ("",),
    "/search": ("?q=concrete",),
    "/demand": ("",),
    "/scenarios": ("",),
    "/scenarios/$id": ("",),
    "/partners": ("",),
    "/partners/$id": ("",),
    "/people": ("",),
    "/people/$id": ("",),
    "/lab": ("",),
    "/settings": ("",),
    "/notifications": ("",),
}
PORTAL: dict[str, tuple[str, ...]] = {
    "/portal/": ("",),
    "/portal/engagements/$reference": ("",),
    "/portal/reviews/$id": ("",),
    "/portal/reports/$id": ("",),
    "/portal/programme": ("",),
    "/portal/settings": ("",),
    "/portal/notifications": ("",),
    "/portal/search": ("?q=concrete",),
}
# without an account
PUBLIC: dict[str, tuple[str, ...]] = {
    "/sign-in": ("",),
    "/account/reset-password": ("",),
    "/account/verify": ("",),
    "/inquiry": ("?lang={language}",),
    "/inquiry/thanks": ("?lang={language}",),
    "/showcase": ("?lang={language}",),
    "/summary/$token": ("?lang={language}",),
}
# with any account
ACCOUNT: dict[str, tuple[str, ...]] = {"/account/security": ("",)}
# opened by a link that a mail brings: the journey that receives the mail visits them
BY_MAIL = {
    "/account/invitation/$token": "test_getting_in.py",
    "/account/reset-password/$token": "test_getting_in.py",
    "/unsubscribe/$token": "test_proof_and_care.py",
}
# where a link to one of them stands
LISTS = {
    "/portal/reviews/$id": f"/portal/engagements/{REFERENCE}",
    "/portal/reports/$id": f"/portal/engagements/{REFERENCE}",
}
# who goes where, and what is shut to them
CAST: dict[str, tuple[dict[str, tuple[str, ...]], set[str]]] = {
    "": (PUBLIC, set()),
    "director@lab.example": (LAB | ACCOUNT, set()),
    # what a director alone reads says so to anybody else
    "lead@lab.example": (
        LAB,
        {"/attention", "/demand", "/scenarios", "/scenarios/$id", "/playbooks/new", "/lab"},
    ),
    "sponsor@giatec.example": (PORTAL | ACCOUNT, set()),
    "observer@giatec.example": (PORTAL, set()),
}


# those whose screens another one sees too, with more on them: one look is enough of every day
AFTER = {"lead@lab.example": PHONE, "observer@giatec.example": DESK}


def visits() -> list[tuple[str, Look]]:
    return [
        (who, look)
        for who in CAST
        for look in LOOKS
        if ALL_LOOKS or look == AFTER.get(who) or (who not in AFTER and look in (DESK, PHONE))
    ]


def routes() -> Iterator[str]:
    """Yield every address that a router of the pages or the server's own pages know, read from their sources."""
    path, entry = r'\bpath: "(/[^"]*)"', r'\[\s*"(/[^"]*)",\s*"\w+",\s*\(\) =>'
    yield from re.findall(path, (APP / "lab" / "router.tsx").read_text())
    yield from re.findall(entry, (APP / "lab" / "pages.tsx").read_text())
    for tab in re.findall(r'\[\s*"(/|\w+)",\s*"\w+",\s*\(\) =>', (APP / "lab" / "tabs.tsx").read_text()):
        yield f"/engagements/$reference/{tab}".rstrip("/")
    for page in re.findall(path, (APP / "portal" / "router.tsx").read_text()):
        yield f"/portal{page}"
    account = (APP / "account" / "Account.tsx").read_text()
    for kind, rest in re.findall(r'kind === "([\w-]+)"([^;]*;)', account):
        if "key" not in rest or "key ?" in rest:
            yield f"/account/{kind}"
        if "key" in rest:
            yield f"/account/{kind}/$token"
    yield "/sign-in"  # what the account's pages show at any other address
    for urls in BACKEND.glob("*/rest/*.py"):
        for address in re.findall(r'path\("([^"]+)", \w+_page\b', urls.read_text()):
            yield "/" + re.sub(r"<\w+:\w+>", "$token", address)


def test_every_address_has_a_visit() -> None:
    """A new page without a line above fails here, and so does a line whose page is gone."""
    assert set(routes()) == {*LAB, *PORTAL, *PUBLIC, *ACCOUNT, *BY_MAIL}
    for address, journey in BY_MAIL.items():
        assert address.removesuffix("$token") in (Path(__file__).parent / journey).read_text()


@pytest.fixture(scope="module")
def made(chromium: Browser, site: str) -> dict[str, str]:
    """What the demonstration has none of: a scenario, a report that the client reads, a link for an executive."""
    visit = Visitor(chromium, site)
    visit.sign_in("director@lab.example", "en")
    visit.open("/scenarios")
    acts.branch(visit, "Everywhere")
    scenario = visit.page.url.removeprefix(site)
    visit.open(f"/engagements/{REFERENCE}/reports")
    acts.report(visit, "2021-01-01")
    visit.open(f"/engagements/{REFERENCE}/team")
    summary = acts.link(visit, "Everywhere")
    visit.close()
    return {"/scenarios/$id": scenario, "/summary/$token": summary}


class Walk:
    """One person in one look. Goes everywhere, then says all that was wrong."""

    def __init__(self, chromium: Browser, site: str, look: Look, made: dict[str, str]):
        self.language, scheme, width = look
        self.visit = Visitor(chromium, site, width=width, scheme=scheme)
        self.made = made
        self.wrong: list[str] = []

    def address(self, route: str) -> str:
        """Return an address of a route: what was made for it, or the first that its list links to."""
        if "$id" not in route and "$token" not in route:
            return route.replace("$reference", REFERENCE)
        if route not in self.made:
            start = route.removesuffix("$id")
            self.visit.open(LISTS.get(route, start.rstrip("/")))
            link = self.visit.page.locator(f"main a[href^='{start}']:not([href$='/new'])").first
            self.made[route] = link.get_attribute("href") or ""
        return self.made[route]

    def everywhere(self, screens: dict[str, tuple[str, ...]], refused: Iterable[str] = ()) -> None:
        for route, views in screens.items():
            for view in views:
                try:
                    self.look_at(self.address(route) + view.format(language=self.language), route in refused)
                except (AssertionError, BrowserError) as problem:
                    self.wrong.append(f"{route}{view}: {str(problem)[:900]}")
                self.visit.complaints.clear()
        self.visit.close()
        assert self.wrong == [], "\n\n".join(self.wrong)

    def look_at(self, address: str, refused: bool) -> None:
        page = self.visit.page
        self.visit.open(address)
        if refused:  # which the console repeats
            self.visit.settle()
            self.visit.complaints[:] = [said for said in self.visit.complaints if "DomainFailure" not in said]
        self.visit.check()
        assert page.locator("html").get_attribute("lang") == self.language
        assert page.locator("[aria-busy=true]").count() == 0, "still loading"
        title = page.locator("h1").first.inner_text()
        assert (title in SHUT) is refused, title


SHUT = {"Not for your role", "Pas pour votre rôle", "Not found", "Introuvable"}


@pytest.mark.e2e
@pytest.mark.parametrize(("who", "look"), visits(), ids=named)
def test_everywhere(chromium: Browser, site: str, made: dict[str, str], who: str, look: Look) -> None:
    screens, refused = CAST[who]
    walk = Walk(chromium, site, look, made)
    if who:
        walk.visit.sign_in(who, walk.language)
    else:
        walk.visit.speak(walk.language)
    walk.everywhere(screens, refused)
