"""Random operations on the client's schema by guests of three clients, over a database full of canaries."""

import random
from dataclasses import dataclass, field
from typing import Any

from django.db import models, transaction

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    is_composite_type,
    is_list_type,
    is_non_null_type,
)

from passerelle.api.portal import schema
from passerelle.core.graphql.ids import split_global_id, to_global_id
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.partners.models import Organization
from passerelle.people.models import User
from tests.doors import Door, portal
from tests.world import CANARY, World, make_side

TEXTS = ["", "x", "ARC-2026-001", "ARC-2026-002", "ARC-2026-003", CANARY, "%", "’; --", "a" * 300, "2026-03-01"]
DEPTH = 5


@dataclass(slots=True)
class Guest:
    """Somebody of one client, and the words that only the other clients may read."""

    door: Door
    foreign: list[str]


@dataclass(slots=True)
class Outcome:
    """How many operations answered data, how many were refused, and every answer that showed what it must not."""

    answered: int = 0
    refused: int = 0
    leaks: list[str] = field(default_factory=list)


def guests(world: World) -> tuple[list[Guest], list[str]]:
    """Return the guests of three clients, and the global ids of all rows of all three sides."""
    cast = world.cast
    organization = Organization.objects.create(key="gamma", name="Gamma Foundry", kind="sme")
    third = Engagement.objects.create(
        reference="ARC-2026-003", kind=cast.engagement_a.kind, organization=organization, title="Sand recipes",
        status="active", confidential=True,
    )  # fmt: skip
    sponsor = User.objects.create(email="sponsor@gamma.test", name="Gil Sponsor", language="fr")
    ClientMembership.objects.create(engagement=third, user=sponsor, role="sponsor")
    side = make_side(cast, third, "C", cast.director, sponsor, sponsor)
    words = {
        "a": [cast.engagement_a.title, cast.engagement_a.organization.name],
        "b": [cast.engagement_b.title, cast.engagement_b.organization.name],
        "c": [third.title, organization.name],
    }
    people = [("a", cast.sponsor_a), ("a", cast.engineer_a), ("a", cast.observer_a), ("b", cast.sponsor_b)]
    found = []
    for mine, user in [*people, ("c", sponsor)]:
        foreign = [word for key, own in words.items() if key != mine for word in own]
        found.append(Guest(portal(user, "fr" if mine == "b" else "en"), foreign))
    rows = [getattr(one, slot) for one in (world.a, world.b, side) for slot in one.__dataclass_fields__]
    rows += list(world.cast.people().values())
    names = list(PORTAL_NODES.getters)
    ids = [
        to_global_id(name, row.pk)
        for row in rows
        if isinstance(row, models.Model)
        for name in {type(row).__name__, *(n for n in names if n in {"Approval", "ClientPerson"})}
    ]
    # what the portal knows comes up twice as often as what it must never show
    return found, ids + [one for one in ids if split_global_id(one)[0] in names]


class Maker:
    """Makes operations that are valid in form; what they ask for is drawn."""

    def __init__(self, dice: random.Random, ids: list[str]):
        self.dice = dice
        self.ids = ids

    def operation(self) -> str:
        kinds = ["query"] * 4 + ["mutation"]
        kind = self.dice.choice(kinds)
        root = schema.graphql_schema.query_type if kind == "query" else schema.graphql_schema.mutation_type
        assert root is not None
        name = self.dice.choice(list(root.fields))
        return f"{kind} {{ {self.field(name, root.fields[name], DEPTH)} }}"

    def field(self, name: str, definition: Any, depth: int) -> str:
        arguments = ", ".join(
            f"{key}: {self.value(argument.type)}"
            for key, argument in definition.args.items()
            if is_non_null_type(argument.type) or self.dice.random() < 0.5
        )
        inner = get_named_type(definition.type)
        selection = f" {self.selection(inner, depth - 1)}" if is_composite_type(inner) else ""
        return f"{name}{f'({arguments})' if arguments else ''}{selection}"

    def selection(self, type_: Any, depth: int) -> str:
        parts = ["__typename"]
        if isinstance(type_, GraphQLInterfaceType):
            types = self.dice.sample(sorted(PORTAL_NODES.getters), 4)
            known = schema.graphql_schema.type_map
            parts += [f"... on {name} {self.selection(known[name], depth)}" for name in types]
            return "{ " + " ".join(parts) + " }"
        if isinstance(type_, GraphQLObjectType):
            names = list(type_.fields)
            for name in self.dice.sample(names, min(len(names), self.dice.randint(2, 9))):
                definition = type_.fields[name]
                if depth > 1 or not is_composite_type(get_named_type(definition.type)):
                    parts.append(self.field(name, definition, depth))
        return "{ " + " ".join(parts) + " }"

    def value(self, type_: Any) -> str:
        if is_non_null_type(type_):
            return self.value(type_.of_type)
        if is_list_type(type_):
            return "[" + ", ".join(self.value(type_.of_type) for _ in range(self.dice.randint(0, 2))) + "]"
        if isinstance(type_, GraphQLEnumType):
            return self.dice.choice(list(type_.values))
        if isinstance(type_, GraphQLInputObjectType):
            given = ", ".join(
                f"{name}: {self.value(one.type)}"
                for name, one in type_.fields.items()
                if is_non_null_type(one.type) or self.dice.random() < 0.5
            )
            return "{" + given + "}"
        text = self.dice.choice(TEXTS).replace("\\", "")
        return {
            "ID": f'"{self.dice.choice(self.ids)}"',
            "Int": str(self.dice.choice([0, 1, 2, 20, 100, -1])),
            "Float": "0.5",
            "Boolean": self.dice.choice(["true", "false"]),
            "Date": '"2026-03-02"',
            "DateTime": '"2020-01-01T00:00:00Z"',
        }.get(type_.name, f'"{text}"')


def run(world: World, count: int, seed: int) -> Outcome:
    """Send `count` operations, each undone afterwards, and search every answer."""
    dice = random.Random(seed)
    everybody, ids = guests(world)
    maker, outcome = Maker(dice, ids), Outcome()
    for _number in range(count):
        guest, document = dice.choice(everybody), maker.operation()
        with transaction.atomic():
            answer = guest.door.send(document)
            transaction.set_rollback(True)
        text = str(answer)
        # what was sent may come back in a message about it
        canary = CANARY in text and CANARY not in document
        if canary or any(word in text for word in guest.foreign):
            outcome.leaks.append(f"{document}\n{text[:2000]}")
        if answer.get("data") and any(answer["data"].values()):
            outcome.answered += 1
        else:
            outcome.refused += 1
    return outcome
