"""Write a lead, and choose the better of two."""

from __future__ import annotations

from random import Random

from humaswriter.analysis.facts import Kind
from humaswriter.errors import UsageError
from humaswriter.exercise.labels import labelled, without_labels
from humaswriter.exercise.listing import listed
from humaswriter.exercise.model import Exercise, Line, Variant
from humaswriter.exercise.type import ExerciseType, Marked, Material, below_a_headline
from humaswriter.exercise.work import Work
from humaswriter.faults import OPERATORS, injected_text
from humaswriter.readers.drafts import read_text
from humaswriter.release import Span

# What makes a lead weak: background in front, too many words.
_WEAKENING = ("L2", "L3")


def make(material: Material, random: Random) -> Variant:
    """The facts, our own lead and a weakened one, in either order."""
    weakened = random.choice(_WEAKENING)
    operator = next(one for one in OPERATORS if one.id == weakened)
    offered = list(operator.find(material.analysis))
    if not offered:
        raise UsageError("Teras naskah ini tidak dapat diubah menjadi contoh yang lemah.")
    faulty = injected_text(material.own.release.text, [(operator, random.choice(offered))])
    release = read_text(faulty.text)
    span = release.lead()
    leads = [material.lead, release.slice(span) if span else ""]
    good = random.randrange(2)
    pair = leads if good == 0 else leads[::-1]
    lines = listed([f for f in material.facts if f.kind not in (Kind.QUOTE, Kind.NAME)])
    random.shuffle(lines)
    sheet = (*lines, f"Teras A: {pair[0]}", f"Teras B: {pair[1]}")
    return Variant(sheet, model=material.lead, answer=("AB"[good],))


def read(exercise: Exercise, text: str) -> tuple[str, Span]:
    """The lead without the lines for choice and reason, under a headline of ours."""
    return below_a_headline(exercise, without_labels(text))


def choice(work: Work) -> Marked:
    """Whether the better lead was chosen."""
    given = labelled(work.answer, "pilihan").upper()[:1]
    right = work.variant.answer[0]
    if given == right:
        return 1.0, [f"Teras {right} memang lebih baik."]
    return 0.0, [f"Yang lebih baik teras {right}."]


TYPE = ExerciseType(
    __name__,
    "Menulis teras dan memilih teras yang lebih baik",
    (
        "Tulis satu teras (paling banyak 35 kata) dari fakta di bawah ini.",
        "Lalu pilih teras yang lebih baik dengan menulis 'Pilihan: A' atau 'Pilihan: B', dan "
        "sebutkan alasannya di baris 'Alasan:'.",
    ),
    {
        Line.LEAD: 40, Line.FACTS: 20, Line.CHOICE: 15, Line.REASON: 10, Line.LANGUAGE: 10,
        Line.ACCURACY: 5,
    },
    make,
    read=read,
    of_the_lead=True,
    labels=("Pilihan:", "Alasan:"),
    is_written=True,
    markers={Line.CHOICE: choice},
)  # fmt: skip
