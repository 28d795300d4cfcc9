"""Markers of the tasks that are no whole release: share of the points (0..1), and the reasons."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from humaswriter.analysis import analyze
from humaswriter.exercise.markers import PER_FINDING, Marked
from humaswriter.exercise.model import Seeded
from humaswriter.exercise.work import Work, labelled
from humaswriter.faults import OPERATORS
from humaswriter.finding import Family, Severity
from humaswriter.lint.run import lint
from humaswriter.readers.drafts import read_text

_HEADLINES = 3
_HEADLINE_WORDS = 8


def three_headlines(work: Work) -> Marked:
    """The mean of three headlines, each by its length and its findings."""
    lines = [re.sub(r"^\s*(?:\d+[.)]|[-•*])\s*", "", one) for one in work.answer.text.splitlines()]
    titles = [one.strip() for one in lines if one.strip()][:_HEADLINES]
    points, evidence = 0.0, []
    for title in titles:
        count = len(title.split())
        text = f"{title}\n\n{work.variant.sheet[0]}"
        found = [
            f
            for f in lint(analyze(read_text(text), with_model=False)).findings
            if f.family is Family.HEADLINE and f.rule != "headline-too-long"
        ]
        own = 1.0 if count <= _HEADLINE_WORDS else 0.5
        points += max(0.0, own - PER_FINDING * len(found))
        told = [f"{count} kata", *(f.message for f in found)]
        evidence.append(f"'{title}': {'; '.join(told)}")
    if len(titles) < _HEADLINES:
        evidence.append(f"Baru {len(titles)} dari {_HEADLINES} judul.")
    return points / _HEADLINES, evidence


def repairs(work: Work) -> Marked:
    """Each seeded fault held against the words that stand in its place now."""
    moved = _Moved(work.variant.text, work.answer.text)
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


def order(work: Work) -> Marked:
    """By the pairs of paragraphs in the right order, and the lead in front."""
    right = list(work.variant.answer)
    given = re.findall(r"\b[A-Z]\b", labelled(work.answer, "urutan").upper())
    given = list(dict.fromkeys(c for c in given if c in right))
    if not given:
        return 0.0, ["Baris 'Urutan:' tidak ditemukan atau kosong."]
    ranks = {letter: number for number, letter in enumerate(given)}
    pairs = [(a, b) for n, a in enumerate(right) for b in right[n + 1 :]]
    kept = [p for p in pairs if p[0] in ranks and p[1] in ranks and ranks[p[0]] < ranks[p[1]]]
    first = given[0] == right[0]
    evidence = [
        f"Urutan kunci: {' '.join(right)}.",
        f"{len(kept)} dari {len(pairs)} pasangan paragraf berurutan benar.",
        "Teras sudah di depan." if first else f"Teras seharusnya {right[0]}.",
    ]
    agreement = max(0.0, 2 * len(kept) / max(1, len(pairs)) - 1)
    return 0.8 * agreement + 0.2 * first, evidence


def length(work: Work) -> Marked:
    """Less for every word over the limit."""
    count = len(work.text.split())
    most = work.variant.most_words
    over = max(0, count - most) / max(1, most)
    return max(0.0, 1 - 2 * over), [f"{count} kata dari paling banyak {most}."]


def choice(work: Work) -> Marked:
    """Whether the better lead was chosen."""
    given = labelled(work.answer, "pilihan").upper()[:1]
    right = work.variant.answer[0]
    if given == right:
        return 1.0, [f"Teras {right} memang lebih baik."]
    return 0.0, [f"Yang lebih baik teras {right}."]


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
    return max(0.0, (len(said & right) - 0.5 * len(wrong)) / len(right)), evidence
