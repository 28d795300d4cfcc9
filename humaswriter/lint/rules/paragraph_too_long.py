"""Paragraf terlalu panjang.

Satu gagasan satu paragraf; di layar ponsel paragraf panjang menjadi dinding.
Sumber: kelaziman kantor berita; batas 75 kata dari rilis contoh.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part


def check(context: Context, *, most: int = 75) -> Iterator[Hit]:
    """A paragraph of the body of more words than the limit."""
    for span in context.paragraphs(Part.BODY):
        count = len(context.prose[span.start : span.end].split())
        if count > most:
            yield Hit(span, f"Paragraf {count} kata. Pecah; satu gagasan satu paragraf.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.HINT,
    good=(news("Warga antre sejak pagi."),),
    bad=(
        news(
            "«Warga antre sejak pagi di depan tenda. Warga antre sejak pagi di depan tenda. "
            "Warga antre sejak pagi di depan tenda. Warga antre sejak pagi di depan tenda. "
            "Warga antre sejak pagi di depan tenda. Warga antre sejak pagi di depan tenda. "
            "Warga antre sejak pagi di depan tenda. Warga antre sejak pagi di depan tenda. "
            "Warga antre sejak pagi di depan tenda. Warga antre sejak pagi di depan tenda. "
            "Warga antre sejak pagi di depan tenda.»"
        ),
    ),
    certain=False,
)
