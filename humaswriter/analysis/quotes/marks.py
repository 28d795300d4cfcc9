"""Quotation marks paired, whatever their shape; the odd ones named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from humaswriter.analysis.quotes.cues import BEHIND
from humaswriter.release import Span

_DOUBLE = re.compile(r"[‘’'`´]{2}|[\"“”„‟«»″]")
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(])|^)['‘](?=[^\W\d_])", re.MULTILINE)
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…])['’](?![\w'’])")
_OPENERS = frozenset("“„«")
_CLOSERS = frozenset("”»")
# Marks of one paragraph whose partner is looked for. Chosen: because a paragraph with more of them
# is no prose.
_MOST_REPAIRED = 12


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between marks: `outer` with the marks, `inner` without.

    `is_nested`: inside another pair. `is_open`: left open at the end of the paragraph, because the
    next one goes on.
    """

    outer: Span
    inner: Span
    is_nested: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """All quoted words in order, and the places of marks without a partner."""

    quoted: tuple[Quoted, ...]
    odd: tuple[Span, ...]


def pair_marks(prose: str, paragraphs: Sequence[Span]) -> Marks:
    """Pair the marks of each paragraph by shape and by what stands beside them."""
    found: list[Quoted] = []
    odd: list[Span] = []
    begun: Quoted | None = None  # speech that the paragraph before left open
    for number, paragraph in enumerate(paragraphs):
        pairs, unclosed, orphans = _pairs(prose, paragraph)
        ending = _ending(prose, paragraph, orphans) if begun else None
        if begun and ending:
            # it runs over the end of the paragraph: one stretch of words
            found.remove(begun)
            outer = Span(begun.outer.start, ending.end)
            found.append(Quoted(outer, Span(begun.inner.start, ending.start)))
            orphans.remove(ending)
        begun = None
        odd += [*orphans, *unclosed]
        for span in orphans[:_MOST_REPAIRED]:
            pairs += _without_opening(prose, paragraph, span, pairs)
        for mark in unclosed[:_MOST_REPAIRED]:
            following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
            continued = following and _is_continued(prose, mark, following, pairs)
            others = [*(pair.outer for pair in pairs), *unclosed]
            repaired = _without_closing(prose, paragraph, mark, others, bool(continued))
            if repaired:
                pairs.append(repaired)
                begun = repaired if repaired.is_open else begun
        pairs += _single(prose, paragraph, pairs)
        found += sorted(pairs, key=lambda pair: pair.outer.start)
    return Marks(tuple(found), tuple(sorted(odd, key=lambda span: span.start)))


def _pairs(prose: str, paragraph: Span) -> tuple[list[Quoted], list[Span], list[Span]]:
    """The pairs of one paragraph, its marks never closed and those never opened."""
    pairs: list[Quoted] = []
    orphans: list[Span] = []
    stack: list[Span] = []
    for match in _DOUBLE.finditer(prose, paragraph.start, paragraph.end):
        mark = Span(*match.span())
        if stack and not (_must_open(prose, mark, paragraph) and len(stack) < 3):
            opening = stack.pop()
            outer, inner = Span(opening.start, mark.end), Span(opening.end, mark.start)
            pairs.append(Quoted(outer, inner))
        elif not stack and _must_close(prose, mark, paragraph):
            orphans.append(mark)
        else:
            stack.append(mark)
    return list(_with_nesting(pairs)), stack, orphans


def _with_nesting(pairs: Sequence[Quoted]) -> Iterator[Quoted]:
    """The pairs in order, those inside another one marked so."""
    end = 0
    for pair in sorted(pairs, key=lambda pair: pair.outer.start):
        yield replace(pair, is_nested=pair.outer.end <= end)
        end = max(end, pair.outer.end)


def _must_open(prose: str, mark: Span, paragraph: Span) -> bool:
    """White space or a bracket before it and a letter behind it."""
    before = prose[mark.start - 1] if mark.start > paragraph.start else " "
    behind = prose[mark.end] if mark.end < paragraph.end else " "
    if prose[mark.start] in _OPENERS and (behind.isalnum() or before.isspace()):
        return True
    return (before.isspace() or before in "([") and behind.isalnum()


def _must_close(prose: str, mark: Span, paragraph: Span) -> bool:
    """A letter or sign before it and white space, a sign or the end behind it."""
    if mark.start == paragraph.start:
        return False
    before = prose[mark.start - 1]
    behind = prose[mark.end] if mark.end < paragraph.end else " "
    return not before.isspace() and before not in "([" and not behind.isalnum()


def _ending(prose: str, paragraph: Span, orphans: Sequence[Span]) -> Span | None:
    """The mark of a paragraph that closes what the last one left open: its first, never opened."""
    first = _DOUBLE.search(prose, paragraph.start, paragraph.end)
    return orphans[0] if orphans and first and first.start() == orphans[0].start else None


def _is_continued(prose: str, mark: Span, following: Span, pairs: Sequence[Quoted]) -> bool:
    """Whether an unclosed mark opens a speech of several paragraphs."""
    if any(pair.outer.start > mark.start for pair in pairs):
        return False
    first = _DOUBLE.search(prose, following.start, following.end)
    if first is None:
        return False
    opens_again = first.start() == following.start
    marks = sum(1 for _ in _DOUBLE.finditer(prose, following.start, following.end))
    return opens_again or marks % 2 == 1


def _without_closing(
    prose: str, paragraph: Span, mark: Span, others: Sequence[Span], continued: bool
) -> Quoted | None:
    """Speech whose closing mark is missing: it ends before its owning clause, or the paragraph."""
    limit = min((s.start for s in others if s.start > mark.start), default=paragraph.end)
    for stop in re.finditer(r"[,.?!](?=\s)", prose[mark.end : limit]):
        at = mark.end + stop.end()
        cue = BEHIND.match(prose, at, limit)
        named = cue and (prose[cue.end() : cue.end() + 2].strip()[:1].isupper() or cue["nya"])
        if cue and named and (cue["root"] or cue["passive"]):
            return Quoted(Span(mark.start, at), Span(mark.end, at))
    before = prose[paragraph.start : mark.start].rstrip()
    at_start = not before or before[-1] in ".!?:,"
    if continued or (at_start and limit == paragraph.end):
        return Quoted(Span(mark.start, limit), Span(mark.end, limit), is_open=continued)
    return None


def _without_opening(
    prose: str, paragraph: Span, mark: Span, pairs: Sequence[Quoted]
) -> Iterator[Quoted]:
    """Speech whose opening mark is missing, where an owning clause shows that it is speech."""
    start = max((p.outer.end for p in pairs if p.outer.end <= mark.start), default=paragraph.start)
    if start == paragraph.start and BEHIND.match(prose, mark.end, paragraph.end):
        yield Quoted(Span(start, mark.end), Span(start, mark.start))


def _single(prose: str, paragraph: Span, pairs: Sequence[Quoted]) -> Iterator[Quoted]:
    """Words between single marks outside all pairs."""
    at = paragraph.start
    outer = sorted((p.outer for p in pairs if not p.is_nested), key=lambda span: span.start)
    for stop in (*outer, Span(paragraph.end, paragraph.end)):
        while opening := _SINGLE_OPEN.search(prose, at, max(at, stop.start)):
            closing = _SINGLE_CLOSE.search(prose, opening.end(), stop.start)
            if closing is None:
                break
            at = closing.end()
            whole = Span(opening.start(), closing.end())
            yield Quoted(whole, Span(opening.end(), closing.start()))
        at = max(at, stop.end)
