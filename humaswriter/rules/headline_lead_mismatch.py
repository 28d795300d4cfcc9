"""Janji judul tidak dipenuhi teras.

Pembaca membuka berita karena judulnya; teras harus menyampaikan kabar itu lebih dulu.
Sumber: pedoman gaya ANTARA (judul mencerminkan teras). Dinilai dari kata yang sama atau searti;
ketepatannya di docs/semantic.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.meaning import headline_in_lead
from humaswriter.release import Part
from humaswriter.rule import Draft, Hit, Rule, news


def check(draft: Draft) -> Iterator[Hit]:
    """The headline, where the lead holds too little of it."""
    lead = draft.lead()
    for span in list(draft.paragraphs(Part.HEADLINE))[:1] if lead else []:
        words = draft.release.text[span.start : span.end]
        assert lead is not None
        if (
            headline_in_lead(draft.semantics(), words, draft.prose[lead.start : lead.end]).holds
            is False
        ):
            yield Hit(span, "Inti judul belum muncul di teras. Samakan pokok beritanya.")


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
