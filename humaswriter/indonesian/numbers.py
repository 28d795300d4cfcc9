"""Numbers and sums of money: read in digits and in words, written as Indonesian news does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from humaswriter.release import Span

# By their value. The suite holds this table and the grammar below against num2words, which would
# cost every command a slow import for a dozen words.
UNITS = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
)  # fmt: skip
_SCALES = {
    "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12,
    "trilyun": 10**12,
}  # fmt: skip
_DOZENS = {"lusin": 12, "kodi": 20, "gros": 144}
_HALF, _QUARTER = Fraction(1, 2), Fraction(1, 4)
_ALONE = {
    **{word: Fraction(value) for value, word in enumerate(UNITS)},
    "seorang": Fraction(1), "seratus": Fraction(100), "seribu": Fraction(1000),
    "selusin": Fraction(12), "sekodi": Fraction(20),
    "setengah": _HALF, "separuh": _HALF, "seperempat": _QUARTER, "sepertiga": Fraction(1, 3),
}  # fmt: skip
_JOINED = frozenset({"belas", "puluh", "ratus", "perempat", *_SCALES, *_DOZENS})
# Every word that numbers are made of, in lower case.
NUMBER_WORDS = frozenset({*_ALONE, *_JOINED})
_DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_RUN = re.compile(
    rf"(?<![\w.,/:-])(?<!\bke-)(?P<money>Rp\.?\s?)?"
    rf"(?P<first>(?:{_DIGITS})(?![.,/:]?\d)(?![\w-])|(?:{'|'.join(sorted(_ALONE))})\b(?!-))"
    rf"(?:\s+(?:{'|'.join(sorted(NUMBER_WORDS))})\b(?!-)|\s+\d{{1,3}}(?=\s+(?:ratus|ribu|juta)\b))*",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\S+")
# `salah satu peserta` counts nobody.
_NO_COUNT = re.compile(r"\bsalah\s$", re.IGNORECASE)

_WHOLE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,12}")
_MONEY = re.compile(
    r"(?:rp\.?|idr)?\s*(?P<amount>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<fraction>\d+|-))?"
    rf"\s*(?P<unit>{'|'.join(_SCALES)})?(?:\s+rupiah)?",
    re.IGNORECASE,
)
_LARGE = (("triliun", 10**12), ("miliar", 10**9), ("juta", 10**6))


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: its place, with `Rp` where it is a sum of money, and its value."""

    span: Span
    value: Fraction
    is_money: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    span: Span


def find_numbers(text: str) -> Iterator[Number]:
    """The numbers of a text in order, in digits, words or both.

    `24`, `1.250`, `2,5 juta`, `dua puluh delapan`, `satu setengah juta`, `tiga perempat`,
    `dua lusin`. Dates, hours and ordinals are none.
    """
    for match in _RUN.finditer(text):
        if _NO_COUNT.search(text, max(0, match.start() - 8), match.start()):
            continue
        start = match.start("first")
        words = [
            _Word(one[0].casefold(), Span(start + one.start(), start + one.end()))
            for one in _TOKEN.finditer(text[start : match.end()])
        ]
        at = 0
        while at < len(words):
            value, end = _number(words, at)
            first = match.start() if at == 0 else words[at].span.start
            span = Span(first, words[end - 1].span.end)
            yield Number(span, value, is_money=at == 0 and match["money"] is not None)
            at = end


def number_value(words: str) -> Fraction | None:
    """What `24`, `1.250` or `dua belas` stands for; None where the words are not one number."""
    found = list(find_numbers(words.strip()))
    whole_text = len(found) == 1 and found[0].span == Span(0, len(words.strip()))
    return found[0].value if whole_text else None


def in_digits(text: str) -> str:
    """A text with its whole numbers in plain digits: `dua puluh petugas` gives `20 petugas`."""
    pieces, at = [], 0
    for number in find_numbers(text):
        if number.value.denominator == 1 and not number.is_money:
            pieces += [text[at : number.span.start], str(number.value)]
            at = number.span.end
    return "".join([*pieces, text[at:]])


