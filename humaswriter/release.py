"""A release: one text with named parts, every place in it a half-open range of code points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

# What a draft shows where a needed fact is missing; formats make it stand out.
GAP = re.compile(r"(\[LENGKAPI: [^\]]+\])")


class Part(Enum):
    """What a paragraph is for; the value is the name on the wire, the label is for people."""

    LETTERHEAD = "letterhead"
    NOTICE = "notice"
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEADING = "subheading"
    LEAD = "lead"
    BODY = "body"
    TABLE = "table"
    BOILERPLATE = "boilerplate"
    CONTACT = "contact"
    CODE = "code"

    @property
    def label(self) -> str:
        """The part's Indonesian name."""
        return _LABELS[self]


_LABELS = {
    Part.LETTERHEAD: "kop surat",
    Part.NOTICE: "keterangan siaran",
    Part.HEADLINE: "judul",
    Part.BYLINE: "nama penulis",
    Part.DATELINE: "baris tanggal",
    Part.SUBHEADING: "subjudul",
    Part.LEAD: "teras",
    Part.BODY: "tubuh berita",
    Part.TABLE: "tabel",
    Part.BOILERPLATE: "tentang lembaga",
    Part.CONTACT: "narahubung",
    Part.CODE: "kode penulis",
}


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points of a release's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a release, without white space at its ends."""

    span: Span
    part: Part


@dataclass(frozen=True, slots=True)
class Release:
    """A text and its paragraphs in order.

    `prose` is as long as `text`: markup and odd white space are spaces in it. `dateline` is the
    opening of the lead ("Jepara (ANTARA) -") or a paragraph of its own; absent where there is none.
    """

    text: str
    prose: str
    paragraphs: tuple[Paragraph, ...]
    dateline: Span | None = None

    def slice(self, span: Span) -> str:
        """The characters that a span covers."""
        return self.text[span.start : span.end]

    def of(self, part: Part) -> tuple[str, ...]:
        """The texts of all paragraphs of one part, in order."""
        return tuple(self.slice(p.span) for p in self.paragraphs if p.part is part)

    def lead(self) -> Span | None:
        """The lead without its dateline."""
        for paragraph in self.paragraphs:
            if paragraph.part is Part.LEAD:
                start, end = paragraph.span.start, paragraph.span.end
                if self.dateline and start <= self.dateline.start < end:
                    start = self.dateline.end
                    start += len(self.prose[start:end]) - len(self.prose[start:end].lstrip())
                return Span(start, end)
        return None
