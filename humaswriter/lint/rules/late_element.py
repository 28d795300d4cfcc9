"""Unsur penting datang terlambat.

Siapa dan apa ada di teras; kapan dan di mana paling lambat di paragraf ketiga. Hanya saran.
Sumber: piramida terbalik; berita ANTARA menaruh hari dan tempat di paragraf kedua.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import FiveW
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule

# The last paragraph that may answer. Source: sumber §1.4.
_BY = {FiveW.WHO: 1, FiveW.WHAT: 1, FiveW.WHEN: 3, FiveW.WHERE: 3}


def check(context: Context) -> Iterator[Hit]:
    """The first answer to a question, where it stands behind the paragraph that should tell it."""
    paragraphs = sorted(context.analysis.news, key=lambda span: span.start)
    for question, last in _BY.items():
        answers = context.analysis.answers.get(question, ())
        if not answers or len(paragraphs) <= last:
            continue
        first = min(answers, key=lambda answer: answer.span.start)
        if first.span.start >= paragraphs[last].start:
            where = "teras" if last == 1 else "tiga paragraf pertama"
            yield Hit(
                first.span, f"Unsur '{question.label}' baru muncul di sini. Naikkan ke {where}."
            )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FIVE_W,
    Severity.HINT,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus.",
            "Pasar murah itu dibuka Senin (16/9).",
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus.",
            "Warga membeli beras dan gula.",
            "Beras dijual lebih murah daripada di toko.",
            "Pasar murah itu dibuka «Senin (16/9)».",
        ),
    ),
    certain=False,
)
