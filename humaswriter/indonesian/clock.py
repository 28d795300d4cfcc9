"""Hours as people speak them: `setengah sembilan`, `sembilan lewat lima belas`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.indonesian.numbers import find_numbers
from humaswriter.release import Span

_HOUR = re.compile(r"\b(?:jam|pukul)\s+(?P<half>setengah\s+)?", re.IGNORECASE)
_MORE = re.compile(r"\s+(?P<way>lewat|lebih|kurang)\s+(?P<quarter>seperempat\b)?", re.IGNORECASE)
_QUARTER, _HALF = 15, 30
_DAY = 24


def spoken_hours(text: str) -> Iterator[tuple[Span, int]]:
    """Hours told in words, with their minutes since midnight, mornings and evenings not apart.

    `setengah sembilan` is 08.30, `sembilan lewat lima belas` 09.15, `sepuluh kurang seperempat`
    09.45.
    """
    for match in _HOUR.finditer(text):
        hour, end = _number(text, match.end())
        if hour is None or hour > _DAY:
            continue
        minutes = 60 * hour - (_HALF if match["half"] else 0)
        more = _MORE.match(text, end)
        if more:
            value, stop = (_QUARTER, more.end()) if more["quarter"] else _number(text, more.end())
            if value is not None:
                minutes += -value if more["way"].casefold() == "kurang" else value
                end = stop
        yield Span(match.start(), end), minutes


def _number(text: str, at: int) -> tuple[int | None, int]:
    """The whole number that begins at a place, and where it ends."""
    found = next(find_numbers(text[at : at + 40]), None)
    if found is None or found.span.start or found.value.denominator != 1:
        return None, at
    return int(found.value), at + found.span.end
