"""Write three headlines."""

from __future__ import annotations

import re
from random import Random

from humaswriter.analysis import analyze
from humaswriter.exercise.markers import PER_FINDING
from humaswriter.exercise.model import Exercise, Line, Variant
from humaswriter.exercise.type import ExerciseType, Marked, Material
from humaswriter.exercise.work import Work
from humaswriter.finding import Family
from humaswriter.lint.run import lint
from humaswriter.readers.drafts import read_text
from humaswriter.release import Part, Span

_HEADLINES = 3
_HEADLINE_WORDS = 8


def make(material: Material, random: Random) -> Variant:
    """Our release without its headline."""
    headline = next(iter(material.own.release.of(Part.HEADLINE)), "")
    return Variant(tuple(material.paragraphs), model=headline)


def read(exercise: Exercise, text: str) -> tuple[str, Span]:
    """The first headline over the given lead."""
    first = text.splitlines()[0]
    return f"{first}\n\n{exercise.variants[0].sheet[0]}", Span(0, len(first))


def three_headlines(work: Work) -> Marked:
    """The mean of three headlines, each by its length and its findings."""
    lines = [re.sub(r"^\s*(?:\d+[.)]|[-•*])\s*", "", one) for one in work.answer.text.splitlines()]
    titles = [one.strip() for one in lines if one.strip()][:_HEADLINES]
    points, evidence = 0.0, []
    for title in titles:
        count = len(title.split())
        text = f"{title}\n\n{work.variant.sheet[0]}"
        found = [
            f
            for f in lint(analyze(read_text(text), with_model=False)).findings
            if f.family is Family.HEADLINE and f.rule != "headline-too-long"
        ]
        own = 1.0 if count <= _HEADLINE_WORDS else 0.5
        points += max(0.0, own - PER_FINDING * len(found))
        told = [f"{count} kata", *(f.message for f in found)]
        evidence.append(f"'{title}': {'; '.join(told)}")
    if len(titles) < _HEADLINES:
        evidence.append(f"Baru {len(titles)} dari {_HEADLINES} judul.")
    return points / _HEADLINES, evidence


TYPE = ExerciseType(
    __name__,
    "Menulis tiga judul",
    (
        "Tulis tiga judul untuk berita di bawah ini, masing-masing satu baris, paling banyak "
        "delapan kata, dengan kata kerja.",
    ),
    {Line.HEADLINE: 70, Line.NEWS: 20, Line.ACCURACY: 10},
    make,
    read=read,
    of_the_lead=True,
    markers={Line.HEADLINE: three_headlines},
)
