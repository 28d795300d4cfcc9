"""Word documents: the words that a reader of the accepted document sees, in their order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from humaswriter.errors import InputError, Problem
from humaswriter.readers.source import Source, joined

if TYPE_CHECKING:
    from docx.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_REMOVED = frozenset((_W + "del", _W + "moveFrom", _FALLBACK))
_AS_TEXT = {
    _W + "tab": "\t", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-",
}  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0"
# Chosen: because a release with its tables unpacks to well under a megabyte of XML; pictures are
# not counted, as they are not read.
_LARGEST_XML = 200 * 1024 * 1024


def read(data: bytes, path: str) -> Source:
    """The text of a document: paragraphs and table cells, tracked changes as accepted, then notes.

    Raises:
        InputError: the file is encrypted, damaged, or no Word document.
    """
    return joined(list(_paragraphs(open_document(data, path))))


def open_document(data: bytes, path: str) -> Document:
    """The document in bytes; `path` is its name for messages.

    Raises:
        InputError: it is encrypted, damaged, or no Word document.
    """
    if data.startswith(_OLE):
        raise _refused(
            path,
            "Dokumen ini terkunci kata sandi atau berformat .doc lama. Buka di Word, lepaskan "
            "sandinya, dan simpan sebagai .docx.",
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(i.file_size for i in archive.infolist() if i.filename.endswith(".xml"))
        if size > _LARGEST_XML:
            raise _refused(path, "Dokumen ini mengembang terlalu besar saat dibuka.")
        import docx

        return docx.Document(io.BytesIO(data))
    except InputError:
        raise
    except Exception:  # whatever zipfile, lxml or python-docx says of a damaged file
        message = "Dokumen Word ini rusak atau bukan .docx. Buka di Word dan simpan ulang."
        raise _refused(path, message) from None


def _refused(path: str, message: str) -> InputError:
    return InputError(Problem(path, None, None, message))


def _paragraphs(document: Document) -> Iterator[tuple[str, bool, bool]]:
    """The texts of the paragraphs, and whether each is a heading, and a table's cell."""
    styles = {style.style_id: style.name for style in document.styles if style.name}
    roots: list[Any] = [document.element.body, *notes(document)]
    for root in roots:
        held = ""
        for paragraph in root.iter(_W + "p"):
            if removed(paragraph):
                continue
            held += "".join(text for text, _ in words_of(paragraph))
            if mark_is_removed(paragraph):
                continue
            in_cell = any(parent.tag == _W + "tc" for parent in paragraph.iterancestors())
            for line in held.split("\n"):
                if line.strip():
                    yield line.strip(), _is_heading(paragraph, styles), in_cell
            held = ""
        if held.strip():
            yield held.strip(), False, False


def removed(paragraph: Any) -> bool:
    """Whether a paragraph was deleted, or stands in a part that Word does not show."""
    return any(parent.tag in _REMOVED for parent in paragraph.iterancestors())


def words_of(paragraph: Any) -> Iterator[tuple[str, Any]]:
    """The visible pieces of a paragraph with their elements; text boxes come on their own."""
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag in _REMOVED or element.tag == _W + "p":
            continue
        if element.tag == _W + "t":
            yield element.text or "", element
        elif element.tag in _AS_TEXT and element.getparent().tag == _W + "r":
            yield _AS_TEXT[element.tag], element
        elif not _is_hidden(element):
            stack.extend(reversed(element))


def _is_hidden(element: Any) -> bool:
    return element.tag == _W + "r" and element.find(f"{_W}rPr/{_W}vanish") is not None


def mark_is_removed(paragraph: Any) -> bool:
    """Whether the end of the paragraph was deleted, so that the next one continues it."""
    return paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None


def _is_heading(paragraph: Any, styles: dict[str, str]) -> bool:
    if paragraph.find(f"{_W}pPr/{_W}outlineLvl") is not None:
        return True
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = styles.get(style.get(_W + "val"), "") if style is not None else ""
    return name.casefold().startswith(("heading", "title", "judul"))


def notes(document: Document) -> Iterator[Any]:
    """The roots of foot- and endnotes, without the lines that only part them from the page."""
    from lxml import etree

    for relation in document.part.rels.values():
        if relation.reltype.endswith(("/footnotes", "/endnotes")):
            root = etree.fromstring(
                relation.target_part.blob, etree.XMLParser(resolve_entities=False)
            )
            for note in list(root):
                if note.get(_W + "type") is not None:
                    root.remove(note)
            yield root
