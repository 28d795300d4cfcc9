"""Rincian tidak sama dengan jumlahnya.

Pembaca menjumlahkan; angka yang tidak cocok membuat seluruh berita diragukan.
Sumber: hitungan dari naskah itu sendiri.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.numbers import whole
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

_WORDS = {
    "satu": 1, "seorang": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
_NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d+|{'|'.join(_WORDS)})"
_COUNT = re.compile(
    rf"(?<![\w.,/(-])(?P<number>{_NUMBER})(?![.,/]?\d)\s+(?P<noun>[a-z][\w-]*)"
)
_LISTED = re.compile(
    r"\b(?:terdiri (?:atas|dari)|yakni|yaitu|meliputi|mencakup|rinciannya|dengan rincian|"
    r"dengan perincian|masing-masing|antara lain)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:antara lain|di antaranya|termasuk|misalnya|seperti|sekitar|lebih|per|masing-masing)\b"
)
# Not counts of things: measures, money, dates, ages, and words behind a date.
_NOT_COUNTED = frozenset(
    "persen tahun bulan hari jam menit detik pekan minggu kali juta miliar triliun ribu ratus rupiah "
    "januari februari maret april mei juni juli agustus september oktober november desember wib "
    "wita wit meter kilometer kg kilogram gram ton liter hektare derajat belas puluh hingga sampai "
    "dan di ke dari yang lalu".split()
)
# Chosen: because the nouns of parts are kinds of the total's noun (`peserta`: guru, siswa).
_FEWEST = 2


def check(draft: Draft) -> Iterator[Hit]:
    """A total and its parts in one sentence, where the parts make another sum."""
    for sentence in draft.analysis.sentences:
        text = draft.prose[sentence.start : sentence.end]
        listed = _LISTED.search(text)
        if listed is None or _OPEN.search(text, listed.start()):
            continue
        totals = list(_counts(text, 0, listed.start()))
        parts = list(_counts(text, listed.end(), len(text)))
        if not totals or len(parts) < _FEWEST or not _is_plain_list(text, listed.end(), parts):
            continue
        total, (start, end), _ = totals[-1]
        made = sum(number for number, _, _ in parts)
        if made != total and all(number < total for number, _, _ in parts):
            yield Hit(
                Span(sentence.start + start, sentence.start + end),
                f"Rincian berjumlah {_written(made)}, total tertulis {_written(total)}.",
            )


def _counts(text: str, start: int, end: int) -> Iterator[tuple[int, tuple[int, int], str]]:
    for match in _COUNT.finditer(text, start, end):
        number = _WORDS.get(match["number"]) or whole(match["number"])
        if number and match["noun"].casefold() not in _NOT_COUNTED:
            yield number, match.span("number"), match["noun"]


def _is_plain_list(text: str, start: int, parts: list[tuple[int, tuple[int, int], str]]) -> bool:
    """Whether every item between commas holds one count: `12 guru, 3 siswa, dan 4 orang tua`."""
    items = re.split(r",\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+(?=\d|[a-z]+\s)", text[start:])
    holding = [item for item in items if any(_counts(item, 0, len(item)))]
    return len(holding) == len(parts) and len(items) - len(holding) <= 1


def _written(number: int) -> str:
    return f"{number:,}".replace(",", ".")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.WARNING,
    good=(
        news("Pasar itu diikuti 24 pedagang, terdiri atas 14 petani dan 10 nelayan."),
        news("Pasar itu diikuti 24 pedagang, antara lain 14 petani dan 5 nelayan."),
    ),
    bad=(news("Pasar itu diikuti «24» pedagang, terdiri atas 14 petani dan 12 nelayan."),),
)
