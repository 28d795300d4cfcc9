"""Sentences of narration that report what somebody says, and who that is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from humaswriter.analysis.people import Resolved
from humaswriter.analysis.quotes.cues import REPORTING
from humaswriter.analysis.quotes.narration import REACH, Narration
from humaswriter.analysis.quotes.speaker import Form, SpeakerPhrase, Speakers
from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.reporting import NEED_CLAUSE
from humaswriter.nlp.annotation import Clause
from humaswriter.release import Span

# From then on the second person speaks: `X melalui Y`, `X, diwakili Y`. Source: sumber §3.2.
_HANDS_OVER = re.compile(
    r"\b(?:melalui|lewat|(?:yang\s+)?diwakili(?:kan)?(?:\s+oleh)?|(?:yang\s+)?dibacakan(?:\s+oleh)?|"
    r"(?:yang\s+)?disampaikan(?:\s+oleh)?)\s*(?:[\w,.]+\s+){0,2}$",
    re.IGNORECASE,
)
# Whoever follows one of these is no subject.
_OBLIQUE = re.compile(
    r"\b(?:kepada|untuk|bagi|dari|dengan|bersama|beserta|didampingi|oleh|mewakili|terhadap|atas|"
    r"pada|di|ke|tentang|antara|antara lain|yakni|yaitu|adalah|diawasi|termasuk|seperti|"
    r"mendampingi|menggantikan|menemui|bertemu|menyambut|"
    r"dipimpin|dihadiri|disaksikan|dibuka|sambutan|arahan|amanat|pesan|perintah|instruksi|milik|"
    r"dampingi|terima|temui)"
    r"(?:\s+(?:oleh|langsung|para|bapak|ibu|pak|bu|wakil|dari|nama))*\s*$",
    re.IGNORECASE,
)
_JOINED = re.compile(r",?\s*(?:dan|serta|maupun|atau)\s+")
_AGENT = re.compile(r"\boleh\s+$")
_PRONOUN_SUBJECT = re.compile(r"\b(?:ia|dia|beliau|dirinya|pihaknya)\b", re.IGNORECASE)
_INSERTED = re.compile(
    r"(?:^|[,.;\"”)]\s*|\b(?:demikian|lebih|akan tetapi|tapi|dan)\s+)$", re.IGNORECASE
)
_OPENS_CLAUSE = re.compile(r"\s*(?:,|:|bahwa\b|agar\b|supaya\b)")
# Papers say things too, but nobody speaks in them.
_DOCUMENT = re.compile(
    r"\s+(?:undang|UU|peraturan|perda|perpres|PP|pasal|data|hasil|survei|catatan|laporan|aturan|"
    r"informasi|jadwal|rencana|keputusan|surat|ketentuan|kegiatan|acara|program)\b",
    re.IGNORECASE,
)
_SET_OFF = re.compile(r"\s*(?:[,.:;]|bahwa\b|$)")
# A name that nobody recognised: `Norhidayah, pengunjung asal Baluti, mengaku`.
_UNKNOWN = re.compile(
    r"(?:(?:Sementara itu|Sementara|Selain itu|Senada|Sebelumnya),?\s+)?"
    r"(?P<name>[A-Z][a-z'’-]{2,}(?:\s[A-Z][a-z'’-]+){0,3})"
    r"(?:,[^,]{3,60},)?\s*(?:(?:juga|pun|turut|kemudian|sendiri)\s+)*$"
)
# Chosen: because a verb and its subject alone only close what was said before.
_SHORTEST = 4
_NOT_FINITE = re.compile(r"\b(?:yang|untuk|agar|supaya|dapat|bisa|harus|akan|ingin|dengan)\s*$")


@dataclass(frozen=True, slots=True)
class Statement:
    """A reported statement: its sentence, the verb, and the speaker it names."""

    sentence: Span
    cue: Span
    source: SpeakerPhrase


def _may_name(word: str) -> bool:
    kind = word_class(word)
    return kind == "-" or "N" in kind


class Statements:
    """Finds the reporting clauses of a narration."""

    def __init__(self, narrated: Narration, sources: Speakers, clauses: Sequence[Clause]) -> None:
        self.prose = narrated.prose
        self.sources = sources
        self.clauses = clauses
        self._predicates = [clause.predicate.start for clause in clauses]

    def in_sentence(self, sentence: Span) -> Statement | None:
        """The first reporting clause of a sentence, if it has one with a speaker."""
        if len(self.prose[sentence.start : sentence.end].split()) < _SHORTEST:
            return None
        for match in REPORTING.finditer(self.prose, sentence.start, sentence.end):
            cue = Span(*match.span())
            source = self._source(match, sentence)
            if source:
                return Statement(sentence, cue, source)
        return None

    def _source(self, match: re.Match[str], sentence: Span) -> SpeakerPhrase | None:
        before = self.prose[max(sentence.start, match.start() - REACH) : match.start()]
        if match["nya"] or match["nya2"] or match["nya3"]:
            root_alone = match["nya"] and not _INSERTED.search(before)
            return (
                None
                if root_alone
                else SpeakerPhrase(Span(match.end() - 3, match.end()), Form.PRONOUN)
            )
        if match["verb"]:
            if _NOT_FINITE.search(before) and not before.rstrip().endswith("dengan"):
                return None
            if match["verb"].casefold() in NEED_CLAUSE and not _OPENS_CLAUSE.match(
                self.prose, match.end(), sentence.end
            ):
                return None
            return self.subject(sentence, Span(*match.span()))
        if match["root"] and not _INSERTED.search(before):
            return None
        if match["passive"] and before.rstrip().endswith(" yang"):
            return None
        if _DOCUMENT.match(self.prose, match.end(), sentence.end):
            return None
        found = self.sources.behind(match.end(), sentence.end)
        opens = match["root"] and not before.strip()
        if opens and found and not _SET_OFF.match(self.prose, found.span.end, sentence.end):
            return None  # `Pesan Rudi Hartono sudah dibacakan.`
        if found and found.form in (Form.NAME, Form.GROUP, Form.EPITHET) and not match["root"]:
            return None if found.form is not Form.NAME else found
        return found

    def subject(self, sentence: Span, verb: Span) -> SpeakerPhrase | None:
        """Whoever does what a verb says, of those who stand before it in its sentence."""
        start = max(sentence.start, verb.start - REACH)
        parsed = self._parsed_subject(verb)
        mentions = list(self.sources.between(start, verb.start))
        mentions = [m for m in mentions if m.mention.span.end <= verb.start]
        chosen = self._first_subject(mentions, start, parsed)
        pronouns = list(_PRONOUN_SUBJECT.finditer(self.prose, start, verb.start))
        if pronouns and (chosen is None or pronouns[0].start() < chosen.mention.span.start):
            return SpeakerPhrase(Span(*pronouns[0].span()), Form.PRONOUN)
        if chosen:
            return self.sources.of_mention(chosen, verb.start)
        institution = self.sources.institution_at(start, verb.start)
        if institution:
            return SpeakerPhrase(institution, Form.INSTITUTION)
        unknown = _UNKNOWN.match(self.prose, start, verb.start)
        if unknown and all(_may_name(word) for word in unknown["name"].split()):
            return SpeakerPhrase(Span(*unknown.span("name")), Form.NAME)
        epithet = re.search(
            r"(?:^|[,.]\s)\s*(?P<phrase>(?:[\w'’/-]+\s+){1,7}(?:ini|itu|tersebut))\s+"
            r"(?:(?:juga|pun|turut|kemudian|lantas)\s+)*$",
            self.prose[start : verb.start],
        )
        if epithet and parsed and not _DOCUMENT.match(" " + epithet["phrase"]):
            return SpeakerPhrase(
                Span(start + epithet.start("phrase"), start + epithet.end("phrase")), Form.EPITHET
            )
        return None

    def _first_subject(
        self, mentions: Sequence[Resolved], start: int, parsed: Span | None
    ) -> Resolved | None:
        """The first mention that is no adjunct, or the one that it speaks through."""
        chosen = agent = None
        is_oblique = False
        at = start
        for resolved in mentions:
            gap = self.prose[at : resolved.mention.span.start]
            at = resolved.mention.span.end
            # what follows an adjunct behind `dan` is part of it
            is_oblique = bool(_OBLIQUE.search(gap) or (is_oblique and _JOINED.fullmatch(gap)))
            if _AGENT.search(gap):
                agent = agent or resolved
            skipped = is_oblique if chosen is None else not _HANDS_OVER.search(gap)
            if not skipped:
                chosen = resolved
        chosen = chosen or agent
        if chosen is None and parsed:
            inside = [m for m in mentions if parsed.start <= m.mention.span.start < parsed.end]
            chosen = inside[0] if inside else None
        return chosen

    def _parsed_subject(self, verb: Span) -> Span | None:
        at = bisect_left(self._predicates, verb.start)
        if at < len(self.clauses) and self.clauses[at].predicate.start < verb.end:
            return self.clauses[at].subject
        return None
