"""Quotes and what is known of who says them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from humaswriter.release import Span


class Attribution(Enum):
    """How a quote names its speaker."""

    EXPLICIT = "explicit"
    PRONOUN = "pronoun"
    EPITHET = "epithet"
    CARRIED = "carried"
    NONE = "none"


class Status(Enum):
    """How sure the speaker is: named in its own clause, or carried over from before."""

    NAMED = "named"
    CARRIED = "carried"
    AMBIGUOUS = "ambiguous"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody says, or a sentence that reports them (`is_direct` false).

    `span` is inside the marks. `speaker` is the fullest name that the text or the form gives, else
    the office, else None; `evidence` is the place that decided it. `original_source` is whose words
    the speaker relays. `person` numbers the speaker in the registry.
    """

    span: Span
    is_direct: bool
    speaker: str | None
    role: str | None
    mention: Span | None
    cue: Span | None
    attribution: Attribution
    status: Status
    evidence: Span | None
    original_source: str | None = None
    person: int | None = None
