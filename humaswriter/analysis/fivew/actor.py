"""Who does what: the subject and the predicate of the news, in the lead if it has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaswriter.analysis.fivew.answer import Candidate, strong, weak
from humaswriter.analysis.people import Resolved
from humaswriter.indonesian.calendar import WEEKDAYS
from humaswriter.indonesian.numbers import UNITS
from humaswriter.indonesian.reporting import BEFORE
from humaswriter.nlp.annotation import Annotation, Clause, Label
from humaswriter.release import Span

# Where what happened ends and its circumstances begin.
_CIRCUMSTANCE = re.compile(
    r"\s(?:di|pada|untuk|guna|agar|supaya|dalam\s+(?:rangka|upaya)|demi|secara|melalui|saat|"
    r"ketika|usai|seusai|bersama|karena|dengan|,)\s|[,.;](?=\s|$)|"
    rf"\s(?:{'|'.join(WEEKDAYS)})\b"
)
_VERB = re.compile(
    r"\b(?:me[a-z]{4,}|ber[a-z]{4,}|di[a-z]{5,}|ter[a-z]{4,}|gelar|raih|hadiri|buka|ikuti|lantik|"
    r"minta|ajak|terima|kunjungi|tinjau|resmikan|serahkan|luncurkan|siap|jadi)\b"
)
_AGENT = re.compile(r"\boleh\s+(?:Bapak\s+|Ibu\s+)?")
# A subject that is only the event or a thing acts for nobody.
_EVENT = re.compile(
    r"(?:kegiatan|acara|sidang|rapat|upacara|apel|pelatihan|bimtek|sosialisasi|lomba|potensi|"
    r"berbagai|upaya|gedung|pembangunan|program|hal|ini|itu|penilaian|kunjungan|peringatan)\b",
    re.IGNORECASE,
)
# Subjects that act without a name: people in numbers and in groups.
_PEOPLE = re.compile(
    r"(?:sebanyak|sekitar|puluhan|ratusan|ribuan|belasan|para|seluruh|sejumlah|beberapa|segenap|tim|"
    r"petugas|polisi|warga|peserta|mahasiswa|siswa|pelajar|pegawai|jajaran|anak|"
    rf"{'|'.join(UNITS[2:11])}|masyarakat|relawan|panitia|penumpang|pasien|pemerintah|"
    r"perwakilan|rombongan|santri|guru|dosen|atlet|nelayan|petani|kontingen|manajemen|pihak|\d)",
    re.IGNORECASE,
)
# An adjunct before the subject: `Dalam rangka …, `, `Mengantisipasi longsor …, `.
_ADJUNCT = re.compile(
    r"(?:Dalam|Sebagai|Guna|Untuk|Demi|Usai|Seusai|Setelah|Sebelum|Menjelang|Saat|Ketika|Pada|Di|Sejak|"
    r"Melalui|Berdasarkan|Terkait|Bertempat|Bersama|Selain|Me[a-z]{4,}(?=\s[a-z]))\b[^,.!?]{5,200},\s+"
)
_TRAILING = re.compile(
    r"\s+(?:telah|sudah|akan|kembali|juga|turut|pun|hadir|terus|kini|sedang|resmi|langsung|,)*\s*$"
)


def find_who_and_what(
    prose: str, sentences: Sequence[Span], annotation: Annotation, mentions: Sequence[Resolved]
) -> tuple[list[Candidate], list[Candidate]]:
    """Who acts and what happens, sentence by sentence, in order."""
    who: list[Candidate] = []
    what: list[Candidate] = []
    clauses = iter(annotation.clauses)
    clause = next(clauses, None)
    for sentence in sentences:
        inside: list[Clause] = []
        while clause and clause.predicate.start < sentence.end:
            # what marks hold is blanked in the narration
            if clause.predicate.start >= sentence.start and prose[clause.predicate.start] != "_":
                inside.append(clause)
            clause = next(clauses, None)
        main = _main(prose, inside, sentence)
        if main is None:
            continue
        subject, predicate, is_passive = main
        actor = _actor(prose, subject, sentence, annotation, mentions, is_passive=is_passive)
        who += actor
        event = _event(prose, subject, predicate, sentence, is_passive=is_passive)
        reports = prose[predicate.start : predicate.end].casefold() in BEFORE
        what.append(weak(event.start, event.end) if reports else strong(event.start, event.end))
    return who, what


def _main(prose: str, clauses: Sequence[Clause], sentence: Span) -> tuple[Span, Span, bool] | None:
    """Subject, predicate and voice of the main clause; by the form of words where unparsed."""
    opening = _ADJUNCT.match(prose, sentence.start, sentence.end)
    start = opening.end() if opening else sentence.start
    for clause in sorted(clauses, key=lambda clause: not clause.is_main):
        subject = clause.subject
        if (
            subject
            and start <= subject.start
            and subject.end <= clause.predicate.start
            and prose[subject.start : subject.end].casefold() not in ("yang", "ini", "itu")
        ):
            return subject, clause.predicate, clause.is_passive
    for clause in clauses:
        if clause.is_main and start < clause.predicate.start:
            return _before(prose, start, clause.predicate), clause.predicate, clause.is_passive
    verb = _VERB.search(prose, start, sentence.end)
    if verb is None:
        return None
    predicate = Span(*verb.span())
    passive = verb.group().startswith(("di", "ter"))
    return _before(prose, start, predicate), predicate, passive


def _before(prose: str, start: int, predicate: Span) -> Span:
    """What stands between a sentence's beginning and its verb, up to the first circumstance."""
    stop = _CIRCUMSTANCE.search(prose, start, predicate.start)
    return Span(start, stop.start() if stop and stop.start() > start else predicate.start)


