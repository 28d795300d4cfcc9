"""A rule of the checker: a function with its documentation, examples and place in the catalogue."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from humaswriter.analysis import Analysis, FiveW, Quote
from humaswriter.finding import Family, Severity
from humaswriter.release import Part, Release, Span

if TYPE_CHECKING:
    from humaswriter.semantic import Semantics


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule looks at.

    `prose` is the release's prose with everything blank that is neither lead nor body, line ends
    apart; `narration` is the same with the words in quotation marks blank too. Both are as long as
    the text. `given` is what messages call the form that the text is compared with.
    """

    analysis: Analysis
    prose: str
    narration: str
    model: str | None = None
    given: str = "formulir"

    def semantics(self) -> Semantics:
        """What compares meanings: the shipped model, or the `model` of the office's profile.

        Raises:
            ModelError: the model cannot be opened.
        """
        from humaswriter.semantic import load

        return load(self.model)

    @property
    def release(self) -> Release:
        """The release."""
        return self.analysis.release

    def paragraphs(self, part: Part) -> Iterator[Span]:
        """The places of all paragraphs of one part."""
        return (p.span for p in self.release.paragraphs if p.part is part)

    def lead(self) -> Span | None:
        """The lead without its dateline."""
        return self.analysis.news[0] if self.release.lead() and self.analysis.news else None

    def headline(self) -> Span | None:
        """The first headline."""
        return next(self.paragraphs(Part.HEADLINE), None)

    def formal_head(self) -> Span | None:
        """The words SIARAN PERS where they stand alone above the headline."""
        match = _FORMAL.search(self.release.prose, 0, self.head_end())
        return Span(*match.span(1)) if match else None

    def head_end(self) -> int:
        """Where the first paragraph of the news starts, with its dateline."""
        return min((p.start for p in self.paragraphs(Part.LEAD)), default=0)

    def opening(self, pattern: re.Pattern[str]) -> Span | None:
        """The first words of the lead where they fit a pattern, without a space behind them."""
        lead = self.lead()
        match = pattern.match(self.prose, lead.start, lead.end) if lead else None
        return Span(match.start(), match.start() + len(match[0].rstrip())) if match else None

    def direct(self) -> Iterator[Quote]:
        """The direct quotes in order."""
        return (quote for quote in self.analysis.quotes if quote.is_direct)

    def verb_of(self, quote: Quote) -> Span | None:
        """The reporting verb of a quote, with its `-nya`."""
        cue = quote.cue
        if cue and self.prose.startswith("nya", cue.end):
            return Span(cue.start, cue.end + len("nya"))
        return cue

    def name_of(self, person: int) -> str:
        """The fullest name of a person of the text, else the office."""
        one = self.analysis.registry.people[person]
        return one.name or one.role or ""

    def sentences(self, within: Span) -> list[Span]:
        """The sentences that begin in a place."""
        return [s for s in self.analysis.sentences if within.start <= s.start < within.end]


def draft_of(analysis: Analysis, model: str | None = None, given: str = "formulir") -> Draft:
    """The draft of an analysis; `model` is the sentence model of the profile."""
    prose = ["\n" if char == "\n" else " " for char in analysis.release.prose]
    for span in analysis.news:
        prose[span.start : span.end] = analysis.release.prose[span.start : span.end]
    narration = list(prose)
    quoted = [quote.span for quote in analysis.quotes if quote.is_direct]
    for span in [*quoted, *(term.inner for term in analysis.terms)]:
        narration[span.start : span.end] = " " * (span.end - span.start)
    return Draft(analysis, "".join(prose), "".join(narration), model, given)


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


Check = Callable[..., Iterator[Hit]]


def unanswered(question: FiveW, message: str) -> Check:
    """A check that hits the lead, where nothing in the whole text answers a question."""

    def check(draft: Draft) -> Iterator[Hit]:
        lead = draft.lead()
        if lead and not draft.analysis.answers.get(question):
            yield Hit(lead, message)

    return check


def opens_with(pattern: re.Pattern[str], message: str) -> Check:
    """A check that hits the first words of the lead where they fit a pattern."""

    def check(draft: Draft) -> Iterator[Hit]:
        span = draft.opening(pattern)
        if span:
            yield Hit(span, message)

    return check


_FORMAL = re.compile(r"^\W*(siaran\s+pers|press\s+release)\b", re.IGNORECASE | re.MULTILINE)
_MARKS = re.compile("[«»]")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule.

    `name` is the module's; the id is its last part with hyphens. `doc` says what, why and by which
    source. The parameters of `check` behind the draft are the options. In `bad` the expected places
    stand between « and »; a good example almost fires. A rule that is not `certain` only suggests.
    `needs_model`: it rests on trained parts and is skipped without them. `needs_form`: it compares
    with the form; its examples are read with that of `examples/bimtek-jepara.yaml`.
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


def news(*paragraphs: str) -> str:
    """An example: a sound headline and lead, then these paragraphs."""
    return headed(
        "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus, Senin.",
        *paragraphs,
    )


def headed(*paragraphs: str) -> str:
    """An example: a sound headline, then these paragraphs, the lead first."""
    return "\n\n".join(("Bupati buka pasar murah", *paragraphs))


def titled(headline: str) -> str:
    """An example: this headline over a sound lead."""
    return news().replace("Bupati buka pasar murah", headline, 1)


def unmarked(example: str) -> tuple[str, list[Span]]:
    """An example without its marks, and the places that they stood around."""
    spans, starts = [], []
    for taken, match in enumerate(_MARKS.finditer(example)):
        at = match.start() - taken
        if match[0] == "«":
            starts.append(at)
        else:
            spans.append(Span(starts.pop(), at))
    return _MARKS.sub("", example), sorted(spans, key=lambda span: (span.start, span.end))
