"""When: days, weekdays, dates without a year; less surely `hari ini` and months."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaswriter.analysis.fivew.answer import Candidate, strong, weak
from humaswriter.indonesian.timex import Grain, Timex, TimexKind
from humaswriter.release import Span

# A day of a law, a letter or a beginning, not of the event. Source: sumber §0a (5W1H cues).
_BACKGROUND = re.compile(
    r"\b(?:nomor|no\.?|undang-undang|peraturan|keputusan|surat|tertanggal|sejak|berlaku|lahir|"
    r"per|hingga|sampai|sebelum|paling lambat)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:hari\s+ini|kemarin|besok|tadi\s+(?:pagi|siang|malam)|(?:pekan|minggu|bulan|tahun)\s+"
    r"(?:ini|lalu|depan)|malam\s+ini|pagi\s+ini|hari\s+(?:pertama|kedua|ketiga|terakhir))\b",
    re.IGNORECASE,
)
_HOUR_GAP = re.compile(r"\s*,?\s*(?:pada\s+|mulai\s+)?")
_PART_OF_DAY = re.compile(r"\s+(?:pagi|siang|sore|petang|malam)\b")


def find_when(
    prose: str, timexes: Sequence[Timex], sentences: Sequence[Span]
) -> Iterator[Candidate]:
    """The days a narration names, in order; each with the hour behind it."""
    days = [timex for timex in timexes if timex.kind is TimexKind.DATE]
    hours = {timex.span.start: timex.span.end for timex in timexes if timex.kind is TimexKind.TIME}
    for timex in days:
        start, end = timex.span.start, timex.span.end
        if part := _PART_OF_DAY.match(prose, end):
            end = part.end()
        gap = _HOUR_GAP.match(prose, end)
        end = hours.get(gap.end() if gap else end, end)
        before = prose[max(0, start - 60) : start].rpartition("\n")[2]
        is_long = timex.grain in (Grain.MONTH, Grain.YEAR)
        if (is_long or _BACKGROUND.search(before)) and timex.weekday is None:
            if timex.grain is not Grain.YEAR or "/" in timex.value:
                yield weak(start, end, timex.value)
        else:
            yield strong(start, end, timex.value)
    for sentence in sentences:
        for found in _RELATIVE.finditer(prose, sentence.start, sentence.end):
            yield weak(*found.span())
