"""Kabar terkubur.

Yang dijanjikan judul baru muncul jauh di bawah, sedangkan teras berisi upacara atau latar.
Sumber: piramida terbalik. Dinilai dari kata yang sama atau searti; ketepatannya di
docs/semantic.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """The paragraph that carries the headline better than the lead does."""
    from humaswriter.semantic.meaning import buried_news

    headline = context.headline()
    if headline is None or not context.lead():
        return
    news = context.analysis.news
    words = context.release.slice(headline)
    found = buried_news(context.semantics(), words, [context.prose[s.start : s.end] for s in news])
    if found and found.answer.holds:
        yield Hit(
            news[found.paragraph],
            f"Kabar di judul baru muncul di paragraf {found.paragraph + 1}. Naikkan ke teras.",
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.HINT,
    good=(news("Pasar murah itu dibuka bupati sampai Rabu."),),
    bad=(
        "Rutan Kudus panen dua ton cabai\n\n"
        "Kudus (ANTARA) - Kepala Rutan Kudus menerima kunjungan pelajar di aula, Senin.\n\n"
        "«Pada kesempatan itu, Rutan Kudus memanen dua ton cabai dari kebun warga binaan.»",
    ),
    certain=False,
    needs_model=True,
)
