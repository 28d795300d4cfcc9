"""Put paragraphs into the order of an inverted pyramid."""

from __future__ import annotations

import re
from random import Random

from humaswriter.exercise.labels import labelled
from humaswriter.exercise.model import Line, Variant
from humaswriter.exercise.type import ExerciseType, Marked, Material, no_release
from humaswriter.exercise.work import Work

# Of the points, for the lead in front. Chosen: because a release is cut from below, and its lead is
# what stays.
_LEAD = 0.2
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def make(material: Material, random: Random) -> Variant:
    """The paragraphs of our release under letters, in any order."""
    texts = material.paragraphs[: len(_LETTERS)]
    places = list(range(len(texts)))
    random.shuffle(places)
    sheet = tuple(f"{_LETTERS[n]}. {texts[place]}" for n, place in enumerate(places))
    order = tuple(places.index(n) for n in range(len(texts)))
    return Variant(sheet, order=order, answer=tuple(_LETTERS[n] for n in order))


def in_order(work: Work) -> Marked:
    """By the pairs of paragraphs in the right order, and the lead in front."""
    right = list(work.variant.answer)
    given = re.findall(r"\b[A-Z]\b", labelled(work.answer, "urutan").upper())
    given = list(dict.fromkeys(c for c in given if c in right))
    if not given:
        return 0.0, ["Baris 'Urutan:' tidak ditemukan atau kosong."]
    ranks = {letter: number for number, letter in enumerate(given)}
    pairs = [(a, b) for n, a in enumerate(right) for b in right[n + 1 :]]
    kept = [p for p in pairs if p[0] in ranks and p[1] in ranks and ranks[p[0]] < ranks[p[1]]]
    first = given[0] == right[0]
    evidence = [
        f"Urutan kunci: {' '.join(right)}.",
        f"{len(kept)} dari {len(pairs)} pasangan paragraf berurutan benar.",
        "Teras sudah di depan." if first else f"Teras seharusnya {right[0]}.",
    ]
    agreement = max(0.0, 2 * len(kept) / max(1, len(pairs)) - 1)
    return (1 - _LEAD) * agreement + _LEAD * first, evidence


TYPE = ExerciseType(
    __name__,
    "Menyusun paragraf menjadi piramida terbalik",
    (
        "Susun paragraf di bawah ini menjadi piramida terbalik.",
        "Tulis urutan hurufnya di baris 'Urutan:', misalnya 'Urutan: C A B', dan alasannya di "
        "baris 'Alasan:'.",
    ),
    {Line.ORDER: 80, Line.REASON: 20},
    make,
    read=no_release,
    labels=("Urutan:", "Alasan:"),
    markers={Line.ORDER: in_order},
)
