"""What the tools work out: bundle sizes, missing translations, house rules for files, the total of all suites."""

import gzip
import json
import random
import subprocess
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from scripts import bundle_sizes, check_files, messages, totals

# the same noise in every run, so that a figure which falls between two is not found by chance
NOISE = random.Random(2026).randbytes(400_000).hex().encode()


def bundle(root: Path, week_bytes: int) -> dict[str, bytes]:
    """Write a small build: three entries, a shared chunk, one lazy page with its query, two catalogues."""
    files = {
        "assets/lab.js": NOISE[:week_bytes],
        "assets/shared.js": NOISE[:3000],
        "assets/page.js": NOISE[:5000],
        "assets/query.js": NOISE[:700],
        "assets/fr.js": NOISE[:900],
        "assets/load-fr.js": NOISE[:800],
        "assets/week-fr.js": NOISE[:1100],
        "assets/later-fr.js": NOISE[:1300],
        "assets/never.js": NOISE[:100_000],
        "assets/lab.css": b"a{color:red}" * 50,
        "assets/page.css": b"b{color:red}" * 50,
        "assets/portal.js": NOISE[:200],
        "assets/account.js": NOISE[:100],
    }
    manifest = {
        "src/app/lab/main.tsx": {
            "file": "assets/lab.js",
            "imports": ["_shared.js"],
            "dynamicImports": [
                "src/features/load/lab/TeamLoadPage.tsx",
                "src/gql/lab/TeamLoadPageQuery.graphql.ts",
                "src/locales/fr/messages.po",
                "src/locales/fr/features/load.po",
                "src/app/lab/Palette.tsx",
            ],
            "css": ["assets/lab.css"],
        },
        # imports that go in a circle are followed once
        "_shared.js": {"file": "assets/shared.js", "imports": ["src/app/lab/main.tsx"]},
        "src/features/load/lab/TeamLoadPage.tsx": {
            "file": "assets/page.js",
            "imports": ["_shared.js"],
            "css": ["assets/page.css", "assets/lab.css"],
        },
        "src/gql/lab/TeamLoadPageQuery.graphql.ts": {"file": "assets/query.js"},
        "src/locales/fr/messages.po": {"file": "assets/fr.js"},
        "src/locales/fr/features/load.po": {"file": "assets/load-fr.js"},
        "src/locales/fr/features/week.po": {"file": "assets/week-fr.js"},
        "src/locales/fr/later.po": {"file": "assets/later-fr.js"},
        "src/app/lab/Palette.tsx": {"file": "assets/never.js"},
        "src/app/portal/main.tsx": {"file": "assets/portal.js"},
        "src/app/account/main.tsx": {"file": "assets/account.js"},
    }
    dist = root / "frontend" / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / ".vite").mkdir()
    (dist / ".vite" / "manifest.json").write_text(json.dumps(manifest))
    for name, content in files.items():
        (dist / name).write_bytes(content)
    return files


DIALOG = "src/features/load/lab/MoveDialog.tsx"


def kb(files: dict[str, bytes], *names: str) -> float:
    return round(sum(len(gzip.compress(files[f"assets/{name}"], 9)) for name in names) / 1000, 1)


def test_a_route_weighs_what_its_first_visit_loads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = bundle(tmp_path, 20_000)
    assert bundle_sizes.main(tmp_path) == 0
    report = json.loads((tmp_path / "build" / "reports" / "bundle.json").read_text())
    assert report == {
        "my-week": {
            "js_gz_kb": kb(files, "lab.js", "shared.js", "fr.js", "week-fr.js"),
            "css_gz_kb": kb(files, "lab.css"),
        },
        "lab:team-load": {
            "js_gz_kb": kb(
                files, "lab.js", "shared.js", "fr.js", "week-fr.js", "page.js", "query.js", "load-fr.js", "later-fr.js"
            ),
            "css_gz_kb": kb(files, "lab.css", "page.css"),
        },
        "portal-home": {"js_gz_kb": kb(files, "portal.js", "fr.js", "later-fr.js"), "css_gz_kb": 0},
        "sign-in": {"js_gz_kb": kb(files, "account.js", "fr.js", "later-fr.js"), "css_gz_kb": 0},
    }
    assert "over budget" not in capsys.readouterr().out


def test_a_first_load_over_budget_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle(tmp_path, 500_000)
    assert bundle_sizes.main(tmp_path) == 1
    assert "over budget: my-week" in capsys.readouterr().out


def test_a_heavy_page_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle(tmp_path, 2000)
    (tmp_path / "frontend" / "dist" / "assets" / "page.js").write_bytes(NOISE[:80_000])
    assert bundle_sizes.main(tmp_path) == 1
    assert "over budget: lab:team-load adds" in capsys.readouterr().out


