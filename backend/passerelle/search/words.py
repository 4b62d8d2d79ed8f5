"""What was typed as words without accents, and where those words stand in a text."""

import re
from dataclasses import dataclass

ACCENTED = "àâäáãåçéèêëîïíìñôöóòõùûüúÿÀÂÄÁÃÅÇÉÈÊËÎÏÍÌÑÔÖÓÒÕÙÛÜÚŸ"
PLAIN = "aaaaaaceeeeiiiinooooouuuuyAAAAAACEEEEIIIINOOOOOUUUUY"
FOLD = str.maketrans(ACCENTED, PLAIN)
ALIKE: dict[str, str] = {}
for _accented, _plain in zip(ACCENTED, PLAIN, strict=True):
    ALIKE[_plain] = ALIKE.get(_plain, "") + _accented
MOST_CHARACTERS = 200
MOST_WORDS = 8
BEFORE = 40
LENGTH = 160


def words_of(typed: str) -> list[str]:
    """Return at most eight words, folded; punctuation parts words, so that no query syntax gets through."""
    return re.findall(r"\w+", typed.translate(FOLD).lower())[:MOST_WORDS]


def pattern_of(word: str) -> str:
    """Return a regular expression that finds a folded word whatever accents its letters have in the text."""
    return "".join(f"[{letter}{ALIKE[letter]}]" if letter in ALIKE else letter for letter in word)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text, and the half-open ranges in it that match: never markup."""

    text: str
    marks: list[tuple[int, int]]


def snippet_of(text: str, words: list[str]) -> Snippet:
    """Return the piece of `text` around its first match, at most 160 characters and two ellipses."""
    flat = " ".join(text.split())
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    # the table maps one character to one, so positions in the folded text are positions in the text
    found = re.search(pattern, flat.translate(FOLD), re.IGNORECASE) if pattern else None
    start = max(0, found.start() - BEFORE) if found else 0
    end = min(len(flat), start + LENGTH)
    piece = ("…" if start else "") + flat[start:end] + ("…" if end < len(flat) else "")
    marks = re.finditer(pattern, piece.translate(FOLD), re.IGNORECASE) if pattern else []
    return Snippet(piece, [match.span() for match in marks])
