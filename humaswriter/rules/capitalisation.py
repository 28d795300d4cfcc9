"""Kalimat dibuka huruf kecil.

Huruf pertama kalimat berhuruf besar; huruf kecil membuat pembaca mengira kalimatnya terpotong.
Sumber: EYD V, huruf kapital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.abbreviations import ABBREVIATIONS
from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

# Behind a word of four letters or more a full stop ends a sentence, unless it shortens the word.
_OPENS = re.compile(r"(?:^|(?<=\n)|(?<=[a-z]{4}[.!?]) +)(?P<word>[a-z]{2,})(?=[\s,])", re.MULTILINE)
_SHORT = frozenset(word.casefold().rstrip(".") for word in ABBREVIATIONS)
_LAST_WORD = re.compile(r"(\w+)\.\s*$")


def check(draft: Draft) -> Iterator[Hit]:
    """A word in lower case that opens a paragraph or follows the end of a sentence."""
    news = {span.start for span in draft.analysis.news}
    for match in _OPENS.finditer(draft.narration):
        start = match.start("word")
        before = _LAST_WORD.search(draft.narration[max(0, start - 20) : start])
        if before is None and start not in news:
            continue
        if before and before[1].casefold() in _SHORT:
            continue
        word = match["word"]
        new = word[0].upper() + word[1:]
        yield Hit(
            Span(start, start + len(word)), f"Awali kalimat dengan huruf besar: '{new}'.", new
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.ERROR,
    good=(news("Warga antre. dr. Budi memeriksa mereka. Harga beras Rp12.500 per kg."),),
    bad=(news("Warga antre sejak pagi. «petugas» membagikan nomor."),),
)
