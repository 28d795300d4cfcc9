"""Fakta yang tidak ada di formulir.

Angka atau nama yang tidak tercatat mungkin benar, tetapi sumbernya belum dipastikan. Hanya saran.
Sumber: formulir naskah itu sendiri.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.analysis.altered import counts, sums
from humaswriter.analysis.people.words import is_short_for, name_words
from humaswriter.finding import Family, Severity
from humaswriter.form.needs import given_facts
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, headed

# Chosen: because a count of one or two things is often a way of speaking.
_LEAST = 3


def check(draft: Draft) -> Iterator[Hit]:
    """Numbers, sums of money and people with an office that no field of the form has."""
    form = draft.analysis.against.form
    if form is None:
        return
    texts = list(given_facts(form).values())
    whole_form = "\n".join(texts)
    numbers = set(re.findall(r"\d+", whole_form.replace(".", "")))
    numbers |= {count.number for text in texts for count in counts(text)}
    money = {amount for text in texts for amount, _ in sums(text)}
    altered = {one.span for one in draft.analysis.against.altered}
    for count in counts(draft.narration):
        is_large = not count.number.isdigit() or int(count.number) >= _LEAST
        if count.number not in numbers and is_large and count.span not in altered:
            yield _hit(draft, count.span.start, count.span.end)
    for amount, span in sums(draft.narration):
        if amount not in money:
            yield _hit(draft, span.start, span.end)
    yield from _people(draft, whole_form)


def _people(draft: Draft, whole_form: str) -> Iterator[Hit]:
    known = [name_words(person.name) for person in draft.analysis.against.expected]
    words_of_form = set(re.findall(r"\w+", whole_form.casefold()))
    speakers = {quote.person for quote in draft.direct()}
    told: set[int] = set()
    for found in draft.analysis.registry.mentions:
        name = found.mention.name
        if name is None or found.mention.role is None or found.person in told | speakers:
            continue
        words = name_words(draft.prose[name.start : name.end])
        told.add(found.person)
        if not any(is_short_for(words, one) for one in known) and not set(words) <= words_of_form:
            yield _hit(draft, name.start, name.end)


def _hit(draft: Draft, start: int, end: int) -> Hit:
    words = draft.release.text[start:end]
    return Hit(Span(start, end), f"'{words}' tidak ada di formulir. Pastikan sumbernya.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FACTS,
    Severity.HINT,
    good=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis "
            "(19/9).",
        ),
    ),
    bad=(
        headed(
            "Jepara (ANTARA) - Kanwil Kemenkumham Jateng melatih petugas humas di Jepara, Kamis "
            "(19/9). Sebanyak «475 warga» ikut, dengan biaya «Rp12 juta».",
        ),
    ),
    certain=False,
    needs_form=True,
)
