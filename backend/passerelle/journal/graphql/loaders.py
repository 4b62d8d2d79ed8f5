"""What fields of the journal need, read for all rows of a query at once."""

from collections.abc import Mapping
from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import Load, grouped
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.selection import Selection
from passerelle.engagements.selectors import people_who_see
from passerelle.engagements.standing import attach_standings
from passerelle.journal import permissions, selectors
from passerelle.journal.mentions import handles
from passerelle.journal.models import Comment, LogEntry, LogRevision, Risk
from passerelle.people.models import User
from passerelle.plan.selectors import client_milestones

Rows = list[Any]


def load_allowed_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [entry.engagement for entry in parents])
    return {entry.pk: permissions.allowed_actions(context.actor, entry) for entry in parents}


def _linked(parents: Rows, relation: Any, attribute: str, *joins: str) -> Mapping[str, Any]:
    links = relation.through.objects.filter(logentry__in=parents).select_related(attribute, *joins).order_by("pk")
    found: dict[str, Any] = {}
    for link in links:
        found.setdefault(link.logentry_id, []).append(getattr(link, attribute))
    return found


def load_milestones(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return _linked(parents, LogEntry.milestones, "milestone", "milestone__engagement")


def load_versions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    joins = ("deliverableversion__deliverable", "deliverableversion__deliverable__engagement")
    return _linked(parents, LogEntry.versions, "deliverableversion", *joins)


def load_shared_milestones(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    seen = set(client_milestones(context.actor).values_list("pk", flat=True))
    found = load_milestones(parents, wanted, context)
    return {key: [row for row in rows if row.pk in seen] for key, rows in found.items()}


def _readers(parents: Rows, context: GraphQLContext) -> dict[str, list[tuple[User, bool]]]:
    """Who sees the engagements of the rows, read once for a request."""
    known: dict[str, list[tuple[User, bool]]] = context.memo.setdefault("journal.readers", {})
    missing = {row.engagement_id: row.engagement for row in parents if row.engagement_id not in known}
    if missing:
        known.update(people_who_see(list(missing.values())))
    return known


def load_mentions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Who is mentioned, by the name they have now, and whether they can read the entry as it is shared now."""
    known = _readers(parents, context)
    found: dict[str, list[dict[str, Any]]] = {parent.pk: [] for parent in parents}
    by_id = {parent.pk: parent for parent in parents}
    links = (
        LogEntry.mentions.through.objects.filter(logentry__in=parents).select_related("user").order_by("user__name")
    )
    for link in links:
        entry = by_id[link.logentry_id]
        shown = entry.disclosure != Disclosure.INTERNAL
        reads = any(
            person.pk == link.user_id and (shown or not is_client) for person, is_client in known[entry.engagement_id]
        )
        found[entry.pk].append({"name": link.user.name, "reads": reads})
    return found


def load_mentionable(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Whom the editor completes after an “@”; a client's people only where the entry is shared."""
    found: dict[str, list[dict[str, Any]]] = {}
    for key, readers in people_who_see(parents).items():
        names = {person.pk: handle for handle, person in handles(person for person, _is in readers).items()}
        found[key] = [
            {"id": to_global_id("Person", person.pk), "name": names[person.pk], "from_client": is_client}
            for person, is_client in readers
            if person.pk in names
        ]
    return found


def load_authors(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    pairs = LogEntry.objects.filter(engagement__in=parents, created_by__isnull=False)
    listed = pairs.order_by("created_by__name").values_list("engagement_id", "created_by_id", "created_by__name")
    found: dict[str, list[dict[str, str]]] = {}
    for engagement_id, person_id, name in listed.distinct():
        found.setdefault(engagement_id, []).append({"id": to_global_id("Person", person_id), "name": name})
    return found


def load_revisions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = LogRevision.objects.filter(entry__in=parents).select_related("created_by")
    return grouped(found, lambda revision: revision.entry_id)


def load_can_answer(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [entry.engagement for entry in parents])
    return {entry.pk: permissions.can_answer(context.actor, entry) for entry in parents}


def load_shared_blocker(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """The blocker that waits for the client, where the client reads it: there it is answered."""
    found = selectors.client_log(context.actor).filter(waiting__in=parents).order_by("-created_at", "-pk")
    return {entry.waiting_id: entry for entry in found if entry.waiting_id}


def load_shared_risks(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.client_risks(context.actor).filter(engagement__in=parents)
    return grouped(found, lambda risk: risk.engagement_id)


def load_risks(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(
        Risk.objects.filter(engagement__in=parents).select_related("owner"), lambda risk: risk.engagement_id
    )


def comments_on(kind: str) -> Load:
    """Return the loader of all comments on rows of a kind, for the lab."""

    def load(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        found = Comment.objects.filter(target_type=kind, target_id__in=[parent.pk for parent in parents])
        return grouped(found.select_related("created_by"), lambda comment: comment.target_id)

    return load


def shared_comments_on(kind: str) -> Load:
    """Return the loader of shared comments on shared rows of a kind, for the client."""

    def load(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        found = selectors.client_comments(context.actor).filter(
            target_type=kind, target_id__in=[parent.pk for parent in parents]
        )
        return grouped(found, lambda comment: comment.target_id)

    return load
