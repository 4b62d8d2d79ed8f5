"""What several inputs of the journal share."""

from typing import Any

from passerelle.core.graphql.ids import row_id


def linked_ids(values: dict[str, Any]) -> dict[str, list[str]]:
    """Take the linked milestones and versions out of the input; return their row ids as the services name them."""
    found: dict[str, list[str]] = {}
    for name, key, type_name in (
        ("milestones", "milestone_ids", "Milestone"),
        ("versions", "version_ids", "DeliverableVersion"),
    ):
        ids = values.pop(name, None)
        if ids is not None:
            found[key] = [row_id(value, type_name) for value in ids]
    return found
