"""What the answers of an exercise are held against, and what reading one of them found."""

from __future__ import annotations

from dataclasses import dataclass

from humaswriter.analysis import Analysis
from humaswriter.analysis.facts import Telling
from humaswriter.exercise.model import Exercise, Variant
from humaswriter.exercise.submissions import Submission
from humaswriter.finding import Finding
from humaswriter.form.model import EventForm
from humaswriter.release import Span
from humaswriter.semantic import Semantics

Fault = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the answers of an exercise are held against.

    `sound` are the findings (rule, message) that our own sound answer has, and `seeded` those of a
    given faulty text, by the code of the variant: nobody loses points for the first, and the second
    are no new ones.
    """

    exercise: Exercise
    form: EventForm
    semantics: Semantics
    sound: dict[str, frozenset[Fault]]
    seeded: dict[str, frozenset[Fault]]


@dataclass(frozen=True, slots=True)
class Work:
    """An answer, and what reading it found.

    `text` is what was read as a release, `own` are the answer's words in it.
    """

    ground: Ground
    variant: Variant
    answer: Submission
    text: str
    own: Span
    analysis: Analysis
    findings: tuple[Finding, ...]
    facts: tuple[Telling, ...]

    @property
    def exercise(self) -> Exercise:
        """The exercise that it answers."""
        return self.ground.exercise


def variant_of(exercise: Exercise, answer: Submission) -> Variant:
    """The variant whose code is on the answer; the first where none is."""
    by_code = {variant.code: variant for variant in exercise.variants}
    return by_code.get(answer.code or "", exercise.variants[0])
