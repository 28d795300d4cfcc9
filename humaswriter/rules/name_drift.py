"""Ejaan nama berubah.

Satu orang punya satu ejaan; bila naskah menulis Rahmat lalu Rakhmat, pembaca tidak tahu mana yang
benar.
Sumber: kode etik (ketepatan nama); naskah itu sendiri.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from humaswriter.analysis import Person
from humaswriter.analysis.people.words import name_words
from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

# Chosen: because initials and short words differ by a letter without being slips.
_SHORTEST = 4
# Of the letters in common. Chosen: `Lenggu` and `Lengu` share .91, `Rahmat` and `Rakhmat` .92,
# `Hasan` and `Hasanah` .83.
_ALIKE = 0.84
_MOST_PEOPLE = 60


def check(draft: Draft) -> Iterator[Hit]:
    """Each mention of a person that spells a word of the name otherwise than the first did."""
    told: set[tuple[str, str]] = set()
    spelled: dict[int, list[tuple[str, ...]]] = {}
    for resolved in draft.analysis.registry.mentions:
        place = resolved.mention.name
        if place is None:
            continue
        words = name_words(draft.prose[place.start : place.end])
        known = spelled.setdefault(resolved.person, [])
        slip = _slip(words, known) or _slip_of_another(draft, words, resolved.person, spelled)
        if slip and slip not in told:
            told.add(slip)
            span, mine = _word(draft, place, slip[1])
            yield Hit(
                span,
                f"'{_cased(slip[0])}' dan '{mine}': mana yang benar?",
                certain=len(words) > 1 or None,
            )
        known.append(words)


def _slip(words: Sequence[str], known: Sequence[Sequence[str]]) -> tuple[str, str] | None:
    """A word of the first spelling and the one that now stands in its place."""
    for earlier in known:
        for word in words:
            if word in earlier or any(word in other for other in known):
                continue
            near = [w for w in earlier if w not in words and _is_slip(w, word)]
            if near:
                return near[0], word
    return None


def _slip_of_another(
    draft: Draft, words: Sequence[str], person: int, spelled: dict[int, list[tuple[str, ...]]]
) -> tuple[str, str] | None:
    """The same for a name that was taken for a new person: all words alike, one of them equal."""
    if len(words) < 2:
        return None
    people: Sequence[Person] = draft.analysis.registry.people[max(0, person - _MOST_PEOPLE) : person]
    for other in people:
        names = spelled.get(other.number)
        if not names or len(other.words) != len(words) or not set(words) & set(other.words):
            continue
        pairs = [(a, b) for a, b in zip(other.words, words, strict=True) if a != b]
        if len(pairs) == 1 and _is_slip(*pairs[0]):
            return pairs[0]
    return None


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _SHORTEST or one[0] != other[0] and one[1:] != other[1:]:
        return False
    # a clipped or lengthened name is another way of naming: Frans, Fransiskus
    if one.startswith(other) or other.startswith(one):
        return abs(len(one) - len(other)) == 1
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _word(draft: Draft, place: Span, word: str) -> tuple[Span, str]:
    """Where a word of a name stands, and how it is written there."""
    text = draft.release.text[place.start : place.end]
    at = text.casefold().find(word)
    if at < 0:
        return place, text
    return Span(place.start + at, place.start + at + len(word)), text[at : at + len(word)]


def _cased(word: str) -> str:
    return word[:1].upper() + word[1:]


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.ERROR,
    good=(
        news("Camat Jati Frans Lenggu hadir. Fransiska Lenggu, istrinya, ikut. Frans pulang."),
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
