"""What was typed as words without accents, and where those words stand in a text."""

import re
from dataclasses import dataclass

from passerelle.core.folding import FOLD, parted, pattern_of

MOST_CHARACTERS = 200
MOST_WORDS = 8
BEFORE = 40
LENGTH = 160
# words that nobody looks for, as long as there is another
SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "that",
        "the",
        "this",
        "to",
        "was",
        "with",
        "au",
        "aux",
        "ce",
        "ces",
        "cette",
        "d",
        "dans",
        "de",
        "des",
        "du",
        "en",
        "est",
        "et",
        "l",
        "la",
        "le",
        "les",
        "ou",
        "par",
        "pour",
        "qu",
        "que",
        "qui",
        "s",
        "sa",
        "ses",
        "son",
        "sur",
        "un",
        "une",
    ]
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it was typed, in small letters, and without its accents; `begins` when it may be half typed."""

    typed: str
    folded: str
    begins: bool = False


def words_of(typed: str) -> list[str]:
    """Return at most eight words, folded; punctuation parts words, so that no query syntax gets through."""
    return [word.folded for word in asked_of(typed)]


def asked_of(typed: str) -> list[Word]:
    """Return the words that are looked for: at most eight, without the small ones unless there is nothing else.

    The last one may still be half typed.
    """
    found = re.findall(r"[^\W_]+", typed.lower())
    kept = [word for word in found if word.translate(FOLD) not in SMALL] or found
    return [
        Word(word, parted(word.translate(FOLD)), begins=place == len(kept) - 1)
        for place, word in enumerate(kept[:MOST_WORDS])
    ]


def singular(word: str) -> str:
    """Return a folded word without the letter of a plural, in either language; short ones and those on -ss stay."""
    plural = len(word) > SHORTEST and word[-1] in "sx" and not word.endswith("ss")
    return word[:-1] if plural else word


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text, and the half-open ranges in it that match: never markup."""

    text: str
    marks: list[tuple[int, int]]


def snippet_of(text: str, words: list[str]) -> Snippet:
    """Return the piece of `text` around its first match, at most 160 characters and two ellipses."""
    flat = " ".join(text.split())
    # the table maps one character to one, so positions in the folded text are positions in the text
    plain = flat.translate(FOLD)
    longest_first = sorted(words, key=len, reverse=True)
    pattern, found = "", None
    # word forms that only the database knows are marked where the word itself is not
    for form in (pattern_of, stem_of):
        pattern = "|".join(form(word) for word in longest_first)
        found = re.search(pattern, plain, re.IGNORECASE) if pattern else None
        if found:
            break
    start = max(0, found.start() - BEFORE) if found else 0
    end = min(len(flat), start + LENGTH)
    piece = ("…" if start else "") + flat[start:end] + ("…" if end < len(flat) else "")
    marks = re.finditer(pattern, piece.translate(FOLD), re.IGNORECASE) if pattern else []
    return Snippet(piece, [match.span() for match in marks])


def stem_of(word: str) -> str:
    """Return a regular expression for the forms of a word: `évaluées` was found for `evaluation`."""
    return rf"\b{re.escape(word[: max(SHORTEST, len(word) - LONGEST_ENDING)])}\w*"


SHORTEST = 4
LONGEST_ENDING = 5
