"""What was read of a release, in one value: what quotes, answers, facts and rules look at."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from humaswriter.analysis.people import Registry
from humaswriter.analysis.quotes import Narration, Quote
from humaswriter.indonesian.timex import Timex, TimexKind
from humaswriter.readers.parts import Dateline
from humaswriter.release import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A release as it was read.

    `prose` has the line ends inside paragraphs as spaces; `narrated` is the same with what stands
    in marks blanked. `news` are the paragraphs of lead and body, without dateline. `timexes` are
    the dates and hours of all parts, also of letterhead and quotes.
    """

    prose: str
    narrated: Narration
    news: tuple[Span, ...]
    dateline: Dateline | None
    quotes: tuple[Quote, ...]
    registry: Registry
    timexes: tuple[Timex, ...]

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of lead and body; a quote with its owning clause is one."""
        return self.narrated.sentences

    def is_news(self, place: Span) -> bool:
        """Whether a place is in lead or body: the day of a letterhead is another's."""
        at = bisect_right(self.news, place.start, key=lambda paragraph: paragraph.start) - 1
        return at >= 0 and place.start < self.news[at].end

    def is_narrated(self, place: Span) -> bool:
        """Whether a place is in lead or body and outside all marks."""
        return self.is_news(place) and self.narrated.prose[place.start] not in "_“”"

    def told(self, kind: TimexKind) -> list[Timex]:
        """The dates or hours of lead and body, quotes included, and those of the dateline."""
        head = self.dateline.span if self.dateline else None
        return [
            timex
            for timex in self.timexes
            if timex.kind is kind
            and (
                self.is_news(timex.span)
                or (head is not None and head.start <= timex.span.start < head.end)
            )
        ]

    def narrated_timexes(self) -> list[Timex]:
        """The dates and hours that the writer tells, in order."""
        return [timex for timex in self.timexes if self.is_narrated(timex.span)]

    def words(self, place: Span) -> str:
        """The prose of a place."""
        return self.prose[place.start : place.end]
