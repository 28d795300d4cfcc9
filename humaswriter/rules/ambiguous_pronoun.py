"""Kata ganti yang dapat merujuk ke dua orang.

Sesudah dua orang disebut, '-nya' dan 'dia' tidak lagi memberi tahu siapa yang berbicara. Hanya
saran: pembaca sering terbantu oleh isi ucapannya.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaswriter.analysis import Attribution, Quote, Status
from humaswriter.finding import Family, Severity
from humaswriter.rule import Draft, Hit, Rule, headed


def check(draft: Draft) -> Iterator[Hit]:
    """A `-nya` or `dia` behind a sentence with two people of whom none spoke last."""
    heard: list[Quote] = []
    for quote in draft.analysis.quotes:
        verb = draft.verb_of(quote)
        if quote.is_direct and quote.attribution is Attribution.PRONOUN and verb:
            people = _people_just_before(draft, quote)
            spoke = heard and heard[-1].person in people and heard[-1].status is Status.NAMED
            if len(people) > 1 and (quote.status is Status.AMBIGUOUS or not spoke):
                one, other = (draft.name_of(person) for person in people[-2:])
                word = draft.release.text[verb.start : verb.end]
                yield Hit(
                    verb,
                    f"'{word}' bisa merujuk ke {one} atau {other}. Sebut namanya.",
                )
        heard.append(quote)


def _people_just_before(draft: Draft, quote: Quote) -> list[int]:
    """The people of the last sentence before a quote that names any, in order."""
    before = [s for s in draft.analysis.sentences if s.end <= quote.span.start]
    for sentence in reversed(before[-2:]):
        people = [
            found.person
            for found in draft.analysis.registry.mentions
            if sentence.start <= found.mention.span.start < sentence.end
        ]
        if people:
            return list(dict.fromkeys(people))
    return []


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.HINT,
    good=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni menemui Camat Jati Budi Santosa di Kudus.",
            '"Kami sepakat," kata Sri Wahyuni. "Pasar dibuka lagi," ujarnya.',
        ),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni bertemu Camat Jati Budi Santosa di Kudus.",
            '"Kami sepakat pasar ini dibuka lagi," «ujarnya».',
        ),
    ),
    certain=False,
    needs_model=True,
)
