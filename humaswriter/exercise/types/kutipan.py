"""Write statements as attributed direct quotes."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from humaswriter.analysis.facts import Fact, Kind
from humaswriter.errors import UsageError
from humaswriter.exercise.markers import every_quote
from humaswriter.exercise.model import Line, Variant
from humaswriter.exercise.type import ExerciseType, Material, below_a_headline


def make(material: Material, random: Random) -> Variant:
    """What each speaker said, with name and office."""
    quotes = [fact for fact in material.facts if fact.kind is Kind.QUOTE]
    if not quotes:
        raise UsageError("Formulir ini belum memuat kutipan. Isi narasumber[0].kutipan.")
    roles = {fact.of: fact.value for fact in material.facts if fact.kind is Kind.ROLE}
    random.shuffle(quotes)
    return Variant(tuple(f"{fact.of}, {roles.get(fact.of, '')}: {fact.value}" for fact in quotes))


def keeps(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The quotes and whose they are."""
    return tuple(f for f in facts if f.kind in (Kind.QUOTE, Kind.NAME, Kind.ROLE))


TYPE = ExerciseType(
    __name__,
    "Menulis kutipan beratribusi",
    (
        "Tulis tiap pernyataan di bawah ini sebagai kutipan langsung beratribusi, satu paragraf "
        "untuk tiap pernyataan: kata-katanya persis, dengan nama dan jabatan pada kutipan pertama.",
    ),
    {Line.QUOTES: 80, Line.LANGUAGE: 15, Line.ACCURACY: 5},
    make,
    keeps=keeps,
    read=below_a_headline,
    bulleted=True,
    markers={Line.QUOTES: every_quote},
)
