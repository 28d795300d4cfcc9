"""Paragraf tanpa titik penutup.

Kalimat berita diakhiri tanda titik, juga kalimat terakhir paragraf.
Sumber: EYD V, tanda titik.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part, Span

_ENDS = re.compile(r"""[.!?:;…,][\s"'”’»)\]*]*$|[*_\]/]\s*$""")
# The writer's code: (humas/fka), (FNH), or a name alone behind the last full stop.
_CODE = re.compile(r"\((?:[^\W\d]|[/ ,&.-]){2,30}\)$|[.!?…][\"”»)]*\s+[A-Z][\w/]{0,7}$")
# A clause of its own behind a quote ends a sentence.
_CLAUSE = re.compile(r"[\"”»]\s*[.,]?\s*\w+nya$")
# chosen: a shorter paragraph may be a heading or a line of a list
_LEAST_WORDS = 6
_LIST = re.compile(r"^\s*(?:[-–•*]|\d{1,2}[.)]|[a-z][.)])\s")


def check(context: Context) -> Iterator[Hit]:
    """The last word of a paragraph of lead or body that no mark ends."""
    for paragraph in context.release.paragraphs:
        if paragraph.part not in (Part.LEAD, Part.BODY):
            continue
        text = context.release.prose[paragraph.span.start : paragraph.span.end].rstrip()
        if _ENDS.search(text) or len(text.split()) < _LEAST_WORDS or _LIST.match(text):
            continue
        if _CODE.search(text) and not _CLAUSE.search(text):
            continue
        end = paragraph.span.start + len(text)
        last_word = Span(end - len(text.split()[-1]), end)
        new = None if text[-1] in '"”»' else "."
        yield Hit(last_word, "Akhiri kalimat dengan tanda titik.", new, Span(end, end))


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.LANGUAGE,
    Severity.ERROR,
    good=(news("Warga antre sejak pagi di depan tenda (humas)"),),
    bad=(news("Pasar murah itu dibuka sampai hari «Rabu»"),),
)
