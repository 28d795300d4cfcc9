"""What stands before the news: letterhead, notice, headline, byline, dateline, lead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaswriter.indonesian.timex import find_timex
from humaswriter.readers import Block
from humaswriter.readers.parts.dateline import find_dateline
from humaswriter.release import Part

_NOTICE = re.compile(
    r"(?i:siaran\s+pers|press\s+release|rilis\s+(?:pers|berita)|news\s+release|untuk\s+(?:segera\s+)?"
    r"disiarkan|untuk\s+diberitakan|\(?(?:berita\s+ini\s+)?(?:di)?embargo|(?:tanpa|bebas)\s+embargo|"
    r"nomor\s+\w*[\d./-]*\d|(?:nomor|no\.?|tanggal|perihal|lampiran|"
    r"subject|subjek|from|dari|to|kepada|date|cc)\s*:|yth\.?\s)"
)
_FORMAL_TITLE = re.compile(r"\W*(?:siaran\s+pers|press\s+release)\W*", re.IGNORECASE)
# Chosen: because a letterhead with address and notices is shorter.
_MOST_HEAD_LINES = 10
_LETTERHEAD = re.compile(
    r"(?:KEMENTERIAN|REPUBLIK|PEMERINTAH|BADAN|DINAS|KANTOR|SEKRETARIAT|KEPOLISIAN|KEJAKSAAN|"
    r"UNIVERSITAS|LEMBAGA|RUMAH TAHANAN|DIREKTORAT|BALAI|KOMISI|PENGADILAN)\b[^a-z]*$|"
    r"(?:Jl\.|Jalan|Telp|Telepon|Laman|Situs|Surel|Email|E-mail|Pos-el|Faks)\b"
)
_BYLINE = re.compile(
    r"(?i:oleh|penulis|pewarta|reporter|editor|kontributor|fotografer|foto|penyunting|sumber|admin|"
    r"publikasi|diterbitkan|diposting|dibaca|posted)\b\s*(?::|\b(?:oleh|by|pada)\b)|"
    r"(?:Tim|Humas|Oleh(?!\s+karena))\s(?:(?!\b(?:me|ber|di|ter)[a-z]{4,})[^.]){3,60}\.?$"
)
# Verbs without `me-` that headlines are made of: no byline and no letterhead has one.
_HEADLINE_VERB = re.compile(
    r"\b(?:gelar|raih|tahan|razia|tangkap|ungkap|musnahkan|serahkan|resmikan|luncurkan|kunjungi|hadiri|"
    r"buka|tutup|lantik|terima|ajak|minta|latih|bagikan|panen|pimpin|ikuti|bantu|salurkan|tetapkan|"
    r"periksa|deportasi|amankan|sita|gagalkan|kukuhkan|peringati|siapkan|dukung|dorong|jadi|jalin)\b",
    re.IGNORECASE,
)
_TERMINAL = re.compile(r"[.!?…\"”’]\s*$")
_DATED = re.compile(r"\(\s?\d{1,2}\s?/\s?\d{1,2}")
# Chosen: because published headlines run up to 15 words (sumber §1.2) and leads from 20.
_LONGEST_HEADLINE = 22
_SHORTEST_LEAD = 12


def opening_parts(prose: str, blocks: Sequence[Block]) -> list[Part]:
    """The parts of the blocks from the first one up to and with the lead."""
    title = _formal_title(prose, blocks)
    parts: list[Part] = [_above_title(prose, block) for block in blocks[:title]]
    has_headline = False
    for number, block in enumerate(blocks[title:], title):
        words = prose[block.span.start : block.span.end]
        following = blocks[number + 1 :]
        part = _part(prose, block, words, has_headline=has_headline, following=following)
        has_headline = has_headline or part is Part.HEADLINE
        parts.append(part)
        if part is Part.LEAD:
            return parts
    return parts


def _formal_title(prose: str, blocks: Sequence[Block]) -> int:
    """The number of the block that says SIARAN PERS, 0 where none of the first ones does."""
    for number, block in enumerate(blocks[:_MOST_HEAD_LINES]):
        if find_dateline(prose, block.span.start, block.span.end):
            return 0
        if _FORMAL_TITLE.fullmatch(prose, block.span.start, block.span.end):
            return number
    return 0


def _above_title(prose: str, block: Block) -> Part:
    words = prose[block.span.start : block.span.end]
    return Part.NOTICE if _NOTICE.match(words) else Part.LETTERHEAD


def _part(
    prose: str, block: Block, words: str, *, has_headline: bool, following: Sequence[Block]
) -> Part:
    dateline = find_dateline(prose, block.span.start, block.span.end)
    if dateline and not block.is_heading:
        rest = prose[dateline.span.end : block.span.end]
        if len(rest.split()) >= 5:
            return Part.LEAD
        if not rest.strip() and following:
            return Part.DATELINE
    if following and _NOTICE.match(words) and len(words.split()) <= 15:
        return Part.NOTICE
    if block.is_heading:
        return Part.SUBHEADING if has_headline else Part.HEADLINE
    if not following:
        return Part.LEAD
    tells = _HEADLINE_VERB.search(words)
    if not has_headline and not tells and _LETTERHEAD.match(words) and len(words.split()) <= 20:
        return Part.LETTERHEAD
    if (_BYLINE.match(words) and not tells) or _is_date_line(words):
        return Part.BYLINE
    if _may_be_headline(prose, words, following):
        return Part.SUBHEADING if has_headline else Part.HEADLINE
    return Part.LEAD


def _is_date_line(words: str) -> bool:
    found = find_timex(words)
    return (
        bool(found)
        and len(words) <= 45
        and len(words) - sum(timex.span.end - timex.span.start for timex in found) <= 12
    )


def _opens_news(prose: str, following: Sequence[Block]) -> bool:
    """Whether the next paragraph has a dateline, so that a full stop above it is a slip."""
    spans = [block.span for block in following[:1]]
    return any(find_dateline(prose, span.start, span.end) is not None for span in spans)


def _may_be_headline(prose: str, words: str, following: Sequence[Block]) -> bool:
    """Few words without a full stop or a date in brackets, before a paragraph that tells more."""
    count = len(words.split())
    if count > _LONGEST_HEADLINE or _DATED.search(words):
        return False
    if _TERMINAL.search(words) and not words.isupper():
        closes = words.endswith(("?", "!", "”", '"')) or _opens_news(prose, following)
        return count < _SHORTEST_LEAD and closes
    return _opens_news(prose, following) or any(
        len(prose[block.span.start : block.span.end].split()) >= _SHORTEST_LEAD
        for block in following[:4]
    )
