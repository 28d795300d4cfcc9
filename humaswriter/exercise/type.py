"""What a type of exercise is: one value that its file in `exercise/types` holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from humaswriter.analysis import Analysis
from humaswriter.analysis.facts import Fact
from humaswriter.compose import Draft
from humaswriter.exercise.model import Exercise, Line, Variant
from humaswriter.exercise.work import Work
from humaswriter.faults import Family
from humaswriter.form.read import LoadedForm
from humaswriter.release import Part, Span

# Faults of a repair sheet. Chosen: as many as a trainee can find in half an hour.
FAULTS = 6
# The share of a line's points (0..1), and its reasons.
Marked = tuple[float, list[str]]
Marker = Callable[[Work], Marked]
# The answer as a release, and which of it are the trainee's own words.
Read = Callable[[Exercise, str], tuple[str, Span]]


@dataclass(frozen=True, slots=True)
class Seeding:
    """How many faults a text to repair gets at most, and of which families."""

    faults: int = FAULTS
    families: frozenset[Family] = frozenset(Family)


@dataclass(frozen=True, slots=True)
class Material:
    """What variants are made of: a form, our own release of it, and the facts that it tells.

    `analysis` is of the release beside its form, made once for all variants.
    """

    loaded: LoadedForm
    own: Draft
    analysis: Analysis
    facts: tuple[Fact, ...]
    seeding: Seeding = Seeding()

    @property
    def lead(self) -> str:
        """The lead of the release, without dateline."""
        span = self.own.release.lead()
        return self.own.release.slice(span) if span else ""

    @property
    def paragraphs(self) -> list[str]:
        """Lead and body, with dateline."""
        release = self.own.release
        return [release.slice(p.span) for p in release.paragraphs if p.part in _NEWS]


_NEWS = (Part.LEAD, Part.BODY)


def whole(exercise: Exercise, text: str) -> tuple[str, Span]:
    """An answer that is a release itself."""
    return text, Span(0, len(text))


# Stands in where a task asks for no headline, so that the rest is read as a release.
_HEADLINE = "Instansi gelar kegiatan bagi warga\n\n"


def below_a_headline(exercise: Exercise, text: str) -> tuple[str, Span]:
    """An answer without headline, under one of ours."""
    return _HEADLINE + text, Span(len(_HEADLINE), len(_HEADLINE) + len(text))


def no_release(exercise: Exercise, text: str) -> tuple[str, Span]:
    """An answer of a few letters or words, which no rule of releases fits."""
    return text, Span(0, 0)


def all_facts(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """An answer should tell all facts."""
    return tuple(facts)


@dataclass(frozen=True, slots=True)
class ExerciseType:
    """A type of exercise.

    `name` is the module's; on the command line its last part. `label` is what the trainee does,
    `rubric` the points by line, which sum to 100. `make` gives one variant for a random stream; it
    raises `UsageError` where the form has too little. `keeps` chooses the facts that an answer
    should tell, `of_the_lead` only those that headline and lead tell. `labels` open the lines to
    fill in. `bulleted`: the sheet is a list; `on_the_text`: the given text itself is worked on;
    `seeds_faults`: it takes a `Seeding`; `is_written`: answers are new sentences, whose wording can
    be compared. `markers` are its own, beside or in place of those for all releases. `limits` adds
    to the instructions what only a variant knows.
    """

    name: str
    label: str
    instructions: tuple[str, ...]
    rubric: Mapping[Line, int]
    make: Callable[[Material, Random], Variant]
    keeps: Callable[[Sequence[Fact]], tuple[Fact, ...]] = all_facts
    read: Read = whole
    of_the_lead: bool = False
    labels: tuple[str, ...] = ()
    bulleted: bool = False
    seeds_faults: bool = False
    on_the_text: bool = False
    is_written: bool = False
    markers: Mapping[Line, Marker] = field(default_factory=dict)
    limits: Callable[[Variant], tuple[str, ...]] = lambda variant: ()

    @property
    def id(self) -> str:
        """The name on the command line and in `latihan.toml`."""
        return self.name.rpartition(".")[2]
