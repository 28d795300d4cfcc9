"""Tanda petik atau kurung tidak berpasangan.

Tanpa pasangannya pembaca tidak tahu di mana kutipan atau sisipan berakhir.
Sumber: EYD V, tanda petik dan tanda kurung.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part, Span

_BRACKET = re.compile(r"[()\[\]]")
_INCHES = re.compile(r"\d$")
# The mark that closes what one opens; another one is a slip.
_CLOSING = {"“": "”", '"': '"', "«": "»"}
# The next paragraph opens with a mark again: a long statement goes on.
_GOES_ON = re.compile(r"\s*\n\s*[\"“]")
_LIST_MARK = re.compile(r"(?:^|[\s;,:])(?:\d{1,2}|[a-zA-Z]|i{1,3}|iv|v)$")
_PAIRS = {")": "(", "]": "["}


def check(context: Context) -> Iterator[Hit]:
    """Each mark or bracket without a partner in its paragraph."""
    text = context.release.text
    for span in context.analysis.odd_marks:
        if text[span.start : span.end] in '"″' and _INCHES.search(text, 0, span.start):
            continue
        goes_on = _GOES_ON.match(context.prose, _paragraph_end(context, span))
        yield Hit(
            span,
            "Tanda petik ini belum berpasangan di paragraf ini.",
            severity=Severity.HINT if goes_on else None,
            certain=not goes_on,
        )
    for span in [
        *(q.span for q in context.direct()),
        *(t.inner for t in context.analysis.terms),
    ]:
        before, behind = text[span.start - 1 : span.start], text[span.end : span.end + 1]
        right = _CLOSING.get(before)
        if before == "”":
            place = Span(span.start - 1, span.start)
            yield Hit(place, "Tanda petik pembuka terbalik. Tulis “.", "“")
        elif right and behind in _CLOSING.values() and behind != right:
            yield Hit(
                Span(span.end, span.end + 1),
                f"Kutipan dibuka dengan {before} tetapi ditutup dengan {behind}.",
                right,
            )
    for paragraph in context.release.paragraphs:
        if paragraph.part in (Part.LEAD, Part.BODY):
            yield from _brackets(context.release.prose, paragraph.span)


def _paragraph_end(context: Context, place: Span) -> int:
    return next((s.end for s in context.analysis.news if s.start <= place.start < s.end), place.end)


def _brackets(prose: str, paragraph: Span) -> Iterator[Hit]:
    opened: list[int] = []
    for match in _BRACKET.finditer(prose, paragraph.start, paragraph.end):
        char = match[0]
        if char in "([":
            opened.append(match.start())
        elif opened and prose[opened[-1]] == _PAIRS[char]:
            opened.pop()
        elif not _LIST_MARK.search(prose, paragraph.start, match.start()):
            yield Hit(Span(*match.span()), f"Kurung '{char}' tidak punya pembuka.")
    for at in opened:
        yield Hit(Span(at, at + 1), f"Kurung '{prose[at]}' belum ditutup.")


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.ERROR,
    good=(news("Ada dua cara: 1) antre, 2) daring (lewat aplikasi)."),),
    bad=(news("Warga antre di tenda timur«)» sejak pagi."),),
)