def _actor(
    prose: str, subject: Span, sentence: Span, annotation: Annotation,
    mentions: Sequence[Resolved], *, is_passive: bool,
) -> Iterator[Candidate]:  # fmt: skip
    start = subject.start
    trimmed = _TRAILING.sub("", prose[start : subject.end]).rstrip(" ,")
    end = start + len(trimmed)
    for resolved in mentions:  # the name behind the office belongs to it
        if start <= resolved.mention.span.start < end < resolved.mention.span.end:
            end = min(resolved.mention.span.end, sentence.end)
    if is_passive:
        agent = _AGENT.search(prose, subject.end, sentence.end)
        for span in _acting(annotation, mentions, agent.end() if agent else -1):
            yield strong(span.start, span.end)
            return
    by_people = bool(_PEOPLE.match(trimmed.lstrip()))
    named = any(
        start <= name.span.start < end
        and (name.label is not Label.PLACE or name.span.start == start or by_people)
        for name in annotation.names
    )
    if named and not is_passive and not _EVENT.match(trimmed.lstrip()):
        yield strong(start, end)
    elif not is_passive and by_people:
        yield weak(start, end)


def _acting(annotation: Annotation, mentions: Sequence[Resolved], at: int) -> Iterator[Span]:
    for resolved in mentions:
        if resolved.mention.span.start == at:
            yield resolved.mention.span
            return
    for name in annotation.names:
        if name.span.start == at and name.label is Label.ORGANISATION:
            yield name.span
            return


def _event(prose: str, subject: Span, predicate: Span, sentence: Span, *, is_passive: bool) -> Span:
    start = subject.start if is_passive else predicate.start
    stop = _CIRCUMSTANCE.search(prose, predicate.end, sentence.end)
    end = stop.start() if stop else sentence.end
    words = prose[predicate.end : end].split()
    if len(words) < 1 and stop:  # `bertugas di …`: the circumstance is what happens
        again = _CIRCUMSTANCE.search(prose, stop.end(), sentence.end)
        end = again.start() if again else sentence.end
    return Span(start, start + len(prose[start:end].rstrip()))
