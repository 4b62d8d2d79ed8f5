"""What of the journal each door shows, to whom, in how many statements."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.engagements.models import ClientMembership
from tests.cast import Cast
from tests.doors import Door, gid, lab, portal
from tests.journal import make

LAB_JOURNAL = """query Journal($reference: String!) { engagement(reference: $reference) {
  risks { title status }
  log(first: 50) { totalCount edges { node { body bodyHtml authorName allowedActions milestone { title }
    engagement { reference lead { name } } comments { body authorName fromClient } } } }
  milestones { comments { body authorName } }
  deliverables { comments { body } versions { comments { body authorName } } } } }"""
PORTAL_JOURNAL = """query Journal($reference: String!) { engagement(reference: $reference) { canComment
  log(first: 50) { totalCount edges { node { bodyHtml authorName comments { body authorName fromClient } } } }
  milestones { comments { body authorName } }
  deliverables { comments { body } versions { comments { body authorName } } } } }"""
LOG = """query Log($r: String!, $first: Int!, $after: String) { engagement(reference: $r) {
  log(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { bodyHtml } } } } }"""


def _statements(door: Door, document: str, reference: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        door.read(document, reference=reference)
    return len(captured)


@pytest.mark.parametrize("face", ["lab", "portal"])
def test_a_journal_costs_the_same_whatever_its_size(cast: Cast, face: str) -> None:
    door, document = (lab(cast.lead), LAB_JOURNAL) if face == "lab" else (portal(cast.sponsor_a), PORTAL_JOURNAL)
    counts = []
    for size in (1, 1, 6):
        for _row in range(size):
            rows = make.targets(cast.engagement_a, cast.lead, "client")
            make.entry(cast.engagement_a, cast.intern, disclosure="client", milestone=rows["Milestone"])
            for target in rows.values():
                make.comment(target, cast.lead, disclosure="client")
                make.comment(target, cast.engineer_a, disclosure="client")
        counts.append(_statements(door, document, cast.engagement_a.reference))
    assert counts[0] == counts[1] == counts[2]
    assert counts[0] <= 25


def test_the_log_is_newest_first_and_comes_in_pages(cast: Cast) -> None:
    for day in (3, 1, 2, 2):
        make.entry(cast.engagement_a, cast.lead, body=f"day {day}", happened_on=f"2026-03-0{day}", disclosure="client")
    make.entry(cast.engagement_b, cast.director, body="theirs", disclosure="client")
    for door in (lab(cast.intern), portal(cast.observer_a)):
        found, after = [], None
        while True:
            log = door.read(LOG, r=cast.engagement_a.reference, first=3, after=after)["engagement"]["log"]
            assert log["totalCount"] == 4
            found += [edge["node"]["bodyHtml"] for edge in log["edges"]]
            after = log["pageInfo"]["endCursor"]
            if not log["pageInfo"]["hasNextPage"]:
                break
        assert found == [f"<p>day {day}</p>\n" for day in (3, 2, 2, 1)]


def test_a_client_reads_and_counts_shared_entries_alone(cast: Cast) -> None:
    make.entry(cast.engagement_a, cast.lead, body="hidden")
    make.entry(cast.engagement_a, cast.lead, body="shown", disclosure="client")
    make.entry(cast.engagement_a, cast.lead, body="known", disclosure="public", happened_on="2026-03-03")
    for person in (cast.sponsor_a, cast.engineer_a, cast.observer_a):
        log = portal(person).read(LOG, r=cast.engagement_a.reference, first=9)["engagement"]["log"]
        assert log["totalCount"] == 2
        assert [edge["node"]["bodyHtml"] for edge in log["edges"]] == ["<p>known</p>\n", "<p>shown</p>\n"]
    for person in (cast.sponsor_b, cast.stranger, cast.lead):
        assert portal(person).read(LOG, r=cast.engagement_a.reference, first=9) == {"engagement": None}
    ClientMembership.objects.filter(user=cast.sponsor_a).update(revoked_at="2026-01-01T00:00:00Z")
    assert portal(cast.sponsor_a).read(LOG, r=cast.engagement_a.reference, first=9) == {"engagement": None}


def test_nodes_of_the_log_are_found_by_those_who_see_them(cast: Cast) -> None:
    document = "query Q($id: ID!) { node(id: $id) { id } }"
    shown, hidden = (make.entry(cast.engagement_a, cast.lead, disclosure=d) for d in ("client", "internal"))
    secret = make.entry(cast.engagement_b, cast.director)
    for name, person in cast.people().items():
        if person.lab_role:
            assert lab(person).read(document, id=gid(hidden)) == {"node": {"id": gid(hidden)}}, name
            expected = {"id": gid(secret)} if name in {"director", "partnerships"} else None
            assert lab(person).read(document, id=gid(secret)) == {"node": expected}, name
        else:
            expected = {"id": gid(shown)} if name in {"sponsor_a", "engineer_a", "observer_a"} else None
            assert portal(person).read(document, id=gid(shown)) == {"node": expected}, name
            assert portal(person).read(document, id=gid(hidden)) == {"node": None}


def test_internal_fields_have_no_name_in_the_portal(cast: Cast) -> None:
    for field in (
        "disclosure",
        "context",
        "decidedBy",
        "mentions { name }",
        "revisions { id }",
        "waiting { what }",
        "allowedActions",
        "version",
        "isIllustrative",
    ):
        document = (
            f'{{ engagement(reference: "ARC-2026-001") {{ log(first: 1) {{ edges {{ node {{ {field} }} }} }} }} }}'
        )
        assert portal(cast.sponsor_a).send(document)["errors"], field


def test_markdown_is_rendered_harmless_at_both_doors(cast: Cast) -> None:
    body = "<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://a.test/z.png)"
    make.entry(cast.engagement_a, cast.lead, body=body, disclosure="client")
    for door in (lab(cast.lead), portal(cast.sponsor_a)):
        html = door.read(LOG, r=cast.engagement_a.reference, first=1)["engagement"]["log"]["edges"][0]["node"][
            "bodyHtml"
        ]
        assert "<script" not in html
        assert "href" not in html
        assert "<img" not in html


@pytest.mark.parametrize(
    ("who", "own", "others", "shared"),
    [
        ("director", "UPDATE SHARE COMMENT DELETE", "UPDATE SHARE COMMENT DELETE", "UPDATE SHARE COMMENT"),
        ("lead", "UPDATE SHARE COMMENT DELETE", "UPDATE SHARE COMMENT DELETE", "UPDATE SHARE COMMENT"),
        ("partnerships", "SHARE COMMENT", "SHARE COMMENT", "SHARE COMMENT"),
        ("intern", "UPDATE COMMENT DELETE", "COMMENT", "COMMENT"),
        ("scientist", "", "", ""),
    ],
)
def test_allowed_actions_by_standing_and_author(cast: Cast, who: str, own: str, others: str, shared: str) -> None:
    person = cast.people()[who]
    make.entry(cast.engagement_a, person, happened_on="2026-03-03")
    make.entry(cast.engagement_a, cast.sponsor_a, happened_on="2026-03-02")
    make.entry(cast.engagement_a, cast.sponsor_a, happened_on="2026-03-01", disclosure="client")
    document = (
        "query Q($r: String!) { engagement(reference: $r) { log(first: 9) { edges { node { allowedActions } } } } }"
    )
    data = lab(person).read(document, r=cast.engagement_a.reference)
    found = [" ".join(edge["node"]["allowedActions"]) for edge in data["engagement"]["log"]["edges"]]
    assert found == [own, others, shared]
