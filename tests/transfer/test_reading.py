"""What of the transfer each door shows, to whom, in how many statements."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.engagements.choices import Signer
from passerelle.engagements.models import ClientMembership, Engagement, TeamMember
from passerelle.people.models import User
from passerelle.transfer.models import CapabilityAssessment, CapabilityScore, Checklist, Item
from passerelle.transfer.permissions import can_sign
from passerelle.transfer.selectors import ITEM_PATH, client_items, client_items_waiting, items_to_witness
from tests.cast import Cast
from tests.doors import Door, gid, lab, portal
from tests.transfer import make

SCORES = "capabilityAssessments { occasion scores { dimension levelLabel evidence } }"
LAB_TRANSFER = f"""query Transfer($reference: String!) {{ engagement(reference: $reference) {{ {SCORES}
  checklist {{ disclosure sections {{ title items {{ capability evidenceAsked level internalNote allowedActions
    performer {{ name }} engagement {{ reference lead {{ name }} }} evidence {{ text authorName file {{ name }} }}
    signOffs {{ performerName witnessName }} }} }} }} }} }}"""
PORTAL_TRANSFER = f"""query Transfer($reference: String!) {{ engagement(reference: $reference) {{ {SCORES}
  checklist {{ unaided total sections {{ title items {{ capability level performerName allowedActions
    performers {{ name }} engagement {{ reference leadName }} evidence {{ text authorName file {{ name }} }}
    signOffs {{ performerName witnessName }} }} }} }} }} }}"""
WEEK = """{ viewer { myWeek { transferItems { capability allowedActions performer { name } evidence { text }
  signOffs { witnessName } engagement { reference } } } } }"""


def _statements(door: Door, document: str, **variables: Any) -> int:
    with CaptureQueriesContext(connection) as captured:
        door.read(document, **variables)
    return len(captured)


def _filled(cast: Cast) -> None:
    row = make.item(cast.engagement_a, level="demonstrated", performer=cast.engineer_a)
    make.evidence(row, cast.lead, disclosure="client")
    make.evidence(row, cast.engineer_a)
    make.sign_off(row, cast.engineer_a, cast.lead)


def _assessed(engagement: Engagement, occasion: str, disclosure: str = "client") -> CapabilityAssessment:
    row = CapabilityAssessment.objects.create(engagement=engagement, occasion=occasion, disclosure=disclosure)
    CapabilityScore.objects.create(assessment=row, dimension="data", level=2)
    return row


@pytest.mark.parametrize("face", ["lab", "portal"])
def test_a_checklist_costs_the_same_whatever_its_size(cast: Cast, face: str) -> None:
    door, document = (lab(cast.lead), LAB_TRANSFER) if face == "lab" else (portal(cast.sponsor_a), PORTAL_TRANSFER)
    counts = []
    for size, occasion in ((1, "before"), (1, "after"), (6, "twelve_months")):
        _assessed(cast.engagement_a, occasion)
        for _row in range(size):
            _filled(cast)
        counts.append(_statements(door, document, reference=cast.engagement_a.reference))
    assert counts[0] == counts[1] == counts[2]
    assert counts[0] <= 22


def test_my_week_costs_the_same_for_many(cast: Cast) -> None:
    counts = []
    for size in (1, 6):
        for _row in range(size):
            _filled(cast)
        counts.append(_statements(lab(cast.lead), WEEK))
    assert counts[0] == counts[1]


def test_an_unshared_checklist_does_not_exist_for_the_client(cast: Cast) -> None:
    item = make.item(cast.engagement_a, disclosure="internal")
    row = make.evidence(item, cast.engineer_a, disclosure="client")
    off = make.sign_off(item, cast.engineer_a, cast.lead)
    door = portal(cast.sponsor_a)
    found = door.read(PORTAL_TRANSFER, reference=cast.engagement_a.reference)
    assert found["engagement"] == {"checklist": None, "capabilityAssessments": []}
    document = "query Q($id: ID!) { node(id: $id) { id } }"
    rows = (item.section.checklist, item.section, item, row, off)
    for hidden in rows:
        assert door.read(document, id=gid(hidden)) == {"node": None}, hidden
    Checklist.objects.update(disclosure="client")
    for shown in rows:
        assert door.read(document, id=gid(shown)) == {"node": {"id": gid(shown)}}, shown
        for person in (cast.sponsor_b, cast.stranger, cast.lead):
            assert portal(person).read(document, id=gid(shown)) == {"node": None}
        for person in (cast.lead, cast.scientist, cast.intern, cast.partnerships):
            assert lab(person).read(document, id=gid(shown)) == {"node": {"id": gid(shown)}}


def test_the_client_reads_shared_evidence_and_counts_without_the_waived(cast: Cast) -> None:
    item = make.item(cast.engagement_a, "CS", level="assisted", performer=cast.engineer_a, internal_note="hidden note")
    make.item(cast.engagement_a, level="unaided")
    make.item(cast.engagement_a, level="waived", waived_reason="Bought")
    make.evidence(item, cast.lead, text="hidden log")
    make.evidence(item, cast.lead, text="shown log", disclosure="client")
    _assessed(cast.engagement_a, "before")
    _assessed(cast.engagement_a, "after", "internal")
    answer = portal(cast.observer_a, "fr").read(PORTAL_TRANSFER, reference=cast.engagement_a.reference)["engagement"]
    assert "hidden" not in str(answer)
    assert (answer["checklist"]["unaided"], answer["checklist"]["total"]) == (1, 2)
    assert [row["occasion"] for row in answer["capabilityAssessments"]] == ["BEFORE"]
    first = answer["checklist"]["sections"][0]
    assert first["title"] == "Données"
    assert first["items"][0] == {
        "capability": "Reconstruire le jeu d’entraînement",
        "level": "ASSISTED",
        "performerName": "Evan Engineer",
        "allowedActions": [],
        "performers": [{"name": "Alice Sponsor"}, {"name": "Evan Engineer"}],
        "engagement": {"reference": "ARC-2026-001", "leadName": "Léa Lead"},
        "evidence": [{"text": "shown log", "authorName": "Léa Lead", "file": None}],
        "signOffs": [],
    }


def test_performers_are_members_now_and_never_the_reader(cast: Cast) -> None:
    make.item(cast.engagement_a)
    ClientMembership.objects.create(engagement=cast.engagement_a, user=cast.sponsor_a, role="data_owner")
    ClientMembership.objects.filter(user=cast.observer_a).update(revoked_at="2026-01-01T00:00:00Z")
    found = portal(cast.sponsor_a).read(PORTAL_TRANSFER, reference=cast.engagement_a.reference)["engagement"]
    people = found["checklist"]["sections"][0]["items"][0]["performers"]
    assert people == [{"name": "Evan Engineer"}]
    found = portal(cast.engineer_a).read(PORTAL_TRANSFER, reference=cast.engagement_a.reference)["engagement"]
    assert found["checklist"]["sections"][0]["items"][0]["performers"] == [{"name": "Alice Sponsor"}]


def test_a_clients_person_is_known_to_colleagues_alone(cast: Cast) -> None:
    document = "query Q($id: ID!) { node(id: $id) { ... on ClientPerson { name } } }"
    wanted = gid(cast.engineer_a, "ClientPerson")
    for name, person in cast.people().items():
        expected = {"name": "Evan Engineer"} if name in {"sponsor_a", "engineer_a", "observer_a"} else None
        assert portal(person).read(document, id=wanted) == {"node": expected}, name
    assert portal(cast.sponsor_a).read(document, id=gid(cast.lead, "ClientPerson")) == {"node": None}
    ClientMembership.objects.filter(user=cast.engineer_a).update(revoked_at="2026-01-01T00:00:00Z")
    assert portal(cast.sponsor_a).read(document, id=wanted) == {"node": None}


def test_internal_fields_have_no_name_in_the_portal(cast: Cast) -> None:
    for field in ("disclosure", "version", "sections { items { internalNote } }", "sections { key }",
                  "sections { items { evidence { disclosure } } }"):  # fmt: skip
        document = f'{{ engagement(reference: "ARC-2026-001") {{ checklist {{ {field} }} }} }}'
        assert portal(cast.sponsor_a).send(document)["errors"], field


@pytest.mark.parametrize(
    ("who", "fresh", "begun", "done"),
    [
        ("director", "UPDATE MOVE SIGN WAIVE ADD_EVIDENCE", "SIGN WAIVE ADD_EVIDENCE", "ADD_EVIDENCE"),
        ("lead", "UPDATE MOVE SIGN WAIVE ADD_EVIDENCE", "SIGN WAIVE ADD_EVIDENCE", "ADD_EVIDENCE"),
        ("intern", "ADD_EVIDENCE", "ADD_EVIDENCE", "ADD_EVIDENCE"),
        ("partnerships", "", "", ""),
        ("scientist", "", "", ""),
        ("sponsor_a", "PERFORM", "PERFORM", "PERFORM"),
        ("observer_a", "", "", ""),
    ],
)
def test_allowed_actions_by_standing_and_level(cast: Cast, who: str, fresh: str, begun: str, done: str) -> None:
    for level in ("not_started", "assisted", "unaided", "waived"):
        make.item(cast.engagement_a, "LS", level=level, waived_reason="Because")
    person = cast.people()[who]
    door = lab(person) if person.lab_role else portal(person)
    document = """query Q($r: String!) { engagement(reference: $r) {
      checklist { sections { items { allowedActions } } } } }"""
    sections = door.read(document, r=cast.engagement_a.reference)["engagement"]["checklist"]["sections"]
    found = [" ".join(section["items"][0]["allowedActions"]) for section in sections]
    back = f"UNWAIVE {done}" if who in {"director", "lead"} else done
    assert found == [fresh, begun, done, back]


def test_the_clients_seat_signs_and_performs(cast: Cast) -> None:
    make.item(cast.engagement_a, "CT")
    document = """query Q($r: String!) { engagement(reference: $r) {
      checklist { sections { items { allowedActions } } } } }"""
    for person, expected in ((cast.engineer_a, ["SIGN", "PERFORM"]), (cast.sponsor_a, ["PERFORM"])):
        found = portal(person).read(document, r=cast.engagement_a.reference)["engagement"]["checklist"]
        assert found["sections"][0]["items"][0]["allowedActions"] == expected


# My week ----------
@pytest.mark.parametrize("status", ["lead", "active", "closed"])
def test_what_waits_for_my_signature_is_what_i_may_sign_on_my_teams(cast: Cast, status: str) -> None:
    """The expression that finds items and the permission that opens them say the same for everybody."""
    TeamMember.objects.create(
        engagement=cast.engagement_a, person=cast.scientist, role="scientist", since="2026-01-01", until="2026-01-02"
    )
    TeamMember.objects.create(engagement=cast.engagement_b, person=cast.lead, role="intern", since="2026-01-01")
    Engagement.objects.update(status=status)
    for engagement in (cast.engagement_a, cast.engagement_b):
        for signer in Signer.values:
            for level in ("not_started", "assisted", "unaided", "waived"):
                make.item(engagement, signer, level=level, waived_reason="Because")
    teams = {"lead": {cast.engagement_a.pk, cast.engagement_b.pk}, "director": {cast.engagement_b.pk}}
    for name, person in cast.people().items():
        mine = teams.get(name, set()) if status == "active" else set()
        items = Item.objects.select_related("section__checklist__engagement")
        expected = {i.pk for i in items if i.section.checklist.engagement_id in mine and can_sign(person, i)}
        assert {row.pk for row in items_to_witness(person)} == expected, name
        assert bool(expected) == (name in teams and status == "active")


def test_my_week_names_at_most_twenty(cast: Cast) -> None:
    begun = make.item(cast.engagement_a, performer=cast.engineer_a)
    make.item(cast.engagement_a)
    found = lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["transferItems"]
    assert [row["performer"]["name"] for row in found] == [cast.engineer_a.name], "nothing waits of what nobody began"
    for _row in range(22):
        make.item(cast.engagement_a, level="assisted", performer=begun.performer)
    assert len(lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["transferItems"]) == 20
    assert lab(cast.intern).read(WEEK)["viewer"]["myWeek"]["transferItems"] == []


# A client's home ----------
HOME = """{ viewer { waiting { items { capability performerName signer allowedActions engagement { title }
  evidence { text } } } } }"""


@pytest.mark.parametrize("status", ["agreed", "active", "closed"])
def test_what_waits_for_a_clients_signature_is_what_they_may_sign_of_what_was_begun(cast: Cast, status: str) -> None:
    """The expression and the permission say the same for everybody, and nobody is asked to witness themselves."""
    Engagement.objects.update(status=status)
    for engagement, performer in ((cast.engagement_a, cast.engineer_a), (cast.engagement_b, cast.sponsor_b)):
        for signer in Signer.values:
            for level in ("not_started", "assisted", "unaided", "waived"):
                make.item(engagement, signer, level=level, waived_reason="Because")
            make.item(engagement, signer, performer=performer)
            make.evidence(make.item(engagement, signer), performer, disclosure="client")
            make.evidence(make.item(engagement, signer), cast.lead, disclosure="client")
    for name, person in cast.people().items():
        visible = Item.objects.filter(pk__in=client_items(person)).select_related(ITEM_PATH)
        expected = {
            item.pk
            for item in visible
            if can_sign(person, item)
            and (item.performer_id or item.level != "not_started" or brought_by_another(item, person))
            and item.performer_id != person.pk
        }
        assert {row.pk for row in client_items_waiting(person)} == expected, name
        assert bool(expected) == (name in {"sponsor_a", "engineer_a", "sponsor_b"} and status != "closed"), name


def brought_by_another(item: Item, person: User) -> bool:
    """Whether somebody of the client, and not only the person, brought evidence."""
    return item.evidence.filter(created_by__lab_role__isnull=True).exclude(created_by=person).exists()


def test_what_a_colleague_brought_waits_for_the_seat_and_on_the_labs_week(cast: Cast) -> None:
    theirs, own = (make.item(cast.engagement_a, "CS") for _row in range(2))
    labs = make.item(cast.engagement_a, "LS")
    make.evidence(labs, cast.lead, disclosure="client")
    for person, expected in ((cast.sponsor_a, 0), (cast.engineer_a, 0)):
        assert len(portal(person).read(HOME)["viewer"]["waiting"]["items"]) == expected
    portal(cast.sponsor_a).do("addEvidence", "item { id }", item=gid(own), text="I did it")
    portal(cast.engineer_a).do("addEvidence", "item { id }", item=gid(theirs), text="Ran it on our machine")
    portal(cast.engineer_a).do("addEvidence", "item { id }", item=gid(labs), text="And this")
    (waits,) = portal(cast.sponsor_a).read(HOME)["viewer"]["waiting"]["items"]
    assert [row["text"] for row in waits["evidence"]] == ["Ran it on our machine"]
    assert portal(cast.engineer_a).read(HOME)["viewer"]["waiting"]["items"] == []
    assert len(lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["transferItems"]) == 1


def test_home_names_them_at_a_fixed_cost_and_only_where_the_checklist_is_shared(cast: Cast) -> None:
    counts = []
    for _round in range(2):
        for _row in range(3):
            row = make.item(cast.engagement_a, "CS", performer=cast.engineer_a)
            make.evidence(row, cast.lead, disclosure="client")
        counts.append(_statements(portal(cast.sponsor_a), HOME))
    assert counts[0] == counts[1]
    (first, *_rest) = portal(cast.sponsor_a).read(HOME)["viewer"]["waiting"]["items"]
    assert first["performerName"] == cast.engineer_a.name
    assert first["allowedActions"] == ["SIGN", "PERFORM"]
    for person in (cast.observer_a, cast.sponsor_b):
        assert portal(person).read(HOME)["viewer"]["waiting"]["items"] == []
    Checklist.objects.filter(engagement=cast.engagement_a).update(disclosure="internal")
    assert portal(cast.sponsor_a).read(HOME)["viewer"]["waiting"]["items"] == []
