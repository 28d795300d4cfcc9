"""Pieces to characters: sentence case, spacing and full stops, with the source of each kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from humaswriter.compose.pieces import Once, Piece, SoftComma
from humaswriter.compose.wording import lowered, opening_quantity
from humaswriter.indonesian.numbers import write_count

_CLOSERS = ".,;:?!)"
_TERMINAL = re.compile(r"[.?!…:][\"'”’)]*$")
_COUNT = re.compile(r"\d[\d.,]*")
_SENTENCE_END = re.compile(r"[.?!]\"?\s+$")


@dataclass(frozen=True, slots=True)
class FieldSpan:
    """A half-open range of code points that comes from one field of the form."""

    start: int
    end: int
    field: str


@dataclass(frozen=True, slots=True)
class Woven:
    """Finished characters and the spans of those that come from the form, sorted and apart."""

    text: str
    spans: tuple[FieldSpan, ...]


def sentence(pieces: Iterable[Piece]) -> Woven:
    """A paragraph: each sentence opens with a capital, never a digit, and ends with a full stop."""
    loom = _Loom(prose=True)
    loom.add_all(pieces)
    loom.end_sentence()
    return loom.woven()


def line(pieces: Iterable[Piece], *, opening: bool = False) -> Woven:
    """A heading or a frame line, without a full stop; `opening`: its first letter is a capital."""
    loom = _Loom(prose=False, opening=opening)
    loom.add_all(pieces)
    return loom.woven()


class _Loom:
    """Runs of characters, each with its field."""

    def __init__(self, *, prose: bool, opening: bool = True) -> None:
        self.runs: list[tuple[str, str | None]] = []
        self.tail = ""
        self.prose = prose
        self.opening = opening
        self.at_start = True
        self.comma_due = False

    def add_all(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if isinstance(piece, Once):
                self.add_all(piece.pieces)
            elif isinstance(piece, SoftComma):
                self.comma_due = True
            elif piece.text:
                self.add(piece)

    def add(self, piece: Piece) -> None:
        text = piece.text
        if self.comma_due:
            self.comma_due = False
            if not text.lstrip().startswith(tuple(_CLOSERS)) and not self._ends(","):
                self._put(",", None)
        if piece.field is None:
            text = self._spaced(text)
        if not text:
            return
        if self.at_start and text.strip():
            text = self._opened(text, piece)
            self.at_start = False
        elif piece.clause:
            text = lowered(text)
        self._put(text, piece.field)
        if self.prose and piece.field is None and _SENTENCE_END.search(text):
            self.at_start = True

    def _opened(self, text: str, piece: Piece) -> str:
        quantity = opening_quantity(text) if piece.clause and self.prose else None
        if quantity and quantity[0] != "0":
            word = write_count(quantity[0])
            if word[:1].isdigit():
                self._put("Sebanyak ", None)
                return text
            text = word + quantity[1]
        elif self.prose and piece.clause and _COUNT.fullmatch(text):
            self._put("Sebanyak ", None)
        if not self.opening:
            return text
        at = len(text) - len(text.lstrip())
        return text[:at] + text[at].upper() + text[at + 1 :] if text[at:] else text

    def _spaced(self, text: str) -> str:
        """The template's own words, without a space, stop or comma that is there already."""
        text = re.sub(r" {2,}", " ", text)
        if not self.runs or self.tail.endswith(" "):
            text = text.lstrip(" ")
        if text[:1] in tuple(_CLOSERS) and self.runs and self.runs[-1][1] is None:
            self._trim_space()
        if (text[:1] == "." and self._ends(*".?!…")) or (text[:1] == "," and self._ends(",")):
            text = text[1:]
        return text

    def _trim_space(self) -> None:
        text, field = self.runs[-1]
        self.runs[-1] = (text.rstrip(" "), field)
        self.tail = self.tail.rstrip(" ")

    def _ends(self, *marks: str) -> bool:
        return self.tail.endswith(marks)

    def _put(self, text: str, field: str | None) -> None:
        self.runs.append((text, field))
        self.tail = (self.tail + text)[-8:]

    def end_sentence(self) -> None:
        while self.runs and self.runs[-1][1] is None and self.runs[-1][0].endswith((" ", ",")):
            self.runs[-1] = (self.runs[-1][0].rstrip(" ,"), None)
            self.tail = self.tail.rstrip(" ,")
            if not self.runs[-1][0]:
                self.runs.pop()
        if self.runs and not _TERMINAL.search(self.tail):
            self._put(".", None)

    def woven(self) -> Woven:
        return merge(self.runs)


def merge(runs: Iterable[tuple[str, str | None]]) -> Woven:
    """Runs of characters as one text; neighbours of the same field make one span."""
    parts: list[str] = []
    spans: list[FieldSpan] = []
    at = 0
    for text, field in runs:
        if not text:
            continue
        parts.append(text)
        if field is not None:
            if spans and spans[-1].end == at and spans[-1].field == field:
                spans[-1] = FieldSpan(spans[-1].start, at + len(text), field)
            else:
                spans.append(FieldSpan(at, at + len(text), field))
        at += len(text)
    return Woven("".join(parts), tuple(spans))


# Words that stay small in a headline in title case. Source: EYD (PUEBI I.F.11).
_PARTICLES = frozenset(
    """
    agar akan antara atau bagi bahwa dalam dan dari dengan di demi guna hingga jika karena ke
    kepada maka oleh pada para per saat sambil sampai secara sebagai sejak seperti serta
    tentang terhadap untuk yang
    """.split()
)
_WORD = re.compile(r"\S+")


def title_case(woven: Woven) -> Woven:
    """Every word with a capital but the particles; capitals that are there already stay."""

    def raised(match: re.Match[str]) -> str:
        word = match[0]
        bare = word.strip("\"'“”‘’(),.:;?!").casefold()
        if bare in _PARTICLES and match.start() > 0:
            return word
        if "-" in word:
            first, second = word.split("-", 1)
            if first.casefold() == second.casefold().rstrip(",.:;?!"):
                return f"{_capital(first)}-{_capital(second)}"
        return _capital(word)

    return Woven(_WORD.sub(raised, woven.text), woven.spans)


def _capital(word: str) -> str:
    for at, char in enumerate(word):
        if char.isalpha():
            large = char.upper() if len(char.upper()) == 1 else char
            return word[:at] + large + word[at + 1 :]
        if char.isdigit():
            return word
    return word
