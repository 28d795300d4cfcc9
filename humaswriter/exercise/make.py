"""Make an exercise from a form: so many variants, one key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from humaswriter.analysis import Analysis, analyze
from humaswriter.analysis.facts import Fact, Outcome, tell
from humaswriter.compose import Options, draft
from humaswriter.config import Office
from humaswriter.errors import UsageError
from humaswriter.exercise.key import key_facts
from humaswriter.exercise.model import Exercise
from humaswriter.exercise.type import ExerciseType, Material, Seeding
from humaswriter.form.read import LoadedForm
from humaswriter.readers.drafts import read_text
from humaswriter.release import Part
from humaswriter.semantic import load


def make(
    loaded: LoadedForm,
    kind: ExerciseType,
    variants: int = 1,
    seed: int = 0,
    seeding: Seeding | None = None,
    office: Path | None = None,
) -> Exercise:
    """An exercise with so many variants; the same seed gives the same ones.

    `seeding` says which faults a text to repair gets; `office` is the office's own template folder.

    Raises:
        UsageError: the form has too little for the type.
    """
    own = draft(loaded, Options(Office(templates=office)))
    analysis = analyze(read_text(own.release.text), loaded.form)
    facts = _told(key_facts(loaded.form, own), analysis)
    material = Material(loaded, own, analysis, tuple(facts), seeding or Seeding())
    made = tuple(
        replace(
            kind.make(material, Random(seed + number)),
            code=f"V{number + 1:02}",
            seed=seed + number,
        )
        for number in range(variants)
    )
    if kind.of_the_lead:
        text = f"{own.release.of(Part.HEADLINE)[0]}\n\n{material.lead}"
        facts = _told(facts, analyze(read_text(text), loaded.form))
    wanted = kind.keeps(facts)
    if not wanted:
        raise UsageError("Formulir ini belum memuat fakta yang cukup untuk latihan ini.")
    title = loaded.form.kegiatan or loaded.kind.label
    instructions = (*kind.instructions, *kind.limits(made[0]))
    return Exercise(kind.id, title, loaded.text, instructions, wanted, made, dict(kind.rubric))


def _told(facts: Sequence[Fact], analysis: Analysis) -> list[Fact]:
    """The facts that are recognised in a text of ours: nobody is marked on what is not."""
    told = tell(facts, analysis.reading, load())
    return [one.fact for one in told if one.outcome is Outcome.TOLD]
