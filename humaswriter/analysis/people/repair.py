"""Mends what the recogniser often gets wrong where offices and names meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from humaswriter.analysis.people.offices import is_office_word
from humaswriter.indonesian.abbreviations import ABBREVIATIONS
from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.provinces import zone_of
from humaswriter.indonesian.titles import STOPPED
from humaswriter.nlp.annotation import Label, Name
from humaswriter.release import Span

_WORD = re.compile(r"[^\s,;:()\"“”/]+")
_CAPITALS = re.compile(r"[A-Z0-9]{2,6}")
_BEFORE_INITIALS = re.compile(r"(?:inisial|tersangka|terdakwa|terpidana|alias)\s+$")
_NUMBERED = re.compile(r"[\w-]+ [IVX]+")  # `Tier I`, `Panel II`
_AGE = re.compile(r"\s*\(\d\d")
# A name may follow an office behind a comma, a short form in brackets, or a word of address.
_GAP = re.compile(r"(?:\s*\([^()]{1,30}\))?,?\s+(?:(?:Bapak|Ibu|Pak|Bu|yakni|yaitu)\s+)?")
_NAME = re.compile(
    rf"(?:(?:{'|'.join(STOPPED)}|dr|K\.H|Ustaz|Tgk)\.?\s+)*"
    r"[A-Z][\w'’.-]+(?:\s+(?:[A-Z][\w'’.-]+|bin|binti|al))*"
)


def repaired(prose: str, names: Sequence[Name], end: int) -> list[Name]:
    """The names of one paragraph: offices cut from persons, persons cut from offices or found.

    What is written in capitals alone, or is an ordinary word, is no person.
    """
    names = _moved(prose, names)
    apart = [part for name in names for part in _divided(prose, _relabelled(prose, name))]
    kept = [name for name in _grown(prose, apart) if not _is_no_person(prose, name)]
    kept += _missed(prose, kept, end)
    return sorted(kept, key=lambda name: (name.span.start, -name.span.end))


def _moved(prose: str, names: Sequence[Name]) -> list[Name]:
    """`Kepala Kejari Bantul Kristanti` + `Yuni`: the first name leaves the office."""
    kept = list(names)
    for at, person in enumerate(kept):
        if person.label is not Label.PERSON:
            continue
        for before in range(max(0, at - 4), at):
            office = kept[before]
            if office.span.end != person.span.start - 1 or office.label is Label.PERSON:
                continue
            words = [m.span() for m in _WORD.finditer(prose, office.span.start, office.span.end)]
            cut = len(words)
            while cut > 2 and _is_personal(prose[slice(*words[cut - 1])]):
                cut -= 1
            institution = word_class(prose[slice(*words[cut - 1])])
            if cut < len(words) and ("P" in institution or "L" in institution):
                kept[at] = Name(Span(words[cut][0], person.span.end), Label.PERSON)
                kept[before] = Name(Span(office.span.start, words[cut - 1][1]), office.label)
    return kept


def _relabelled(prose: str, name: Name) -> Name:
    """A person made of an office's or a place's words alone is that."""
    if name.label is not Label.PERSON:
        return _without_stop(prose, name)
    words = _WORD.findall(prose[name.span.start : name.span.end])
    if len(words) == 1 and _opens_office(words[0]):
        return Name(name.span, Label.ROLE)
    if all(_is_place(word) for word in words):
        return Name(name.span, Label.PLACE)
    return name


def _without_stop(prose: str, name: Name) -> Name:
    """An office at the end of its sentence, without the full stop behind it."""
    text = prose[name.span.start : name.span.end]
    if not text.endswith(".") or "." in text.split()[-1][:-1] or text.split()[-1] in ABBREVIATIONS:
        return name
    return Name(Span(name.span.start, name.span.end - 1), name.label)


def _is_place(word: str) -> bool:
    kind = word_class(word)
    return ("P" in kind and "N" not in kind) or zone_of(word) is not None


def _grown(prose: str, names: Sequence[Name]) -> Iterator[Name]:
    """Each office with the place or institution directly behind it."""
    for name, following in zip_longest(names, names[1:]):
        if (
            name.label is Label.ROLE
            and following
            and following.label in (Label.PLACE, Label.ORGANISATION)
            and prose[name.span.end : following.span.start] == " "
        ):
            yield Name(Span(name.span.start, following.span.end), Label.ROLE)
        else:
            yield name


def _divided(prose: str, name: Name) -> Iterator[Name]:
    words = [match.span() for match in _WORD.finditer(prose, name.span.start, name.span.end)]
    if name.label is Label.PERSON:
        cut = 0
        while cut < len(words) - 1 and _opens_office(prose[slice(*words[cut])]):
            cut += 1
        if cut:
            yield Name(Span(words[0][0], words[cut - 1][1]), Label.ROLE)
            yield Name(Span(words[cut][0], name.span.end), Label.PERSON)
            return
    if name.label is Label.ROLE:
        cut = len(words)
        while cut > 1 and _is_personal(prose[slice(*words[cut - 1])]):
            cut -= 1
        named = any("N" in word_class(prose[slice(*word)]) for word in words[cut:])
        if len(words) - cut >= 2 and named and words[-1][1] == name.span.end:
            # a bracket behind the office's last word is its own
            office = prose[name.span.start : words[cut][0]].rstrip(" ,")
            yield Name(Span(name.span.start, name.span.start + len(office)), Label.ROLE)
            yield Name(Span(words[cut][0], name.span.end), Label.PERSON)
            return
    yield name


def _opens_office(word: str) -> bool:
    return is_office_word(word) and "N" not in word_class(word)


def _is_personal(word: str) -> bool:
    """Whether a word is one of personal names or an unknown one with a capital."""
    kind = word_class(word)
    return word[:1].isupper() and not word.isupper() and ("N" in kind or kind == "-")


def _is_no_person(prose: str, name: Name) -> bool:
    if name.label is not Label.PERSON:
        return False
    words = prose[name.span.start : name.span.end]
    if _CAPITALS.fullmatch(words):
        return len(words) > 3 and not is_suspect(prose, name.span)
    return word_class(words) == "U" or bool(_NUMBERED.fullmatch(words) or words.startswith("Yth"))


def is_suspect(prose: str, span: Span) -> bool:
    """Whether capitals stand for somebody whose name is withheld: `tersangka RS`, `MK (34)`."""
    before = prose[max(0, span.start - 20) : span.start]
    return bool(_BEFORE_INITIALS.search(before) or _AGE.match(prose, span.end))


def _missed(prose: str, names: Sequence[Name], end: int) -> Iterator[Name]:
    """Persons behind an office that the recogniser gave no name."""
    for at, name in enumerate(names):
        if name.label is not Label.ROLE:
            continue
        # names are in order, and institutions inside the office stand right behind it
        taken = [other.span for other in names[at + 1 : at + 6]]
        gap = _GAP.match(prose, name.span.end, end)
        found = _NAME.match(prose, gap.end(), end) if gap else None
        if not found or any(s.start < found.end() and found.start() < s.end for s in taken):
            continue
        words = _WORD.findall(found.group())
        set_off = "," in prose[name.span.end : found.start()] or len(words) > 1
        if set_off and all(_is_personal(word) or word_class(word) in "TG" for word in words):
            yield Name(Span(*found.span()), Label.PERSON)
