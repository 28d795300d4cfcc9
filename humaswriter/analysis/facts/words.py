"""Words of a fact and of a text, made comparable."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaswriter.analysis.people.offices import is_acronym, office_words
from humaswriter.indonesian.numbers import in_digits
from humaswriter.release import Span

WORD = re.compile(r"\w[\w'-]*")
# They carry no meaning of their own; one list for names, places and clauses.
LITTLE = frozenset(
    "yang dan di ke dari untuk dengan dalam pada bagi oleh atau serta agar para akan ini itu guna "
    "adalah sebagai antara lain secara telah juga mampu dapat tidak bukan".split()
)
_SCHOOLS = re.compile(r"\b(sd|smp|sma|smk|mts|man)n\b")


def places_of(prose: str, words: str) -> Iterator[Span]:
    """Where words stand in their order, whatever marks or line ends stand between them."""
    pattern = r"[\W_]+".join(map(re.escape, WORD.findall(words)))
    for found in re.finditer(rf"\b{pattern}\b", prose, re.IGNORECASE) if pattern else ():
        yield Span(*found.span())


def place_of(prose: str, words: str) -> Span | None:
    """The first of `places_of`."""
    return next(places_of(prose, words), None)


def expanded(text: str) -> list[str]:
    """The words of a name in lower case, short forms written out, numbers in digits."""
    plain = _SCHOOLS.sub(r"\1 negeri", text.casefold())
    return list(office_words(in_digits(plain))) if plain.strip() else []


def all_in(words: Sequence[str], told: Sequence[str]) -> bool:
    """Whether all words are told, in their order, an acronym for its words or the other way."""
    at = 0
    for word in words:
        places = [n for n in range(at, len(told)) if _same(word, told[n])]
        if places:
            at = places[0] + 1
        elif not any(is_acronym(word, " ".join(told[n:])) for n in range(len(told))):
            return False
    return True


def _same(one: str, other: str) -> bool:
    return one == other or (len(one) > 4 and stem(one) == stem(other) and one[:3] == other[:3])


def stem(word: str) -> str:
    """The last letters of a word without its affixes: `menulis` and `tulisan` give `ulis`."""
    for ending in ("nya", "kan", "an", "i"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return word[-4:]
