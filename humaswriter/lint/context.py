"""What a rule looks at: an analysis, the prose of its news and the narration in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from humaswriter.analysis import Analysis, Quote
from humaswriter.release import Part, Release, Span

if TYPE_CHECKING:
    from humaswriter.semantic import Semantics

_FORMAL = re.compile(r"^\W*(siaran\s+pers|press\s+release)\b", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Context:
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


def context_of(analysis: Analysis, model: str | None = None, given: str = "formulir") -> Context:
    """What rules look at in an analysis; `model` is the sentence model of the profile."""
    prose = ["\n" if char == "\n" else " " for char in analysis.release.prose]
    for span in analysis.news:
        prose[span.start : span.end] = analysis.release.prose[span.start : span.end]
    narration = list(prose)
    quoted = [quote.span for quote in analysis.quotes if quote.is_direct]
    for span in [*quoted, *(term.inner for term in analysis.terms)]:
        narration[span.start : span.end] = " " * (span.end - span.start)
    return Context(analysis, "".join(prose), "".join(narration), model, given)
