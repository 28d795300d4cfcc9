"""The clause beside quoted words that owns them: `kata Rini`, `Rini mengatakan`, `ujarnya`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from humaswriter.analysis.quotes.cues import BEHIND, REPORTING
from humaswriter.analysis.quotes.marks import Quoted
from humaswriter.analysis.quotes.narration import REACH, Narration
from humaswriter.analysis.quotes.speaker import Form, SpeakerPhrase, Speakers
from humaswriter.analysis.quotes.statements import Statements
from humaswriter.release import Span

# Between a verb and the mark behind it: `mengatakan kepada wartawan, "`, `menegaskan bahwa "`.
_UP_TO_MARK = re.compile(r"(?:\s+(?!bahwa\b)[^.!?:\"“”_]{1,80})?(?:\s+bahwa)?\s*[,:]?\s*$")
_CIRCUMSTANCE = re.compile(
    r"\W*$|\W*(?:saat|ketika|usai|seusai|dalam|di|pada|sambil|seraya|kepada|menutup|menjawab|dengan)\b"
    r"|,\s"
)
_POINTS_BACK = re.compile(
    r"(?:Hal (?:itu|ini|tersebut|senada)|Demikian(?: hal itu)?|(?:Pernyataan|Pesan|Ajakan|Imbauan|"
    r"Harapan) (?:itu|ini|tersebut))\s+(?:juga\s+)?"
    r"(?P<cue>di(?:katakan|sampaikan|ungkapkan|tegaskan|jelaskan|utarakan|kemukakan|lontarkan))\b"
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")
_LONGEST_INSERTION = 120


@dataclass(frozen=True, slots=True)
class Owner:
    """The clause of one quote: its verb and its speaker; `sentence` is where it stands."""

    cue: Span | None
    source: SpeakerPhrase | None
    sentence: Span


def owning_clauses(
    narrated: Narration, speech: Sequence[Quoted], sources: Speakers, statements: Statements
) -> list[Owner | None]:
    """The owner of each quote, in their order; None where no clause stands beside it."""
    owners: list[Owner | None] = []
    finder = _Finder(narrated, sources, statements)
    for number, quoted in enumerate(speech):
        previous = speech[number - 1] if number else None
        following = speech[number + 1] if number + 1 < len(speech) else None
        owner = finder.behind(quoted, following) or finder.before(quoted, previous)
        if owner is None and previous and owners[-1] and _is_split(narrated, previous, quoted):
            owner = owners[-1]
        owners.append(owner or finder.pointing_back(quoted, following))
    for number in range(len(speech) - 2, -1, -1):
        # a speech that opens anew in each paragraph has its clause at the end
        if owners[number] is None and speech[number].is_open:
            owners[number] = owners[number + 1]
    return owners


def _is_split(narrated: Narration, previous: Quoted, quoted: Quoted) -> bool:
    """`"…," kata X, "…."`: one sentence, parted by its clause."""
    between = narrated.prose[previous.outer.end : quoted.outer.start]
    return (
        len(between) <= _LONGEST_INSERTION
        and not _SENTENCE_END.search(between)
        and ("\n" not in between)
    )


class _Finder:
    def __init__(self, narrated: Narration, sources: Speakers, statements: Statements) -> None:
        self.narrated = narrated
        self.prose = narrated.prose
        self.sources = sources
        self.statements = statements

    def behind(self, quoted: Quoted, following: Quoted | None) -> Owner | None:
        """The clause behind the closing mark."""
        end = self._paragraph_end(quoted.outer.end - 1)
        if following:
            end = min(end, following.outer.start)
        cue = BEHIND.match(self.prose, quoted.outer.end, end)
        if cue is None:
            return self._clause_behind(quoted, end)
        sentence = Span(quoted.outer.end, self._sentence_end(cue.end(), end))
        word = next(filter(None, (cue[name] for name in ("root", "verb", "passive", "close"))))
        place = Span(cue.end(), sentence.end)
        verb = self.prose.index(word, cue.start())
        if cue["nya"] or cue["nya2"]:
            named = self.sources.behind(place.start, place.end)
            if named is None or named.form is not Form.MENTION or not named.mention:
                source = SpeakerPhrase(Span(cue.end() - 3, cue.end()), Form.PRONOUN)
            else:  # `bebernya Aris`
                source = named
        else:
            found = self.sources.behind(place.start, place.end, is_bare=bool(cue["root"]))
            if found is None and not cue["root"]:
                return None
            if word[0].isupper() and not self._closes(found, sentence):
                return None  # a sentence of its own: `"…." Saran Maya diterima.`
            return Owner(Span(verb, verb + len(word)), found, sentence)
        return Owner(Span(verb, verb + len(word)), source, sentence)

    def _closes(self, source: SpeakerPhrase | None, sentence: Span) -> bool:
        """Whether a clause says nothing but who spoke, and when or where."""
        rest = self.prose[source.span.end if source else sentence.end : sentence.end]
        return source is not None and bool(_CIRCUMSTANCE.match(rest))

    def pointing_back(self, quoted: Quoted, following: Quoted | None) -> Owner | None:
        """The next sentence, where it owns the quote: `Hal itu dikatakan Rini`."""
        number = self.narrated.sentence_at(quoted.outer.end - 1) + 1
        if number == len(self.narrated.sentences):
            return None
        sentence = self.narrated.sentences[number]
        found = _POINTS_BACK.match(self.prose, sentence.start, sentence.end)
        if found is None or (following and following.outer.start < sentence.start):
            return None
        source = self.sources.behind(found.end(), sentence.end)
        return Owner(Span(*found.span("cue")), source, sentence) if source else None

    def _clause_behind(self, quoted: Quoted, end: int) -> Owner | None:
        """A clause that begins with its subject: `"…," Rini menjelaskan.`."""
        if self.prose[quoted.inner.end - 1 : quoted.inner.end] not in (",", "?", "!", "_"):
            return None
        first = self.sources.between(quoted.outer.end, min(end, quoted.outer.end + 4))
        if not first:
            return None
        sentence = Span(quoted.outer.end, self._sentence_end(quoted.outer.end, end))
        found = self.statements.in_sentence(sentence)
        near = found and found.cue.start - first[0].mention.span.end < 3
        return Owner(found.cue, found.source, sentence) if found and near else None

    def before(self, quoted: Quoted, previous: Quoted | None) -> Owner | None:
        """The clause in front of the opening mark, in the same sentence."""
        start = self.narrated.sentences[self.narrated.sentence_at(quoted.outer.start)].start
        if previous and previous.outer.end > start:
            start = previous.outer.end
        sentence = Span(max(start, quoted.outer.start - REACH), quoted.outer.start)
        for cue in self._cues(sentence):
            place = Span(*cue.span())
            if cue["verb"]:
                source = self.statements.subject(sentence, place)
            elif cue["nya"] or cue["nya2"] or cue["nya3"]:
                source = SpeakerPhrase(Span(cue.end() - 3, cue.end()), Form.PRONOUN)
            else:
                source = self.sources.behind(cue.end(), sentence.end)
            if source:
                return Owner(place, source, sentence)
        return self._colon(sentence)

    def _cues(self, sentence: Span) -> Iterator[re.Match[str]]:
        """The verbs of a sentence from which nothing but an adjunct leads to the mark."""
        found = list(REPORTING.finditer(self.prose, sentence.start, sentence.end))
        for cue in reversed(found):
            if _UP_TO_MARK.match(self.prose[cue.end() : sentence.end]):
                yield cue

    def _colon(self, sentence: Span) -> Owner | None:
        """A name before a colon: `Rini: "…"`."""
        before = self.prose[sentence.start : sentence.end].rstrip()
        mentions = self.sources.between(sentence.start, sentence.end)
        if not before.endswith(":") or not mentions:
            return None
        last = mentions[-1]
        if last.mention.span.end != sentence.start + len(before) - 1:
            return None
        return Owner(None, self.sources.of_mention(last, sentence.end), sentence)

    def _paragraph_end(self, place: int) -> int:
        return self.narrated.paragraphs[self.narrated.paragraph_at(place)].end

    def _sentence_end(self, start: int, limit: int) -> int:
        number = self.narrated.sentence_at(start)
        return min(limit, self.narrated.sentences[number].end)
