"""Teras berupa pertanyaan.

Berita langsung memberi jawaban, bukan pertanyaan.
Sumber: daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed, news
from humaswriter.lint.rule import Hit, Rule


def check(context: Context) -> Iterator[Hit]:
    """A lead whose first sentence asks."""
    lead = context.lead()
    first = context.sentences(lead)[:1] if lead else []
    for sentence in first:
        if context.narration[sentence.start : sentence.end].rstrip().endswith("?"):
            yield Hit(sentence, "Berita langsung tidak dibuka dengan pertanyaan.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LEAD,
    Severity.WARNING,
    good=(news("Sampai kapan pasar murah dibuka?"),),
    bad=(
        headed(
            "Kudus (ANTARA) - «Bagaimana warga Kudus membeli beras murah?» Bupati membuka pasar"
            " murah."
        ),
    ),
)
