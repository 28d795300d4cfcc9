"""Rincian tidak sama dengan jumlahnya.

Pembaca menjumlahkan; angka yang tidak cocok membuat seluruh berita diragukan.
Sumber: hitungan dari naskah itu sendiri.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from humaswriter.finding import Family, Severity
from humaswriter.numbers import whole
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

_WORDS = {
    "satu": 1, "seorang": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
_SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
_COUNT = re.compile(
    r"(?<![\w.,/(-])(?P<money>Rp\s?)?"
    rf"(?P<number>\d{{1,3}}(?:\.\d{{3}})+|\d+|{'|'.join(_WORDS)})(?![.,/]?\d)"
    r"(?:\s+(?P<scale>ribu|juta|miliar|triliun))?(?:\s+(?P<noun>[a-z][\w-]*))?"
)
_LISTED = re.compile(
    r"\b(?:terdiri (?:atas|dari)|yakni|yaitu|meliputi|mencakup|rinciannya|(?:dengan )?rincian|"
    r"dengan perincian|masing-masing|terbagi (?:atas|menjadi|dalam)|dibagi menjadi)\b:?",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:antara lain|di antaranya|termasuk|misalnya|seperti|sekitar|lebih|kurang|hampir|per|tiap|"
    r"setiap|lainnya|sisanya|selebihnya)\b",
    re.IGNORECASE,
)
# Not counts of things: measures, dates, ages, and words behind a date.
_NOT_COUNTED = frozenset(
    "persen tahun bulan hari jam menit detik pekan minggu kali rupiah januari februari maret april "
    "mei juni juli agustus september oktober november desember wib wita wit meter kilometer kg "
    "kilogram gram ton liter hektare derajat belas puluh ratus hingga sampai".split()
)
_ITEM = re.compile(r",\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+(?=Rp|\d|[a-z]+\s)")
_FEWEST = 2
# Sentences back in which the total may stand. Chosen: because parts follow their total closely.
_BACK = 2


@dataclass(frozen=True, slots=True)
class _Number:
    value: int
    is_money: bool
    noun: str
    span: Span


def check(draft: Draft) -> Iterator[Hit]:
    """The parts behind `terdiri atas` and the like, where they make another sum than the total."""
    sentences = draft.analysis.sentences
    for at, sentence in enumerate(sentences):
        listed = _LISTED.search(draft.prose, sentence.start, sentence.end)
        if listed is None or _OPEN.search(draft.prose, sentence.start, sentence.end):
            continue
        parts = _parts(draft.prose, Span(listed.end(), sentence.end))
        total = _total(draft, sentences[max(0, at - _BACK) : at + 1], listed.start(), parts)
        if total is None:
            continue
        made = sum(part.value for part in parts)
        if made != total.value and all(part.value < total.value for part in parts):
            yield Hit(
                Span(parts[0].span.start, parts[-1].span.end),
                f"Rincian berjumlah {_written(made)}, total tertulis {_written(total.value)}.",
            )


def _parts(text: str, listed: Span) -> list[_Number]:
    """The counts that open each item of a list; none where an item opens otherwise."""
    parts = []
    start = listed.start
    found_items = _ITEM.finditer(text, listed.start, listed.end)
    ends = [*(item.span() for item in found_items), (listed.end, listed.end)]
    for end, following in ends:
        while start < end and text[start].isspace():
            start += 1
        number = _COUNT.match(text, start, end)
        found = _number(number) if number else None
        if found:
            parts.append(found)
        elif not parts or re.search(r"\d", text[start:end]):
            return []
        start = following
    kinds = {part.is_money for part in parts}
    return parts if len(parts) >= _FEWEST and len(kinds) == 1 else []


def _total(
    draft: Draft, sentences: Sequence[Span], until: int, parts: Sequence[_Number]
) -> _Number | None:
    """The last count of the same kind before the list; in another sentence, that of its subject."""
    if not parts:
        return None
    for sentence in reversed(sentences):
        end = min(until, sentence.end)
        counts = filter(None, map(_number, _COUNT.finditer(draft.prose, sentence.start, end)))
        own = [n for n in counts if n.is_money == parts[0].is_money and n.noun]
        if sentence is sentences[-1]:
            if own:
                return own[-1]
            subject = draft.prose[sentence.start : until].casefold()
            subjects = set(re.findall(r"\w+", subject))
            continue
        meant = [n for n in own if n.noun in subjects or "mereka" in subjects]
        if meant:
            return meant[-1]
    return None


def _number(match: re.Match[str]) -> _Number | None:
    value = _WORDS.get(match["number"]) or whole(match["number"])
    noun = (match["noun"] or "").casefold()
    if not value or noun in _NOT_COUNTED or (not noun and not match["money"]):
        return None
    span = Span(*match.span())
    return _Number(value * _SCALES.get(match["scale"] or "", 1), bool(match["money"]), noun, span)


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
    bad=(news("Pasar itu diikuti 24 pedagang, terdiri atas «14 petani dan 12 nelayan»."),),
)
