"""What a reviewer is shown beside the version itself: the same words on the page and in the record."""


def shown_text(*, criteria: str, note: str) -> str:
    """Return the deliverable's acceptance criteria and the version's note, a blank line between them.

    A decision keeps this text; a round's `shownText` returns it. It holds no heading, so it is one in every language.
    """
    return "\n\n".join(part for part in (criteria.strip(), note.strip()) if part)
