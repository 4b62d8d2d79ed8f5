"""Weigh the built pages: what a first visit of each route loads, gzipped, against the budget.

Reads Vite's manifest, writes build/reports/bundle.json as `{"my-week": {"js_gz_kb": …, "css_gz_kb": …}, …}`.
A route's figures are those of a first visit that starts there; kB are 1,000 bytes.
"""

import gzip
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parent.parent
FIRST_JS_KB, FIRST_CSS_KB, ROUTE_JS_KB = 200, 16, 25
# the page that each entry shows first is part of the entry's own chunk
ENTRIES = {"lab": "my-week", "portal": "portal-home", "account": "sign-in"}
# what each entry's main.tsx begins with, and what every part that is loaded later brings
TEXTS = {
    "lab": ["messages", "features/week"],
    "portal": ["messages", "features/home", "later"],
    "account": ["messages", "visitor", "later"],
}
LATER = "later"
# what opens at the first act on a page, with what it loads by itself: counted as a visit of its own
ACTS = {"lab:plan": ["src/features/plan/lab/MoveDialog.tsx", "src/features/plan/lab/LastMove.tsx"]}


class Chunk(TypedDict, total=False):
    file: str
    imports: list[str]
    dynamicImports: list[str]
    css: list[str]


Manifest = dict[str, Chunk]


@dataclass(frozen=True, slots=True)
class Weight:
    js: float
    css: float


@dataclass(frozen=True, slots=True)
class Route:
    """A page that a visit can start from: the chunks of its entry, and those that it adds."""

    name: str
    entry: list[str]
    page: list[str]


def closure(manifest: Manifest, starts: list[str]) -> set[str]:
    """Return the chunks that come with the given ones by static import."""
    seen: set[str] = set()
    todo = list(starts)
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo.extend(manifest[name].get("imports", []))
    return seen


def weigh(manifest: Manifest, starts: list[str], dist: Path) -> Weight:
    """Return the gzipped kB of scripts and of style sheets that starting from these chunks loads."""
    chunks = [manifest[name] for name in closure(manifest, starts)]
    scripts = {chunk["file"] for chunk in chunks if chunk["file"].endswith(".js")}
    styles = {file for chunk in chunks for file in chunk.get("css", [])}
    # whole bytes are added, and divided once: the order of a set does not move the last figure
    js, css = (sum(_gzipped(dist / file) for file in files) / 1000 for files in (scripts, styles))
    return Weight(js, css)


def _gzipped(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def routes(manifest: Manifest) -> list[Route]:
    """Return the entries' own pages and the lazily loaded ones, each with its query's document.

    A lazy page is named after its file: `…/EngagementPage.tsx` of the lab is `lab:engagement`. The French texts
    count with their entry and with their feature, since half the readers load them.
    """
    found = []
    for entry, name in ENTRIES.items():
        main = f"src/app/{entry}/main.tsx"
        lazy = sorted({to for chunk in closure(manifest, [main]) for to in manifest[chunk].get("dynamicImports", [])})
        start = [main, *_known(manifest, [_french(texts) for texts in TEXTS[entry]])]
        found.append(Route(name, start, []))
        for page in (to for to in lazy if to.endswith("Page.tsx")):
            document = f"src/gql/{entry}/{Path(page).stem}Query.graphql.ts"
            texts = [_french("/".join(page.split("/")[1:3])), _french(LATER)]
            extra = [page, *_known(manifest, [document, *texts])]
            name = f"{entry}:{kebab(Path(page).stem.removesuffix('Page'))}"
            found.append(Route(name, start, extra))
            if name in ACTS:
                found.append(Route(f"{name}:{kebab(Path(ACTS[name][0]).stem)}", start, [*extra, *ACTS[name]]))
    return found


def _french(texts: str) -> str:
    return f"src/locales/fr/{texts}.po"


def _known(manifest: Manifest, names: list[str]) -> list[str]:
    return [name for name in names if name in manifest]


def kebab(name: str) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).strip("-")


def measure(manifest: Manifest, dist: Path) -> tuple[dict[str, dict[str, float]], list[str]]:
    """Return each route's sizes, and what breaks a budget: My week's own, or what a route may add to its entry."""
    report: dict[str, dict[str, float]] = {}
    heavy = []
    for route in routes(manifest):
        total = weigh(manifest, [*route.entry, *route.page], dist)
        report[route.name] = {"js_gz_kb": round(total.js, 1), "css_gz_kb": round(total.css, 1)}
        extra = total.js - weigh(manifest, route.entry, dist).js
        if extra > ROUTE_JS_KB:
            heavy.append(f"{route.name} adds {extra:.1f} kB of script, more than {ROUTE_JS_KB}")
    week = report["my-week"]
    budget = {"js_gz_kb": FIRST_JS_KB, "css_gz_kb": FIRST_CSS_KB}
    problems = [f"my-week: {week[key]} {key}, more than {most}" for key, most in budget.items() if week[key] > most]
    return report, problems + heavy


def main(root: Path = ROOT) -> int:
    dist = root / "frontend" / "dist"
    report, problems = measure(json.loads((dist / ".vite" / "manifest.json").read_text()), dist)
    reports = root / "build" / "reports"
    reports.mkdir(parents=True, exist_ok=True)
    (reports / "bundle.json").write_text(json.dumps(report, indent=2) + "\n")
    for name, sizes in report.items():
        print(f"{name:<28}{sizes['js_gz_kb']:>8} kB js{sizes['css_gz_kb']:>8} kB css")
    for line in problems:
        print("over budget:", line)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT))
