"""Whether a text names the place, the host and the event of the form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from humaswriter.analysis.facts.clauses import named_in
from humaswriter.analysis.facts.denial import is_denied
from humaswriter.analysis.facts.fact import Fact, Kind, Telling
from humaswriter.analysis.facts.words import LITTLE, all_in, expanded, places_of
from humaswriter.analysis.reading import Reading
from humaswriter.release import Span

if TYPE_CHECKING:
    from humaswriter.semantic import Semantics

# Words that may stand between those of a name. Chosen: `Kelas IIB` and an article.
_BETWEEN = 3
# A name of its own behind the word for what it is: `Pelabuhan Sadai`.
_PROPER = re.compile(r"\w \b[A-Z]")
# A government, its short form, and the title of the head who stands for it.
_GOVERNMENTS = {
    "Pemerintah Kota": ("Pemkot", "Wali Kota"),
    "Pemerintah Kabupaten": ("Pemkab", "Bupati"),
    "Pemerintah Provinsi": ("Pemprov", "Gubernur"),
}


def tell_named(fact: Fact, reading: Reading, semantics: Semantics | None) -> Telling:
    """A proper name as it is, with its short forms written out, by its acronym, or reworded.

    A place is not told by other words: `Pendopo Kabupaten` of which regency?
    """
    found = [place for name in _names(fact) for place in places_of(reading.prose, name)]
    sure = next((place for place in found if not is_denied(reading.prose, place)), None)
    if not found:
        sure = _written_out(fact, reading)
    if sure is None and not found and fact.kind is not Kind.PLACE:
        sure = named_in(_without_brackets(fact.value), reading, semantics)
    return Telling(fact, sure, () if sure else tuple(found[:1]))


def _names(fact: Fact) -> list[str]:
    """The ways of naming it: as typed, without what stands in brackets, short, by its head.

    Of a venue with its address, the venue alone.
    """
    plain = _without_brackets(fact.value)
    names = [fact.value, plain]
    if fact.kind is Kind.HOST:
        for long, forms in _GOVERNMENTS.items():
            if plain.startswith(long):
                names += [form + plain.removeprefix(long) for form in forms]
        names += [fact.short] if fact.short else []
    venue, comma, _ = plain.partition(",")
    if comma and fact.kind is Kind.PLACE and _PROPER.search(venue):
        names.append(venue)
    return names


def _without_brackets(name: str) -> str:
    return re.sub(r"\s*\([^()]*\)", "", name)


def _written_out(fact: Fact, reading: Reading) -> Span | None:
    """The paragraph that has the words of a name in order, short forms written out or not."""
    wanted = [word for word in expanded(_without_brackets(fact.value)) if word not in LITTLE]
    size = len(wanted) + _BETWEEN
    for place in reading.news:
        told = [word for word in expanded(reading.words(place)) if word not in LITTLE]
        windows = range(len(told)) if all_in(wanted, told) else ()
        if any(all_in(wanted, told[at : at + size]) for at in windows):
            return place
    return None
