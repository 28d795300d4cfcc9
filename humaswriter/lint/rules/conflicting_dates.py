"""Dua tanggal untuk satu acara.

Satu hari punya satu tanggal, dan acara yang sudah berlangsung tidak mungkin lebih muda dari
siarannya; bila naskah berkata lain, salah satunya salah.
Sumber: kalender; naskah itu sendiri.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import long_date
from humaswriter.indonesian.timex import Timex, TimexKind
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

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
# "Pembagian sembako pada Rabu (12/3) itu": the noun and its date are known already.
_DEFINITE = re.compile(r"\s+(?:itu|tersebut)\b")
_NOUN = re.compile(
    r"\b(?:pe[a-z]{5,}an|per[a-z]{4,}an|"
    + _EVENT
    + r"|ujian|turnamen|wisuda|yang)\b(?:\s+\S+){0,7}?\s+"
    r"(?:pada\s+|hari\s+|tanggal\s+)*$|\bpe[a-z]{5,}an\s+$",
    re.IGNORECASE,
)
# "usai wisuda itu, Minggu (28/9)".
_MEANWHILE = re.compile(
    r"\b(?:usai|saat|ketika|dalam|sela-sela)\s+[^.,]{3,50}?\b(?:itu|tersebut)\b[^.]{0,20}?\s*(?:,|pada)\s+$",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:akan|paling lambat|tenggat|batas|sebelum|menjelang|rencana|direncanakan|dijadwalkan|"
    r"mendatang|nanti|bakal|hingga|sampai|sejak|"
    r"sebelumnya|lalu|tahun lalu|semula|diundur|ditunda|berikutnya|pertama|kedua|lanjutan|"
    r"tahap|gelombang|hari kedua|hari terakhir|sesi|selama)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:me(?:m|n|ng|ny)?[a-z]{4,}|di[a-z]{4,})\b",
)


def check(context: Context) -> Iterator[Hit]:
    """A date of the event beside another one, or later than the day of the release."""
    dates = [t for t in context.analysis.timexes if t.kind is TimexKind.DATE]
    told = [t for t in dates if context.narration[t.span.start] != " "]
    first = told[0] if told else None
    if first is None:
        return
    for timex in told[1:] if first.span.start < _third(context) else ():
        known = [one for one in told if one.span.start < timex.span.start]
        if all(_disagree(timex, one) for one in known) and _is_of_same_event(context, timex, first):
            mine = context.release.text[timex.span.start : timex.span.end]
            theirs = context.release.text[first.span.start : first.span.end]
            yield Hit(timex.span, f"Tanggal acara berbeda: '{theirs}' dan '{mine}'.")
    yield from _after_release(context, dates, first)


def _is_of_same_event(context: Context, timex: Timex, first: Timex) -> bool:
    """Whether the words around a date speak of an event that the text has told already."""
    sentence = next(
        (s for s in context.analysis.sentences if s.start <= timex.span.start < s.end), timex.span
    )
    around = context.narration[sentence.start : sentence.end]
    before = context.narration[sentence.start : timex.span.start]
    others = context.narration[max(0, first.span.start - 30) : first.span.start]
    if _PLANNED.search(around) or _PLANNED.search(others):
        return False
    definite = _DEFINITE.match(context.narration, timex.span.end) and _NOUN.search(before)
    return bool(definite or _SAME.search(before) or _MEANWHILE.search(before))


def _disagree(one: Timex, other: Timex) -> bool:
    """Whether two dates cannot be the same day, as far as they tell."""
    mine, theirs = _ends(one), _ends(other)
    if mine and theirs:
        return (
            mine[1] < theirs[0] or theirs[1] < mine[0]
            if mine[0] == mine[1] or theirs[0] == theirs[1]
            else mine != theirs
        )
    if one.weekday is not None and other.weekday is not None:
        return one.weekday != other.weekday
    return False


def _ends(timex: Timex) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Month and day of the first and the last day; None where the text tells only a weekday."""
    if timex.days is None:
        return None
    first, last = timex.days.first, timex.days.last
    return (first.month, first.day), (last.month, last.day)


def _third(context: Context) -> int:
    """Where the fourth paragraph starts: the event's date stands before it."""
    paragraphs = sorted(context.analysis.news, key=lambda span: span.start)
    return paragraphs[3].start if len(paragraphs) > 3 else len(context.prose)


def _after_release(context: Context, dates: list[Timex], first: Timex) -> Iterator[Hit]:
    """The event's day, where the head or the dateline of the release is older."""
    news = min((span.start for span in context.analysis.news), default=0)
    written = max((t.day for t in dates if t.day and t.span.start < news), default=None)
    day = first.day
    lead = context.lead()
    if written is None or day is None or lead is None or not day > written:
        return
    sentence = context.sentences(lead)[:1]
    for span in sentence:
        words = context.prose[span.start : span.end]
        if first.span.start < lead.end and not _PLANNED.search(words) and _DONE.search(words):
            yield Hit(
                first.span,
                f"Acara ini bertanggal sesudah siarannya ({long_date(written)}). Periksa lagi.",
            )


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
