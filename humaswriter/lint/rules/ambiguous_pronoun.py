"""Kata ganti yang dapat merujuk ke dua orang.

Sesudah dua orang disebut, '-nya' dan 'dia' tidak lagi memberi tahu siapa yang berbicara. Hanya
saran: pembaca sering terbantu oleh isi ucapannya.
Sumber: daftar kesalahan atribusi yang disusun untuk humaswriter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaswriter.analysis import Attribution, Quote, Status
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span


def check(context: Context) -> Iterator[Hit]:
    """A `-nya` or `dia` that two people of the sentences before may have said."""
    for number, quote in enumerate(context.analysis.quotes):
        verb = context.verb_of(quote)
        if not quote.is_direct or quote.attribution is not Attribution.PRONOUN or not verb:
            continue
        last = context.analysis.quotes[number - 1] if number else None
        people = _candidates(context, quote, last)
        if len(people) > 1:
            one, other = (context.name_of(person) for person in people[-2:])
            word = context.release.text[verb.start : verb.end]
            yield Hit(verb, f"'{word}' bisa merujuk ke {one} atau {other}. Sebut namanya.")


def _candidates(context: Context, quote: Quote, last: Quote | None) -> list[int]:
    """The people who may have spoken: those of the last sentence with any, or who passed by."""
    before = [s for s in context.analysis.sentences if s.end <= quote.span.start]
    near = _people(context, before[-1:]) or _people(context, before[-2:-1])
    if len(near) > 1:
        spoke = last and last.person in near and last.status is Status.NAMED
        return [] if spoke and quote.status is not Status.AMBIGUOUS else near
    # one person only: a bystander, where somebody else stands in the sentence before
    speaks = last is not None and any(_holds(s, last) for s in before[-1:])
    others = [person for person in _people(context, _beside(context, before)) if person not in near]
    if not others and last and last.person is not None and last.person not in near:
        others = [last.person] if any(_holds(s, last) for s in before[-3:]) else []
    return [*others[-1:], *near] if near and others and not speaks else []


def _beside(context: Context, before: Sequence[Span]) -> Sequence[Span]:
    """The sentence before the last one, where both stand in one paragraph."""
    together = len(before) > 1 and any(
        s.start <= before[-2].start and before[-1].start < s.end for s in context.analysis.news
    )
    return before[-2:-1] if together else ()


def _holds(sentence: Span, quote: Quote) -> bool:
    return sentence.start <= quote.span.start < sentence.end


def _people(context: Context, sentences: Sequence[Span]) -> list[int]:
    """The people whom sentences mention, in order."""
    found = [
        found.person
        for sentence in sentences
        for found in context.analysis.registry.mentions
        if sentence.start <= found.mention.span.start < sentence.end
    ]
    return list(dict.fromkeys(found))


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
