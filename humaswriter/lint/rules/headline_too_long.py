"""Judul terlalu panjang.

Judul pendek terbaca utuh di layar ponsel; nama lengkap instansi cukup di teras.
Sumber: pedoman gaya ANTARA dan Kemenag (8 kata); batas di sini dari praktik 8 sampai 13 kata.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news, titled
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part


def check(context: Context, *, good: int = 12, most: int = 15) -> Iterator[Hit]:
    """A headline of more words than `most`; over `good` only a hint."""
    for span in context.paragraphs(Part.HEADLINE):
        count = len(context.release.text[span.start : span.end].split())
        if count > good:
            severity = Severity.WARNING if count > most else Severity.HINT
            yield Hit(
                span,
                f"Judul {count} kata. Coba pangkas sampai sekitar 8 kata; simpan nama lengkap "
                "instansi untuk teras.",
                severity=severity,
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.WARNING,
    good=(news(),),
    bad=(
        titled(
            "«Bupati Kudus membuka pasar murah untuk warga sembilan kecamatan di Alun-alun "
            "Kudus dalam peringatan hari jadi»"
        ),
    ),
)
