"""Two runs of a class beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

from humaswriter.exercise.grade import Grade
from humaswriter.exercise.model import Line

Shares = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Change:
    """The share of the points (0..1) before and after, of a trainee or of a rubric line."""

    label: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Trainees in both runs, what the lines of both rubrics changed, and who is in one run only."""

    trainees: tuple[Change, ...]
    lines: tuple[Change, ...]
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]


def compare(
    grades: Sequence[Grade], names: Mapping[str, str], before: Mapping[str, Shares]
) -> Comparison:
    """The grades beside the shares of an earlier run; `names` as they stand in that run's table."""
    earlier = {name.casefold(): shares for name, shares in before.items()}
    now = {names[grade.answer.trainee]: _shares(grade) for grade in grades}
    both = [name for name in now if name.casefold() in earlier]
    keys = [line for line in Line if all(_has(line, now[n], earlier[n.casefold()]) for n in both)]
    lines = [
        Change(
            line.label,
            mean(earlier[name.casefold()][line.value] for name in both),
            mean(now[name][line.value] for name in both),
        )
        for line in keys
        if both
    ]
    trainees = [
        Change(name, earlier[name.casefold()]["total"], now[name]["total"]) for name in both
    ]
    known = {name.casefold() for name in now}
    return Comparison(
        tuple(sorted(trainees, key=lambda one: one.before - one.after)),
        tuple(lines),
        tuple(name for name in before if name.casefold() not in known),
        tuple(name for name in now if name not in both),
    )


def _has(line: Line, *shares: Shares) -> bool:
    return all(line.value in one for one in shares)


def _shares(grade: Grade) -> dict[str, float]:
    lines = {
        mark.line.value: mark.points / mark.most
        for mark in grade.marks
        if mark.points is not None and mark.most
    }
    return {"total": grade.total / max(1, grade.marked), **lines}
