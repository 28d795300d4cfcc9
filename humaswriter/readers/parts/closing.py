"""What stands behind the news: about the institution, contact, the writers' codes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaswriter.release import Part, Span

_CODE = re.compile(
    r"[*#=_–—\s-]{1,20}|\(\s*\*{1,3}\s*\)|[-–(\[]+\s?[\w.,:/&@*+\s-]{1,60}[-–)\]]+|(?:#\w+\s*){1,30}|"
    r"[\w.]{1,12}(?:/[\w.]{1,12}){1,4}"
)
_CREDIT = re.compile(
    r"(?i:pewarta|penulis|reporter|editor|foto(?:grafer)?|kontributor|sumber|penyunting|teks|"
    r"copyright|hak cipta|©|baca juga|red(?:aksi)?)\s*(?:[:©]|\()|"
    r"(?i:copyright|©)|(?:Tim|Humas|Bagian|Dinas)\s(?:(?!\b(?:me|ber|di|ter)[a-z]{4,})[^.]){3,90}$"
)
_CONTACT = re.compile(
    r"(?i:narahubung|kontak(?:\s+(?:media|person|humas))?|contact\s+person|cp|hubungi|informasi\s+"
    r"lebih\s+lanjut|untuk\s+informasi|media\s+contact)\b.{0,60}(?::|\n|$|hubungi)"
)
_ABOUT = re.compile(r"Tentang\s[^.!?\n]{2,80}(?=\n|$|:)")
# A bracket that closes the last sentence holds a code where a full stop or mark came before it.
_INLINE = re.compile(
    r"(?<=[.!?…\"”’)])\s*(?P<code>\(\s*(?![^()]*\b(?:WIB|WITA|WIT)\b)(?=[^()]*[^\W\d_*]|\*)"
    r"[^()\d]{1,70}\)|\*{2,3}|\[\s?\*+\s?\]|#{2,3})\s*\Z"
)


def closing_parts(prose: str, spans: Sequence[Span], first: int) -> Iterator[tuple[int, Part]]:
    """The numbers and parts of the blocks behind the news; none before `first` is looked at."""
    kept = first
    for number in range(first, len(spans)):
        words = prose[spans[number].start : spans[number].end]
        if _ABOUT.match(words) or _is_contact(words):
            break
        kept = number + 1
    part = Part.CODE
    for number in range(kept, len(spans)):
        words = prose[spans[number].start : spans[number].end]
        if _CODE.fullmatch(words) or _CREDIT.match(words):
            yield number, Part.CODE
            continue
        if _is_contact(words):
            part = Part.CONTACT
        elif _ABOUT.match(words):
            part = Part.BOILERPLATE
        yield number, part
    for number in range(kept - 1, first - 1, -1):
        words = prose[spans[number].start : spans[number].end]
        if not (_CODE.fullmatch(words) or _CREDIT.match(words)):
            return
        yield number, Part.CODE


def _is_contact(words: str) -> bool:
    """A line that begins as one and holds a number, an address or a colon, or nothing more."""
    if not _CONTACT.match(words):
        return False
    return len(words.split()) <= 3 or bool(re.search(r"\d[\d -]{5}|@|:\s*(?:\n|$|\S)", words))


def inline_code(prose: str, span: Span) -> tuple[Span, Span] | None:
    """The text of a last paragraph and the code at its end, if it has one."""
    found = _INLINE.search(prose, span.start, span.end)
    if found is None:
        return None
    text = prose[span.start : found.start("code")].rstrip()
    return Span(span.start, span.start + len(text)), Span(*found.span("code"))
