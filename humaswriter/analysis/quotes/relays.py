"""Words that the speaker takes from somebody else: a quoted message, a speech read out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaswriter.analysis.people import Registry, Resolved
from humaswriter.analysis.quotes.owners import Owner
from humaswriter.analysis.quotes.speaker import Speakers
from humaswriter.release import Span

_RELAYING = re.compile(
    r"\b(?:mengutip|meminjam|menirukan|menyitir|membacakan|meneruskan|menyampaikan)\s+"
    r"(?:(?:pesan|ucapan|ungkapan|kata-kata|perkataan|pernyataan|sambutan|sambuatan|amanat|arahan|"
    r"pidato|kalimat|nasihat|titipan|tertulis|dari|milik|bapak|ibu)\s+)*",
    re.IGNORECASE,
)
_READING = re.compile(
    r"\bmembacakan\b[^.!?]{0,40}?\b(?:sambutan|amanat|pidato|pesan)\b", re.IGNORECASE
)
_READ_BY = re.compile(r"\bdibacakan(?:\s+oleh)?\s+", re.IGNORECASE)


def relayed_source(prose: str, owner: Owner, sources: Speakers, registry: Registry) -> str | None:
    """Whose words the owning clause says they are: `imbuhnya mengutip pesan Andap`."""
    start = owner.cue.end if owner.cue else owner.sentence.start
    found = _RELAYING.search(prose, start, owner.sentence.end)
    if found is None or ("menyampaikan" in found.group() and "pesan" not in found.group()):
        return None
    named = sources.between(found.end(), min(found.end() + 4, owner.sentence.end))
    return _name(named[0], registry) if named else None


def speeches_read_out(
    prose: str, sentence: Span, sources: Speakers, registry: Registry
) -> dict[int, str]:
    """The readers (numbers of the registry) of somebody else's speech, and whose it is."""
    reading = _READING.search(prose, sentence.start, sentence.end)
    if reading:
        readers = sources.between(sentence.start, reading.start())
        writers = sources.between(reading.end(), sentence.end)
        return _pair(readers[-1:], writers[:1], registry)
    read_by = _READ_BY.search(prose, sentence.start, sentence.end)
    if read_by:
        readers = sources.between(read_by.end(), min(read_by.end() + 4, sentence.end))
        writers = sources.between(sentence.start, read_by.start())
        return _pair(readers[:1], writers[-1:], registry)
    return {}


def _pair(
    readers: Sequence[Resolved], writers: Sequence[Resolved], registry: Registry
) -> dict[int, str]:
    if not readers or not writers or readers[0].person == writers[0].person:
        return {}
    name = _name(writers[0], registry)
    return {readers[0].person: name} if name else {}


def _name(resolved: Resolved, registry: Registry) -> str | None:
    person = registry.people[resolved.person]
    return person.name or person.role
