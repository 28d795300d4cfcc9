"""Names whole: with the titles before them and the degrees behind them; initials of suspects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.titles import ABBREVIATED, TITLES

# Chosen: forms that officers write for degrees which the list of abbreviations does not hold.
_DEGREE = re.compile(
    r"(?:[SMA]\.?(?:Tr|Pd|Si|Sos|Kom|Ag|Hum|Kes|Kep|Ked|Psi|Farm|Md|Ak|Th|Sc)"
    r"|(?:[A-Z][A-Za-z]{0,5}\.){1,4}[A-Z][A-Za-z]{0,6})(?:\.[A-Z][\w.]*)?\.?(?:\(K\))?"
)
_AGE = re.compile(r"\([1-9]\d\)")
_INITIALS = re.compile(r"[A-Z]{2,3}")
# Source: sumber §5.3 (stages of a case); "korban PHK" and "pelaku UKM" show why no others.
_BEFORE_INITIALS = frozenset("berinisial inisial tersangka terdakwa terpidana alias".split())
# Acronyms that stand where initials may: "tersangka KPK", "HUT RI (79)". Chosen: those of releases.
_ACRONYMS = frozenset(
    """
    asn bpk iii kk kpk kpu kua ktp mou no pns ppk ri rt rw sd sk sma smp tki tni tps uu wna wni pmi
    ukm ikm phk opd upt wbp
    """.split()
)


def whole_names(doc: Doc) -> list[Span]:
    """The entities of a document, none with punctuation at its end and every PER whole.

    A person whom an institution behind an office has swallowed is cut out of it.
    """
    entities = [entity for found in doc.ents for entity in _divided(doc, _trimmed(found))]
    others = [entity for entity in entities if entity.label_ != "PER"]
    taken = {token.i for entity in others for token in entity}
    people = [_grown(doc, entity, taken) for entity in entities if entity.label_ == "PER"]
    people += [span for span in _initials(doc) if span.start not in taken]
    return sorted([*others, *filter_spans(people)], key=lambda span: span.start)


def _trimmed(entity: Span) -> Span:
    """The entity without signs and white space at its ends, but for a bracket that it closes."""
    start, end = entity.start, entity.end
    doc = entity.doc
    while end - 1 > start and _is_sign(doc[end - 1]) and not _closes(doc[start:end]):
        end -= 1
    while start < end - 1 and _is_sign(doc[start]):
        start += 1
    return Span(doc, start, end, label=entity.label_)


def _is_sign(token: Token) -> bool:
    """Whether a token has no letter or digit; a full stop may belong to a name (`Sugianto M .`)."""
    return token.text != "." and not any(character.isalnum() for character in token.text)


def _closes(span: Span) -> bool:
    return span[-1].text == ")" and "(" in span.text


def _divided(doc: Doc, entity: Span) -> Iterator[Span]:
    """`Kementerian Hukum Luluk Ratna` behind an office is an institution and a person.

    Two words at the end that are words of personal names and of nothing else make the person;
    institutions named after one stay whole, because less than two words stand before the name.
    """
    behind_office = entity.start > 0 and doc[entity.start - 1].ent_type_ == "ROLE"
    before_person = entity.end < len(doc) and doc[entity.end].ent_type_ == "PER"
    cut = entity.end
    if entity.label_ == "ORG" and behind_office and not before_person:
        while cut > entity.start and word_class(doc[cut - 1].text) == "N":
            cut -= 1
    if entity.end - cut < 2 or cut - entity.start < 2:
        yield entity
        return
    yield Span(doc, entity.start, cut, label="ORG")
    yield Span(doc, cut, entity.end, label="PER")


def _grown(doc: Doc, person: Span, taken: set[int]) -> Span:
    start, end = person.start, person.end
    while (title := _before_title(doc, start)) is not None and title not in taken:
        start = title
    while (stop := _behind_degree(doc, end)) and taken.isdisjoint(range(end, stop)):
        end = stop
    return Span(doc, start, end, label="PER")


def _before_title(doc: Doc, at: int) -> int | None:
    """Where a title that ends there, its full stop a token of its own or not, begins."""
    if at < len(doc) and doc[at].is_sent_start and at > 0:
        return None
    if at > 1 and doc[at - 1].text == "." and doc[at - 2].lower_ in ABBREVIATED:
        return at - 2
    return at - 1 if at > 0 and _is_title(doc[at - 1]) else None


def _is_title(token: Token) -> bool:
    return token.lower_.rstrip(".") in TITLES and (token.text[0].isupper() or "." in token.text)


def _behind_degree(doc: Doc, at: int) -> int | None:
    """Where a degree that begins there, behind a comma or not, ends."""
    if at < len(doc) and doc[at].text == ",":
        at += 1
    return at + 1 if at < len(doc) and _is_degree(doc[at]) else None


def _is_degree(token: Token) -> bool:
    return word_class(token.text) == "G" or bool(_DEGREE.fullmatch(token.text))


def _initials(doc: Doc) -> Iterator[Span]:
    """Initials behind `tersangka`, before an age, or joined to such initials by `dan`."""
    found = -2
    for token in doc:
        if not _may_be_initials(token):
            continue
        before = doc[token.i - 1].lower_ if token.i else ""
        joined = found == token.i - 2 and before in ("dan", ",")
        if before in _BEFORE_INITIALS or joined or _has_age(doc, token.i):
            found = token.i
            yield Span(doc, token.i, token.i + 1, label="PER")


def _may_be_initials(token: Token) -> bool:
    return bool(_INITIALS.fullmatch(token.text)) and token.lower_ not in _ACRONYMS


def _has_age(doc: Doc, at: int) -> bool:
    """Whether an age of two digits stands behind in brackets: `MZ (34)`."""
    return bool(_AGE.fullmatch("".join(token.text for token in doc[at + 1 : at + 4])))
