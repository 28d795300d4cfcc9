"""Embargo belum lengkap.

Redaksi menahan berita sampai saat yang disebut; tanpa tanggal, jam, atau zona waktu embargo tidak
dapat dipatuhi.
Sumber: Kode Etik Jurnalistik, pasal 7 (embargo).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.timex import TimexKind
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Part, Span

_EMBARGO = re.compile(
    r"^.*(?:\bembargo\b|\b(?:jangan|tidak) (?:di)?siarkan (?:sebelum|hingga)|"
    r"\buntuk disiarkan (?:pada|setelah|mulai|tanggal|pukul)\b).*$",
    re.IGNORECASE | re.MULTILINE,
)
_LIFTED = re.compile(
    r"tanpa embargo|tidak diembargo|bebas embargo|embargo\W*(?:tidak ada|nihil|-)", re.IGNORECASE
)
_ZONE = re.compile(r"\b(?:WIB|WITA|WIT|waktu Indonesia (?:barat|tengah|timur))\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}[.:]\d{2}\b(?![./]\d)")


def check(context: Context) -> Iterator[Hit]:
    """An embargo line before the news that lacks the day, the hour or the zone."""
    match = _EMBARGO.search(context.release.prose, 0, context.head_end())
    headlines = list(context.paragraphs(Part.HEADLINE))
    if match is None or _LIFTED.search(match[0]):
        return
    if any(span.start <= match.start() < span.end for span in headlines):
        return
    kinds = {
        t.kind for t in context.analysis.timexes if match.start() <= t.span.start < match.end()
    }
    absent = [
        name
        for name, is_there in (
            ("tanggal", TimexKind.DATE in kinds),
            ("jam", TimexKind.TIME in kinds or bool(_CLOCK.search(match[0]))),
            ("zona waktu", bool(_ZONE.search(match[0]))),
        )
        if not is_there
    ]
    if absent:
        yield Hit(
            Span(*match.span()),
            f"Embargo harus memuat tanggal, jam, dan zona waktu; belum ada {' dan '.join(absent)}.",
        )


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.FRAME,
    Severity.ERROR,
    good=("EMBARGO sampai 19 September 2024 pukul 10.00 WIB\n\n" + news(),),
    bad=("«EMBARGO sampai 19 September 2024»\n\n" + news(),),
)
