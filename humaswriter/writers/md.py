"""Markdown: the headline a heading, every other character shown as it is."""

from __future__ import annotations

import re
from datetime import datetime

from humaswriter.release import Part, Release

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&])")
_LINE_OPENER = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)


def write(release: Release, written: datetime) -> bytes:
    """The release as Markdown; lines of letterhead, notice and contact keep their breaks."""
    return ("\n\n".join(_paragraphs(release)) + "\n").encode()


def _paragraphs(release: Release) -> list[str]:
    paragraphs = []
    for paragraph in release.paragraphs:
        text = escaped(release.slice(paragraph.span))
        if paragraph.part is Part.HEADLINE:
            text = f"# {text}"
        elif paragraph.part is Part.LETTERHEAD:
            text = "**" + text.replace("\n", "**\\\n**") + "**\n\n---"
        elif paragraph.part in (Part.BOILERPLATE, Part.CONTACT):
            first, _, rest = text.partition("\n")
            text = f"## {first}\n\n" + rest.replace("\n", "\\\n")
        elif paragraph.part is Part.NOTICE:
            first, _, rest = text.partition("\n")
            text = f"**{first}**\\\n" + rest.replace("\n", "\\\n")
        else:
            text = text.replace("\n", "\\\n")
        paragraphs.append(text)
    return paragraphs


def escaped(text: str) -> str:
    """The text with every character that Markdown would read as markup escaped."""
    text = _MARKUP.sub(r"\\\1", text)
    return _LINE_OPENER.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", text)
