"""What is looked at to mark an answer, and what all answers of an exercise are held against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from humaswriter.analysis import Analysis, analyze
from humaswriter.analysis.facts import Telling, tell
from humaswriter.exercise.model import Exercise, Variant
from humaswriter.exercise.submissions import Submission
from humaswriter.exercise.types import type_of
from humaswriter.finding import Finding, Severity
from humaswriter.form.model import EventForm
from humaswriter.form.read import parse_form
from humaswriter.lint.run import lint
from humaswriter.readers.drafts import read_text
from humaswriter.release import Span
from humaswriter.semantic import Semantics, load

Fault = tuple[str, str]
# What messages call the form: trainees have its facts on their sheet.
SHEET = "lembar fakta"


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


def prepare(exercise: Exercise, office: Path | None = None) -> Ground:
    """The ground for an exercise; `office` is the office's own template folder.

    Raises:
        InputError: the form in it was changed into one that cannot be read.
        ModelError: the shipped models are missing or damaged.
    """
    form = parse_form(exercise.form, "latihan.toml (formulir)", office).form
    variants = exercise.variants
    texts = {text for one in variants for text in (one.model, one.text)}
    known = {text: _faults(text, form) for text in texts}
    return Ground(
        exercise,
        form,
        load(),
        {one.code: known[one.model] for one in variants},
        {one.code: known[one.text] for one in variants},
    )


def _faults(text: str, form: EventForm) -> frozenset[Fault]:
    if not text:
        return frozenset()
    return faults(lint(analyze(read_text(text), form), given=SHEET).findings)


def faults(findings: Iterable[Finding]) -> frozenset[Fault]:
    """What tells one finding from another in two texts."""
    return frozenset((finding.rule, finding.message) for finding in findings)


def look(ground: Ground, answer: Submission) -> Work:
    """Read an answer."""
    exercise = ground.exercise
    text, own = type_of(exercise.type).read(exercise, answer.text)
    analysis = analyze(read_text(text), ground.form)
    variant = variant_of(exercise, answer)
    found = tuple(
        finding
        for finding in lint(analysis, given=SHEET).findings
        if not finding.rule.startswith("fact-missing")
        and own.start <= finding.span.start < own.end
        and not _is_sound(finding, ground.sound[variant.code])
    )
    return Work(ground, variant, answer, text, own, analysis, found, _facts(ground, analysis))


def _facts(ground: Ground, analysis: Analysis) -> tuple[Telling, ...]:
    """How the facts of the key fare; what the analysis has judged is not judged again."""
    judged = {one.fact: one for one in analysis.against.tellings}
    rest = [fact for fact in ground.exercise.facts if fact not in judged]
    judged |= {one.fact: one for one in tell(rest, analysis.reading, ground.semantics)}
    return tuple(judged[fact] for fact in ground.exercise.facts)


def _is_sound(finding: Finding, sound: frozenset[Fault]) -> bool:
    return finding.severity is Severity.HINT and (finding.rule, finding.message) in sound


def variant_of(exercise: Exercise, answer: Submission) -> Variant:
    """The variant whose code is on the answer; the first where none is."""
    by_code = {variant.code: variant for variant in exercise.variants}
    return by_code.get(answer.code or "", exercise.variants[0])
