"""The words of a name that tell people apart, and how two names compare."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.titles import ADDRESSES, TITLES

_WORD = re.compile(r"[^\s,;()]+")
_NO_NAME = TITLES | ADDRESSES | {"hm", "h.m"}
_DEGREE = re.compile(
    r"(?:[A-Z][A-Za-z]{0,5}\.){1,4}[A-Z][A-Za-z]{0,6}\.?|[SM]\.?(?:Pd|Si|Sos|Kom|Ag|Hum|Kes|H|E|M|T)"
)
# Chosen: because `Machfudz` and `Mahfudz` are one person's, `Hasan` and `Hasanah` are not.
_ALIKE = 0.85


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without titles, degrees and words of address."""
    before_degrees = re.split(r",\s*(?=[A-Z])", name, maxsplit=1)[0]
    found = _WORD.findall(before_degrees)
    kept = [word for word in found if word.casefold().rstrip(".") not in _NO_NAME]
    while len(kept) > 1 and _is_degree(kept[-1]):
        kept.pop()
    words = tuple(_bare(word) for word in kept or found)
    return tuple(word for word in words if word)


def _is_degree(word: str) -> bool:
    return word_class(word) == "G" or bool(_DEGREE.fullmatch(word))


def _bare(word: str) -> str:
    bare = re.sub(r"[’‘`´]", "'", word.casefold()).strip("'\".").replace(".", "")
    return "boru" if bare == "br" else bare


def is_short_for(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether all words of one name occur in another, in order: initials and slips count."""
    at = 0
    for word in short:
        while at < len(full) and not _same(word, full[at], alone=len(short) == 1):
            at += 1
        if at == len(full):
            return False
        at += 1
    return bool(short)


def _same(word: str, other: str, *, alone: bool) -> bool:
    if word == other:
        return True
    if alone:
        # a clipped name: `Frans` for `Fransiskus`
        return len(word) > 3 and other.startswith(word) and len(other) - len(word) > 2
    if min(len(word), len(other)) <= 2:
        return word[0] == other[0] and min(len(word), len(other)) == 1
    return len(word) > 4 and SequenceMatcher(None, word, other).ratio() >= _ALIKE


def are_initials(text: str, words: tuple[str, ...]) -> bool:
    """Whether capitals such as `HD` are the first letters of a name."""
    return text.isupper() and len(words) > 1 and text.casefold() == "".join(w[0] for w in words)
