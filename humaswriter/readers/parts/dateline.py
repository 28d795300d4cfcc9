"""The opening of a lead that says where the release was written, when, and by whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from humaswriter.indonesian.calendar import ANY_WEEKDAY
from humaswriter.indonesian.gazetteer import is_region
from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.offices import ROLE_WORDS
from humaswriter.indonesian.provinces import zone_of
from humaswriter.indonesian.timex import find_timex
from humaswriter.release import Span

# Source: sumber §1.3 and the forms that agency sites use.
_HEAD = re.compile(
    r"\s*(?P<head>[^\n\"“”:|]{2,70}?)\s*(?P<mark>[-–—]{1,3}(?=\s|$)|(?<=\s)[-–—]{1,2}(?=\w)|"
    r"(?<=[A-Z]{3})[-–—](?=[A-Z][a-z])|"
    r":(?=\s|$)|\||//|>>)"
)
# Marks that also end sentences: only behind the name of a region.
_SOFT_HEAD = re.compile(r"\s*(?P<head>[A-Z][^\n\"“”:|.]{2,50}?)(?P<mark>[._])(?=\s+[A-Z])")
_PIECE = re.compile(r"\(\s*(?P<inside>[^()]{1,40}?)\s*\)|(?P<outside>(?:[^,()/]|(?<=\d)/(?=\d))+)")
_DATE = re.compile(r"\d{1,2}\s?[/.]\s?\d{1,2}(?:\s?[/.]\s?\d{2,4})?")
_WEEKDAY = re.compile(rf"(?i:{ANY_WEEKDAY})")
# A second date or author behind the dash: "KOTA BEKASI - Selasa, 22 November 2022", "- Humas, ".
_TAIL_AUTHOR = re.compile(
    r"\s+(?P<agency>(?i:humas|kominfo|diskominfo|info_?pas)[\w.]*(?=\s*[,:–-])|[A-Z]{3,12}(?=\s*[-–—]))"
    r"\s*[,:–—-]{1,2}\s"
)
_TAIL_DATE = re.compile(
    rf"\s+(?:(?:{ANY_WEEKDAY}),?\s+)?"
    r"\d{1,2}\s[A-Z][a-z]+\s\d{4}(?=\s+[A-Z])"
)
_AGENCY = re.compile(
    r"(?i:antara\w*|humas.*|(?:dis)?kominfo\w*|info_?\w+|kbrn|rri|tvri|mc|media center.*|hms.*|"
    r"warta\w*|berita\w*|suara\w*|portal\w*|\w+(?:news|pos|post|tv|fm)|kemen\w+|kanwil.*|polda.*|"
    r"polres.*|penerangan.*|pen\w{3,6}|puspen.*|prokopim.*|prokompim.*|diskom\w*)"
)
_DESKS = frozenset("MC PPID HUMAS KOMINFO DISKOMINFO PROKOPIM PROKOMPIM ADPIM".split())
_SITE = re.compile(r"[\w-]+(?:[._@/][\w-]+)+")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: its place, without the white space behind it, and what it names."""

    span: Span
    place: str | None
    agency: str | None
    date: Span | None = None


def find_dateline(prose: str, start: int, end: int) -> Dateline | None:
    """The dateline that opens a paragraph, if there is one."""
    head = _HEAD.match(prose, start, end)
    found = _read(prose, head, start, end) if head else None
    if found is None and (head := _SOFT_HEAD.match(prose, start, end)):
        found = _read(prose, head, start, end)
        return found if found and found.place and is_region(found.place) else None
    return found


def _read(prose: str, head: re.Match[str], start: int, end: int) -> Dateline | None:
    place = agency = None
    dated: list[int] = []
    for piece in _PIECE.finditer(prose, *head.span("head")):
        words = (piece["inside"] or piece["outside"]).strip(" .*")
        first, _, rest = words.partition(" ")
        if not words:
            continue
        if _is_date(words):
            dated += [piece.start(), piece.end()]
        elif place is None and is_region(rest) and (_is_agency(first) or first in _DESKS):
            agency, place = first, rest  # `MC TAPIN`
        elif piece["inside"] or _is_agency(words) or _is_institution(words):
            agency = agency or words
        elif place is None and _is_place(words, head["mark"], prose[piece.end() : piece.end() + 2]):
            place = words
        elif place is not None and zone_of(words):
            continue
        elif place is not None and agency is None and _is_name(words):
            agency = words
        else:
            return None
    alone = agency is not None and _stands_alone(agency) and head["mark"][0] in "-–—"
    if place is None and not alone:
        return None
    stop = head.end()
    date = _trim(prose, min(dated), max(dated)) if dated else None
    author = _TAIL_AUTHOR.match(prose, stop, end) if agency is None else None
    if author:
        agency, stop = author["agency"], len(prose[: author.end()].rstrip())
    if date is None and (late := _TAIL_DATE.match(prose, stop, end)):
        date, stop = _trim(prose, *late.span()), late.end()
    return Dateline(Span(_first(prose, start), stop), place, agency, date)


def _first(prose: str, start: int) -> int:
    while prose[start].isspace():
        start += 1
    return start


def _trim(prose: str, start: int, end: int) -> Span:
    inner = prose[start:end]
    stripped = inner.strip(" (),")
    start += inner.index(stripped)
    return Span(start, start + len(stripped))


def _is_date(words: str) -> bool:
    if _DATE.fullmatch(words) or _WEEKDAY.fullmatch(words):
        return True
    found = find_timex(words)
    return len(found) == 1 and found[0].span.end - found[0].span.start >= len(words) - 1


def _is_agency(words: str) -> bool:
    return bool(_AGENCY.fullmatch(words) or _SITE.fullmatch(words))


def _stands_alone(agency: str) -> bool:
    return bool(_SITE.fullmatch(agency)) or _is_institution(agency)


def _is_institution(words: str) -> bool:
    """Whether the first word opens the name of an office: `Lapas Demak -`."""
    kind = word_class(words.split()[0])
    return "L" in kind and "P" not in kind and _is_name(words)


def _is_name(words: str) -> bool:
    """Up to four words with capitals, none of them an office."""
    found = words.split()
    return len(found) <= 4 and all(
        word[:1].isupper() and word.casefold() not in ROLE_WORDS and _WORD.fullmatch(word)
        for word in found
    )


def _is_place(words: str, mark: str, following: str) -> bool:
    """Whether words may be the city of a dateline: a known place, or unknown and well set off."""
    if is_region(words):
        return True
    if not _is_name(words):
        return False
    classes = [word_class(word if not word.isupper() else word.title()) for word in words.split()]
    if any("P" in kind for kind in classes):
        return True
    # behind an unknown word a colon may introduce a quotation or a list, a dash does not
    return mark != ":" and (words.isupper() or classes[0] in ("-", "N") or "," in following)
