"""Whether a text tells the day and the hour of the form, however it writes them."""

from __future__ import annotations

from humaswriter.analysis.facts.denial import is_denied
from humaswriter.analysis.facts.fact import Fact, Telling
from humaswriter.analysis.reading import Reading
from humaswriter.indonesian.calendar import Hours, parse_days, parse_hours
from humaswriter.indonesian.clock import spoken_hours
from humaswriter.indonesian.timex import Grain, Timex, TimexKind

_END = "sampai"


def tell_date(fact: Fact, reading: Reading) -> Telling:
    """A day in lead, body, quotes or dateline. Otherwise: the first whole day that is told.

    Where the form gives a range, so must the text, if it tells an end at all. A mere weekday tells
    it in the lead; elsewhere it may be that of a rehearsal, once the lead has named a whole day.
    """
    days = parse_days(fact.value)
    day = days.last if fact.field == _END else days.first
    found = [t for t in reading.told(TimexKind.DATE) if t.tells(day, last=fact.field == _END)]
    if any(_is_in_lead(t, reading) for t in _days(reading)):
        found = [t for t in found if t.grain is not Grain.WEEKDAY or _is_in_lead(t, reading)]
    if days.first != days.last:
        found = [t for t in found if t.days is None or t.days.first == t.days.last
                 or t.tells(days.last, last=True)]  # fmt: skip
    sure = [t.span for t in found if not is_denied(reading.prose, t.span)]
    if sure:
        return Telling(fact, sure[0])
    other = found or [t for t in _days(reading) if fact.field != _END]
    return Telling(fact, None, tuple(t.span for t in other[:1]))


def _days(reading: Reading) -> list[Timex]:
    return [t for t in reading.narrated_timexes() if t.grain is Grain.DAY]


def _is_in_lead(timex: Timex, reading: Reading) -> bool:
    return any(lead.start <= timex.span.start < lead.end for lead in reading.news[:1])


def tell_time(fact: Fact, reading: Reading) -> Telling:
    """An hour by the clock or in spoken words. Otherwise: the first hour that is told."""
    hours = parse_hours(fact.value)
    found = [t.span for t in reading.told(TimexKind.TIME) if _is_hour(t, hours)]
    spoken = [(s, clock) for s, clock in spoken_hours(reading.prose) if reading.is_news(s)]
    minutes = hours.start.hour * 60 + hours.start.minute
    found += [span for span, clock in spoken if clock % 720 == minutes % 720]
    sure = [span for span in found if not is_denied(reading.prose, span)]
    if sure:
        return Telling(fact, sure[0])
    clocks = [t.span for t in reading.narrated_timexes() if t.kind is TimexKind.TIME]
    clocks += [span for span, _ in spoken if reading.is_narrated(span)]
    return Telling(fact, None, tuple((found or clocks)[:1]))


def _is_hour(timex: Timex, hours: Hours) -> bool:
    own = timex.hours
    if own is None or own.start != hours.start:
        return False
    return own.end is None or hours.end is None or own.end == hours.end
