"""Penulisan gelar.

Gelar dipisahkan dari nama dan dari gelar lain dengan koma, dan singkatannya bertitik: Siti Aminah,
S.H., M.H.
Sumber: EYD V, singkatan dan tanda koma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.abbreviations import CLOSING
from humaswriter.finding import Family, Severity
from humaswriter.release import Span
from humaswriter.rule import Draft, Hit, Rule, news

# Degrees by their letters: `mh` -> `M.H.`; those that are words or initials without points are out.
_DEGREES = {
    re.sub(r"\W", "", degree).casefold(): degree
    for degree in sorted(CLOSING)
    if degree[0] in "SMAPLB" and degree.count(".") > 1
}
_DEGREES |= {"skm": "S.K.M.", "sip": "S.I.P.", "stp": "S.T.P.", "sst": "S.S.T.", "mt": "M.T.",
             "sstp": "S.STP.", "map": "M.A.P.", "mph": "M.P.H.", "mba": "M.B.A."}  # fmt: skip
_ONE = r"(?:[SMABPL]\.?\s?(?:[A-Z][A-Za-z]{0,5}\.?\s?){0,2}[A-Z][A-Za-z]{0,6}\.?|Ph\.?D\.?)"
# A name of two words, then a row of things of which at least one is a degree.
_ROW = re.compile(
    rf"(?<=[a-z])(?P<row>(?P<gap>\s*,\s*|\s+)(?P<first>{_ONE})(?P<more>(?:\s*[,.]\s*{_ONE})*))"
    r"(?=[\s,.;:)\"”]|$)"
)
_PIECE = re.compile(r"[^\s,]+(?:\.\s(?=[A-Z][a-z]?\.?$))?")


def check(draft: Draft) -> Iterator[Hit]:
    """A row of degrees behind a name with commas or points that are not theirs."""
    for resolved in draft.analysis.registry.mentions:
        name = resolved.mention.name
        if name is None:
            continue
        hit = _row_of(draft, name)
        if hit:
            yield hit


def _row_of(draft: Draft, name: Span) -> Hit | None:
    words = draft.prose[name.start : min(len(draft.prose), name.end + 30)]
    match = _ROW.search(words)
    if match is None or match.start() > name.end - name.start + 2:
        return None
    degrees = _degrees(match["row"])
    if not degrees:
        return None
    right = ", " + ", ".join(degrees)
    written = match["row"]
    behind = words[match.end() : match.end() + 1]
    if written.rstrip(".") == right.rstrip(".") and (written.endswith(".") or behind == "."):
        return None
    start = name.start + match.start("first")
    end = name.start + match.end("row")
    return Hit(
        Span(start, end),
        f"Tulis '{right[2:]}'.",
        right,
        Span(name.start + match.start("row"), end),
        safe=False,
    )


def _degrees(row: str) -> list[str]:
    """The right forms of a row's degrees; none where a piece of it is no degree."""
    letters = [re.sub(r"\W", "", piece).casefold() for piece in re.split(r",|\s+|(?<=\w{2})\.", row)]
    found = [_DEGREES.get(piece) for piece in letters if piece]
    return [degree for degree in found if degree] if all(found) else []


RULE = Rule(
    __name__,
    __doc__,
    check,
    Family.PEOPLE,
    Severity.WARNING,
    good=(news("Camat Jati Siti Aminah, S.H., M.H., hadir bersama M. Sidik di alun-alun itu."),),
    bad=(
        news("Camat Jati Siti Aminah, «SH, MH» hadir di alun-alun itu."),
        news("Camat Jati Siti Aminah «S.H., M.H.» hadir di alun-alun itu."),
    ),
    needs_model=True,
)
