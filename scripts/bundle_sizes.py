"""Weigh the built pages: what a first visit of each route loads, gzipped, against the budget.

Reads Vite's manifest, writes build/reports/bundle.json as `{"my-week": {"js_gz_kb": …, "css_gz_kb": …}, …}`.
"""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "frontend" / "dist"
FIRST_JS_KB, FIRST_CSS_KB, ROUTE_JS_KB = 200, 16, 25
Manifest = dict[str, dict[str, object]]


@dataclass(frozen=True, slots=True)
class Weight:
    js: float
    css: float


def closure(manifest: Manifest, *starts: str) -> set[str]:
    """Return the chunks that come with the given ones by static import."""
    seen: set[str] = set()
    todo = list(starts)
    while todo:
        name = todo.pop()
        if name not in seen and name in manifest:
            seen.add(name)
            todo.extend(manifest[name].get("imports", []))  # type: ignore[arg-type]
    return seen


def weigh(manifest: Manifest, chunks: set[str], dist: Path = DIST) -> Weight:
    """Return the gzipped kilobytes (of 1,000 bytes) of a set of chunks and their style sheets."""
    scripts = {str(manifest[name]["file"]) for name in chunks if str(manifest[name]["file"]).endswith(".js")}
    styles = {str(file) for name in chunks for file in manifest[name].get("css", [])}  # type: ignore[attr-defined]
    return Weight(*(sum(_gzipped(dist / file) for file in files) for files in (scripts, styles)))


def _gzipped(path: Path) -> float:
    return len(gzip.compress(path.read_bytes(), 9)) / 1000


def routes(manifest: Manifest) -> dict[str, list[str]]:
    """Return, for each route's name, the chunks that its first visit starts from.

    A route is a lazily loaded page of an entry: its name is the file's (`EngagementPage` → `engagement`).
    """
    found: dict[str, list[str]] = {}
    for entry, name in (("lab", "my-week"), ("portal", "portal-home"), ("account", "sign-in")):
        key = f"src/app/{entry}/main.tsx"
        french = [n for n in manifest[key].get("dynamicImports", []) if "locales/fr" in n]  # type: ignore[attr-defined]
        found[name] = [key, *french]
        for page in _lazy_pages(manifest, key):
            label = Path(page).stem.removesuffix("Page")
            kebab = "".join(f"-{c.lower()}" if c.isupper() else c for c in label).strip("-")
            found[f"{entry}:{kebab}"] = [key, page]
    return found


def _lazy_pages(manifest: Manifest, entry: str) -> list[str]:
    lazy = [n for chunk in closure(manifest, entry) for n in manifest[chunk].get("dynamicImports", [])]  # type: ignore[attr-defined]
    return sorted({str(name) for name in lazy if str(name).endswith("Page.tsx")})


def main() -> int:
    manifest: Manifest = json.loads((DIST / ".vite" / "manifest.json").read_text())
    report, problems = {}, []
    named = routes(manifest)
    for name, starts in named.items():
        total = weigh(manifest, closure(manifest, *starts))
        report[name] = {"js_gz_kb": round(total.js, 1), "css_gz_kb": round(total.css, 1)}
        if ":" in name:
            extra = total.js - weigh(manifest, closure(manifest, starts[0])).js
            if extra > ROUTE_JS_KB:
                problems.append(f"{name} adds {extra:.1f} kB of script, more than {ROUTE_JS_KB}")
    week = report["my-week"]
    if week["js_gz_kb"] > FIRST_JS_KB or week["css_gz_kb"] > FIRST_CSS_KB:
        problems.append(f"my-week loads {week}, more than {FIRST_JS_KB} and {FIRST_CSS_KB} kB")
    reports = ROOT / "build" / "reports"
    reports.mkdir(parents=True, exist_ok=True)
    (reports / "bundle.json").write_text(json.dumps(report, indent=2) + "\n")
    for name, sizes in report.items():
        print(f"{name:<28}{sizes['js_gz_kb']:>8} kB js{sizes['css_gz_kb']:>8} kB css")
    for problem in problems:
        print("over budget:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
