"""Examples of rules: sound releases around the words that a rule is about, and their marks."""

from __future__ import annotations

import re

from humaswriter.release import Span

_MARKS = re.compile("[«»]")


def news(*paragraphs: str) -> str:
    """An example: a sound headline and lead, then these paragraphs."""
    return headed(
        "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus, Senin.",
        *paragraphs,
    )


def headed(*paragraphs: str) -> str:
    """An example: a sound headline, then these paragraphs, the lead first."""
    return "\n\n".join(("Bupati buka pasar murah", *paragraphs))


def titled(headline: str) -> str:
    """An example: this headline over a sound lead."""
    return news().replace("Bupati buka pasar murah", headline, 1)


def unmarked(example: str) -> tuple[str, list[Span]]:
    """An example without its marks, and the places that they stood around."""
    spans, starts = [], []
    for taken, match in enumerate(_MARKS.finditer(example)):
        at = match.start() - taken
        if match[0] == "«":
            starts.append(at)
        else:
            spans.append(Span(starts.pop(), at))
    return _MARKS.sub("", example), sorted(spans, key=lambda span: (span.start, span.end))
