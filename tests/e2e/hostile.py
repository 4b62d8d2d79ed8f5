"""Fills a site's empty database with hostile text, through every mutation that takes text; prints what became of it.

python -m tests.e2e.hostile, with the tests' settings and `DATABASE_URL`
"""

import copy
import os
import sys
from collections.abc import Container, Iterator
from typing import Any

import django

import orjson

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
django.setup()

from django.conf import settings  # noqa: E402 - everything below needs the settings
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from tests.cast import make_cast  # noqa: E402
from tests.contract.test_odd_values import CASES, MATRICES, SCHEMAS, places  # noqa: E402
from tests.doors import code_of, gid, lab, portal  # noqa: E402
from tests.world import World, make_world  # noqa: E402

# long, for a line of 120, for one of 40; each begins like a formula and would set `window.hit`
TEXTS = (
    '=HYPERLINK("https://evil.test","q{{7*7}}q")<script>window.hit=1</script><img src=x onerror="window.hit=2">'
    '<svg onload="window.hit=3"></svg>[tap](javascript:window.hit=4) ![i](javascript:window.hit=5) ${hit=6}'
    "</script><!-- \u202egnp.exe \u2066 '\"><iframe srcdoc='<script>parent.hit=7</script>'>",
    '=1+1<img src=x onerror="window.hit=8">[t](javascript:window.hit=9)q{{7*7}}q\u202e',
    "=1+1<img src=x onerror=hit=10>",
)
# what answers comes before what changes a row, then what makes one, then what moves it on, then what ends it
TURNS = (
    ("updateMilestone",),
    ("decide", "answer"),
    ("update",),
    ("write", "move"),
    ("add", "create", "start", "set"),
    ("",),
)
ENDS = ("remove", "revoke", "delete", "discard", "forget", "close", "retire", "withdraw")
# texts with a form of their own
FORMS = {"bibtex": "@article{a, author = {Doe, J.}, year = {2026}, title = {{}}}"}
# what must match something that was shown before: nobody types it freely, and with another the whole is refused
PROOFS = {"fingerprint", "emergedFrom"}
Place = tuple[Any, ...]


def at(values: Any, place: Place) -> Any:
    for step in place:
        values = values.get(step) if isinstance(values, dict) else values[step]
    return values


def put(values: Any, place: Place, value: Any) -> None:
    at(values, place[:-1])[place[-1]] = value


def is_text(door: str, name: str, place: Place) -> bool:
    """Tell whether a place's type is a text, going down into lists and objects."""
    mutation = SCHEMAS[door].mutation_type
    assert mutation is not None
    type_: Any = mutation.fields[name].args["input"].type
    for step in place:
        while hasattr(type_, "of_type"):
            type_ = type_.of_type
        type_ = type_ if isinstance(step, int) else type_.fields[step].type
    while hasattr(type_, "of_type"):
        type_ = type_.of_type
    return str(type_) == "String"


def leaves(door: str, name: str, values: dict[str, Any]) -> Iterator[Place]:
    for place in dict.fromkeys(places(door, name, values)):
        if place[-1] not in PROOFS and is_text(door, name, place) and not isinstance(at(values, place), list | dict):
            yield place


def plant(world: World, door: str, name: str) -> dict[str, str]:
    """Send one mutation with hostile text in every place at once; what a place refuses, it gets shorter, then not."""
    entry = MATRICES[door][name]
    valid = entry.values(world, world.a)
    if name == "updateMilestone":
        valid["id"] = gid(world.a.hidden_milestone)  # the other one was reached, and stays as it is
    open_door = (lab if door == "lab" else portal)(world.cast.people()[sorted(entry.may)[0]])
    sizes = dict.fromkeys(leaves(door, name, valid), 0)
    refused: dict[Place, str] = {}
    message = ""
    for _attempt in range(4 * len(sizes) + 2 if sizes else 0):
        answer = open_door.mutate(name, "__typename", **filled(valid, sizes, refused))
        if code_of(answer) is None:
            return {label(door, name, place): refused.get(place, "") for place in sizes}
        message, told = answer["errors"][0]["message"][:90], answer["errors"][0]["extensions"]
        if "currentVersion" in told.get("details", {}):
            valid["version"] = told["details"]["currentVersion"]
            continue
        left = [place for place in sizes if place not in refused]
        if not left:
            break
        # where no place is named, the last one is tried without
        guilty = next((place for place in left if told.get("field") in place), None)
        if guilty and sizes[guilty] + 1 < len(TEXTS):
            sizes[guilty] += 1
        else:
            refused[guilty or left[-1]] = message
    return {label(door, name, place): f"never: {message}" for place in sizes}


def filled(valid: dict[str, Any], sizes: dict[Place, int], refused: Container[Place]) -> dict[str, Any]:
    """Return an input with hostile text wherever it was not refused."""
    sent = copy.deepcopy(valid)
    for place, size in sizes.items():
        if place not in refused:
            put(sent, place, FORMS.get(place[-1], "{}").replace("{}", TEXTS[size]))
    return sent


def label(door: str, name: str, place: Place) -> str:
    return f"{door}.{name}." + ".".join(map(str, place))


def session(user: Any) -> str:
    client = Client()
    client.force_login(user)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


def turn(name: str) -> int:
    return (
        len(TURNS) if name.startswith(ENDS) else next(at for at, begins in enumerate(TURNS) if name.startswith(begins))
    )


def main() -> None:
    call_command("flush", interactive=False, verbosity=0)
    world = make_world(make_cast())
    outcome: dict[str, str] = {}
    for door, name in sorted(CASES, key=lambda case: turn(case[1])):
        outcome |= plant(world, door, name)
    a, people = world.a, world.cast.people()
    link = lab(world.cast.lead).do("createExecutiveLink", "url", engagement=gid(a.engagement), name="x", days=9)["url"]
    sys.stdout.buffer.write(orjson.dumps({
        "outcome": outcome,
        "sessions": {name: session(people[name]) for name in ("director", "lead", "sponsor_a")},
        "rows": {
            "/playbooks/$id": f"/playbooks/{gid(world.playbook)}", "/pipeline/$id": f"/pipeline/{gid(world.inquiry)}",
            "/scenarios/$id": f"/scenarios/{gid(world.scenario)}",
            "/partners/$id": f"/partners/{gid(a.engagement.organization)}",
            "/people/$id": f"/people/{gid(world.cast.lead, 'Person')}",
            "/portal/reviews/$id": f"/portal/reviews/{gid(a.round)}",
            "/portal/reports/$id": f"/portal/reports/{gid(a.shared_report, 'Report')}",
            "/summary/$token": link[link.index("/summary/"):],
        },
        "files": [f"/api/reports/{gid(a.shared_report)}.pdf", f"/api/versions/{gid(a.hidden_version)}/card.md",
                  f"/api/events/{gid(world.event, 'ProgrammeEvent')}.ics"],
    }))  # fmt: skip


if __name__ == "__main__":
    main()
