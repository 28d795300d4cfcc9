"""Penulisan gelar.

Gelar dipisahkan dari nama dan dari gelar lain dengan koma, dan singkatannya bertitik: Siti Aminah,
S.H., M.H.
Sumber: EYD V, singkatan dan tanda koma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaswriter.finding import Family, Severity
from humaswriter.indonesian.abbreviations import CLOSING
from humaswriter.indonesian.titles import STOPPED
from humaswriter.lint.context import Context
from humaswriter.lint.examples import news
from humaswriter.lint.rule import Hit, Rule
from humaswriter.release import Span

# Degrees by their letters: `mh` -> `M.H.`.
_DEGREES = {
    re.sub(r"\W", "", degree).casefold(): degree
    for degree in sorted(CLOSING)
    if degree[0] in "SMAPLB" and degree.count(".") > 1
}
_DEGREES |= {"skm": "S.K.M.", "sip": "S.I.P.", "sst": "S.S.T.", "sstp": "S.STP.", "map": "M.A.P.",
             "mph": "M.P.H.", "mba": "M.B.A.", "amd": "A.Md.", "dess": "DESS"}  # fmt: skip
# Others that share their letters: Magister Studi Islam beside Magister Sains.
_ALSO = frozenset(
    ("A.Md.I.P.", "M.S.I.", "S.I.Kom.", "S.IP.", "M.AP.", "M.PH.", "S.KM.", "S.E.I.", "S.S.I.")
)
_TOKEN = re.compile(r"(?P<gap>[\s,.]*?\s*)(?P<word>[A-Z][A-Za-z]*(?:\.\s?[A-Z][A-Za-z]*)*\.?)")
# Of a row of degrees, in code points. Chosen: five of them are shorter.
_REACH = 50
_FRONT = re.compile(rf"\b(?P<title>{'|'.join(STOPPED)})\s+(?=[A-Z][a-z])")


def check(context: Context) -> Iterator[Hit]:
    """Degrees behind a name with commas or points that are not theirs; titles without a point."""
    for resolved in context.analysis.registry.mentions:
        name = resolved.mention.name
        if name is None:
            continue
        title = _FRONT.match(context.prose, _front(context, name), name.end)
        if title and title["title"] != "KH":
            right = title["title"] + "."
            span = Span(*title.span("title"))
            yield Hit(span, f"Tulis '{right}'.", right, safe=False)
        hit = _row_of(context, name)
        if hit:
            yield hit


def _front(context: Context, name: Span) -> int:
    """Where the titles before a name start, which may stand outside it."""
    before = re.search(r"\b\w{1,4}\s+$", context.prose[max(0, name.start - 6) : name.start])
    return name.start - len(before[0]) if before and _FRONT.match(before[0] + "Aa") else name.start


def _row_of(context: Context, name: Span) -> Hit | None:
    text = context.prose
    at = name.start + len(text[name.start : name.end].split(",")[0].split()[0])
    row: list[tuple[re.Match[str], str]] = []
    while token := _TOKEN.match(text, at, min(len(text), name.end + _REACH)):
        degree = _degree(token["word"])
        if degree:
            row.append((token, degree))
        elif row or token.start("word") >= name.end:
            break
        at = token.end()
    if not row:
        return None
    start, end = row[0][0].start(), row[-1][0].end()
    right = "".join(f", {degree}" for _, degree in row)
    written = text[start:end]
    if written == right or written + text[end : end + 1] == right:
        return None
    return Hit(
        Span(row[0][0].start("word"), end),
        f"Tulis '{_last_word(text[name.start : start])}{right}'.",
        right,
        Span(start, end),
        safe=False,
    )


def _last_word(name: str) -> str:
    return name.split()[-1].rstrip(",.") if name.split() else ""


def _degree(word: str) -> str | None:
    """The right form of a degree; None for what is no degree, such as a name or an initial."""
    bare = re.sub(r"\s", "", word)
    if bare in _ALSO or bare + "." in _ALSO:
        return bare if bare in _ALSO else bare + "."
    if bare.startswith("Sp."):
        return bare
    letters = re.sub(r"\W", "", word)
    is_short = sum(1 for char in letters if char.isupper()) > 1 or "." in bare[:-1]
    return _DEGREES.get(letters.casefold()) if is_short or letters.casefold() == "amd" else None


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
