"""Notes in a draft that keep the checker quiet: one finding, one paragraph, or the whole file.

`[humaswriter: abaikan ATURAN]` stands in the paragraph that it is for, or alone before it;
`abaikan-satu` is for the nearest finding before it in its paragraph; `abaikan-berkas` for all of
the file. Without a rule each means every rule. In Markdown and HTML an HTML comment does as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from humaswriter.release import Span

_NOTE = re.compile(
    r"(?:\[|<!--)\s*humaswriter\s*:\s*(?P<reach>abaikan(?:-satu|-berkas)?)\b"
    r"(?P<rules>[^\]>\n]*?)\s*(?:\]|-->)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[\s,;]+")


class Reach(Enum):
    """How far a note goes; the value is the word in the note."""

    ONE = "abaikan-satu"
    PARAGRAPH = "abaikan"
    FILE = "abaikan-berkas"


@dataclass(frozen=True, slots=True)
class Note:
    """One note: where it stands, how far it goes, and the rules it is about (none: all)."""

    span: Span
    reach: Reach
    rules: frozenset[str]

    def is_about(self, rule: str) -> bool:
        """Whether it keeps a rule quiet."""
        return not self.rules or rule in self.rules


def find_notes(text: str) -> tuple[Note, ...]:
    """The notes of a text in order."""
    return tuple(_notes(text))


def _notes(text: str) -> Iterator[Note]:
    for match in _NOTE.finditer(text):
        rules = frozenset(filter(None, _SEPARATOR.split(match["rules"].strip())))
        yield Note(Span(*match.span()), Reach(match["reach"].casefold()), rules)


def without_notes(prose: str) -> str:
    """A prose with spaces in the place of its notes, so that nobody reads them as words."""
    return _NOTE.sub(lambda match: " " * len(match[0]), prose)


def suppressed(
    note: Note, text: str, found: Sequence[tuple[str, Span]], paragraphs: Sequence[Span]
) -> set[int]:
    """The numbers of the findings, given as rule and place, that a note keeps quiet."""
    mine = [n for n, (rule, _) in enumerate(found) if note.is_about(rule)]
    if note.reach is Reach.FILE:
        return set(mine)
    before = [p for p in paragraphs if p.start <= note.span.start]
    own = before[-1] if before and "\n" not in text[before[-1].end : note.span.start] else None
    own = own or next((p for p in paragraphs if p.start >= note.span.end), None)
    inside = [n for n in mine if own and own.start <= found[n][1].start < own.end]
    if note.reach is Reach.PARAGRAPH:
        return set(inside)
    told = [n for n in inside if found[n][1].start <= note.span.start]
    return {max(told, key=lambda n: found[n][1].end)} if told else set()
