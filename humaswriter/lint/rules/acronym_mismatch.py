"""Singkatan tidak cocok dengan kepanjangannya.

Huruf dalam kurung diambil dari kata-kata di depannya; yang tidak cocok mungkin salah ketik. Hanya
saran: singkatan resmi kadang tidak mengikuti aturan.
Sumber: EYD V, singkatan dan akronim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis.people.offices import INTRODUCED, is_acronym
from humaswriter.finding import Family, Severity
from humaswriter.indonesian.gazetteer import institutions
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

_INITIALS_OF_STATE = frozenset("RI NKRI WIB WITA WIT TNI Polri".split())
# Of another language than the words.
_FOREIGN = frozenset(
    "WHO UNICEF UNESCO UNHCR UNDP FAO ILO IOM IMF FGD MoU OSS CCTV GPS SOP EWS QRIS CSR VIP "
    "WFH ICU "
    "IGD HIV AIDS TB TBC USG MRI SPBE ISO ATM UHC".split()
)


def check(context: Context) -> Iterator[Hit]:
    """An acronym in brackets whose letters the words before it do not have."""
    known = {name for one in institutions() for name in (one.short, *one.aliases) if name}
    for match in INTRODUCED.finditer(context.prose):
        short = match["short"]
        letters = re.sub(r"[^A-Za-z]", "", short)
        if short in known | _INITIALS_OF_STATE | _FOREIGN or not _is_short_form(
            short, match["words"]
        ):
            continue
        words = match["words"].split()
        if _is_shuffled(short, words):
            pass
        elif any(_made_of(letters, words[start:]) for start in range(len(words) - 1)):
            continue
        yield Hit(
            Span(*match.span("short")),
            f"Huruf '{short}' tidak cocok dengan '{' '.join(words)}'. Periksa singkatannya.",
        )


def _is_short_form(short: str, words: str) -> bool:
    """Whether the brackets hold an acronym at all, not a place, a party or a name."""
    capitals = sum(1 for char in short if char.isupper())
    return capitals >= 2 and len(short) < len(words) // 2


def _is_shuffled(short: str, words: list[str]) -> bool:
    """Whether an acronym has the first letters of as many words, in another order."""
    content = [word for word in words if word[0].isupper()][-len(short) :]
    first = "".join(word[0] for word in content)
    return short.isupper() and sorted(short) == sorted(first) and short != first


def _made_of(letters: str, words: list[str]) -> bool:
    text = " ".join(words)
    first = "".join(word[0] for word in words).casefold()
    return letters.casefold() in (first, first.replace("d", "")) or is_acronym(letters, text)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.HINT,
    good=(news("Pusat Layanan Haji (PLH) dibuka oleh Badan Narkotika Nasional (BNN)."),),
    bad=(news("Warga memasang Aplikasi Penyimpanan dan Publikasi Kerja Sama («P2MA»)."),),
    certain=False,
)
