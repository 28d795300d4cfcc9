"""Cut a release to half its words."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from humaswriter.analysis.facts import Fact, Kind
from humaswriter.exercise.model import Line, Variant
from humaswriter.exercise.type import ExerciseType, Marked, Material
from humaswriter.exercise.work import Work

# Of the words of the given text. Chosen: the classic task cuts 300 words to 150.
_KEPT = 0.5
# What a release cut to half still tells, beside host, date, place and first speaker. Chosen:
# because news is result, reason and one voice; what follows explains.
_ESSENTIAL = ("hasil", "tujuan", "narasumber[0].pokok[0]")


def make(material: Material, random: Random) -> Variant:
    """Our release, and the most words that an answer may have."""
    text = material.own.release.text
    most = round(len(text.split()) * _KEPT / 10) * 10
    return Variant(tuple(text.split("\n\n")), text=text, most_words=most)


def keeps(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Host, date, place, result, purpose, and the first speaker with office and first point."""
    first = next((f.value for f in facts if f.kind is Kind.NAME), "")
    return tuple(
        fact
        for fact in facts
        if fact.kind in (Kind.HOST, Kind.DATE, Kind.PLACE)
        or fact.field.startswith(_ESSENTIAL)
        or (fact.kind in (Kind.NAME, Kind.ROLE) and fact.of == first)
    )


def limits(variant: Variant) -> tuple[str, ...]:
    """How many words are left."""
    return (f"Paling banyak {variant.most_words} kata.",)


def length(work: Work) -> Marked:
    """Less for every word over the limit."""
    count = len(work.text.split())
    most = work.variant.most_words
    over = max(0, count - most) / max(1, most)
    return max(0.0, 1 - 2 * over), [f"{count} kata dari paling banyak {most}."]


TYPE = ExerciseType(
    __name__,
    "Memadatkan siaran pers",
    ("Padatkan siaran pers di bawah ini tanpa kehilangan fakta pokoknya.",),
    {
        Line.LENGTH: 25, Line.FACTS: 40, Line.LEAD: 10, Line.QUOTES: 10, Line.LANGUAGE: 10,
        Line.ACCURACY: 5,
    },
    make,
    keeps=keeps,
    on_the_text=True,
    markers={Line.LENGTH: length},
    limits=limits,
)  # fmt: skip
