"""Teras berisi latar umum.

Kalimat yang benar kapan saja bukan kabar; buka dengan kejadian barunya.
Sumber: daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, headed

_TRUISM = re.compile(
    r"\b(?:merupakan (?:salah satu|hal|bagian|kebutuhan|hak|kewajiban)|memiliki peran|"
    r"memegang peran\w*|menjadi salah satu|adalah hal|sangat penting|tidak dapat dipisahkan)\b",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Hit]:
    """A first sentence that states a truism and tells neither day nor number."""
    lead = draft.lead()
    for sentence in draft.sentences(lead)[:1] if lead else []:
        match = _TRUISM.search(draft.narration, sentence.start, sentence.end)
        words = draft.narration[sentence.start : sentence.end]
        if match and not any(char.isdigit() for char in words):
            yield Hit(
                Span(*match.span()), "Kalimat ini benar kapan saja. Buka dengan kabar barunya."
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus membuka pasar murah yang merupakan salah satu dari "
            "12 pasar, Senin."
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - Pangan «merupakan kebutuhan» dasar manusia. Bupati membuka pasar "
            "murah, Senin."
        ),
    ),
)
