"""Put comments and corrections into a Word document, at places of the text that was read of it.

Everything else of the document stays as it is: runs are only cut where a comment begins or ends.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from humaswriter.readers.docx import mark_is_removed, notes, open_document, removed, words_of
from humaswriter.release import Span

if TYPE_CHECKING:
    from docx.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_AUTHOR, _INITIALS = "humaswriter", "hw"


@dataclass(slots=True)
class _Character:
    """Where a character of the text stands: its element and index there; None where it is none."""

    element: Any
    index: int


def commented(data: bytes, path: str, comments: Iterable[tuple[Span, str]]) -> bytes:
    """The document with a comment on each place.

    Raises:
        InputError: the file is no Word document.
    """
    document = open_document(data, path)
    places = _characters(document)
    body = document.element.body
    last = max((n for n, one in enumerate(places) if one and _is_in(one, body)), default=None)
    if last is None:
        return data
    wanted = []
    for span, words in comments:
        inside = [n for n in range(span.start, max(span.end, span.start + 1)) if n < len(places)]
        found = [n for n in inside if (one := places[n]) and _is_in(one, body)] or [last]
        wanted.append((found[0], found[-1], words))
    for at in sorted({n for first, end, _ in wanted for n in (first, end + 1)}):
        _cut(places, at)
    for first, end, words in wanted:
        _comment(document, places, first, end, words)
    return _saved(document)


def _comment(
    document: Document, places: Sequence[_Character | None], first: int, end: int, words: str
) -> None:
    from docx.text.run import Run

    runs = []
    for one in (places[first], places[end]):
        if one is not None:
            runs.append(Run(one.element.getparent(), document))
    document.add_comment(runs=runs, text=words, author=_AUTHOR, initials=_INITIALS)


def mended(data: bytes, path: str, fixes: Iterable[tuple[Span, str]]) -> bytes:
    """The document with words replaced, in the formatting of the first of them.

    Raises:
        InputError: the file is no Word document.
    """
    document = open_document(data, path)
    places = _characters(document)
    for span, new in sorted(fixes, key=lambda fix: fix[0].start, reverse=True):
        old = [one for one in places[span.start : span.end] if one]
        if old:
            at = old[0]
            for one in reversed(old):
                text = one.element.text
                one.element.text = text[: one.index] + text[one.index + 1 :]
            _insert(at, at.index, new)
        else:
            before = places[span.start - 1] if span.start else None
            if before:
                _insert(before, before.index + 1, new)
    return _saved(document)


def _insert(place: _Character, index: int, new: str) -> None:
    text = place.element.text or ""
    place.element.text = text[:index] + new + text[index:]
    place.element.set(_SPACE, "preserve")


def _saved(document: Document) -> bytes:
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _is_in(place: _Character, root: Any) -> bool:
    return any(parent is root for parent in place.element.iterancestors())


def _characters(document: Document) -> list[_Character | None]:
    """Every character of the text that `read` gives, in its order."""
    made: list[_Character | None] = []
    for line in _lines(document):
        made += [None, None] if made else []
        made += line
    return made


def _lines(document: Document) -> Iterator[list[_Character | None]]:
    for root in (document.element.body, *notes(document)):
        held: list[tuple[str, _Character | None]] = []
        for paragraph in root.iter(_W + "p"):
            if removed(paragraph):
                continue
            for text, element in words_of(paragraph):
                held += [
                    (char, _Character(element, n) if element.tag == _W + "t" else None)
                    for n, char in enumerate(text)
                ]
            if not mark_is_removed(paragraph):
                yield from _split(held)
                held = []
        yield from _split(held)


def _split(held: Sequence[tuple[str, _Character | None]]) -> Iterator[list[_Character | None]]:
    """The lines of a paragraph without white space at their ends, but for empty ones."""
    line: list[tuple[str, _Character | None]] = []
    for char, place in (*held, ("\n", None)):
        if char != "\n":
            line.append((char, place))
            continue
        while line and line[0][0].isspace():
            line.pop(0)
        while line and line[-1][0].isspace():
            line.pop()
        if line:
            yield [place for _, place in line]
        line = []


def _cut(places: list[_Character | None], at: int) -> None:
    """Let a run begin at a character: what stands before it in its run stays behind."""
    place = places[at] if at < len(places) else None
    if place is None:
        return
    element, index = place.element, place.index
    run = element.getparent()
    content = [child for child in run if child.tag != _W + "rPr"]
    if index == 0 and content[0] is element:
        return
    following = content[content.index(element) + 1 :]
    new_run = copy.deepcopy(run)
    for child in list(new_run):
        if child.tag != _W + "rPr":
            new_run.remove(child)
    new = copy.deepcopy(element)
    new.text, element.text = element.text[index:], element.text[:index]
    for one in (new, element):
        one.set(_SPACE, "preserve")
    new_run.append(new)
    for child in following:
        new_run.append(child)
    run.addnext(new_run)
    for one in places[at:]:
        if one is not None and one.element is element:
            one.element, one.index = new, one.index - index
