"""Ucapan orang lain di dalam kutipan.

Bila pembicara membawakan pesan orang lain, pemilik kata-kata itu harus disebut jelas.
Sumber: daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from humaswriter.analysis import Quote
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule

_BORROWS = re.compile(
    r"(?<!yang )\b(?:mengutip|meminjam|menirukan(?! (?:ucapan|kata|suara) \w+nya\b)|menyitir|"
    r"menukil)\s+(?P<what>[^\n.,;\"“”]{3,90})",
    re.IGNORECASE,
)
# Documents, verses and sayings have no speaker to name.
_DOCUMENT = re.compile(
    r"\b(?:data|hasil|laporan|catatan|pasal|ayat|undang-undang|uu|peraturan|perpres|perda|surat|"
    r"buku|kitab|al-?qur\w*|hadis|hadits|pepatah|peribahasa|pantun|lagu|puisi|lirik|sila|media|koran|"
    r"artikel|dokumen|keputusan|permen\w*|survei|riset|penelitian|statistik|semboyan|moto|slogan|bps|"
    r"bmkg|kamus|naskah|teks|bunyi|isi|petikan|syair|prasasti|suara|gerak\w*|gaya)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Hit]:
    """A quote whose clause says that the words are another person's."""
    for quote in context.direct():
        if quote.cue is None:
            continue
        borrows = _BORROWS.search(context.narration, *_clause(context, quote))
        if borrows and not _DOCUMENT.search(borrows["what"]):
            owner = quote.original_source or "{nama}"
            yield Hit(
                quote.span,
                "Kata-kata ini milik orang lain. Sebut pemiliknya lebih dahulu, misalnya 'kata "
                f"{owner} seperti dikutip {quote.speaker or '{nama}'}'.",
            )


def _clause(context: Context, quote: Quote) -> tuple[int, int]:
    """From behind the quote to the end of the sentence that owns it."""
    sentences = context.analysis.sentences
    start = max(quote.span.end, quote.cue.start if quote.cue else 0)
    at = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
    end = sentences[at].end if at >= 0 else start
    return quote.span.end, max(end, start)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.WARNING,
    good=(
        news(
            '"Harga beras turun dua persen," kata Sri Wahyuni mengutip data Badan Pusat Statistik.'
        ),
    ),
    bad=(
        news(
            '"«Pastikan semua warga terlayani dengan baik,»" imbuhnya mengutip pesan Gubernur '
            "Budi Santosa."
        ),
    ),
    certain=False,
)
