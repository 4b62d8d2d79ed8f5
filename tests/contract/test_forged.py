"""What a request says of itself changes nothing: headers that name somebody else, and places in another's list."""

from collections.abc import Iterator
from typing import Any

from django.test import Client

import orjson
import pytest
from graphql import GraphQLObjectType, get_named_type, is_required_argument

from passerelle.api.portal import schema as portal_schema
from passerelle.api.schema import schema as lab_schema
from tests.contract.test_routes import PLAIN, ROUTES
from tests.doors import Door, code_of, gid, lab, portal
from tests.world import World

SCHEMAS = {"lab": lab_schema.graphql_schema, "portal": portal_schema.graphql_schema}
READING = sorted(name for name, method in ROUTES if method == "get" and name not in {"metrics", "readyz"})
WHO = "query Q($r: String!) { viewer { email } engagement(reference: $r) { title } }"


def forged(world: World) -> dict[str, str]:
    """Every header by which some proxy, framework or gateway says who asks, for whom, and for what."""
    cast, there = world.cast, world.cast.engagement_b
    boss = cast.director.email
    people = (
        "remote-user", "x-remote-user", "x-user", "x-user-id", "x-user-email", "x-forwarded-user", "x-forwarded-email",
        "x-authenticated-user", "x-auth-request-user", "x-auth-request-email", "x-webauth-user", "x-impersonate-user",
        "x-original-user", "from", "x-goog-authenticated-user-email", "x-ms-client-principal-name",
        "x-amzn-oidc-identity",
    )  # fmt: skip
    tenants = (
        "x-tenant", "x-tenant-id", "x-organization", "x-organization-id", "x-org-id", "x-account-id", "x-customer-id",
        "x-engagement", "x-engagement-id", "x-view-as", "x-membership",
    )  # fmt: skip
    places = ("x-forwarded-for", "x-real-ip", "x-client-ip", "client-ip", "true-client-ip", "cf-connecting-ip")
    seat = there.client_memberships.get(role="sponsor")
    return {
        **dict.fromkeys(people, boss),
        **dict.fromkeys(tenants, there.pk),
        **dict.fromkeys(places, "127.0.0.1"),
        "x-view-as": gid(seat), "x-membership": gid(seat), "x-role": "director", "x-roles": "director",
        "x-forwarded-host": "evil.example", "x-host": "evil.example", "x-original-host": "evil.example",
        "forwarded": "for=127.0.0.1;host=evil.example;proto=https", "x-forwarded-proto": "https",
        "x-original-url": "/graphql/", "x-rewrite-url": "/api/schema", "x-forwarded-prefix": "/portal",
        "x-http-method-override": "DELETE", "x-method-override": "DELETE", "x-http-method": "DELETE",
        "x-csrf-token": "x", "x-internal-request": "1", "x-debug": "1",
    }  # fmt: skip


def asked(user: Any, path: str, body: dict[str, Any], headers: dict[str, str]) -> tuple[int, Any]:
    client = Client()
    if user is not None:
        client.force_login(user)
    response = client.post(path, orjson.dumps(body), content_type="application/json", headers=headers)
    return response.status_code, orjson.loads(response.content)


@pytest.mark.parametrize("path", ["/graphql/", "/portal/graphql/"])
def test_headers_make_nobody_somebody_else(filled: World, path: str) -> None:
    headers = forged(filled)
    for name, user in [*filled.cast.people().items(), ("nobody", None)]:
        for reference in (filled.cast.engagement_a.reference, filled.cast.engagement_b.reference):
            body = {"query": WHO, "variables": {"r": reference}}
            assert asked(user, path, body, headers) == asked(user, path, body, {}), name
    status, answer = asked(None, path, {"query": WHO, "variables": {"r": "x"}}, headers)
    assert (status, code_of(answer)) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize("name", READING)
def test_headers_open_no_address(filled: World, name: str) -> None:
    """By everybody, on both sides of the world: the same status and the same bytes, with the headers and without."""
    route, headers = ROUTES[name, "get"], forged(filled)
    for side in (filled.a, filled.b):
        path = route.address(filled, side)
        for member in ("lead", "scientist", "sponsor_a", "observer_a", "stranger", "nobody"):
            answers = []
            for sent in ({}, headers):
                client = Client(headers={"accept-language": "en"})
                if member != "nobody":
                    client.force_login(filled.cast.people()[member])
                response = client.get(path, headers=sent)
                content = b"".join(response.streaming_content) if response.streaming else response.content
                answers.append((response.status_code, len(content), response.headers.get("Location")))
            assert answers[0] == answers[1], (member, path)


