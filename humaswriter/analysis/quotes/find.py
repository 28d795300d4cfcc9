"""Find the quotes of a release and settle, in order of certainty, who says each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from humaswriter.analysis.people import Registry
from humaswriter.analysis.quotes.marks import Marks, Quoted, pair_marks
from humaswriter.analysis.quotes.narration import Narration, narration
from humaswriter.analysis.quotes.owners import owning_clauses
from humaswriter.analysis.quotes.quote import Quote
from humaswriter.analysis.quotes.sieve import Sieve
from humaswriter.analysis.quotes.speaker import Speakers
from humaswriter.analysis.quotes.speech import is_speech
from humaswriter.analysis.quotes.statements import Statements
from humaswriter.nlp.annotation import Annotation
from humaswriter.release import Span


@dataclass(frozen=True, slots=True)
class FoundQuotes:
    """The quotes in order, the marks, what in marks is no speech, and the narration."""

    quotes: tuple[Quote, ...]
    marks: Marks
    terms: tuple[Quoted, ...]
    narrated: Narration


def find_quotes(
    prose: str, paragraphs: Sequence[Span], annotation: Annotation, registry: Registry
) -> FoundQuotes:
    """The direct and indirect quotes of the paragraphs, each with its speaker as far as known."""
    marks = pair_marks(prose, paragraphs)
    outer = [quoted for quoted in marks.quoted if not quoted.is_nested]
    narrated = narration(prose, paragraphs, outer)
    speech: list[Quoted] = []
    for quoted in outer:
        if _is_speech(prose, narrated, quoted, speech[-1] if speech else None):
            speech.append(quoted)
    sources = Speakers(prose, registry.mentions, annotation.names)
    statements = Statements(narrated, sources, annotation.clauses)
    owners = owning_clauses(narrated, speech, sources, statements)
    quotes = Sieve(narrated, registry, sources, statements).settle(speech, owners)
    kept = {quoted.outer for quoted in speech}
    terms = tuple(quoted for quoted in outer if quoted.outer not in kept)
    return FoundQuotes(tuple(quotes), marks, terms, narrated)


def _is_speech(prose: str, narrated: Narration, quoted: Quoted, last: Quoted | None) -> bool:
    sentence = narrated.sentences[narrated.sentence_at(quoted.outer.start)]
    paragraph = narrated.paragraphs[narrated.paragraph_at(quoted.outer.end - 1)]
    before_it = last.outer if last and last.outer.start >= paragraph.start else None
    return is_speech(prose, quoted, sentence.start, paragraph.end, before_it)
