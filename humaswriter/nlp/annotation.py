"""What the trained pipeline, or the word lists in its place, saw in a text, in plain spans."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from humaswriter.release import Span


class Label(Enum):
    """What a name stands for."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"
    ROLE = "ROLE"


@dataclass(frozen=True, slots=True)
class Name:
    """A name: `PERSON` with titles and degrees, `ROLE` with the institution it is an office of.

    Institutions and places inside a role are names of their own as well.
    """

    span: Span
    label: Label


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate, its subject with all that hangs on it, and whether the verb is passive.

    `is_main`: it is the predicate of its sentence, not of a clause inside it.
    """

    predicate: Span
    subject: Span | None
    is_passive: bool
    is_main: bool


@dataclass(frozen=True, slots=True)
class Annotation:
    """Names and clauses in order; without trained parts there are no clauses."""

    names: tuple[Name, ...] = ()
    clauses: tuple[Clause, ...] = ()
    is_trained: bool = False
