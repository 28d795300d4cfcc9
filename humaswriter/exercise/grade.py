"""Mark an answer line by line, each mark with what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import humaswriter.exercise.markers as markers
from humaswriter.analysis.facts import Telling
from humaswriter.exercise.labels import labelled
from humaswriter.exercise.look import look
from humaswriter.exercise.model import Line
from humaswriter.exercise.submissions import Submission
from humaswriter.exercise.types import type_of
from humaswriter.exercise.work import Ground, Work
from humaswriter.finding import Finding
from humaswriter.release import Span

_PRACTISE = {
    Line.NEWS: "Tanyakan: apa yang baru, dan bagi siapa? Tulis jawabannya di kalimat pertama.",
    Line.HEADLINE: "Tulis lima judul berisi pelaku dan kata kerja, lalu pilih yang terpendek.",
    Line.LEAD: "Tulis teras paling banyak 35 kata: siapa melakukan apa, lalu berhenti.",
    Line.FACTS: "Centang tiap fakta di lembar sebelum mengumpulkan.",
    Line.QUOTES: "Salin kutipan persis, taruh koma sebelum petik penutup, lalu sebut pemiliknya.",
    Line.STRUCTURE: "Susun ulang: hasil, kutipan terkuat, penjelasan, latar.",
    Line.LANGUAGE: "Baca keras-keras, lalu jalankan humaswriter lint pada naskah sendiri.",
    Line.ACCURACY: "Cocokkan tiap nama, angka, dan tanggal dengan lembar fakta sebelum selesai.",
    Line.REPAIRS: "Periksa kutipan, tanggal, dan nama satu per satu, bukan sekali baca.",
    Line.NO_HARM: "Ubah hanya yang salah; bandingkan naskah sebelum dan sesudah.",
    Line.ORDER: "Tanyakan untuk tiap paragraf: bila dipotong dari bawah, apa yang hilang?",
    Line.LENGTH: "Buang keterangan yang tidak menjawab 5W+1H, baru pendekkan kalimat.",
    Line.CHOICE: "Teras yang baik dibuka dengan pelaku dan tindakannya.",
    Line.REASON: "Sebut kaidahnya, lalu tunjukkan kata-katanya.",
    Line.NAMED: "Jawab keenam pertanyaan 5W+1H satu per satu dengan menunjuk kalimatnya.",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """The points of a rubric line, None where only a trainer can give them, and their reasons."""

    line: Line
    points: float | None
    most: int
    evidence: tuple[str, ...] = ()
    by_trainer: bool = False


@dataclass(frozen=True, slots=True)
class Grade:
    """The marks of one answer.

    `text` is the answer as it was marked, which the spans of `comments` are in; `facts` is how each
    fact fares; `vetoed` tells why the total is capped, empty where it is not; `practise` what to
    train next.
    """

    answer: Submission
    marks: tuple[Mark, ...]
    text: str
    facts: tuple[Telling, ...]
    findings: tuple[Finding, ...]
    comments: tuple[tuple[Span, str], ...]
    vetoed: tuple[str, ...]
    cap: int
    practise: tuple[str, ...]

    @property
    def total(self) -> float:
        """The points that were given, under the cap of a veto."""
        total = sum(mark.points for mark in self.marks if mark.points is not None)
        return min(total, float(self.cap)) if self.vetoed else total

    @property
    def marked(self) -> int:
        """The most that the lines with points could have given."""
        return sum(mark.most for mark in self.marks if mark.points is not None)

    @property
    def open(self) -> int:
        """The points that wait for a trainer."""
        return sum(mark.most for mark in self.marks if mark.points is None)


def grade(ground: Ground, answer: Submission, given: Mapping[str, float] | None = None) -> Grade:
    """Mark an answer; `given` are a trainer's points by rubric key, which win over ours."""
    work = look(ground, answer)
    exercise = ground.exercise
    marks = tuple(
        _mark(work, line, most, (given or {}).get(line.value))
        for line, most in exercise.rubric.items()
    )
    vetoed = markers.veto(work) if Line.ACCURACY in exercise.rubric else ()
    own = work.own
    return Grade(
        answer=answer,
        marks=marks,
        text=work.text[own.start : own.end] or answer.text,
        facts=work.facts,
        findings=work.findings,
        comments=tuple(_comments(work)),
        vetoed=vetoed,
        cap=exercise.veto,
        practise=tuple(_practise(marks)),
    )


def _mark(work: Work, line: Line, most: int, given: float | None) -> Mark:
    points, evidence = None, [_suggestion(line, work)] if line.is_human else []
    if not line.is_human:
        marker = type_of(work.exercise.type).markers.get(line) or markers.MARKERS[line]
        share, evidence = marker(work)
        # half points, as teachers give them
        points = round(2 * max(0.0, share) * most) / 2
    if given is not None:
        return Mark(line, min(given, float(most)), most, (*evidence, _BY_TRAINER), by_trainer=True)
    return Mark(line, points, most, tuple(evidence))


_BY_TRAINER = "Nilai diberikan pelatih."


def _suggestion(line: Line, work: Work) -> str:
    """What a trainer may look at for a line that no machine can mark."""
    if line is Line.REASON:
        reason = labelled(work.answer, "alasan")
        return f"Alasan peserta: '{reason}'." if reason else "Alasan tidak ditulis."
    hints = [f.message for f in work.findings if f.rule in _ABOUT_NEWS]
    span = work.analysis.release.lead()
    lead = work.analysis.release.slice(span) if span else ""
    shown = f"Apa yang baru dalam '{lead}', dan bagi siapa?" if lead else "Teras tidak ditemukan."
    return " ".join(["Untuk dinilai pelatih.", shown, *hints])


_ABOUT_NEWS = frozenset(("lead-ceremony-only", "lead-buried-news", "late-element"))


def _comments(work: Work) -> list[tuple[Span, str]]:
    """Findings at their words, and changed facts where they stand."""
    told = [(f.span, f"{f.severity.label.capitalize()}: {f.message}") for f in work.findings]
    told += [(f.otherwise[0], markers.said_otherwise(f, work)) for f in work.facts if f.otherwise]
    own = work.own
    inside = [
        (Span(span.start - own.start, span.end - own.start), words)
        for span, words in told
        if own.start <= span.start and span.end <= own.end
    ]
    return sorted(dict.fromkeys(inside), key=lambda pair: pair[0].start)


def _practise(marks: Sequence[Mark]) -> list[str]:
    """What to train next: the three lines that lost most of their points."""
    lost = [mark for mark in marks if mark.points is not None and mark.points < mark.most]
    lost.sort(key=lambda mark: (mark.points or 0) / mark.most - mark.most / 1000)
    return [f"{mark.line.label}: {_PRACTISE[mark.line]}" for mark in lost[:3]]
