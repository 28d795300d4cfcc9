"""The sheet that a trainee is given, as plain data for any format."""

from __future__ import annotations

from dataclasses import dataclass

from humaswriter.exercise.model import Exercise, Type, Variant

# Everything behind it is the answer. The reader of answers looks for it.
ANSWER = "Jawaban"
_LABELS = {
    Type.TERAS: ("Pilihan:", "Alasan:"),
    Type.URUTKAN: ("Urutan:", "Alasan:"),
    Type.UNSUR: ("Unsur:", "Alasan:"),
}
# Types in which the given text itself is worked on.
_ON_THE_TEXT = frozenset((Type.PERBAIKI, Type.PADATKAN))


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
    on_the_text = exercise.type in _ON_THE_TEXT
    return Sheet(
        exercise.type.label,
        exercise.title,
        ("Nama:", "Instansi:", f"Kode: {variant.code}"),
        exercise.instructions,
        () if on_the_text else variant.sheet,
        exercise.type in (Type.FAKTA, Type.KUTIPAN),
        variant.sheet if on_the_text else _LABELS.get(exercise.type, ()),
    )
