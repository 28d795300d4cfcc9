"""Teras berisi latar umum.

Kalimat yang benar kapan saja bukan kabar; buka dengan kejadian barunya.
Sumber: daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.calendar import ANY_WEEKDAY
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

_TRUISM = re.compile(
    r"\b(?:merupakan|adalah|ialah|memiliki (?:peran\w*|potensi|arti|makna|manfaat|tugas)|"
    r"memegang peran\w*|menjadi (?:salah satu|kebutuhan|kunci|tulang|pilar|tanggung jawab|"
    r"tantangan|"
    r"fondasi|modal|bagian)|sangat (?:penting|dibutuhkan|diperlukan)|tidak dapat dipisahkan|"
    r"berperan penting|akan menghasilkan|tak lepas dari|tidak lepas dari)\b",
    re.IGNORECASE,
)
# What makes a sentence news: a day, a number, a name that acts, something that happened.
_NEWS = re.compile(
    rf"\d|\b(?:{ANY_WEEKDAY}|hari ini|kemarin|pekan|bulan (?:ini|lalu)|"
    r"tahun (?:ini|lalu)|telah|baru saja|kini|mulai|resmi|kata|ujar|mengatakan|menetapkan|meraih|"
    r"dilantik|terpilih|ditunjuk|pertama|terakhir)\b"
)


def check(context: Context) -> Iterator[Hit]:
    """A first sentence that states a truism and tells neither day nor number."""
    lead = context.lead()
    for sentence in context.sentences(lead)[:1] if lead else []:
        match = _TRUISM.search(context.narration, sentence.start, sentence.end)
        if match and not _NEWS.search(context.narration, sentence.start, sentence.end):
            yield Hit(sentence, "Kalimat ini benar kapan saja. Buka dengan kabar barunya.")


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
            "Kudus (ANTARA) - «Pangan merupakan kebutuhan dasar manusia.» Bupati membuka pasar "
            "murah, Senin."
        ),
    ),
)
