"""Text for WhatsApp: the headline in bold, short paragraphs, nothing that it would reformat."""

from __future__ import annotations

import re

from humaswriter.release import Part, Release

_WORD_JOINER = "\u2060"
# WhatsApp formats *bold*, _italic_, ~struck~ and `code` where a mark hugs a word.
_MARKS = re.compile(r"(?<!\w)([*_~`])(?=\S)")


def write(release: Release) -> str:
    """The release as one message."""
    paragraphs = []
    for paragraph in release.paragraphs:
        text = _MARKS.sub(rf"\1{_WORD_JOINER}", release.slice(paragraph.span))
        bold = paragraph.part in (Part.HEADLINE, Part.LETTERHEAD)
        paragraphs.append("\n".join(f"*{row}*" for row in text.split("\n")) if bold else text)
    return "\n\n".join(paragraphs) + "\n"
