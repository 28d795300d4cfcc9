"""The words of a clause that name its speaker, as the clause gives them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from humaswriter.analysis.people import Resolved
from humaswriter.analysis.quotes.cues import EPITHET, PRONOUN
from humaswriter.nlp.annotation import Label, Name
from humaswriter.release import Span

# Between a verb and its subject: `kata Bapak`, `pungkas sang`.
_GAP = re.compile(
    r"[\s,]*(?:(?:lagi|pula|juga|kemudian|singkat|oleh|bapak|ibu|pak|bu|sang|para|mantan|eks|"
    r"saudara|saudari|kang|mbah|bang|kak|ustaz|gus|plt\.?|pj\.?)\s+)*",
    re.IGNORECASE,
)
# `demikian petikan amanat Menteri yang dibacakan Bupati`: the reader speaks.
_READ_OUT = re.compile(
    r"\s+(?:petikan|bunyi|isi|penggalan|kutipan)\b[^.\n]{0,120}?\bdibacakan(?:\s+oleh)?(?=\s)"
)
_THROUGH = re.compile(r",?\s*(?:melalui|lewat|(?:yang\s+)?diwakili(?:\s+oleh)?)\s+")
_INSTITUTION = re.compile(
    r"(?:asosiasi|perusahaan|kementerian|lembaga|organisasi|kantor|dinas|badan|instansi|universitas|"
    r"kampus|komisi|yayasan|rumah sakit)\b"
)
# Between an institution and its verb, in code points. Chosen: because adverbs are shorter (`pada
# kesempatan itu juga`) and an apposition with a name is not.
_ADVERBS = 40
_POINTS_BACK = re.compile(r"\s+(?:ini|itu|tersebut)\b")
_PROPER = re.compile(r"\s*,?\s*(?P<name>[A-Z][\w'’.-]*(?:\s+(?:[A-Z][\w'’.-]*|bin|binti))*)")
_NOT_SPEAKING = (
    r"(?:lagi|pula|juga|singkat|sambil|seraya|dengan|saat|ketika|usai|seusai|dalam|pada|di|kepada|"
    r"mengutip|menirukan|meniru|dan|serta|penuh|lirih|serempak|bangga|haru|optimis|mantap|yang|itu|ini|"
    r"menutup|mengakhiri|menjawab|setelah|sebelum|dari|untuk|bahwa|tegas|lantang|senada|kemudian)\b"
)
_GROUP = re.compile(
    rf"\s+(?!{_NOT_SPEAKING})(?P<name>[a-z][\w-]+(?:\s+(?!{_NOT_SPEAKING})[\w-]+){{0,4}})"
)


class Form(Enum):
    """How a clause names its speaker."""

    MENTION = "mention"
    NAME = "name"
    INSTITUTION = "institution"
    EPITHET = "epithet"
    PRONOUN = "pronoun"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class SpeakerPhrase:
    """The speaker that a clause names: words, their form, and the registered mention if any."""

    span: Span
    form: Form
    mention: Resolved | None = None


class Speakers:
    """Finds the speaker at a place of the text."""

    def __init__(self, prose: str, mentions: Sequence[Resolved], names: Sequence[Name]) -> None:
        self.prose = prose
        self.mentions = mentions
        self._starts = [resolved.mention.span.start for resolved in mentions]
        self._institutions = {
            name.span.start: name.span for name in names if name.label is Label.ORGANISATION
        }
        self._institution_starts = sorted(self._institutions)

    def between(self, start: int, end: int) -> Sequence[Resolved]:
        """The mentions that begin in a range, in order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def behind(self, start: int, end: int, *, is_bare: bool = False) -> SpeakerPhrase | None:
        """The speaker named directly behind a verb that ends at `start`.

        Behind a bare root (`kata nelayan Demak`) also people in general.
        """
        pronoun = PRONOUN.match(self.prose, start, end)
        if pronoun:
            return SpeakerPhrase(Span(*pronoun.span("word")), Form.PRONOUN)
        read_out = _READ_OUT.match(self.prose, start, end)
        if read_out:
            start = read_out.end()
        at = _GAP.match(self.prose, start, end)
        begins = at.end() if at else start
        here = self.between(start, begins + 1)
        if here:
            return self.of_mention(self._handed_over(here[0], end), end)
        epithet = EPITHET.match(self.prose, start, end)
        if epithet:
            if _INSTITUTION.match(epithet["phrase"]) and (place := self._last_institution(start)):
                return SpeakerPhrase(place, Form.INSTITUTION)
            return SpeakerPhrase(Span(*epithet.span("phrase")), Form.EPITHET)
        if begins in self._institutions:
            return SpeakerPhrase(self._institutions[begins], Form.INSTITUTION)
        proper = _PROPER.match(self.prose, begins, end)
        if proper:
            name = proper["name"].rstrip(".")
            return SpeakerPhrase(
                Span(proper.start("name"), proper.start("name") + len(name)), Form.NAME
            )
        group = _GROUP.match(self.prose, start, end) if is_bare else None
        return SpeakerPhrase(Span(*group.span("name")), Form.GROUP) if group else None

    def _handed_over(self, resolved: Resolved, end: int) -> Resolved:
        """The mention, or the next one that it speaks through: `kata Kapolres melalui Kasat`."""
        stop = resolved.mention.span.end
        following = self.between(stop, end)
        through = (
            _THROUGH.fullmatch(self.prose[stop : following[0].mention.span.start])
            if (following)
            else None
        )
        return following[0] if through else resolved

    def institution_at(self, start: int, verb: int) -> Span | None:
        """The institution that opens a clause, where little but adverbs leads to its verb."""
        place = self._institutions.get(start)
        between = self.prose[place.end : verb] if place else ""
        return place if place and len(between) < _ADVERBS and "," not in between else None

    def _last_institution(self, place: int) -> Span | None:
        at = bisect_left(self._institution_starts, place)
        return self._institutions[self._institution_starts[at - 1]] if at else None

    def of_mention(self, resolved: Resolved, end: int) -> SpeakerPhrase:
        """A mention as a source: a bare office with `itu` behind it only describes somebody."""
        span = resolved.mention.span
        if resolved.mention.name is None and _POINTS_BACK.match(self.prose, span.end, end):
            return SpeakerPhrase(span, Form.EPITHET, resolved)
        return SpeakerPhrase(span, Form.MENTION, resolved)
