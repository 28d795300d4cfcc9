"""What kinds of word a word may be: part of a person's name, of a place, of an institution ….

The trained parts read this class beside the word itself, so that they know names they never saw
in training. The lists lie in `models/lexicon`, one word a line.
"""

from __future__ import annotations

from functools import cache

from humaswriter.indonesian.abbreviations import CLOSING, OPENING
from humaswriter.indonesian.offices import ROLE_WORDS
from humaswriter.resources import folder

# File name and the letter that stands for it in a class.
LISTS = {"nama": "N", "tempat": "P", "lembaga": "L", "umum": "U"}


def word_class(word: str) -> str:
    """The class of a word: letters of what it may be, or `-` where it is unknown.

    N name, P place, L institution, U ordinary word, R office, or alone G degree, T title or other
    abbreviation. Without a capital: `R`, `u` (ordinary) or `-`. ALL-CAPS words are looked up too.

    Raises:
        OSError: the lists are missing.
    """
    if word in CLOSING or word in _BARE_DEGREES:
        return "G"
    if word in OPENING:
        return "T"
    if not word[:1].isupper():
        return "R" if word in ROLE_WORDS else "u" if word in _words("umum") else "-"
    lower = word.casefold()
    letters = "R" if lower in ROLE_WORDS else ""
    letters += "".join(letter for name, letter in LISTS.items() if lower in _words(name))
    return letters or "-"


_BARE_DEGREES = frozenset(word.replace(".", "") for word in CLOSING if "." in word[1:-1])


@cache
def _words(name: str) -> frozenset[str]:
    path = folder("models") / "lexicon" / f"{name}.txt"
    return frozenset(path.read_text(encoding="utf-8").casefold().split())
