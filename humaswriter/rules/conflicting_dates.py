"""Dua tanggal untuk satu acara.

Satu hari punya satu tanggal, dan acara yang sudah berlangsung tidak mungkin lebih muda dari
siarannya; bila naskah berkata lain, salah satunya salah.
Sumber: kalender; naskah itu sendiri.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from humaswriter.dates import long_date
from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, headed
from humaswriter.timex import Timex, TimexKind

# A later sentence about the same event, told as done or as announced.
_EVENT = (
    r"(?:acara|kegiatan|pelatihan|bimbingan|bimtek|sosialisasi|rapat|upacara|apel|seminar|diskusi|"
    r"forum|lokakarya|razia|operasi|penyerahan|peresmian|pelantikan|penandatanganan|kunjungan|"
    r"pertemuan|pasar|lomba|pameran|pembukaan|peringatan|penyuluhan|bakti sosial)"
)
_SAME = re.compile(
    rf"\b{_EVENT}\b(?:\s+\S+){{0,3}}?\s+(?:itu|ini|tersebut)\b(?:\s+\S+){{0,2}}?\s+"
    r"(?:di)?(?:gelar|laksanakan|selenggarakan|adakan|langsung|lakukan|mulai|buka|pusatkan)\w*\b|"
    rf"\b{_EVENT}\s+yang\s+(?:digelar|dilaksanakan|diselenggarakan|diadakan|berlangsung|dilakukan)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:akan|paling lambat|tenggat|batas|sebelum|menjelang|rencana|direncanakan|dijadwalkan|mendatang|nanti|bakal|hingga|sampai|sejak|"
    r"sebelumnya|lalu|tahun lalu|semula|diundur|ditunda|berikutnya|pertama|kedua|lanjutan|"
    r"tahap|gelombang|hari kedua|hari terakhir|sesi|selama)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:me(?:m|n|ng|ny)?[a-z]{4,}|di[a-z]{4,})\b",
)


def check(draft: Draft) -> Iterator[Hit]:
    """A date of the event beside another one, or later than the day of the release."""
    dates = [t for t in draft.analysis.timexes if t.kind is TimexKind.DATE and _day(t)]
    told = [t for t in dates if draft.prose[t.span.start] != " "]
    first = told[0] if told else None
    if first is None:
        return
    seen = set()
    for timex in told[1:]:
        if timex.value != first.value and _is_of_same_event(draft, timex, first):
            seen.add(timex)
            yield _hit(draft, timex, first)
    yield from _after_release(draft, dates, first)


def _is_of_same_event(draft: Draft, timex: Timex, first: Timex) -> bool:
    sentence = next(
        (s for s in draft.analysis.sentences if s.start <= timex.span.start < s.end), timex.span
    )
    lead = draft.lead()
    if lead is None or not first.span.start < _third(draft):
        return False
    before = draft.prose[sentence.start : timex.span.start]
    around = draft.prose[sentence.start : sentence.end]
    begun = _SAME.search(before)
    others = draft.prose[first.span.start - 30 : first.span.start]
    if not begun or _PLANNED.search(around) or _PLANNED.search(others):
        return False
    one, other = _day(first), _day(timex)
    return one is not None and other is not None and one != other


def _third(draft: Draft) -> int:
    """Where the fourth paragraph starts: the event's date stands before it."""
    paragraphs = sorted(draft.analysis.news, key=lambda span: span.start)
    return paragraphs[3].start if len(paragraphs) > 3 else len(draft.prose)


def _hit(draft: Draft, timex: Timex, first: Timex) -> Hit:
    mine = draft.release.text[timex.span.start : timex.span.end]
    theirs = draft.release.text[first.span.start : first.span.end]
    return Hit(timex.span, f"Tanggal acara berbeda: '{theirs}' dan '{mine}'.")


def _after_release(draft: Draft, dates: list[Timex], first: Timex) -> Iterator[Hit]:
    """The event's day, where the head or the dateline of the release is older."""
    news = min((span.start for span in draft.analysis.news), default=0)
    heads = [_full(draft, t) for t in dates if t.span.start < news]
    written = max((day for day in heads if day), default=None)
    day = _full(draft, first)
    lead = draft.lead()
    if written is None or day is None or lead is None or not day > written:
        return
    sentence = draft.sentences(lead)[:1]
    for span in sentence:
        words = draft.prose[span.start : span.end]
        if first.span.start < lead.end and not _PLANNED.search(words) and _DONE.search(words):
            yield Hit(
                first.span,
                f"Acara ini bertanggal sesudah siarannya ({long_date(written)}). Periksa lagi.",
            )


def _day(timex: Timex) -> str | None:
    """Month and day of a single date."""
    return timex.value[-5:] if len(timex.value) == 10 and timex.value[5:7].isdigit() else None


def _full(draft: Draft, timex: Timex) -> datetime.date | None:
    words = draft.release.prose[timex.span.start : timex.span.end]
    if len(timex.value) != 10 or not timex.value[:4].isdigit():
        return None
    if timex.value[:4] not in words and not re.search(r"\d", words):
        return None
    return datetime.date.fromisoformat(timex.value)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus membuka pasar murah di Alun-alun Kudus, Kamis (19/9).",
            "Pasar murah itu akan digelar lagi pada Kamis (26/9).",
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus membuka pasar murah di Alun-alun Kudus, Kamis (19/9).",
            "Pasar murah itu digelar «Jumat (20/9)» di dua tempat.",
        ),
        "SIARAN PERS\n\nTanggal: 17 September 2024\n\n"
        + headed(
            "Kudus - Bupati Kudus membuka pasar murah di Alun-alun Kudus, «Kamis (19/9/2024)»."
        ),
    ),
)
