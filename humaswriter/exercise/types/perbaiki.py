"""Repair a release with seeded faults."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from random import Random

from humaswriter.errors import UsageError
from humaswriter.exercise.markers import PER_FINDING
from humaswriter.exercise.model import Line, Seeded, Variant
from humaswriter.exercise.type import ExerciseType, Marked, Material
from humaswriter.exercise.work import Work
from humaswriter.faults import OPERATORS, Fault, inject, injected_text
from humaswriter.finding import Severity


def make(material: Material, random: Random) -> Variant:
    """Our release with faults of the wanted families, each of which the text alone can mend."""
    text = material.own.release.text
    usable = [
        one
        for one in OPERATORS
        if one.rules
        and not one.needs_form
        and not one.is_absent
        and one.family in material.seeding.families
    ]
    chosen = random.sample(usable, len(usable))
    made = inject(material.analysis, chosen, random)
    fair = [one for one in made.faults if _is_repairable(text, one[1])]
    kept = fair[: material.seeding.faults]
    if not kept:
        raise UsageError("Kesalahan dari kelompok itu tidak dapat dibuat pada naskah formulir ini.")
    made = injected_text(text, [(operator, fault) for operator, fault, _ in kept])
    seeded = tuple(
        Seeded(
            operator.id,
            fault.what,
            text[fault.edits[0].span.start : fault.edits[0].span.end],
            made.text[place.start : place.end],
            place.start,
            place.end,
        )
        for operator, fault, place in made.faults
    )
    return Variant(tuple(made.text.split("\n\n")), text=made.text, model=text, faults=seeded)


def _is_repairable(text: str, fault: Fault) -> bool:
    """Whether no date or place is cut, which a trainee could not put back from the sheet."""
    return not any(
        re.search(r"\d| di ", text[edit.span.start : edit.span.end])
        and len(edit.new) < edit.span.end - edit.span.start - _SLIGHT
        for edit in fault.edits
    )


# Code points that a fault may cut with a number or place in it. Chosen: because a mark or a letter
# can be seen to lack, a word cannot be known.
_SLIGHT = 3


def repairs(work: Work) -> Marked:
    """Each seeded fault held against the words that stand in its place now."""
    moved = _moved(work.variant.text, work.answer.text)
    repaired, evidence = 0, []
    for fault in work.variant.faults:
        kept, now = moved.at(fault.start, fault.end)
        lost = set(re.findall(r"\d+", fault.right)) - set(re.findall(r"\d+", now))
        if kept and not _is_cured(work, fault):
            evidence.append(f"Terlewat: {fault.what}.")
        elif not kept and (_is_seen(work, fault) or (re.search(r"\d", fault.wrong) and lost)):
            evidence.append(f"Diubah, tetapi belum benar: {fault.what}.")
        else:
            repaired += 1
            evidence.append(f"Diperbaiki: {fault.what}.")
    return repaired / max(1, len(work.variant.faults)), evidence


def _is_cured(work: Work, fault: Seeded) -> bool:
    """Whether a rule that saw the fault in the given text sees nothing of its kind any more."""
    seen = {rule for rule, _ in work.ground.seeded[work.variant.code]}
    rules = _RULES[fault.operator]
    return bool(seen & rules) and not any(f.rule in rules for f in work.findings)


def _is_seen(work: Work, fault: Seeded) -> bool:
    """Whether a rule that no other fault of the sheet wakes still finds something."""
    others = [_RULES[one.operator] for one in work.variant.faults if one != fault]
    own = _RULES[fault.operator].difference(*others)
    return any(f.rule in own and f.severity is not Severity.HINT for f in work.findings)


_RULES = {operator.id: frozenset(operator.rules) for operator in OPERATORS}


@lru_cache(maxsize=64)
def _moved(text: str, other: str) -> _Moved:
    """Where the words of a text went; both lines of the rubric ask."""
    return _Moved(text, other)


class _Moved:
    """Where the words of a text went in another."""

    def __init__(self, text: str, other: str) -> None:
        self._words = [match.span() for match in _TOKEN.finditer(text)]
        before = [text[start:end] for start, end in self._words]
        self._after = _TOKEN.findall(other)
        matcher = SequenceMatcher(None, before, self._after, autojunk=False)
        self._steps = matcher.get_opcodes()

    def at(self, start: int, end: int) -> tuple[bool, str]:
        """Whether the words at a place and beside it are as they were, and what is there now."""
        touched = [n for n, (a, b) in enumerate(self._words) if a <= end and b >= start]
        if not touched:
            return False, ""
        first, last = touched[0], touched[-1] + 1
        now: list[str] = []
        kept = True
        for step, a, b, c, d in self._steps:
            if step == "equal":
                low, high = max(a, first), min(b, last)
                now += self._after[c + low - a : c + high - a] if low < high else []
            elif (a < last and b > first) or (step == "insert" and first <= a <= last):
                kept = False
                now += self._after[c:d]
        return kept, " ".join(now)


_TOKEN = re.compile(r"\w+|[^\w\s]")


def no_harm(work: Work) -> Marked:
    """Errors and warnings that neither the sound text nor the seeded faults have."""
    code = work.variant.code
    known = work.ground.sound[code] | work.ground.seeded[code]
    new = [f for f in work.findings if f.severity is not Severity.HINT]
    evidence = [f"Baru: {f.message}" for f in new if (f.rule, f.message) not in known]
    lost = [p for p in work.variant.model.split("\n\n") if len(p.split()) > _LABEL_WORDS]
    evidence += [
        f"Paragraf hilang: '{' '.join(p.split()[:_LABEL_WORDS])} …'."
        for p in lost
        if work.ground.semantics.coverage(p, work.answer.text) < _KEPT
    ]
    share = max(0.0, 1 - PER_FINDING * len(evidence))
    if not repairs(work)[0]:
        return 0.0, ["Belum ada yang diperbaiki.", *evidence]
    return share, evidence or ["Tidak ada yang baru."]


# A paragraph of fewer words is a heading or a label.
_LABEL_WORDS = 8
# Of a paragraph's words that must be somewhere in the answer. Chosen: a repair changes a few words.
_KEPT = 0.6


TYPE = ExerciseType(
    __name__,
    "Memperbaiki siaran pers",
    (
        "Siaran pers di bawah ini mengandung kesalahan yang disengaja. Perbaiki langsung, dan "
        "biarkan bagian yang sudah benar.",
    ),
    {Line.REPAIRS: 70, Line.NO_HARM: 20, Line.ACCURACY: 10},
    make,
    on_the_text=True,
    seeds_faults=True,
    markers={Line.REPAIRS: repairs, Line.NO_HARM: no_harm},
)
