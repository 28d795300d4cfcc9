"""A class as one self-contained page: marks, what was missed, which lines tell, alike wording."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from humaswriter.exercise.class_figures import ClassFigures, class_figures
from humaswriter.exercise.compare import Comparison
from humaswriter.exercise.grade import Grade
from humaswriter.exercise.model import Exercise
from humaswriter.exercise.similar import Pair
from humaswriter.reports.exercise.figures import percent, points

_PAGE = Path(__file__).with_name("class_page.html.j2")
# Pairs shown. Chosen: because a trainer reads a screen of them; a class of thirty has 435.
_PAIRS = 20
_FACTS = 15


def report(
    exercise: Exercise,
    grades: Sequence[Grade],
    names: Mapping[str, str],
    pairs: Sequence[Pair],
    comparison: Comparison | None,
    notes: Sequence[str],
) -> str:
    """The page; it loads nothing from anywhere. `names` are names or codes by trainee."""
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(points=points, percent=percent, telling=_telling)
    template = environment.from_string(_PAGE.read_text(encoding="utf-8"))
    figures = class_figures(grades)
    return template.render(
        exercise=exercise,
        figures=figures,
        bins=_bins(figures),
        titles=_titles(),
        grades=[_row(grade, names) for grade in sorted(grades, key=lambda one: -one.total)],
        lines=[mark.line.label for mark in grades[0].marks],
        facts=[item for item in figures.facts if item.difficulty < 1][:_FACTS],
        pairs=[(names[p.left], names[p.right], p) for p in pairs[:_PAIRS]],
        comparison=comparison,
        notes=notes,
    )


def _titles() -> dict[str, str]:
    from humaswriter.lint.rules import catalogue

    return {rule.id: rule.title for rule in catalogue()}


def _bins(figures: ClassFigures) -> list[dict[str, Any]]:
    highest = max(figures.bins) or 1
    return [
        {"label": f"{10 * number}–{10 * number + 10}", "count": count, "share": count / highest}
        for number, count in enumerate(figures.bins)
    ]


def _row(grade: Grade, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "name": names[grade.answer.trainee],
        "total": grade.total,
        "marked": grade.marked,
        "open": grade.open,
        "vetoed": grade.vetoed,
        "marks": grade.marks,
    }


def _telling(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}".replace(".", ",")
