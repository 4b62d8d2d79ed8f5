"""Letting the client's people in and out, from the lab's side. What they do with the mail: tests/api."""

from typing import Any

import pytest

from passerelle.core.models import OutgoingMail
from passerelle.engagements.models import ClientMembership, Invitation
from passerelle.engagements.services.clients import invitation_token
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import audit_count, code_of, gid, lab, portal

FIELDS = "invitation { id email role } engagement { invitations { email name } }"


def invite(cast: Cast, by: Any, **values: Any) -> dict[str, Any]:
    given = {"email": "new@client.test", "role": "OBSERVER", **values}
    return lab(by).mutate("inviteClient", FIELDS, engagement=gid(cast.engagement_a), **given)


def test_an_invitation_is_open_and_its_mail_waits_for_the_worker(cast: Cast) -> None:
    answer = invite(cast, cast.lead, email=" New@Client.TEST ", name="Nora\r\nBcc: all@client.test")
    payload = answer["data"]["inviteClient"]
    assert payload["invitation"]["email"] == "new@client.test"
    expected = [{"email": "new@client.test", "name": "Nora Bcc: all@client.test"}]
    assert payload["engagement"]["invitations"] == expected
    invitation, letter = Invitation.objects.get(), OutgoingMail.objects.get()
    # the outbox holds no secret: the token is made when the mail is written
    assert letter.arguments == {"invitation_id": invitation.pk}
    token = invitation_token(invitation)
    assert token not in str(OutgoingMail.objects.values()) + str(Invitation.objects.values())


def test_everybody_else_is_denied(cast: Cast) -> None:
    others = cast.but("director", "partnerships", "lead")
    values = {"engagement": gid(cast.engagement_a), "email": "new@client.test", "role": "OBSERVER"}
    assert_all_denied(others, "inviteClient", **values)
    assert not Invitation.objects.exists()
    invite(cast, cast.lead)
    assert_all_denied(others, "revokeInvitation", id=gid(Invitation.objects.get()))
    member = ClientMembership.objects.get(user=cast.sponsor_a)
    assert_all_denied(others, "revokeClient", id=gid(member))
    assert Invitation.objects.get().revoked_at is None
    member.refresh_from_db()
    assert member.revoked_at is None


def test_open_invitations_are_shown_to_those_who_invite(cast: Cast) -> None:
    invite(cast, cast.lead)
    document = "query Q($r: String!) { engagement(reference: $r) { invitations { email } } }"
    seen = {
        name: len(lab(user).read(document, r=cast.engagement_a.reference)["engagement"]["invitations"])
        for name, user in cast.people().items()
        if user.lab_role
    }
    assert seen == {"director": 1, "partnerships": 1, "lead": 1, "scientist": 0, "intern": 0}


@pytest.mark.parametrize(
    "email",
    ["", "not an address", "a@b", "x" * 250 + "@b.test", "sam.scientist@lab.test", "alice.sponsor@client.test"],
)
def test_an_address_that_cannot_be_invited_is_named(cast: Cast, email: str) -> None:
    answer = invite(cast, cast.lead, email=email, role="SPONSOR")
    assert answer["errors"][0]["extensions"]["code"] == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == "email"
    assert audit_count() == 0


def test_nobody_is_invited_to_what_has_ended(cast: Cast) -> None:
    cast.engagement_a.status = "closed"
    cast.engagement_a.save()
    assert code_of(invite(cast, cast.director)) == "INVALID_STATE"


def test_a_second_invitation_replaces_the_first(cast: Cast) -> None:
    invite(cast, cast.lead)
    invite(cast, cast.director)
    assert Invitation.objects.count() == 2
    assert Invitation.objects.filter(revoked_at__isnull=True).count() == 1


def test_a_revoked_invitation_is_gone_from_the_list(cast: Cast) -> None:
    made = invite(cast, cast.lead)["data"]["inviteClient"]["invitation"]["id"]
    payload = lab(cast.partnerships).do("revokeInvitation", "engagement { invitations { email } }", id=made)
    assert payload["engagement"]["invitations"] == []
    Invitation.objects.update(accepted_at="2026-01-01T00:00:00Z")
    assert code_of(lab(cast.lead).mutate("revokeInvitation", "__typename", id=made)) == "INVALID_STATE"


def test_a_revoked_client_is_out_at_the_next_request_of_the_same_session(cast: Cast) -> None:
    door = portal(cast.sponsor_a)
    document = "query Q($r: String!) { engagement(reference: $r) { title } viewer { engagements { title } } }"
    assert door.read(document, r=cast.engagement_a.reference)["engagement"] == {"title": "Curing forecast"}
    member = ClientMembership.objects.get(user=cast.sponsor_a)
    clients = lab(cast.lead).do("revokeClient", "engagement { clients { email } }", id=gid(member))
    assert cast.sponsor_a.email not in str(clients)
    after = door.read(document, r=cast.engagement_a.reference)
    assert after == {"engagement": None, "viewer": {"engagements": []}}