def _number(words: Sequence[_Word], at: int) -> tuple[Fraction, int]:
    """The value of the number that begins at a word, and the index behind its last word."""
    total, below = Fraction(0), 10**15
    start = at
    while at < len(words):
        part, end = _below_thousand(words, at)
        if part is None:
            break
        if end < len(words) and words[end].text == "setengah":
            part, end = part + _HALF, end + 1
        scale = _SCALES.get(words[end].text) if end < len(words) else None
        if scale is None:
            # `seribu` is a scale with its one; what follows a bare number is another number
            is_scale = words[at].text == "seribu"
            if start != at and part >= below:
                break
            total, at = total + part, end
            if is_scale and below > 1000:
                below = 1000
                continue
            break
        if scale >= below:
            break
        total, below, at = total + part * scale, scale, end + 1
    if at == start:  # a scale or half that stands alone opens no run, but may follow a number
        return _ALONE.get(words[at].text, Fraction(1)), at + 1
    if at < len(words) and words[at].text in _DOZENS:
        total, at = total * _DOZENS[words[at].text], at + 1
    return total, at


def _below_thousand(words: Sequence[_Word], at: int) -> tuple[Fraction | None, int]:
    """A part below one thousand, or digits as they are; None where none begins here."""
    word = words[at].text
    if word[0].isdigit():
        return Fraction(word.replace(".", "").replace(",", ".")), at + 1
    value = _ALONE.get(word)
    if value is None:
        return None, at
    end = at + 1
    if value.denominator != 1 or value in (12, 20, 1000):
        return value, end
    joint = words[end].text if end < len(words) else ""
    if joint == "perempat":
        return value / 4, end + 1
    if joint == "belas" and 2 <= value <= 9:
        return value + 10, end + 1
    if joint == "ratus" and value <= 9:
        value, end = value * 100, end + 1
        return _with_rest(words, value, end, 100)
    if word == "seratus":
        return _with_rest(words, value, end, 100)
    if joint == "puluh" and value <= 9:
        return _with_rest(words, value * 10, end + 1, 10)
    return value, end


def _with_rest(
    words: Sequence[_Word], value: Fraction, at: int, below: int
) -> tuple[Fraction, int]:
    """Hundreds or tens with what is smaller behind them."""
    if at < len(words) and not words[at].text[0].isdigit():
        rest, end = _below_thousand(words, at)
        if rest is not None and rest.denominator == 1 and 0 < rest < below:
            return value + rest, end
    return value, at


def write_count(text: str) -> str:
    """A count in words below ten, else in digits with points: `tiga`, `24`, `1.250`.

    What is no plain whole number comes back as it was. Source: sumber §1.8 (ANTARA practice).
    """
    if not _WHOLE.fullmatch(text) or text.startswith("0"):
        return text
    number = int(text.replace(".", ""))
    if number < 10:
        return UNITS[number]
    from babel.numbers import format_decimal

    return format_decimal(number, locale="id")


def write_money(text: str) -> str:
    """Rupiah as `Rp2,5 miliar` or, where that would round, `Rp1.234.567`.

    What is no sum of money comes back as it was. Source: sumber §1.8 (PUEBI II.I.3).
    """
    parts = _MONEY.fullmatch(text.strip())
    if parts is None:
        return text
    fraction = (parts["fraction"] or "0").replace("-", "0")
    if len(parts["amount"]) > 20 or (len(fraction) > 2 and not parts["unit"]):
        return text
    amount = Decimal(parts["amount"].replace(".", "") + "." + fraction)
    amount *= _SCALES.get((parts["unit"] or "").casefold(), 1)
    from babel.numbers import format_decimal

    for name, size in _LARGE:
        share = amount / size
        if share >= 1 and share == round(share, 2):
            return f"Rp{format_decimal(share, format='#,##0.##', locale='id')} {name}"
    pattern = "#,##0" if amount == int(amount) else "#,##0.00"
    return f"Rp{format_decimal(amount, format=pattern, locale='id')}"
