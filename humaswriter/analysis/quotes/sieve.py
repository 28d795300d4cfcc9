"""Who says each quote: read in the order of the text, the certain before the likely.

1. A clause beside the quote names somebody: by full name, short name, office, description.
2. `-nya`, `dia`: the last reporting clause since the quote before; else whoever the narration
   since then is about; else the speaker of the quote before.
3. No clause: the reporting clause of the sentences right before; else the quote before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from humaswriter.analysis.people import Registry, Resolved
from humaswriter.analysis.people.offices import office_words
from humaswriter.analysis.quotes.marks import Quoted
from humaswriter.analysis.quotes.narration import Narration
from humaswriter.analysis.quotes.owners import Owner
from humaswriter.analysis.quotes.quote import Attribution, Quote, Status
from humaswriter.analysis.quotes.relays import relayed_source, speeches_read_out
from humaswriter.analysis.quotes.speaker import Form, SpeakerPhrase, Speakers
from humaswriter.analysis.quotes.statements import Statement, Statements
from humaswriter.release import Span

# Where the speaker of `ujarnya` is looked for, in this order.
STEPS = ("reporting clause", "topic", "last quote")
# Chosen: because a quote further back than that is no longer in the reader's ear.
_NEAR_PARAGRAPHS = 3
_FIRST_CITIZEN = re.compile(r"orang nomor satu\b", re.IGNORECASE)
_HEADS = ("bupati", "wali", "gubernur", "presiden")
_ATTRIBUTIONS = {
    Form.MENTION: Attribution.EXPLICIT,
    Form.NAME: Attribution.EXPLICIT,
    Form.INSTITUTION: Attribution.EXPLICIT,
    Form.GROUP: Attribution.EXPLICIT,
    Form.EPITHET: Attribution.EPITHET,
    Form.PRONOUN: Attribution.PRONOUN,
}


@dataclass(frozen=True, slots=True)
class _Voice:
    """Somebody heard or met: a number of the registry, or only words; and where."""

    person: int | None
    words: str | None
    place: Span
    paragraph: int


class Sieve:
    """Settles the speakers of one release."""

    def __init__(
        self,
        narrated: Narration,
        registry: Registry,
        sources: Speakers,
        statements: Statements,
    ) -> None:
        self.narrated = narrated
        self.registry = registry
        self.sources = sources
        self.statements = statements
        self.read_out: dict[int, str] = {}
        self._quoted: _Voice | None = None  # the speaker of the last quote
        self._reported: _Voice | None = None  # of the last reporting clause behind it
        self._topic: _Voice | None = None  # the subject of the last sentence behind it

    def settle(self, speech: Sequence[Quoted], owners: Sequence[Owner | None]) -> Iterator[Quote]:
        """All quotes in the order of the text, direct and indirect."""
        owned = {owner.cue.start for owner in owners if owner and owner.cue}
        at = 0
        for sentence in self.narrated.sentences:
            self.read_out.update(
                speeches_read_out(self.narrated.prose, sentence, self.sources, self.registry)
            )
            begun = at
            while at < len(speech) and speech[at].outer.start < sentence.end:
                at += 1
            if at == begun:
                yield from self._narrated(sentence, owned)
            for quoted, owner in zip(speech[begun:at], owners[begun:at], strict=True):
                yield self._direct(quoted, owner, sentence)

    def _narrated(self, sentence: Span, owned: Collection[int]) -> Iterator[Quote]:
        statement = self.statements.in_sentence(sentence)
        if statement and statement.cue.start in owned:
            return
        if statement:
            yield self._indirect(statement, statement.source)
            return
        subject = self.statements.subject(sentence, Span(sentence.end, sentence.end))
        if subject and subject.mention:
            self._topic = self._voice(subject.mention, sentence)
        elif subject and subject.form is Form.PRONOUN:
            self._topic = self._carried_voice(self._paragraph(sentence))

    def _indirect(self, statement: Statement, source: SpeakerPhrase) -> Quote:
        voice, status, evidence = self._who(source, statement.sentence)
        self._reported = voice or self._reported
        return self._quote(
            statement.sentence, source, statement.cue, voice, status, evidence, is_direct=False
        )

    def _direct(self, quoted: Quoted, owner: Owner | None, sentence: Span) -> Quote:
        source = owner.source if owner else None
        if source is None:
            cue = owner.cue if owner else None
            quote = self._carried(quoted, cue, sentence)
        else:
            assert owner is not None
            voice, status, evidence = self._who(source, sentence)
            original = relayed_source(self.narrated.prose, owner, self.sources, self.registry)
            quote = self._quote(
                quoted.inner,
                source,
                owner.cue,
                voice,
                status,
                evidence,
                is_direct=True,
                original=original,
            )
            self._speaks(voice, sentence)
        self._reported = self._topic = None
        return quote

    def _speaks(self, voice: _Voice | None, sentence: Span) -> None:
        if voice:
            self._quoted = replace(voice, paragraph=self._paragraph(sentence))

    def _who(
        self, source: SpeakerPhrase, sentence: Span
    ) -> tuple[_Voice | None, Status, Span | None]:
        """The speaker that a clause names, how sure that is, and the place that decided it."""
        if source.form is Form.PRONOUN:
            voice = self._carried_voice(self._paragraph(sentence))
            return _carried_from(voice)
        if source.form is Form.EPITHET:
            return self._described(source, sentence)
        if source.mention is None:
            words = self._text(source.span)
            person = self.registry.called(words) if source.form is Form.NAME else None
            voice = _Voice(person, words, source.span, self._paragraph(sentence))
            return voice, Status.NAMED, source.span
        voice = self._voice(source.mention, sentence)
        status = Status.AMBIGUOUS if source.mention.is_ambiguous else Status.NAMED
        return voice, status, source.span

    def _described(
        self, source: SpeakerPhrase, sentence: Span
    ) -> tuple[_Voice | None, Status, Span | None]:
        """`pria asli Demak itu`: the office of somebody named, or whoever was last heard."""
        if source.mention and self.registry.people[source.mention.person].name:
            return self._voice(source.mention, sentence), Status.CARRIED, source.span
        head = self._head_of_region() if _FIRST_CITIZEN.match(self._text(source.span)) else None
        if head is not None:
            voice = _Voice(head, None, source.span, self._paragraph(sentence))
            return voice, Status.CARRIED, source.span
        return _carried_from(self._carried_voice(self._paragraph(sentence)))

    def _head_of_region(self) -> int | None:
        """The last person introduced who heads a region, for `orang nomor satu di …`."""
        for person in reversed(self.registry.people):
            if person.name and any(office_words(role)[0] in _HEADS for role in person.roles):
                return person.number
        return None

    def _carried_voice(self, paragraph: int) -> _Voice | None:
        """Whom `-nya` means, by the first step that knows somebody."""
        near = self._quoted and paragraph - self._quoted.paragraph <= _NEAR_PARAGRAPHS
        heard = {
            "reporting clause": self._reported,
            "topic": self._topic,
            "last quote": self._quoted if near else None,
        }
        return next((heard[step] for step in STEPS if heard[step]), None)

    def _carried(self, quoted: Quoted, cue: Span | None, sentence: Span) -> Quote:
        """A quote that no clause owns."""
        before = self.statements.in_sentence(Span(sentence.start, quoted.outer.start))
        paragraph = self._paragraph(sentence)
        voice = None
        if before:
            voice, _, _ = self._who(before.source, sentence)
        elif self._reported and paragraph - self._reported.paragraph <= 1:
            voice = self._reported
        elif self._quoted and paragraph - self._quoted.paragraph <= 1 and self._topic is None:
            voice = self._quoted
        self._speaks(voice, sentence)
        status = Status.CARRIED if voice else Status.UNRESOLVED
        attribution = Attribution.CARRIED if voice else Attribution.NONE
        name, role = self._named(voice)
        return Quote(
            quoted.inner, True, name, role, None, cue, attribution, status,
            voice.place if voice else None, self._original(voice), voice.person if voice else None,
        )  # fmt: skip

    def _quote(
        self, span: Span, source: SpeakerPhrase, cue: Span | None, voice: _Voice | None,
        status: Status, evidence: Span | None, *, is_direct: bool, original: str | None = None,
    ) -> Quote:  # fmt: skip
        name, role = self._named(voice)
        return Quote(
            span, is_direct, name, role, source.span, cue, _ATTRIBUTIONS[source.form], status,
            evidence, original or self._original(voice), voice.person if voice else None,
        )  # fmt: skip

    def _original(self, voice: _Voice | None) -> str | None:
        return self.read_out.get(voice.person) if voice and voice.person is not None else None

    def _named(self, voice: _Voice | None) -> tuple[str | None, str | None]:
        if voice is None:
            return None, None
        if voice.person is None:
            return voice.words, None
        person = self.registry.people[voice.person]
        return person.name or person.role, person.role

    def _voice(self, resolved: Resolved, sentence: Span) -> _Voice:
        return _Voice(resolved.person, None, resolved.mention.span, self._paragraph(sentence))

    def _paragraph(self, sentence: Span) -> int:
        return self.narrated.paragraph_at(sentence.start)

    def _text(self, span: Span) -> str:
        return " ".join(self.narrated.prose[span.start : span.end].split())


def _carried_from(voice: _Voice | None) -> tuple[_Voice | None, Status, Span | None]:
    return (voice, Status.CARRIED, voice.place) if voice else (None, Status.UNRESOLVED, None)
