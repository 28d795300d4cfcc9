"""Pembicara disebut dengan julukan.

"Pria asli Kudus itu" memaksa pembaca menebak siapa; nama atau jabatan lebih jelas.
Sumber: daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis import Quote
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_PHRASE = (
    r"(?P<words>[a-z][\w-]*(?:\s+(?!saat\b|ketika\b|usai\b|itu\b|ini\b)[\w.-]+){0,7}?"
    r"\s+(?:itu|ini|tersebut))\b"
)
_TAIL = re.compile(rf"\s+{_PHRASE}")
_ACCORDING = re.compile(rf"\b[Mm]enurut\s+{_PHRASE}")
_PERSONS = frozenset(
    "pria wanita perempuan lelaki laki-laki putra putri ayah ibu bapak bapak-bapak sosok "
    "mantan eks "
    "alumnus alumni jebolan lulusan kelahiran politikus politisi pejabat birokrat orang ketiga "
    "tokoh penyuka penggemar".split()
)
# An office with its place tells who it is.
_OFFICES = frozenset(
    "kepala ketua bupati gubernur wali camat lurah menteri direktur rektor dekan sekretaris "
    "kapolres "
    "kapolda kapolsek kajari kalapas karutan kakanwil komandan koordinator wakil presiden".split()
)
_DESCRIBES = re.compile(
    r"\b(?:asal|asli|kelahiran|lulusan|alumnus|jebolan|ber[a-z]{4,}|murah senyum|nomor satu|"
    r"karib|yang)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """The words that name a speaker by a description other than an office."""
    told: set[int] = set()  # the parts of a split quote share their clause
    for quote in context.direct():
        behind = quote.cue and _TAIL.match(context.prose, quote.cue.end)
        if behind and behind.start() not in told and _is_epithet(behind["words"]):
            told.add(behind.start())
            yield Hit(Span(*behind.span("words")), f"Sebut namanya: '{_name(quote)}'.")
    for match in _ACCORDING.finditer(context.narration):
        if _is_epithet(match["words"]):
            yield Hit(Span(*match.span("words")), "Sebut namanya.")


def _is_epithet(words: str) -> bool:
    """Whether words describe a person instead of naming the office."""
    first = words.split()[0].casefold()
    return first in _PERSONS or (first not in _OFFICES and bool(_DESCRIBES.search(words)))


def _name(quote: Quote) -> str:
    """The speaker's name without degrees, which a later mention has not."""
    return (quote.speaker or "{nama}").partition(",")[0]


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(news('"Beras ini cukup untuk semua warga," kata bupati itu.'),),
    bad=(
        news(
            '"Beras ini cukup untuk semua warga," kata Sri Wahyuni.',
            '"Kami akan menambah beras sampai Rabu," ujar «perempuan kelahiran Demak itu».',
        ),
    ),
)
