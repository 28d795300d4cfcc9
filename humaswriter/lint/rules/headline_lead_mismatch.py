"""Janji judul tidak dipenuhi teras.

Pembaca membuka berita karena judulnya; teras harus menyampaikan kabar itu lebih dulu.
Sumber: pedoman gaya ANTARA (judul mencerminkan teras). Dinilai dari kata yang sama atau searti;
ketepatannya di docs/semantic.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """The headline, where the lead holds too little of it."""
    from humaswriter.semantic.meaning import headline_in_lead

    headline, lead = context.headline(), context.lead()
    if headline is None or lead is None:
        return
    words = context.release.slice(headline)
    told = context.prose[lead.start : lead.end]
    if headline_in_lead(context.semantics(), words, told).holds is False:
        yield Hit(headline, "Inti judul belum muncul di teras. Samakan pokok beritanya.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.HINT,
    good=(news(),),
    bad=(
        "«Rutan Kudus panen dua ton cabai»\n\n"
        "Kudus (ANTARA) - Bupati Sri Wahyuni menerima kunjungan pelajar di pendapa, Senin.",
    ),
    certain=False,
    needs_model=True,
)
