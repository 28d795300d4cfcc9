"""Kutipan tanpa pemilik.

Pembaca harus tahu siapa yang berbicara; kutipan tanpa nama tidak dapat dipertanggungjawabkan. Bila
kalimat sebelumnya menyebut seseorang, ini hanya saran: pembaca mungkin masih dapat menebaknya.
Sumber: kaidah atribusi jurnalistik; daftar yang disusun untuk humaswriter.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from humaswriter.analysis import Attribution, Quote, Status
from humaswriter.finding import Family, Severity
from humaswriter.lint.context import Context
from humaswriter.lint.examples import headed, news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# Passives that name nobody: "Disampaikan pula, …".
_NOBODY = re.compile(
    r"\b(?:di(?:sampaikan|katakan|tegaskan|jelaskan|ungkapkan|tambahkan))(?:\s+(?:pula|juga|bahwa))?[,:]$",
    re.IGNORECASE,
)
# A voice that has no name: "terdengar dari pengeras suara".
_SOUNDS = re.compile(r"^[,.\s]*(?:terdengar|begitu|demikian) (?:dari|bunyi|suara|tulisan)\b")
# chosen: shorter ones in marks may be slogans that slipped through
_LEAST_WORDS = 5


def check(context: Context) -> Iterator[Hit]:
    """A direct quote whose speaker no clause names."""
    for quote in context.direct():
        words = context.release.text[quote.span.start : quote.span.end].split()
        if len(words) < _LEAST_WORDS or _is_introduced(context, quote):
            continue
        if quote.attribution is Attribution.NONE and quote.speaker is None:
            name = _met_before(context, quote)
            message = f"Siapa yang mengatakan ini? Tambahkan, misalnya, 'kata {name or '{nama}'}'."
            if name:
                yield Hit(quote.span, message, severity=Severity.HINT, certain=False)
            else:
                yield Hit(quote.span, message)
        elif quote.attribution is Attribution.PRONOUN and quote.person is None:
            # it leans on nobody, or on an institution, which has no voice
            yield Hit(
                quote.span,
                "Siapa yang dimaksud? Sebut namanya sebelum memakai '-nya'.",
                severity=Severity.HINT if quote.speaker else None,
                certain=quote.speaker is None,
            )
        elif _stands_alone(context, quote):
            yield Hit(
                quote.span,
                f"Kutipan ini berdiri sendiri. Bila masih ucapan {quote.speaker}, tulis 'katanya'.",
                severity=Severity.HINT,
                certain=False,
            )


def _is_introduced(context: Context, quote: Quote) -> bool:
    """Whether the words right before the opening mark lead into the quote."""
    before = context.release.text[: quote.span.start].rstrip("\"'“”„‘’`´«» \u00a0")
    if _NOBODY.search(before[-60:]):
        return False
    return before.endswith((",", ":")) or bool(
        _SOUNDS.search(context.prose[quote.span.end + 1 :][:40])
    )


def _stands_alone(context: Context, quote: Quote) -> bool:
    """Whether a quote takes its speaker from before, and no words of that speech stand by it."""
    own = _paragraph(context, quote)
    if quote.attribution is not Attribution.CARRIED or quote.status is not Status.CARRIED:
        return False
    return own is not None and not any(
        own.start <= other.span.start < quote.span.start for other in context.direct()
    )


def _met_before(context: Context, quote: Quote) -> str | None:
    """The person whom the sentence before the quote mentions."""
    sentences, mentions = context.analysis.sentences, context.analysis.registry.mentions
    at = bisect_left(sentences, quote.span.start, key=lambda sentence: sentence.start)
    start = sentences[at - 2].start if at > 1 else 0
    last = bisect_left(mentions, quote.span.start, key=lambda found: found.mention.span.start)
    if last == 0 or mentions[last - 1].mention.span.start < start:
        return None
    person = context.analysis.registry.people[mentions[last - 1].person]
    return person.name or person.role


def _paragraph(context: Context, quote: Quote) -> Span | None:
    return next((s for s in context.analysis.news if s.start <= quote.span.start < s.end), None)


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.QUOTES,
    Severity.ERROR,
    good=(
        news(
            '"Beras ini cukup untuk semua warga," kata Sri Wahyuni. Temanya "Pangan Kuat, Rakyat '
            'Sehat".'
        ),
        news('Seorang warga berpendapat, "Beras ini lebih murah daripada di pasar."'),
    ),
    bad=(
        headed(
            "Kudus (ANTARA) - Pasar murah dibuka di Alun-alun Kudus, Senin. "
            '"«Beras ini akan kami tambah kalau memang habis besok.»"'
        ),
    ),
)
