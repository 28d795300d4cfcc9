"""How often each rule was right, as `python -m tests.benchmarks.rule_cases --write` measured it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "rules" / "figures.json"


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """Labelled cases with the fault and sound ones; findings right and wrong; faults found.

    The names with `held` count only the half of the cases on which the rule was not mended.
    """

    faults: int
    sound: int
    right: int
    wrong: int
    found: int
    held_faults: int
    held_sound: int
    held_right: int
    held_wrong: int
    held_found: int

    @property
    def precision(self) -> float:
        """The share of findings that were right, 0..1."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of faults that were found, 0..1."""
        return _share(self.found, self.faults)

    def cells(self) -> tuple[str, ...]:
        """Cases, precision and recall, and both on the half not used for mending."""
        held_right = _share(self.held_right, self.held_right + self.held_wrong)
        held_found = _share(self.held_found, self.held_faults)
        shares = (self.precision, self.recall, held_right, held_found)
        return (str(self.faults + self.sound), *map(_figure, shares))

    def told(self) -> str:
        """The figures in an Indonesian line."""
        held = _share(self.held_found, self.held_faults)
        held_right = _share(self.held_right, self.held_right + self.held_wrong)
        return (
            f"presisi {_figure(self.precision)}, temuan {_figure(self.recall)} atas "
            f"{self.faults} kasus salah dan {self.sound} kasus benar "
            f"(paruh yang tidak dipakai membenahi: {_figure(held_right)} dan {_figure(held)})"
        )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _figure(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


@cache
def _all() -> Mapping[str, Mapping[str, int]]:
    table: Mapping[str, Mapping[str, int]] = json.loads(FILE.read_text(encoding="utf-8"))
    return table


def figures_of(rule: str) -> RuleFigures | None:
    """The figures of a rule; None where there are no labelled cases of its fault."""
    found = _all().get(rule)
    return RuleFigures(**found) if found else None
