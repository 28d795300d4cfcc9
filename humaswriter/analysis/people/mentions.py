"""Mentions of people: a name, an office, or both side by side."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from humaswriter.analysis.people.repair import repaired
from humaswriter.indonesian.offices import RANKS
from humaswriter.nlp.annotation import Label, Name
from humaswriter.release import Span

# What may stand between an office and its holder's name: `Kepala Dinas (Kadis), Bapak`.
_BEFORE_NAME = re.compile(
    r"[\s,]*(?:\((?P<short>[^()]{1,30})\)?)?"
    # the rest of the office, where a comma sets it off: `Duta Besar RI untuk Belanda, Laksmi`
    r"(?:(?P<rest>(?:\s+(?:of|untuk|bidang|urusan|wilayah|pada|di))?(?:\s+[A-Z0-9][\w.-]*){1,5}),)?[\s,]*"
    r"(?:(?:Bapak|Ibu|Pak|Bu|Bpk\.?|Sdr\.?|Ny\.?|Tn\.?|Mbah|Kang|Mas|Mbak|yakni|yaitu|atas nama|"
    r"bernama)\s+)?"
)
_BETWEEN_OFFICES = re.compile(r"[\s,/]*(?:(?:sekaligus|selaku|juga|merangkap|yang juga)\s+)?")
_BEFORE_OFFICE = re.compile(
    r"(?:,\s*|\s+)(?:(?:selaku|sebagai|yang juga|yang menjabat sebagai|sekaligus)\s+)?"
)


_RANK = re.compile(
    rf"(?:{'|'.join(sorted(RANKS, key=len, reverse=True))})"
    r"(?:\.?\s+(?:Pol|TNI|Inf|Kav|Arm|Czi|Mar|Laut|Penerbang)\.?)*(?:\s*\([A-Z]\w*\))?"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a text names a person: by name, by office (`role`), or by both.

    `alias` is a short form of the office that stands in brackets behind it.
    """

    span: Span
    name: Span | None
    role: Span | None
    alias: Span | None = None


def find_mentions(prose: str, names: Sequence[Name], paragraphs: Sequence[Span]) -> list[Mention]:
    """The mentions of people among the names of a text, in order and apart."""
    mentions: list[Mention] = []
    starts = [name.span.start for name in names]
    for span in paragraphs:
        inside = names[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        found = [
            name
            for name in repaired(prose, inside, span.end)
            if name.label in (Label.PERSON, Label.ROLE)
        ]
        at = 0
        here = []
        while at < len(found):
            mention, at = _mention(prose, found, at)
            if mention.name or prose[mention.span.start].isupper():
                here.append(mention)
        mentions += _paired(prose, here)
    return mentions


def _paired(prose: str, mentions: Sequence[Mention]) -> list[Mention]:
    """`Bupati dan Wakil Bupati Ali dan Budi`: each office goes to its own name."""
    kept = list(mentions)
    for at in range(len(kept) - 2):
        office, both, name = kept[at : at + 3]
        if (
            office.name is None
            and both.name and both.role
            and name.role is None
            and _is_and(prose, office.span.end, both.span.start)
            and _is_and(prose, both.span.end, name.span.start)
        ):  # fmt: skip
            kept[at] = Mention(Span(office.span.start, both.name.end), both.name, office.role)
            kept[at + 1] = Mention(name.span, name.name, both.role)
            del kept[at + 2]
            break
    return kept


def _is_and(prose: str, start: int, end: int) -> bool:
    return prose[start:end].split() == ["dan"]


def _mention(prose: str, found: Sequence[Name], at: int) -> tuple[Mention, int]:
    first = found[at]
    if first.label is Label.PERSON:
        behind = found[at + 1] if at + 1 < len(found) else None
        if behind and behind.label is Label.ROLE and _is_apposition(prose, found, at):
            return Mention(_over(first, behind), first.span, behind.span), at + 2
        return Mention(first.span, first.span, None), at + 1
    last = at
    while last + 1 < len(found) and _joins(prose, found[last], found[last + 1]):
        last += 1
    office = Span(first.span.start, found[last].span.end)
    if last > at and _RANK.fullmatch(prose, found[last].span.start, office.end):
        title = Span(office.start, found[last - 1].span.end)  # a rank is no part of the post
    else:
        title = office
    following = found[last + 1] if last + 1 < len(found) else None
    if following and following.label is Label.PERSON:
        gap = _BEFORE_NAME.fullmatch(prose, office.end, following.span.start)
        if gap:
            alias = Span(*gap.span("short")) if gap["short"] else None
            whole = Span(office.start, following.span.end)
            if gap["rest"] and not alias:
                title = Span(office.start, gap.end("rest"))
            return Mention(whole, following.span, title, alias), last + 2
    return Mention(office, None, office), last + 1


def _joins(prose: str, one: Name, other: Name) -> bool:
    """Whether two offices are one person's: a rank behind a post, `sekaligus`."""
    return (
        other.label is Label.ROLE
        and bool(_BETWEEN_OFFICES.fullmatch(prose, one.span.end, other.span.start))
        and not (
            "," in prose[one.span.end : other.span.start]
            and "sekaligus" not in prose[one.span.end : other.span.start]
        )
    )


def _is_apposition(prose: str, found: Sequence[Name], at: int) -> bool:
    """Whether the office behind a name is its holder's, and not that of the next name."""
    name, office = found[at], found[at + 1]
    gap = prose[name.span.end : office.span.start]
    if not _BEFORE_OFFICE.fullmatch(gap):
        return False
    following = found[at + 2] if at + 2 < len(found) else None
    if following is None or "selaku" in gap or "sebagai" in gap:
        return True
    behind = _BEFORE_NAME.fullmatch(prose, office.span.end, following.span.start)
    return not (behind and following.label is Label.PERSON)


def _over(one: Name, other: Name) -> Span:
    return Span(one.span.start, other.span.end)
