"""Letters as they are looked for: without accents, and with ligatures taken apart, whatever the database compares."""

import re

from django.db.models import Q

ACCENTED = "àâäáãåçéèêëîïíìñôöóòõùûüúÿÀÂÄÁÃÅÇÉÈÊËÎÏÍÌÑÔÖÓÒÕÙÛÜÚŸ"
PLAIN = "aaaaaaceeeeiiiinooooouuuuyAAAAAACEEEEIIIINOOOOOUUUUY"
FOLD = str.maketrans(ACCENTED, PLAIN)
ALIKE: dict[str, str] = {}
for _accented, _plain in zip(ACCENTED, PLAIN, strict=True):
    ALIKE[_plain] = ALIKE.get(_plain, "") + _accented
# two letters that are written as one: cœur is looked for as coeur too, and the other way round
LIGATURES = {"oe": "œ", "ae": "æ"}
PAIR = re.compile(f"({'|'.join(LIGATURES)})")


def folded(text: str) -> str:
    """Return a text in small letters without accents and ligatures."""
    return parted(text.lower().translate(FOLD))


def parted(word: str) -> str:
    """Return a word without ligatures."""
    for letters, one in LIGATURES.items():
        word = word.replace(one, letters)
    return word


def spellings(word: str) -> list[str]:
    """Return the ways to write a word: with ligatures and without."""
    joined = parted(word)
    for letters, one in LIGATURES.items():
        joined = joined.replace(letters, one)
    return list(dict.fromkeys([parted(word), joined]))


def pattern_of(text: str) -> str:
    """Return a regular expression that finds a folded text whatever accents its letters have where it stands."""
    pieces = PAIR.split(text)
    return "".join(
        f"(?:{_letters(piece)}|{LIGATURES[piece]})" if piece in LIGATURES else _letters(piece) for piece in pieces
    )


def _letters(text: str) -> str:
    return "".join(f"[{letter}{ALIKE[letter]}]" if letter in ALIKE else re.escape(letter) for letter in text)


def holds(text: str, *fields: str) -> Q:
    """Condition: one of the fields holds the text, in large or small letters, with or without its accents."""
    pattern, condition = pattern_of(folded(text)), Q()
    for field in fields:
        condition |= Q(**{f"{field}__iregex": pattern})
    return condition
