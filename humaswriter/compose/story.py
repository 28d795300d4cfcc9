"""From what a template offers to the paragraphs that are written.

A template offers lines. Lines without a blank line between them are alternatives for one
sentence or paragraph; a blank line ends the group. A line that needs an absent fact is out.
In the headline and the lead the first group that fits wins; in the body every group gives a
paragraph, unless it would tell nothing new; `satu_paragraf` stops after the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from humaswriter.compose.cast import Actor, Mention, Tail, named_fields
from humaswriter.compose.speech import draw
from humaswriter.compose.text import Need, Piece, Section, Text, fields_of, has_gap, pieces_of
from humaswriter.compose.weave import line, sentence

LEAD_WORDS = 35  # Source: dossier §1.4 (ANTARA's limit for a lead)
HEADLINE_WORDS = 12  # Source: dossier §1.2 (hint above 12)

Line = tuple[Piece, ...]
Group = list[Line]

HEADLINE, DATELINE, LEAD, BODY = "judul", "baris_tanggal", "teras", "tubuh"
ONE_PARAGRAPH = "satu_paragraf"
SECTIONS = frozenset(
    "judul baris_tanggal teras tubuh satu_paragraf kop keterangan tentang narahubung kode".split()
)
_CHOICES = {HEADLINE: HEADLINE_WORDS, LEAD: LEAD_WORDS}


@dataclass
class Story:
    """What is chosen so far, section by section, and the facts that lead and body have told."""

    seed: str
    sections: dict[str, list[Line]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    _words: str = ""
    _opening: str = ""

    def has_told(self, value: Any) -> bool:
        """Whether every fact of a value has been told, by its field or in the same words."""
        pieces = pieces_of(value) if isinstance(value, Text) else ()
        if not pieces or has_gap(pieces):
            return False
        words = line(pieces).text.casefold()
        return self.told.issuperset(fields_of(pieces)) or (" " in words and words in self._words)

    def tell(self, stream: Iterable[Any]) -> None:
        """Take in what a template yields, choosing each group before the next is made.

        The template is read as it runs, so its later parts can ask what has been told.
        """
        for section, groups in _sections(stream):
            if section in _CHOICES:
                self._choose(section, list(groups))
            elif section in (BODY, ONE_PARAGRAPH):
                for group in groups:
                    if self._body(group) and section == ONE_PARAGRAPH:
                        break
            else:
                rows = [row for group in groups for row in group if not has_gap(row)]
                self.sections[section] = rows

    def _choose(self, section: str, groups: list[Group]) -> None:
        limit = _CHOICES[section]
        whole = [[row for row in group if not has_gap(row)] for group in groups]
        if any(not _needs(row) for group in whole for row in group):
            whole = [[row for row in group if not _needs(row)] for group in whole]
        fitting = [[row for row in group if _words(row) <= limit] for group in whole]
        group = next(filter(None, fitting), None)
        if group is None:
            rows = [row for group in whole for row in group]
            group = [min(rows, key=_words)] if rows else []
        if group:
            chosen = group[draw(len(group), self.seed, _key(section, group))]
            self.sections[section] = [chosen]
            if section == LEAD:
                self._note(chosen)

    def _body(self, group: Group) -> bool:
        rows = [row for row in group if not has_gap(row) and self._tells_something(row)]
        if not rows:
            return False
        most = max(map(self._news, rows))
        rows = [row for row in rows if self._news(row) == most]
        at = draw(len(rows), self.seed, _key(BODY, group))
        turned = [*rows[at:], *rows[:at]]
        chosen = next((row for row in turned if _opening(row) != self._opening), turned[0])
        self.sections.setdefault(BODY, []).append(chosen)
        self._note(chosen)
        return True

    def _tells_something(self, row: Line) -> bool:
        missing = any(isinstance(p, Need) and p.path not in self.told for p in row)
        return missing or self._news(row) > 0

    def _news(self, row: Line) -> int:
        fields = set(fields_of(row))
        for piece in row:
            if isinstance(piece, (Mention, Tail)) and piece.who:
                fields |= named_fields(piece.who)
        return len(fields - self.told)

    def _note(self, row: Line) -> None:
        self.told.update(fields_of(row))
        for piece in row:
            if isinstance(piece, Need):
                self.told.add(piece.path)
            elif isinstance(piece, (Mention, Tail)) and piece.who:
                self.told.update(named_fields(piece.who))
        self._words += f"\n{line(row).text.casefold()}"
        self._opening = _opening(row)


def _sections(stream: Iterable[Any]) -> Iterator[tuple[str, Iterator[Group]]]:
    """The sections of a stream, each with its groups, made one at a time."""
    pieces = iter(stream)
    state: dict[str, str | None] = {"next": None}

    def groups() -> Iterator[Group]:
        rows: Group = []
        row: list[Piece] = []

        def finish_row() -> None:
            if any(piece.text.strip() or has_gap([piece]) for piece in row):
                rows.append(_stripped(row))
            row.clear()

        for value in pieces:
            if isinstance(value, Section):
                state["next"] = value.name
                break
            for piece in pieces_of(value):
                if piece.field is not None or type(piece) is not Piece:
                    row.append(piece)
                    continue
                first, *others = piece.text.split("\n")
                row.append(Piece(first))
                for text in others:
                    blank = not row or all(type(p) is Piece and not p.text.strip() for p in row)
                    finish_row()
                    if blank and rows:
                        yield rows.copy()
                        rows.clear()
                    row.append(Piece(text))
        finish_row()
        if rows:
            yield rows

    for _ in groups():
        pass
    while state["next"] is not None:
        section, state["next"] = state["next"], None
        current = groups()
        yield section, current
        for _ in current:
            pass


def _stripped(row: list[Piece]) -> Line:
    """A row without the template's white space at its ends."""
    pieces = [piece for piece in row if piece.text or type(piece) is not Piece]
    edit: Callable[[str], str]
    for at, edit in ((0, str.lstrip), (-1, str.rstrip)):
        while pieces and type(pieces[at]) is Piece and pieces[at].field is None:
            text = edit(pieces[at].text)
            if text:
                pieces[at] = Piece(text)
                break
            pieces.pop(at)
    return tuple(pieces)


def _needs(row: Line) -> bool:
    return any(isinstance(piece, Need) or _mentions_need(piece) for piece in row)


def _mentions_need(piece: Piece) -> bool:
    who = getattr(piece, "who", None)
    inside = (*who.name, *who.role) if isinstance(who, Actor) else who.name if who else ()
    return any(isinstance(part, Need) for part in inside)


def _words(row: Line) -> int:
    return len(line(row).text.split())


def _opening(row: Line) -> str:
    """What readers take for the same beginning: the first word, with a quotation mark."""
    return " ".join(sentence(row).text.casefold().split()[:1]).rstrip(",.")


def _key(section: str, group: Group) -> str:
    """What names a group whatever its facts say: the template's words and the fields' paths."""
    parts = [
        piece.field or (piece.text if type(piece) is Piece else type(piece).__name__)
        for row in group
        for piece in row
    ]
    return f"{section}\0" + "\0".join(parts)
