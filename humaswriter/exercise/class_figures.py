"""What a class did: the spread of marks, what was missed, how hard and how telling a line is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean, median

import numpy as np

from humaswriter.analysis.facts import Fact, Kind, Outcome
from humaswriter.exercise.grade import Grade
from humaswriter.finding import Severity

_ELEMENTS = {
    Kind.NAME: "Siapa", Kind.ROLE: "Siapa", Kind.HOST: "Siapa", Kind.EVENT: "Apa",
    Kind.DATE: "Kapan", Kind.TIME: "Kapan", Kind.PLACE: "Di mana", Kind.COUNT: "Bagaimana",
    Kind.QUOTE: "Kutipan", Kind.CLAUSE: "Bagaimana",
}  # fmt: skip
ORDER = ("Siapa", "Apa", "Kapan", "Di mana", "Mengapa", "Bagaimana", "Kutipan")
_WHY = ("tujuan", "alasan", "sebab", "latar")
_BIN = 10
_TOP = 10
# Answers below which no correlation is told. Chosen: because with four even a perfect one comes by
# chance in one of twelve classes.
_LEAST_ANSWERS = 5


@dataclass(frozen=True, slots=True)
class Item:
    """A rubric line or a fact over the class.

    `difficulty` is the mean share of its points (0..1; 1 is easy); `discrimination` the correlation
    (-1..1) of that share with the rest of the marks, None where too few answers or no spread.
    """

    label: str
    difficulty: float
    discrimination: float | None


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """The class as a whole.

    `bins` are numbers of answers by ten per cent of the machine's points; `elements` the share
    (0..1) of facts not told by element; `rules` the answers in which a rule found something.
    """

    answers: int
    mean: float
    median: float
    lowest: float
    highest: float
    vetoed: int
    most: int
    bins: tuple[int, ...]
    elements: tuple[tuple[str, float], ...]
    rules: tuple[tuple[str, int], ...]
    lines: tuple[Item, ...]
    facts: tuple[Item, ...]


def class_figures(grades: Sequence[Grade]) -> ClassFigures:
    """The figures of at least one grade."""
    totals = [grade.total for grade in grades]
    most = max(grade.marked for grade in grades) or 1
    bins = Counter(min(int(_BIN * total / most), _BIN - 1) for total in totals)
    rules = Counter(
        rule
        for grade in grades
        for rule in {f.rule for f in grade.findings if f.severity is not Severity.HINT}
    )
    return ClassFigures(
        len(grades), mean(totals), median(totals), min(totals), max(totals),
        sum(bool(grade.vetoed) for grade in grades), most,
        tuple(bins[number] for number in range(_BIN)),
        tuple(_elements(grades)),
        tuple(rules.most_common(_TOP)),
        tuple(_lines(grades)),
        tuple(_facts(grades, totals)),
    )  # fmt: skip


def element(fact: Fact) -> str:
    """Which of the 5W1H a fact answers."""
    is_why = fact.kind is Kind.CLAUSE and fact.field.startswith(_WHY)
    return "Mengapa" if is_why else _ELEMENTS[fact.kind]


def _elements(grades: Sequence[Grade]) -> list[tuple[str, float]]:
    told, lacking = Counter[str](), Counter[str]()
    for grade in grades:
        for one in grade.facts:
            (told if one.outcome is Outcome.TOLD else lacking)[element(one.fact)] += 1
    return [
        (name, lacking[name] / (told[name] + lacking[name]))
        for name in ORDER
        if told[name] + lacking[name]
    ]


def _lines(grades: Sequence[Grade]) -> list[Item]:
    items = []
    for number, mark in enumerate(grades[0].marks):
        given = [grade.marks[number].points for grade in grades]
        points = [point for point in given if point is not None]
        if len(points) != len(grades) or not mark.most:
            continue
        rest = [
            sum(m.points or 0.0 for n, m in enumerate(grade.marks) if n != number)
            for grade in grades
        ]
        items.append(_item(mark.line.label, [point / mark.most for point in points], rest))
    return items


def _facts(grades: Sequence[Grade], totals: Sequence[float]) -> list[Item]:
    items = []
    for number, one in enumerate(grades[0].facts):
        shares = [float(grade.facts[number].outcome is Outcome.TOLD) for grade in grades]
        items.append(_item(f"{one.fact.label}: {one.fact.value}", shares, totals))
    return sorted(items, key=lambda item: item.difficulty)


def _item(label: str, shares: Sequence[float], rest: Sequence[float]) -> Item:
    telling = None
    if len(shares) >= _LEAST_ANSWERS and len(set(shares)) > 1 and len(set(rest)) > 1:
        telling = float(np.corrcoef(shares, rest)[0, 1])
    return Item(label, mean(shares), telling)
