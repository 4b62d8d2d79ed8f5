"""Remarks of both sides: never shown wider than what they are about, nor wider than their author may show."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.journal.models import Comment
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.denials import assert_all_denied
from tests.doors import Door, assert_denied, audit_count, code_of, gid, lab, portal
from tests.journal import make

KINDS = ["LogEntry", "Milestone", "Deliverable", "DeliverableVersion", "Risk"]
PORTAL_KINDS = KINDS[:-1]
STAFF = ("director", "partnerships", "lead", "intern")
FIELDS = "comment { body bodyHtml disclosure authorName fromClient }"
PORTAL_FIELDS = "comment { body bodyHtml authorName fromClient }"


def _rows() -> list[Any]:
    return list(Comment.objects.order_by("pk").values())


def remark(door: Door, target: Any, **values: Any) -> dict[str, Any]:
    return door.mutate("addComment", "comment { id }", target=gid(target), **{"body": "Why?", **values})


@pytest.mark.parametrize("kind", KINDS)
def test_a_lab_persons_comment_is_internal_unless_said_otherwise(cast: Cast, kind: str) -> None:
    target = make.targets(cast.engagement_a, cast.lead, "client")[kind]
    payload = lab(cast.lead).do("addComment", FIELDS, target=gid(target), body="See *table 3*")
    assert payload["comment"] == {
        "body": "See *table 3*",
        "bodyHtml": "<p>See <em>table 3</em></p>\n",
        "disclosure": "INTERNAL",
        "authorName": "Léa Lead",
        "fromClient": False,
    }
    row = Comment.objects.get()
    assert (row.target_type, row.target_id, row.engagement_id) == (kind, target.pk, cast.engagement_a.pk)
    assert Event.objects.get().verb == "comment.added"


@pytest.mark.parametrize("kind", KINDS)
def test_who_of_the_lab_comments(cast: Cast, kind: str) -> None:
    target = make.targets(cast.engagement_a, cast.lead, "client")[kind]
    assert_all_denied(cast.but(*STAFF), "addComment", target=gid(target), body="Why?")
    assert not Comment.objects.exists()
    for name in STAFF:
        assert code_of(remark(lab(cast.people()[name]), target)) is None, name


@pytest.mark.parametrize("kind", KINDS)
def test_a_confidential_engagements_things_read_as_missing(cast: Cast, kind: str) -> None:
    target = make.targets(cast.engagement_b, cast.director, "client")[kind]
    for person in (cast.lead, cast.scientist, cast.intern):
        assert_denied(remark(lab(person), target), "NOT_FOUND")
    for person in (cast.sponsor_a, cast.engineer_a, cast.stranger):
        assert_denied(remark(portal(person), target), "NOT_FOUND")
    assert audit_count() == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_comment_is_never_shown_wider_than_what_it_is_about(cast: Cast, kind: str) -> None:
    target = make.targets(cast.engagement_a, cast.lead)[kind]
    for disclosure in ("CLIENT", "PUBLIC"):
        answer = remark(lab(cast.director), target, disclosure=disclosure)
        assert code_of(answer) == "VALIDATION"
        assert answer["errors"][0]["extensions"]["field"] == "disclosure"
    assert not Comment.objects.exists()


def test_a_version_of_an_internal_deliverable_is_internal_too(cast: Cast) -> None:
    version = make.targets(cast.engagement_a, cast.lead, "client")["DeliverableVersion"]
    Deliverable.objects.update(disclosure="internal")
    assert code_of(remark(lab(cast.lead), version, disclosure="CLIENT")) == "VALIDATION"


def test_who_comments_towards_the_client_and_who_publishes(cast: Cast) -> None:
    target = make.entry(cast.engagement_a, cast.lead, disclosure="public")
    for allowed, disclosure in ((("director", "partnerships", "lead"), "CLIENT"), (("director",), "PUBLIC")):
        assert_only(
            cast, allowed, lambda user, to=disclosure: remark(lab(user), target, disclosure=to), _rows
        )  # fmt: skip
        for name in allowed:
            assert code_of(remark(lab(cast.people()[name]), target, disclosure=disclosure)) is None


@pytest.mark.parametrize("kind", PORTAL_KINDS)
def test_a_clients_comment_is_between_both_sides(cast: Cast, kind: str) -> None:
    target = make.targets(cast.engagement_a, cast.lead, "client")[kind]
    payload = portal(cast.engineer_a).do("addComment", PORTAL_FIELDS, target=gid(target), body="Which unit?")
    assert payload["comment"] == {
        "body": "Which unit?", "bodyHtml": "<p>Which unit?</p>\n", "authorName": "Evan Engineer", "fromClient": True,
    }  # fmt: skip
    assert Comment.objects.get().disclosure == "client"


@pytest.mark.parametrize("kind", PORTAL_KINDS)
def test_who_of_the_client_comments(cast: Cast, kind: str) -> None:
    target = make.targets(cast.engagement_a, cast.lead, "client")[kind]
    assert_only(cast, ("sponsor_a", "engineer_a"), lambda user: remark(portal(user), target), _rows)
    assert_denied(remark(portal(cast.observer_a), target), "FORBIDDEN")
    assert_denied(remark(portal(None), target), "UNAUTHENTICATED")
    ClientMembership.objects.filter(user=cast.sponsor_a).update(revoked_at="2026-01-01T00:00:00Z")
    assert_denied(remark(portal(cast.sponsor_a), target), "NOT_FOUND")
    assert not Comment.objects.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_internal_reads_as_missing_to_a_client(cast: Cast, kind: str) -> None:
    target = make.targets(cast.engagement_a, cast.lead)[kind]
    assert_denied(remark(portal(cast.sponsor_a), target), "NOT_FOUND")
    assert audit_count() == 0


def test_a_risk_has_no_place_in_the_portal(cast: Cast) -> None:
    target = make.risk(cast.engagement_a, disclosure="client")
    assert_denied(remark(portal(cast.sponsor_a), target), "NOT_FOUND")


def test_a_client_chooses_no_disclosure(cast: Cast) -> None:
    target = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    answer = remark(portal(cast.sponsor_a), target, disclosure="PUBLIC")
    assert answer["errors"]
    assert not Comment.objects.exists()


@pytest.mark.parametrize("face", ["lab", "portal"])
@pytest.mark.parametrize("body", ["", "  ", "x" * 5_001, "a\x00b"])
def test_bad_texts_name_their_field(cast: Cast, face: str, body: str) -> None:
    target = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    answer = remark(lab(cast.lead) if face == "lab" else portal(cast.sponsor_a), target, body=body)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "body")
    assert not Comment.objects.exists()


@pytest.mark.parametrize("face", ["lab", "portal"])
def test_ids_of_what_cannot_be_commented_on_read_as_missing(cast: Cast, face: str) -> None:
    door = lab(cast.lead) if face == "lab" else portal(cast.sponsor_a)
    entry = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    for wrong in (gid(cast.engagement_a), gid(entry, "Milestone"), gid(entry, "Viewer"), "nonsense", "é", ""):
        answer = door.mutate("addComment", "comment { id }", target=wrong, body="Why?")
        assert_denied(answer, "NOT_FOUND")


def test_each_side_reads_what_it_may(cast: Cast) -> None:
    entry = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    hidden = make.entry(cast.engagement_a, cast.lead)
    make.comment(entry, cast.lead, body="Between us")
    make.comment(entry, cast.sponsor_a, body="From the client", disclosure="client")
    make.comment(entry, cast.lead, body="For all", disclosure="public")
    orphan = make.comment(hidden, cast.lead, body="On something hidden", disclosure="client")
    document = """query Q($r: String!) { engagement(reference: $r) {
      log(first: 9) { edges { node { comments { body fromClient } } } } } }"""
    for door, expected in ((lab(cast.intern), 3), (portal(cast.observer_a), 2)):
        edges = door.read(document, r=cast.engagement_a.reference)["engagement"]["log"]["edges"]
        bodies = [c["body"] for edge in edges for c in edge["node"]["comments"] if c["body"] != orphan.body]
        assert bodies == ["Between us", "From the client", "For all"][-expected:]
        if expected == 2:
            assert orphan.body not in str(edges)
            assert [c["fromClient"] for c in edges[0]["node"]["comments"]] == [True, False]


def test_a_comment_disappears_with_what_it_is_about(cast: Cast) -> None:
    rows = make.targets(cast.engagement_a, cast.lead, "client")
    comments = [make.comment(rows[kind], cast.engineer_a, disclosure="client") for kind in PORTAL_KINDS]
    document = "query Q($id: ID!) { node(id: $id) { id } }"
    for comment in comments:
        assert portal(cast.sponsor_a).read(document, id=gid(comment)) == {"node": {"id": gid(comment)}}
        for person in (cast.sponsor_b, cast.stranger):
            assert portal(person).read(document, id=gid(comment)) == {"node": None}
    for row in rows.values():
        type(row).objects.filter(pk=row.pk).update(disclosure="internal")
    for comment in comments:
        assert portal(cast.sponsor_a).read(document, id=gid(comment)) == {"node": None}
        assert lab(cast.lead).read(document, id=gid(comment)) == {"node": {"id": gid(comment)}}


def test_comments_go_on_after_the_end(cast: Cast) -> None:
    """An ended engagement is still talked about: questions come after the hand-over."""
    entry = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    assert code_of(remark(portal(cast.sponsor_a), entry)) is None
    assert code_of(remark(lab(cast.lead), entry)) is None
