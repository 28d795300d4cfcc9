"""Penulisan jam.

Gaya berita memakai 'pukul' dan titik: pukul 09.00 WIB. *Jam* berarti lamanya waktu.
Sumber: EYD V (membolehkan titik dua); praktik ANTARA.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_CLOCK = re.compile(
    r"\b(?P<word>[Pp]ukul|[Jj]am|[Pp]kl?\.?)(?P<gap>\s)(?P<hour>[01]?\d|2[0-4])(?P<sign>[:.,])(?P<minute>[0-5]\d)\b"
)
# A whole hour: `jam 9 pagi`. Durations and turns stay: `2 jam`, `jam ke-3`, `jam 1-2`.
_WHOLE = re.compile(
    r"(?<!\d )\b(?P<word>[Jj]am|[Pp]kl?\.?) (?P<hour>[01]?\d|2[0-4])\b(?![-–/.:,]?\d| jam|"
    r" menit| kali)"
    r"(?P<part> (?:pagi|siang|sore|malam))?"
)
_NOON = 12


def check(context: Context) -> Iterator[Hit]:
    """A time of day with another word than `pukul` or a colon."""
    for match in _CLOCK.finditer(context.narration):
        if match["word"].casefold() == "pukul" and match["sign"] == ".":
            continue
        word = "Pukul" if match["word"][0].isupper() else "pukul"
        new = f"{word} {match['hour']}.{match['minute']}"
        yield Hit(Span(*match.span()), f"Tulis '{new}'.", new)
    for match in _WHOLE.finditer(context.narration):
        word = "Pukul" if match["word"][0].isupper() else "pukul"
        hour = int(match["hour"])
        hour += _NOON if (match["part"] or "").strip() in ("sore", "malam") and hour < _NOON else 0
        new = f"{word} {hour:02}.00"
        yield Hit(Span(*match.span()), f"Tulis '{new}'.", new, safe=False)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.HINT,
    good=(news("Pasar dibuka pukul 09.00 WIB selama dua jam."),),
    bad=(news("Pasar dibuka «jam 09:00» WIB."),),
)