def lists(door: str) -> Iterator[tuple[str, str]]:
    """Yield (document, path) of every paged list that is found at the root, on an engagement or on the viewer."""
    types = SCHEMAS[door].type_map
    heads = {
        "Query": ("", ""),
        "Engagement": ("engagement(reference: $r) {", "}"),
        "Viewer": ("viewer {", "}"),
    }
    for type_name, (opening, closing) in heads.items():
        type_ = types[type_name]
        assert isinstance(type_, GraphQLObjectType)
        for name, field in type_.fields.items():
            needed = {key for key, argument in field.args.items() if is_required_argument(argument)}
            if "after" not in field.args or needed - {"first"}:
                continue
            node = get_named_type(get_named_type(get_named_type(field.type).fields["edges"].type).fields["node"].type)
            chosen = "id" if "id" in getattr(node, "fields", {}) else "__typename"
            head = "$n: Int!, $a: String" + (", $r: String!" if opening.startswith("eng") else "")
            rest = f"{name}(first: $n, after: $a) {{ totalCount edges {{ cursor node {{ {chosen} }} }} }}"
            yield f"query Q({head}) {{ {opening} {rest} {closing} }}", name


def page(door: Door, document: str, name: str, reference: str, first: int, after: str | None) -> dict[str, Any]:
    variables: dict[str, Any] = {"n": first, "a": after, **({"r": reference} if "$r" in document else {})}
    answer = door.send(document, variables)
    data = answer.get("data") or {}
    for step in ("engagement", "viewer"):
        data = data.get(step, data) or {}
    found: dict[str, Any] = data.get(name) or {"totalCount": 0, "edges": []}
    return found


@pytest.mark.parametrize(
    ("door", "mine", "theirs"), [("portal", "sponsor_a", "sponsor_b"), ("portal", "sponsor_b", "sponsor_a"),
                                 ("lab", "lead", "director"), ("lab", "intern", "director")]
)  # fmt: skip
def test_a_place_in_another_ones_list_is_a_place_in_ones_own(filled: World, door: str, mine: str, theirs: str) -> None:
    """A cursor says how far down, not in whose list: replayed, it shows one's own rows and counts them alone."""
    people = filled.cast.people()
    me, other = ((lab if door == "lab" else portal)(people[who]) for who in (mine, theirs))
    own, foreign = filled.cast.engagement_a.reference, filled.cast.engagement_b.reference
    if mine == "sponsor_b":
        own, foreign = foreign, own
    replayed = 0
    for document, name in lists(door):
        everything = page(me, document, name, own, 100, None)
        for edge in page(other, document, name, foreign, 100, None)["edges"]:
            after = page(me, document, name, own, 100, edge["cursor"])
            assert after["totalCount"] == everything["totalCount"], name
            place = next(
                (index for index, row in enumerate(everything["edges"]) if row["cursor"] == edge["cursor"]), 99
            )
            assert after["edges"] == everything["edges"][place + 1 :], name
            hidden = page(me, document, name, foreign, 100, edge["cursor"]) if "$r" in document else {"edges": []}
            assert hidden["edges"] == [], name
            replayed += 1
    assert replayed > 3


HIDDEN = (
    'filter: { internalNotes: "x" }', 'internalNotes_Icontains: "x"', 'internalNote: "x"', "confidential: true",
    'orderBy: "internal_notes"', "orderBy: DISCLOSURE", 'disclosure: "internal"', 'where: { load: { gt: 1 } }',
)  # fmt: skip


@pytest.mark.parametrize("argument", HIDDEN)
def test_no_list_of_the_client_is_filtered_or_ordered_by_what_is_hidden(filled: World, argument: str) -> None:
    """Not even to nothing: an answer that differs would tell what the field holds."""
    door = portal(filled.cast.sponsor_a)
    for document, name in lists("portal"):
        forged_document = document.replace(f"{name}(first: $n", f"{name}({argument}, first: $n")
        assert forged_document != document
        answer = door.send(forged_document, {"n": 5, "r": filled.cast.engagement_a.reference})
        assert code_of(answer) == "BAD_REQUEST", (name, answer)


@pytest.mark.parametrize("name", [name for name in READING if name not in PLAIN])
def test_variants_of_an_address_get_its_verdict_or_none(filled: World, name: str) -> None:
    """HEAD answers as GET does; another form of the address is no address, or one of the pages, which holds no row."""
    path = ROUTES[name, "get"].address(filled, filled.a)
    plain, _mark, query = path.partition("?")
    for member in ("lead", "sponsor_a", "stranger", "nobody"):
        client = Client(headers={"accept-language": "en", "tus-resumable": "1.0.0"})
        if member != "nobody":
            client.force_login(filled.cast.people()[member])
        status = client.get(path).status_code
        # the world's files have no bytes: only who reads them notices
        assert client.head(path).status_code in {status, 405, *([200] if status == 503 else [])}, member
        assert client.get(path, headers={"x-http-method-override": "DELETE"}).status_code == status
        for variant in (f"{plain}/", f"{plain}.xml", plain.replace("/api/", "/API/"), f"/{plain}"):
            response = client.get(f"{variant}?{query}")
            is_page = response.headers["Content-Type"].startswith("text/html") and b"csp-nonce" in response.content
            assert response.status_code in {302, 401, 403, 404} or is_page, (member, variant)
