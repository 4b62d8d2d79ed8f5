"""Who is named in a text: “@” and a name, as the editor completes it."""

import re
from collections import Counter
from collections.abc import Iterable

from passerelle.people.models import User


def handles(people: Iterable[User]) -> dict[str, User]:
    """Return people by what stands after the “@”: the name, with the address where two share a name."""
    known = list(people)
    names = Counter(person.name for person in known)
    return {person.name if names[person.name] == 1 else f"{person.name} ({person.email})": person for person in known}


def mentioned(text: str, people: Iterable[User]) -> list[User]:
    """Return who of the people is mentioned in a text, each once. The longest name wins where one begins another."""
    known = handles(people)
    found: dict[str, User] = {}
    for handle in sorted(known, key=len, reverse=True):
        text, count = re.subn(rf"(?<!\w)@{re.escape(handle)}(?!\w)", " ", text)
        if count:
            found[known[handle].pk] = known[handle]
    return sorted(found.values(), key=lambda person: (person.name, person.pk))
