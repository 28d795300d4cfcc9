"""A fault to be put into a release: which words give way to which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from humaswriter.analysis import Analysis
from humaswriter.release import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a release's text and what takes their place."""

    span: Span
    new: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: all edits that make it, and what is wrong with the result, in Indonesian."""

    edits: tuple[Edit, ...]
    what: str


class Family(Enum):
    """What a kind of fault is about; the value is the name on the command line."""

    QUOTES = "kutipan"
    FIVE_W = "tanggal"
    LEAD = "teras"


@dataclass(frozen=True, slots=True)
class Operator:
    """A kind of fault.

    `rules` are the ids of rules of which one should find it; none where it is no fault. `find`
    gives all faults of the kind that a release offers, in order. `needs_form`: only the form tells
    that something is wrong. `is_absent`: what is missing is told of the lead, not of a place, and
    nobody who has the text alone can put it back.
    """

    id: str
    family: Family
    label: str
    rules: tuple[str, ...]
    find: Callable[[Analysis], Iterator[Fault]]
    needs_form: bool = False
    is_absent: bool = False
