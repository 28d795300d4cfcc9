"""What is looked at to mark an answer, and what all answers of an exercise are held against."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from humaswriter.analysis import Analysis, analyze
from humaswriter.analysis.facts import Telling, tell
from humaswriter.exercise.answers import Answer
from humaswriter.exercise.model import Exercise, Type, Variant
from humaswriter.finding import Finding, Severity
from humaswriter.form.model import EventForm
from humaswriter.form.read import parse_form
from humaswriter.lint.run import lint
from humaswriter.readers.drafts import read_text
from humaswriter.release import Span
from humaswriter.semantic import Semantics, load

Fault = tuple[str, str]
_LABELLED = re.compile(
    r"^[ \t]*(?P<key>pilihan|alasan|urutan|unsur)[ \t]*:[ \t]*(?P<value>.*)$", re.I | re.M
)
_WITH_LABELS = frozenset((Type.TERAS, Type.URUTKAN, Type.UNSUR))
# Types whose answer is a few letters or words, which no rule of releases fits.
_NO_RELEASE = frozenset((Type.URUTKAN, Type.UNSUR))
_NO_HEADLINE = frozenset((Type.TERAS, Type.KUTIPAN))
# Stand in where the task asks for no headline or no body, so that the rest is read as a release.
_HEADLINE = "Instansi gelar kegiatan bagi warga\n\n"
_NOTHING = "Tidak ada naskah."
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
    answer: Answer
    text: str
    own: Span
    analysis: Analysis
    findings: tuple[Finding, ...]
    facts: tuple[Telling, ...]

    @property
    def exercise(self) -> Exercise:
        """The exercise that it answers."""
        return self.ground.exercise


def prepare(exercise: Exercise) -> Ground:
    """The ground for an exercise.

    Raises:
        InputError: the form in it was changed into one that cannot be read.
        ModelError: the shipped models are missing or damaged.
    """
    form = parse_form(exercise.form, "latihan.toml (formulir)").form
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


def look(ground: Ground, answer: Answer) -> Work:
    """Read an answer."""
    exercise = ground.exercise
    text, own = _release(exercise, answer)
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


def variant_of(exercise: Exercise, answer: Answer) -> Variant:
    """The variant whose code is on the answer; the first where none is."""
    by_code = {variant.code: variant for variant in exercise.variants}
    return by_code.get(answer.code or "", exercise.variants[0])


def labelled(answer: Answer, key: str) -> str:
    """What stands behind a label such as `Alasan:`, on its line or below it.

    The whole answer where no label is used at all; empty where only this one is lacking.
    """
    found = list(_LABELLED.finditer(answer.text))
    if not found:
        return answer.text
    for match, after in zip_longest(found, found[1:]):
        if match["key"].casefold() == key:
            end = after.start() if after else len(answer.text)
            return answer.text[match.start("value") : end].strip()
    return ""


def _release(exercise: Exercise, answer: Answer) -> tuple[str, Span]:
    """The answer as a release, and which of it are its own words."""
    text = answer.text
    if exercise.type in _WITH_LABELS:
        text = _LABELLED.sub("", text).strip() or _NOTHING
    if exercise.type in _NO_RELEASE:
        return answer.text, Span(0, 0)
    if exercise.type in _NO_HEADLINE:
        return _HEADLINE + text, Span(len(_HEADLINE), len(_HEADLINE) + len(text))
    if exercise.type is Type.JUDUL:
        first = text.splitlines()[0]
        return f"{first}\n\n{exercise.variants[0].sheet[0]}", Span(0, len(first))
    return text, Span(0, len(text))
