"""From what a template offers to the paragraphs that are written.

A template offers lines. Lines without a blank line between them are alternatives for one
sentence or paragraph; a blank line ends the group. A line that needs an absent fact is out.
In the headline and the lead the first group that fits wins; in the body every group gives a
paragraph, unless it would tell nothing new; `satu_paragraf` stops after the first. A line that
begins with `~` waits until the others would open like the paragraph before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from humaswriter.compose.mentions import Actor, OpenMention, Tail, named_fields
from humaswriter.compose.pieces import Need, Piece, Section, Text, fields_of, has_gap, pieces_of
from humaswriter.compose.realise import line, sentence
from humaswriter.compose.reporting import draw

LEAD_WORDS = 35  # Source: sumber §1.4 (ANTARA's limit for a lead)
HEADLINE_WORDS = 12  # Source: sumber §1.2 (hint above 12)

RESERVE = "~"

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
    """What is chosen so far, section by section, and the facts told.

    `told` are those of lead and body, `headlined` those of the headline.
    """

    seed: str
    sections: dict[str, list[Line]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    headlined: set[str] = field(default_factory=set)
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
        for section, groups in _Offer(stream).sections():
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
            else:
                self.headlined.update(fields_of(chosen))

    def _body(self, group: Group) -> bool:
        rows = [row for row in group if not has_gap(row) and self._tells_something(row)]
        if not rows:
            return False
        most = max(map(self._news, rows))
        rows = [row for row in rows if self._news(row) == most]
        usual = [row for row in rows if not _is_reserve(row)]
        at = draw(len(usual), self.seed, _key(BODY, group)) if usual else 0
        reserve = [_without_mark(row) for row in rows if _is_reserve(row)]
        turned = [*usual[at:], *usual[:at], *reserve]
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
            if isinstance(piece, (OpenMention, Tail)) and piece.who:
                fields |= named_fields(piece.who)
        return len(fields - self.told)

    def _note(self, row: Line) -> None:
        self.told.update(fields_of(row))
        for piece in row:
            if isinstance(piece, Need):
                self.told.add(piece.path)
            elif isinstance(piece, (OpenMention, Tail)) and piece.who:
                self.told.update(named_fields(piece.who))
        self._words += f"\n{line(row).text.casefold()}"
        self._opening = _opening(row)


class _Offer:
    """What a template offers, read section by section and group by group as it is made."""

    def __init__(self, stream: Iterable[Any]) -> None:
        self.values = iter(stream)
        self.section: str | None = None

    def sections(self) -> Iterator[tuple[str, Iterator[Group]]]:
        """Each section's name and its groups; what is left of them is read past."""
        groups = self._groups()
        while True:
            for _ in groups:
                pass
            if self.section is None:
                return
            name, self.section = self.section, None
            groups = self._groups()
            yield name, groups

    def _groups(self) -> Iterator[Group]:
        """The groups up to the next section: rows that no blank row parts."""
        group: Group = []
        for row in self._rows():
            if row:
                group.append(row)
            elif group:
                yield group
                group = []
        if group:
            yield group

    def _rows(self) -> Iterator[Line]:
        """The rows up to the next section, parted by the template's own line ends."""
        row: list[Piece] = []
        for value in self.values:
            if isinstance(value, Section):
                self.section = value.name
                break
            for piece in pieces_of(value):
                if not _is_template(piece):
                    row.append(piece)
                    continue
                first, *others = piece.text.split("\n")
                row.append(Piece(first))
                for text in others:
                    yield _stripped(row)
                    row = [Piece(text)]
        yield _stripped(row)


def _is_template(piece: Piece) -> bool:
    """Whether a piece is the template's own words."""
    return type(piece) is Piece and piece.field is None


def _stripped(row: Sequence[Piece]) -> Line:
    """A row without the template's white space at its ends; empty where it is nothing else."""
    pieces = [piece for piece in row if piece.text or not _is_template(piece)]
    edit: Callable[[str], str]
    for at, edit in ((0, str.lstrip), (-1, str.rstrip)):
        while pieces and _is_template(pieces[at]):
            text = edit(pieces[at].text)
            if text:
                pieces[at] = Piece(text)
                break
            pieces.pop(at)
    return tuple(pieces)


def _is_reserve(row: Line) -> bool:
    """Whether a row is written only where every other would open like the paragraph before."""
    return _is_template(row[0]) and row[0].text.startswith(RESERVE)


def _without_mark(row: Line) -> Line:
    return _stripped((Piece(row[0].text.removeprefix(RESERVE)), *row[1:]))


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
    parts = [piece.field or piece.sign or piece.text for row in group for piece in row]
    return f"{section}\0" + "\0".join(parts)
