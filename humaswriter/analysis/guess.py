"""Names by word lists and capitals alone, where the trained parts are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaswriter.analysis.people.offices import is_office_word
from humaswriter.indonesian.calendar import MONTHS, WEEKDAY_NAMES
from humaswriter.indonesian.gazetteer import is_region
from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.provinces import zone_of
from humaswriter.nlp.annotation import Annotation, Label, Name
from humaswriter.release import Span

# A run of words with capitals: `Kepala Divisi Administrasi Kanwil Kemenkumham NTT`, `Siti Aminah`.
_RUN = re.compile(
    r"[A-Z][\w'’.-]*(?:(?:\s+(?:dan|bin|binti|Bidang|bidang)|,\s(?=S\.|M\.|A\.))?\s+"
    r"[A-Z0-9][\w'’.-]*)*"
)
_DAYS = frozenset((*WEEKDAY_NAMES, *MONTHS))
_WORD = re.compile(r"[^\s,]+")


def guessed(prose: str, paragraphs: Sequence[Span]) -> Annotation:
    """The names that word lists know, and runs of capitals beside an office."""
    names = [name for span in paragraphs for name in _names(prose, span)]
    return Annotation(tuple(names))


def _names(prose: str, paragraph: Span) -> Iterator[Name]:
    for run in _RUN.finditer(prose, paragraph.start, paragraph.end):
        before = prose[max(paragraph.start, run.start() - 3) : run.start()].rstrip()
        opens = not before or before[-1] in '.!?"“'
        words = [match.span() for match in _WORD.finditer(prose, *run.span())]
        yield from _parts(prose, words, opens_sentence=opens)


def _parts(prose: str, words: Sequence[tuple[int, int]], *, opens_sentence: bool) -> Iterator[Name]:
    """An office from its first word to the name behind it, or the whole run as one name."""
    texts = [prose[start:end].rstrip(".,") for start, end in words]
    kinds = [word_class(text) for text in texts]
    if len(words) == 1 and (texts[0] in _DAYS or (opens_sentence and "U" in kinds[0])):
        return
    office = next((n for n, text in enumerate(texts) if is_office_word(text)), None)
    if office is not None:
        name = len(words)
        while name - 1 > office and _is_personal(texts[name - 1], kinds[name - 1]):
            name -= 1
        yield Name(Span(words[office][0], _end(prose, words[name - 1])), Label.ROLE)
        if name < len(words):
            yield Name(Span(words[name][0], _end(prose, words[-1])), Label.PERSON)
        return
    span = Span(words[0][0], _end(prose, words[-1]))
    if is_region(" ".join(texts)):
        yield Name(span, Label.PLACE)
    elif "L" in kinds[0] or any(text.isupper() and len(text) > 2 for text in texts):
        yield Name(span, Label.ORGANISATION)
    elif all("P" in kind or zone_of(text) for kind, text in zip(kinds, texts, strict=True)):
        yield Name(span, Label.PLACE)
    elif _may_be_person(kinds, opens_sentence=opens_sentence):
        yield Name(span, Label.PERSON)


def _may_be_person(kinds: Sequence[str], *, opens_sentence: bool) -> bool:
    """Whether words of these classes may name a person: a name word, or nothing that is known."""
    if "G" in kinds or "T" in kinds[-1:]:
        return False
    if all(kind == "-" for kind in kinds):
        return len(kinds) > 1 or not opens_sentence
    return any("N" in kind for kind in kinds) and "U" not in kinds


def _is_personal(text: str, kind: str) -> bool:
    return not text.isupper() and ("N" in kind or kind in ("-", "G", "T"))


def _end(prose: str, word: tuple[int, int]) -> int:
    start, end = word
    text = prose[start:end]
    # the full stop of a degree or initial belongs to it, that of the sentence does not
    keeps = "." in text[:-1] or len(text) == 2
    return end if keeps else end - (len(text) - len(text.rstrip(".")))
