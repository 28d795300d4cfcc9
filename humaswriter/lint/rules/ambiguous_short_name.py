"""Satu nama pendek untuk dua orang.

Bila dua orang bernama depan sama, nama pendek itu tidak memberi tahu siapa yang dimaksud.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaswriter.analysis import Person
from humaswriter.analysis.people.names import name_words
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """A single name in the narration that two people of the text share."""
    people = [person for person in context.analysis.registry.people if len(person.words) > 1]
    for resolved in context.analysis.registry.mentions:
        place = resolved.mention.name
        if place is None or resolved.mention.role is not None:
            continue
        words = name_words(context.narration[place.start : place.end])
        sharing = [person for person in people if len(words) == 1 and words[0] in person.words]
        if len(sharing) > 1 and all(_apart(person, sharing) for person in sharing):
            name = context.release.text[place.start : place.end]
            others = " dan ".join(_apart(person, sharing).capitalize() for person in sharing[:2])
            yield Hit(place, f"Ada {len(sharing)} '{name}'. Pakai nama lain, misalnya {others}.")


def _apart(person: Person, sharing: Sequence[Person]) -> str:
    """A name of a person that none of the others has."""
    taken = {word for other in sharing if other is not person for word in other.words}
    own = [word for word in person.words if word not in taken and len(word) > 2]
    return own[-1] if own else ""


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.WARNING,
    good=(
        news(
            "Camat Jati Budi Santosa hadir. Lurah Demaan Budi Prakoso juga hadir.",
            '"Beras ini cukup untuk semua warga," kata Santosa.',
        ),
    ),
    bad=(
        news(
            "Camat Jati Budi Santosa hadir. Lurah Demaan Budi Prakoso juga hadir.",
            '"Beras ini cukup untuk semua warga," kata «Budi».',
        ),
    ),
)
