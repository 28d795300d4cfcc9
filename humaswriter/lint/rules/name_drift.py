"""Ejaan nama berubah.

Satu orang punya satu ejaan; bila naskah menulis Rahmat lalu Rakhmat, pembaca tidak tahu mana yang
benar.
Sumber: kode etik (ketepatan nama); naskah itu sendiri.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from humaswriter.analysis.people.names import name_words
from humaswriter.analysis.people.offices import fits
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.nlp.annotation import Label
from humaswriter.release import Span

# Chosen: because initials and short words differ by a letter without being slips.
_SHORTEST = 4
# A second letter may differ in words of this length. Chosen: `Nugroho` and `Nugraha`.
_LONG = 7
# Names compared with a new one. Chosen: so that a text of a thousand names stays fast.
_REMEMBERED = 60


@dataclass(frozen=True, slots=True)
class _Named:
    words: tuple[str, ...]
    role: str | None
    sentence: int


def check(context: Context) -> Iterator[Hit]:
    """A name of which one word is spelled otherwise than before, at its first such mention."""
    known: list[_Named] = []
    told: set[tuple[str, ...]] = set()
    roles = _roles(context)
    starts = [sentence.start for sentence in context.analysis.sentences]
    for name in context.analysis.annotation.names:
        if name.label is not Label.PERSON:
            continue
        words = name_words(context.prose[name.span.start : name.span.end])
        if not words or words in told or any(set(words) <= set(one.words) for one in known):
            continue
        new = _Named(words, roles.get(name.span.start), bisect_right(starts, name.span.start))
        slips = [slip for one in known[-_REMEMBERED:] if (slip := _slip(one, new))]
        if len(slips) == 1 or (slips and len(set(slips)) == 1):
            told.add(words)
            right, wrong = slips[0]
            span, mine = _word(context, name.span, wrong)
            yield Hit(span, f"'{right.capitalize()}' dan '{mine}': mana yang benar?")
        else:
            known.append(new)


def _roles(context: Context) -> dict[int, str]:
    """The office that stands with each name, by where the name starts."""
    mentions = [found.mention for found in context.analysis.registry.mentions]
    return {
        m.name.start: context.prose[m.role.start : m.role.end]
        for m in mentions
        if m.name and m.role
    }


def _slip(one: _Named, new: _Named) -> tuple[str, str] | None:
    """The word of a known name and its other spelling; None where they are two people."""
    if one.sentence == new.sentence:
        return None
    if new.role and not (one.role and (fits(one.role, new.role) or fits(new.role, one.role))):
        return None
    other = [word for word in new.words if word not in one.words]
    if len(other) != 1 or len(new.words) > len(one.words) + 1:
        return None
    left = [word for word in one.words if word not in new.words]
    near = [word for word in left if _is_slip(word, other[0], alone=len(new.words) == 1)]
    return (near[0], other[0]) if len(near) == 1 else None


def _is_slip(one: str, other: str, *, alone: bool) -> bool:
    """Whether two words are a letter or two apart; a single name must be closer."""
    shortest = min(len(one), len(other))
    if shortest < _SHORTEST + alone:
        return False
    allowed = 2 if shortest >= _LONG and not alone else 1
    if (one.startswith(other) or other.startswith(one)) and alone:
        return abs(len(one) - len(other)) == 1
    return _distance(one, other) <= allowed


def _distance(one: str, other: str) -> int:
    """Letters to put in, take out or change (Levenshtein)."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for column, theirs in enumerate(other, 1):
            cost = min(row[column] + 1, row[column - 1] + 1, before + (letter != theirs))
            before, row[column] = row[column], cost
    return row[-1]


def _word(context: Context, place: Span, word: str) -> tuple[Span, str]:
    """Where a word of a name stands, and how it is written there."""
    text = context.release.text[place.start : place.end]
    at = text.casefold().find(word)
    if at < 0:
        return place, text
    return Span(place.start + at, place.start + at + len(word)), text[at : at + len(word)]


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.ERROR,
    good=(
        news("Camat Jati Hadi Susanto dan adiknya, Hadi Susanti, hadir di alun-alun itu."),
        news("Camat Jati Hasan Basri hadir. Hasan pulang."),
    ),
    bad=(
        news(
            "Camat Jati Rahmat Renaldy hadir di alun-alun itu.",
            '"Beras ini cukup untuk semua warga," kata «Rakhmat» Renaldy.',
        ),
    ),
    needs_model=True,
)
