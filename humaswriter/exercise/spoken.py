"""Numbers and hours in words, as people speak them."""

from __future__ import annotations

import re
from functools import lru_cache

from humaswriter.release import Span

_NUMBER_WORDS = {
    "satu": "1", "seorang": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6",
    "tujuh": "7", "delapan": "8", "sembilan": "9", "sepuluh": "10", "sebelas": "11",
}  # fmt: skip
_TENS = re.compile(
    r"\b(?:(?P<thousands>se|satu |dua |tiga |empat |lima |enam |tujuh |delapan |sembilan )ribu ?)?"
    r"(?:(?P<hundreds>se|satu |dua |tiga |empat |lima |enam |tujuh |delapan |sembilan )ratus ?)?"
    r"(?:(?P<tens>se|dua |tiga |empat |lima |enam |tujuh |delapan |sembilan )puluh ?)?"
    r"(?:(?P<teens>se|dua |tiga |empat |lima |enam |tujuh |delapan |sembilan )belas|"
    r"(?P<ones>satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?\b",
    re.IGNORECASE,
)
_QUARTER = 15
_SPOKEN = re.compile(
    r"\b(?:jam|pukul)\s+(?P<half>setengah\s+)?(?P<hour>\d{1,2})\b(?![.:,]\d)"
    r"(?:\s+(?P<way>lewat|lebih|kurang)\s+(?P<more>\d{1,2}|seperempat))?",
    re.IGNORECASE,
)


def spoken_hours(text: str) -> list[tuple[Span, int]]:
    """Hours told in words, with their minutes since midnight, mornings and evenings not apart.

    `setengah sembilan` is 08.30, `sembilan lewat lima belas` 09.15, `sepuluh kurang seperempat`
    09.45.
    """
    found = []
    for match in _SPOKEN.finditer(in_digits(text)):
        hour = int(match["hour"])
        minutes = 60 * hour - (30 if match["half"] else 0)
        more = _QUARTER if match["more"] and "seperempat" in match["more"] else 0
        more = more or int(re.sub(r"\D", "", match["more"] or "") or 0)
        minutes += more if match["way"] and match["way"] != "kurang" else -more
        found.append((Span(*match.span()), minutes))
    return found


@lru_cache(maxsize=4096)
def in_digits(text: str) -> str:
    """A text with its number words below ten thousand as digits, padded to their length."""

    def written(match: re.Match[str]) -> str:
        value = _value(match)
        return str(value).ljust(len(match[0])) if match[0].strip() and value else match[0]

    return _TENS.sub(written, text)


def _value(match: re.Match[str]) -> int:
    def one(name: str) -> int:
        word = (match[name] or "").strip().casefold()
        return 1 if word == "se" else int(_NUMBER_WORDS.get(word, "0"))

    teens = 10 + one("teens") if match["teens"] else 0
    return 1000 * one("thousands") + 100 * one("hundreds") + 10 * one("tens") + teens + one("ones")
