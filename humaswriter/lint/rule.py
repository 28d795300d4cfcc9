"""A rule of the checker: a function with its documentation, examples and place in the catalogue."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from humaswriter.analysis import FiveW
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.release import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule holds.

    `replacement` mends the place, or `fixed` where that is another; `safe` when it changes no fact.
    Severity and certainty are the rule's own where they are None. `field` is the path of the form
    that the text is held against.
    """

    span: Span
    message: str
    replacement: str | None = None
    fixed: Span | None = None
    safe: bool = True
    severity: Severity | None = None
    certain: bool | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A wrong or poor wording and what stands for it; a poor one is only a suggestion.

    `unless_before` and `unless_behind` are lower-case words that make it right; `in_names`: it is
    wrong in names too.
    """

    wrong: tuple[str, ...]
    right: str
    sure: bool
    in_names: bool
    unless_before: frozenset[str]
    unless_behind: frozenset[str]


Check = Callable[..., Iterator[Hit]]


def unanswered(question: FiveW, message: str) -> Check:
    """A check that hits the lead, where nothing in the whole text answers a question."""

    def check(context: Context) -> Iterator[Hit]:
        lead = context.lead()
        if lead and not context.analysis.answers.get(question):
            yield Hit(lead, message)

    return check


def opens_with(pattern: re.Pattern[str], message: str) -> Check:
    """A check that hits the first words of the lead where they fit a pattern."""

    def check(context: Context) -> Iterator[Hit]:
        span = context.opening(pattern)
        if span:
            yield Hit(span, message)

    return check


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule.

    `name` is the module's or the list's; the id is its last part with hyphens. `doc` says what, why
    and by which source. The parameters of `check` behind the context are the options. In `bad` the
    expected places stand between « and »; a good example almost fires. A rule that is not `certain`
    only suggests. `needs_model`: it rests on trained parts and is skipped without them.
    `needs_form`: it compares with the form; its examples are read with that of
    `examples/bimtek-jepara.yaml`. A word list has `entries`, whose `message` holds {k} for the
    words and {baru} for the cure; `in_quotes`: it is about how words are written, not chosen, and
    looks into quotes as well.
    """

    name: str
    doc: str
    check: Check
    family: Family
    severity: Severity
    good: tuple[str, ...]
    bad: tuple[str, ...]
    certain: bool = True
    needs_model: bool = False
    needs_form: bool = False
    entries: tuple[Entry, ...] = ()
    message: str = ""
    in_quotes: bool = False

    @property
    def id(self) -> str:
        """The rule's id."""
        return self.name.rpartition(".")[2].replace("_", "-")

    @property
    def title(self) -> str:
        """What it flags, in a line."""
        return self.doc.strip().partition("\n")[0]

    @property
    def options(self) -> dict[str, Any]:
        """The options with their defaults."""
        return {
            name: parameter.default
            for name, parameter in inspect.signature(self.check).parameters.items()
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        }
