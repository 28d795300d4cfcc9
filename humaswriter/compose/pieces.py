"""Text that knows where it comes from: pieces of template and of form, joined without a trace lost.

A piece is either the template's own words (no field) or the value of one field. Some pieces stay
open until the order of the whole story is known: who is mentioned, and with which verb they speak.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters from one source. `clause`: its first letter follows its position.

    `sign` names what a piece stands for until it is written. Wordings are drawn by it, so a new
    value would change the drafts of every office.
    """

    sign: ClassVar[str] = ""
    text: str
    field: str | None = None
    clause: bool = False


@dataclass(frozen=True, slots=True)
class Gap(Piece):
    """Stands where an optional fact is missing; a sentence that holds one is not written."""

    sign: ClassVar[str] = "Gap"


@dataclass(frozen=True, slots=True)
class Need(Piece):
    """Stands, visibly, where a needed fact is missing; `path` is the field to fill in."""

    sign: ClassVar[str] = "Need"

    path: str = ""


@dataclass(frozen=True, slots=True)
class SoftComma(Piece):
    """A comma that closes an apposition unless other punctuation follows."""

    sign: ClassVar[str] = "SoftComma"


@dataclass(frozen=True, slots=True)
class Once(Piece):
    """Pieces that are written only while their fact is new to the reader."""

    sign: ClassVar[str] = "Once"

    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Says in which part of the release the following pieces belong."""

    name: str


GAP = Gap("")
COMMA = SoftComma(",")


class WordlessError(TypeError):
    """A value that a template writes although it has no words of its own."""


class Text:
    """Pieces in order. False where it is empty or lacks something, so that templates can ask."""

    __slots__ = ("pieces",)

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self.pieces = tuple(pieces)

    def __bool__(self) -> bool:
        return bool(self.pieces) and not has_gap(self.pieces)

    def __str__(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    def __add__(self, other: Any) -> Text:
        return Text((*self.pieces, *pieces_of(other)))

    def __radd__(self, other: Any) -> Text:
        return Text((*pieces_of(other), *self.pieces))


ABSENT = Text((GAP,))


def has_gap(pieces: Iterable[Piece]) -> bool:
    """Whether an optional fact is missing among the pieces."""
    return any(isinstance(piece, Gap) for piece in pieces)


def pieces_of(value: Any) -> tuple[Piece, ...]:
    """The pieces of a text, or of the template's own words.

    Raises:
        WordlessError: a list, which needs a filter to become words, or nothing at all.
    """
    if isinstance(value, Text):
        return value.pieces
    if isinstance(value, (list, tuple)):
        raise WordlessError("Daftar tidak dapat ditulis langsung; pakai penyaring |daftar")
    if value is None:
        raise WordlessError("Nilai kosong tidak dapat ditulis")
    text = str(value)
    return (Piece(text),) if text else ()


def concat(values: Iterable[Any]) -> Text:
    """All values as one text."""
    return Text(piece for value in values for piece in pieces_of(value))


def join(texts: Iterable[Text], separator: str, last: str) -> Text:
    """The texts with `separator` between them, `last` before the last one."""
    items = list(texts)
    pieces: list[Piece] = []
    for number, item in enumerate(items):
        if number:
            pieces.append(Piece(last if number == len(items) - 1 else separator))
        pieces += item.pieces
    return Text(pieces)


def fields_of(pieces: Iterable[Piece]) -> Iterator[str]:
    """The fields that pieces write out, in order, mentions of people left aside."""
    for piece in pieces:
        if isinstance(piece, Once):
            yield from fields_of(piece.pieces)
        elif piece.field is not None:
            yield piece.field
