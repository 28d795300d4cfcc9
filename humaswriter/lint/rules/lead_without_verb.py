"""Teras tanpa kata kerja.

Teras adalah kalimat lengkap; deretan kata benda hanyalah judul yang panjang.
Sumber: katalog kelemahan teras yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.predicates import ALSO_NOUNS, is_verb
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PREDICATES = re.compile(
    r"\b(?:adalah|ialah|merupakan|yakni|akan|telah|sudah|belum|tidak|bukan|ada|harus|dapat|bisa|"
    r"kata|sandar|ujar|tutur|lebih|kurang|paling|cukup|masuk|kini|hilang|tiba|jadi|datang|hadir|bebas|gratis|turun|naik|habis|tuntas|menjadi|"
    r"masih|boleh|perlu|wajib|meninggal|tewas|mencapai|mendapat|yaitu|hingga kini)\b",
    re.IGNORECASE,
)
# Words of a first sentence. Chosen: because with fewer it is the rest of a dateline or a label.
_FEWEST = 6
_RELATIVE = re.compile(r"\b(?:yang|untuk|guna|dengan|dalam|saat|agar|demi)\s+\w+")


def check(context: Context) -> Iterator[Hit]:
    """A lead in which no word can be a predicate, clauses that hang on a noun left out."""
    lead = context.lead()
    if lead is None:
        return
    first = context.sentences(lead)[:1]
    text = context.prose[first[0].start : first[0].end] if first else ""
    if len(text.split()) < _FEWEST:
        text = context.prose[lead.start : lead.end]
    words = _RELATIVE.sub(" ", text)
    if not _PREDICATES.search(words) and not any(map(_is_predicate, _WORD.findall(words))):
        yield Hit(lead, "Teras belum memuat kata kerja. Sebut siapa melakukan apa.")


def _is_predicate(word: str) -> bool:
    """Whether a word acts here: some verbs are nouns in a full sentence ("deportasi", "panen")."""
    return is_verb(word) and word.casefold() not in ALSO_NOUNS


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(headed("Kudus (ANTARA) - Beras murah habis dalam dua jam setelah pasar dibuka, Senin."),),
    bad=(
        headed(
            "Kudus (ANTARA) - «Kegiatan bimbingan teknis kehumasan untuk meningkatkan mutu berita "
            "di Rutan Kudus, Senin.»",
            "Bupati Kudus Sri Wahyuni hadir.",
        ),
    ),
)
