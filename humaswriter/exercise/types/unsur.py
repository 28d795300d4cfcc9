"""Name the answer of 5W1H that a release lacks."""

from __future__ import annotations

import re
from random import Random

from humaswriter.errors import UsageError
from humaswriter.exercise.labels import labelled
from humaswriter.exercise.model import Line, Variant
from humaswriter.exercise.type import ExerciseType, Marked, Material, no_release
from humaswriter.exercise.work import Work

# The fields that answer a question, by the name that trainees write.
_GAPS = {"kapan": ("tanggal",), "di mana": ("tempat",), "mengapa": ("tujuan",)}


def make(material: Material, random: Random) -> Variant:
    """Our release without one of the answers, and without a seam where it stood."""
    for name in random.sample(list(_GAPS), len(_GAPS)):
        text = material.own.release.text
        spans = [span for span in material.own.spans if span.field.startswith(_GAPS[name])]
        cuts = [cut for span in spans if (cut := _cut(text, span.start, span.end, name))]
        if not cuts:
            continue
        for start, end in sorted(set(cuts), reverse=True):
            text = text[:start] + text[end:]
        rows = [row for row in text.split("\n\n") if row.strip()]
        return Variant(tuple(rows), text="\n\n".join(rows), answer=(name,))
    raise UsageError("Naskah formulir ini tidak memuat unsur yang dapat dihilangkan.")


def _cut(text: str, start: int, end: int, name: str) -> tuple[int, int] | None:
    """What goes with the words of a field: date and comma, place and preposition, a paragraph."""
    if name == "mengapa":
        first = text.rfind("\n\n", 0, start) + 2
        last = text.find("\n\n", end)
        paragraph = text[first : last if last > 0 else len(text)]
        is_alone = len(re.findall(r"[.!?](?=\s|$)", paragraph)) == 1
        return (first, first + len(paragraph)) if is_alone else None
    if name == "kapan":
        match = re.compile(r",? (?:pada )?[A-Z]\w+ \(\d+/\d+/\d+\)").search(
            text, max(0, start - 30)
        )
        return match.span() if match and match.start() <= start < match.end() else None
    dateline = re.match(r"[^\n]+\n\n([^\n(]+ \([A-Z]+\) - )", text)
    if dateline and dateline.start(1) <= start < dateline.end(1):
        return dateline.span(1)
    match = re.compile(r" di [^\n]+?(?=, [A-Z]\w+ \(\d|[.\n]|$)").search(text, max(0, start - 4))
    return match.span() if match and match.start() <= start < match.end() else None


# Of a right answer's points, that a wrong one takes. Chosen: because naming all six must not pay.
_WRONG = 0.5
_ELEMENTS = {
    "siapa": "siapa", "apa": "apa", "kapan": "kapan", "waktu": "kapan", "mana": "di mana",
    "tempat": "di mana", "mengapa": "mengapa", "kenapa": "mengapa", "tujuan": "mengapa",
    "bagaimana": "bagaimana",
}  # fmt: skip


def named(work: Work) -> Marked:
    """By the answers that are missing; a wrong one takes half of a right one."""
    said = {_ELEMENTS[w] for w in re.findall(r"\w+", labelled(work.answer, "unsur").casefold())
            if w in _ELEMENTS}  # fmt: skip
    right = set(work.variant.answer)
    evidence = [f"Yang hilang: {', '.join(sorted(right))}."]
    wrong = said - right
    if wrong:
        evidence.append(f"Tidak hilang: {', '.join(sorted(wrong))}.")
    return max(0.0, (len(said & right) - _WRONG * len(wrong)) / len(right)), evidence


TYPE = ExerciseType(
    __name__,
    "Menyebut unsur 5W+1H yang hilang",
    (
        "Unsur 5W+1H mana yang hilang dari siaran pers di bawah ini? Tulis di baris 'Unsur:', "
        "misalnya 'Unsur: siapa, kapan', dan alasannya di baris 'Alasan:'.",
    ),
    {Line.NAMED: 80, Line.REASON: 20},
    make,
    read=no_release,
    labels=("Unsur:", "Alasan:"),
    markers={Line.NAMED: named},
)