def test_what_a_first_act_opens_counts_with_its_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = bundle(tmp_path, 2000)
    dist = tmp_path / "frontend" / "dist"
    manifest = json.loads((dist / ".vite" / "manifest.json").read_text())
    manifest[DIALOG] = {"file": "assets/dialog.js", "imports": ["_shared.js"]}
    (dist / ".vite" / "manifest.json").write_text(json.dumps(manifest))
    monkeypatch.setattr(bundle_sizes, "ACTS", {"lab:team-load": [DIALOG]})
    files["assets/dialog.js"] = NOISE[:4000]
    (dist / "assets" / "dialog.js").write_bytes(NOISE[:4000])
    assert bundle_sizes.main(tmp_path) == 0
    report = json.loads((tmp_path / "build" / "reports" / "bundle.json").read_text())
    both = report["lab:team-load:move-dialog"]["js_gz_kb"] - report["lab:team-load"]["js_gz_kb"]
    assert both == pytest.approx(kb(files, "dialog.js"), abs=0.11)
    # neither alone is too much
    (dist / "assets" / "dialog.js").write_bytes(NOISE[:40_000])
    assert bundle_sizes.main(tmp_path) == 1
    assert "over budget: lab:team-load:move-dialog adds" in capsys.readouterr().out


def test_texts_are_found_in_code_and_in_templates(tmp_path: Path) -> None:
    app = tmp_path / "passerelle" / "app"
    (app / "templates").mkdir(parents=True)
    (app / "migrations").mkdir()
    (app / "code.py").write_text(
        'a = gettext("Plain")\nb = pgettext_lazy("a context", "Bound")\nc = ngettext("%(n)d row", "%(n)d rows", n)\n'
    )
    (app / "migrations" / "0001.py").write_text('a = gettext("Old")\n')
    (app / "templates" / "mail.txt").write_text(
        '{% load i18n %}{% translate "Good day" %}{% blocktranslate %}Hello {{ name }}{% endblocktranslate %}'
    )
    found = {(message.id, message.context) for message in messages.template(tmp_path) if message.id}
    assert found == {
        ("Plain", None),
        ("Bound", "a context"),
        (("%(n)d row", "%(n)d rows"), None),
        ("Good day", None),
        ("Hello %(name)s", None),
    }


def test_french_that_is_missing_guessed_or_has_other_places_is_named() -> None:
    wanted, known = Catalog(), Catalog(locale="fr")
    for text in ("Fine %(n)d", "Absent", "Empty", "Guessed", "Lost %(name)s", ("%(n)d row", "%(n)d rows")):
        wanted.add(text, locations=[("code.py", 1)])
    known.add("Fine %(n)d", "Bien %(n)d")
    known.add("Empty", "")
    known.add("Guessed", "Deviné", flags=["fuzzy"])
    known.add("Lost %(name)s", "Perdu")
    known.add(("%(n)d row", "%(n)d rows"), ("%(n)d ligne", ""))
    assert messages.problems(wanted, known) == [
        "no French for code.py:1: 'Absent'",
        "no French for code.py:1: 'Empty'",
        "no French for code.py:1: 'Guessed'",
        "the French has other places for values than code.py:1: 'Lost %(name)s'",
        "no French for code.py:1: ('%(n)d row', '%(n)d rows')",
    ]


def test_files_are_held_to_the_house_rules(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    write = {
        "long.py": "x\n" * 501,
        "longish.ts": "x\n" * 301,
        "fine.py": "x\n" * 300,
        "later.py": "# TO" + "DO: later\n",
        "lock.json": '{"resolved": "https://registry.example.test/a.tgz"}\n',
        "other.md": "see https://docs.registry.example.test.org\n",
        "ignored/long.py": "x\n" * 900,
        "app/migrations/0001.py": "x\n" * 900,
        ".gitignore": "ignored/\n",
    }
    for name, text in write.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff\xfe")
    problems, warnings = check_files.examine(tmp_path, {"registry.example.test"})
    assert problems == [
        "later.py:1: something left to do",
        "lock.json:1: names the host of a package registry",
        "long.py: 501 lines, more than 500",
    ]
    assert warnings == ["longish.ts: 301 lines, more than 300"]


def test_the_total_sums_all_suites(tmp_path: Path) -> None:
    (tmp_path / "one.xml").write_text(
        '<testsuites><testsuite tests="10" failures="1" errors="1" skipped="2"/></testsuites>'
    )
    (tmp_path / "two.xml").write_text(
        '<testsuites tests="5"><testsuite tests="3"/><testsuite tests="2"/></testsuites>'
    )
    (tmp_path / "cut.xml").write_text("<testsuites")
    suites = ["one", "two", "cut", "absent"]
    assert totals.total(tmp_path, suites, ["one", "cut"]) == "11 passed, 3 failed, 2 skipped"
    assert totals.total(tmp_path, suites[1:2], []) == "5 passed, 0 failed, 0 skipped"
