"""Judul diakhiri titik.

Judul bukan kalimat lengkap; tanda titik tidak dipakai di belakangnya.
Sumber: EYD V, tanda titik.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import titled
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part, Span

_ABBREVIATION = re.compile(r"(?:\b(?:dkk|dll|dst|dsb|cs|Tbk|Jr|Sr)|[A-Z]\.[A-Za-z]{1,4})\.$|\.\.$")


def check(context: Context) -> Iterator[Hit]:
    """A full stop at the end of a headline that no abbreviation needs."""
    for span in context.paragraphs(Part.HEADLINE):
        text = context.release.text[span.start : span.end]
        if text.endswith(".") and not _ABBREVIATION.search(text):
            place = Span(span.end - 1, span.end)
            yield Hit(place, "Judul tidak diakhiri titik. Hapus titiknya.", "")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.HEADLINE,
    Severity.ERROR,
    good=(titled("Bupati lantik Sri Wahyuni dkk."),),
    bad=(titled("Bupati buka pasar murah«.»"),),
)
