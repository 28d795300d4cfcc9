"""Read an answer: as the release that its type takes it for, beside what the key knows."""

from __future__ import annotations

from pathlib import Path

from humaswriter.analysis import Analysis, analyze
from humaswriter.analysis.facts import Telling, tell
from humaswriter.exercise.model import Exercise
from humaswriter.exercise.submissions import Submission
from humaswriter.exercise.types import type_of
from humaswriter.exercise.work import Fault, Ground, Work, variant_of
from humaswriter.finding import Finding, Severity
from humaswriter.form.model import EventForm
from humaswriter.form.read import parse_form
from humaswriter.lint.run import lint
from humaswriter.readers.drafts import read_text
from humaswriter.semantic import load

# What messages call the form: trainees have its facts on their sheet.
SHEET = "lembar fakta"


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
    """What tells the findings of a text from those of another."""
    if not text:
        return frozenset()
    findings = lint(analyze(read_text(text), form), given=SHEET).findings
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
