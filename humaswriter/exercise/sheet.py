"""The sheet that a trainee is given, as plain data for any format."""

from __future__ import annotations

from dataclasses import dataclass

from humaswriter.exercise.model import Exercise, Variant
from humaswriter.exercise.types import type_of


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: what stands at its head, the task, what is given, and what stands under `Jawaban`.

    `bulleted` tells that the given lines are a list and no running text.
    """

    title: str
    subtitle: str
    head: tuple[str, ...]
    task: tuple[str, ...]
    given: tuple[str, ...]
    bulleted: bool
    answer: tuple[str, ...]


def sheet(exercise: Exercise, variant: Variant) -> Sheet:
    """The sheet of a variant."""
    kind = type_of(exercise.type)
    return Sheet(
        kind.label,
        exercise.title,
        ("Nama:", "Instansi:", f"Kode: {variant.code}"),
        exercise.instructions,
        () if kind.on_the_text else variant.sheet,
        kind.bulleted,
        variant.sheet if kind.on_the_text else kind.labels,
    )
