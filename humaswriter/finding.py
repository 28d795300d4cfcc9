"""What a checker has found: where, what, why, and the words that mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from humaswriter.release import Span


class Severity(Enum):
    """How bad a finding is; the value is the name on the wire, the label is for people."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def label(self) -> str:
        """The Indonesian name."""
        return _LABELS[self]

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


_LABELS = {Severity.ERROR: "galat", Severity.WARNING: "peringatan", Severity.HINT: "saran"}


class Family(Enum):
    """What a rule is about, in the order in which findings are read."""

    FACTS = "facts"
    QUOTES = "quotes"
    PEOPLE = "people"
    ETHICS = "ethics"
    FIVE_W = "five-w"
    LEAD = "lead"
    HEADLINE = "headline"
    FRAME = "frame"
    LANGUAGE = "language"

    @property
    def label(self) -> str:
        """The Indonesian name."""
        return _FAMILY_LABELS[self]

    @property
    def rank(self) -> int:
        """0 for the first read."""
        return list(Family).index(self)


_FAMILY_LABELS = {
    Family.FACTS: "tanggal dan angka",
    Family.QUOTES: "kutipan dan atribusi",
    Family.PEOPLE: "orang dan lembaga",
    Family.ETHICS: "etika",
    Family.FIVE_W: "5W+1H",
    Family.LEAD: "teras",
    Family.HEADLINE: "judul",
    Family.FRAME: "bingkai siaran",
    Family.LANGUAGE: "bahasa",
}


@dataclass(frozen=True, slots=True)
class Fix:
    """Words to put in a place; safe when no fact, name, number or quoted word changes."""

    span: Span
    replacement: str
    safe: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a draft. `certain` false: worth a look, never a reason to fail a run.

    `field` is the path in the form that the draft is held against, where it is.
    """

    rule: str
    family: Family
    severity: Severity
    certain: bool
    span: Span
    message: str
    fix: Fix | None = None
    field: str | None = None

    @property
    def safe_fix(self) -> Fix | None:
        """The fix, where it may be applied unasked."""
        return self.fix if self.fix and self.fix.safe and self.certain else None
