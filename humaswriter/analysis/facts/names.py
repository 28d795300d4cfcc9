"""Whether a text tells a person of the form by name, and by office."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from humaswriter.analysis.facts.denial import is_denied
from humaswriter.analysis.facts.fact import Fact, Telling
from humaswriter.analysis.facts.words import WORD, place_of
from humaswriter.analysis.people import Person, Resolved
from humaswriter.analysis.people.names import is_short_for, name_words
from humaswriter.analysis.people.offices import fits, introduced
from humaswriter.analysis.reading import Reading
from humaswriter.release import Span

# How alike (0..1, difflib) a name with a slip is to the right one. Chosen: one letter in eight, or
# two letters that changed places; Hartono and Hartanto are other people, and a fact to be checked.
_SLIP = 0.85


def tell_name(fact: Fact, reading: Reading) -> Telling:
    """A name in full or by two of its words; one word tells it beside an office or as given.

    Otherwise: the person's mentions with a word that the name has not.
    """
    wanted = name_words(fact.value)
    right = {*wanted, *name_words(fact.short)} if fact.short else set(wanted)
    told, short, near, otherwise = None, None, None, []
    for found in reading.registry.mentions:
        name = found.mention.name
        if name is None:
            continue
        words = name_words(reading.words(name))
        is_theirs = not found.is_ambiguous and _is(reading.registry.people[found.person], wanted)
        if set(words) <= right:
            if is_denied(reading.prose, name):
                near = near or name
            elif len(words) >= min(2, len(wanted)):
                told = told or name
            elif _is_enough(words, found, fact, is_theirs=is_theirs):
                short = short or name
        elif is_theirs and _is_like(words, right):
            otherwise.append(name)
        elif len(words) > 1 and is_short_for(words, wanted):
            near = name
    told = told or place_of(reading.prose, fact.value)
    if not told and not otherwise:
        near = near or _misspelt(reading.prose, fact.value)
        otherwise = [near] if near else []
    return Telling(fact, told or (None if otherwise else short), tuple(otherwise))


def _is(person: Person, words: tuple[str, ...]) -> bool:
    """Whether a person of the registry is the one of the form."""
    return person.is_from_form and person.words == words


def _is_enough(words: Sequence[str], found: Resolved, fact: Fact, *, is_theirs: bool) -> bool:
    """Whether one word of a name is: what the person is called, or beside the office."""
    called = tuple(words) == name_words(fact.short) if fact.short else False
    return called or (is_theirs and found.mention.role is not None)


def _is_like(own: Sequence[str], right: set[str]) -> bool:
    """Whether the words are the name misspelled, not with a further part of it."""
    strange = [word for word in own if word not in right]
    return all(any(is_short_for((word, "x"), (one, "x")) for one in right) for word in strange)


def _misspelt(text: str, name: str) -> Span | None:
    """Where as many words with the same first letters stand that are nearly the name."""
    wanted = name.split()
    words = list(WORD.finditer(text))
    for number in range(len(words) - len(wanted) + 1 if len(wanted) > 1 else 0):
        here = words[number : number + len(wanted)]
        place = Span(here[0].start(), here[-1].end())
        likely = all(a[0][0] == b[0] for a, b in zip(here, wanted, strict=True))
        if likely and SequenceMatcher(None, text[place.start : place.end], name).ratio() >= _SLIP:
            return place
    return None


def tell_role(fact: Fact, reading: Reading) -> Telling:
    """An office beside its holder's name or alone. Otherwise: another office beside the name.

    The text may use an acronym that it has introduced: `Ketua KI` behind `Komisi Informasi (KI)`.
    """
    wanted = name_words(fact.of)
    offices = [office for office in (fact.value, fact.short) if office]
    acronyms = introduced(reading.prose)
    told, otherwise = None, []
    for found in reading.registry.mentions:
        role, name = found.mention.role, found.mention.name
        person = reading.registry.people[found.person]
        is_theirs = _is(person, wanted) or (
            bool(person.words) and is_short_for(person.words, wanted)
        )
        if role is None or (not is_theirs and name is not None):
            continue
        words = reading.words(role)
        named = {words, " ".join(acronyms.get(word, word) for word in words.split())}
        if any(fits(one, own) or fits(own, one) for one in named for own in offices):
            told = told or role
        elif is_theirs and not found.is_ambiguous and name is not None:
            otherwise.append(role)
    return Telling(fact, told or place_of(reading.prose, fact.value), tuple(otherwise))
