"""Whether an answer tells a fact: in its words, in other words, otherwise, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import pairwise

from humaswriter.analysis import Analysis
from humaswriter.analysis.people.offices import fits, is_acronym, office_words
from humaswriter.analysis.people.words import is_short_for, name_words
from humaswriter.analysis.slots import stem
from humaswriter.analysis.verbatim import Given, given_words, is_part
from humaswriter.dates import Days, parse_days, parse_hours
from humaswriter.exercise.model import KeyFact, Kind
from humaswriter.exercise.spoken import in_digits, spoken_hours
from humaswriter.numbers import whole
from humaswriter.release import Span
from humaswriter.semantic import Semantics
from humaswriter.timex import TimexKind


class Status(Enum):
    """How a fact fares in an answer; the label is for people."""

    TOLD = "told"
    ALTERED = "altered"
    ABSENT = "absent"

    @property
    def label(self) -> str:
        """The Indonesian name."""
        return {"told": "ada", "altered": "berubah", "absent": "tidak ada"}[self.value]


@dataclass(frozen=True, slots=True)
class Recognised:
    """A fact, how it fares, and the words of the answer that show it."""

    fact: KeyFact
    status: Status
    span: Span | None = None


# Of a clause's content words in one sentence. Chosen on the odd pairs of
# tests/corpus/fakta-pasangan.jsonl.
_SHARE = 0.72
# Of a clause's content words by their stems, before meaning is asked: that costs a hundred times
# more. Chosen: no pair of the table is decided by it.
_LEAST_SHARE = 0.2
# Words that may stand between a number and what it counts. Chosen.
_BETWEEN = 3
_LITTLE = frozenset(
    "yang dan di ke dari untuk dengan dalam pada bagi oleh atau serta agar para akan ini itu guna "
    "adalah sebagai antara lain secara telah juga mampu dapat tidak bukan".split()
)
_WORD = re.compile(r"\w[\w'-]*")
# Names inside a clause, but not its first word.
_NAMES = re.compile(r"(?<=\w )(?:[A-Z]{2,}|[A-Z][a-z]{2,})\b")
_OPPOSITE = re.compile(
    r"\b(?:tidak|bukan|tanpa|belum|jangan|batal|tak|menolak|gagal|urung|batalkan|membatalkan)\b",
    re.IGNORECASE,
)


# Words of which one excludes the others: directions, medals.
_EXCLUSIVE = tuple(
    tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in kinds)
    for kinds in (
        (
            "naik|kenaikan|meningkat|peningkatan|meningkatkan|bertambah|tumbuh|menambah",
            "turun|penurunan|menurun|menurunkan|merosot|berkurang|menyusut|anjlok|mengurangi|menekan",
        ),
        ("emas", "perak", "perunggu"),
    )
)


def recognise(fact: KeyFact, analysis: Analysis, semantics: Semantics) -> Recognised:
    """How one fact fares in an answer that was analysed beside its form."""
    match fact.kind:
        case Kind.NAME:
            return _name(fact, analysis)
        case Kind.ROLE:
            return _role(fact, analysis)
        case Kind.DATE:
            return _date(fact, analysis)
        case Kind.TIME:
            return _time(fact, analysis)
        case Kind.COUNT:
            return _count(fact, analysis)
        case Kind.QUOTE:
            return _quote(fact, analysis)
        case Kind.PLACE | Kind.HOST:
            return _proper(fact, analysis)
    return _clause(fact, analysis, semantics)


def _name(fact: KeyFact, analysis: Analysis) -> Recognised:
    wanted = name_words(fact.value)
    near = None
    for found in analysis.registry.mentions:
        name = found.mention.name
        if name is None:
            continue
        words = name_words(analysis.release.prose[name.start : name.end])
        if set(words) <= set(wanted) and len(words) >= min(2, len(wanted)):
            return Recognised(fact, Status.TOLD, name)
        if is_short_for(words, wanted) and len(words) > 1:
            near = name
    place = _sequence(analysis.release.prose, fact.value)
    if place:
        return Recognised(fact, Status.TOLD, place)
    near = near or _misspelt(analysis.release.prose, fact.value)
    return Recognised(fact, Status.ALTERED if near else Status.ABSENT, near)


# How alike (0..1, difflib) a name with a slip is to the right one. Chosen: one letter in eight, or
# two letters that changed places; Hartono and Hartanto are other people, and a fact to be checked.
_SLIP = 0.85


def _misspelt(text: str, name: str) -> Span | None:
    """Where as many words with the same first letters stand that are nearly the name."""
    wanted = name.split()
    words = list(_WORD.finditer(text))
    for number in range(len(words) - len(wanted) + 1 if len(wanted) > 1 else 0):
        here = words[number : number + len(wanted)]
        place = Span(here[0].start(), here[-1].end())
        likely = all(a[0][0] == b[0] for a, b in zip(here, wanted, strict=True))
        if likely and SequenceMatcher(None, text[place.start : place.end], name).ratio() >= _SLIP:
            return place
    return None


def _role(fact: KeyFact, analysis: Analysis) -> Recognised:
    wanted = name_words(fact.of)
    other = None
    for found in analysis.registry.mentions:
        role, name = found.mention.role, found.mention.name
        person = analysis.registry.people[found.person]
        is_theirs = bool(person.words) and is_short_for(person.words, wanted)
        if role is None or (not is_theirs and name is not None):
            continue
        office = analysis.release.prose[role.start : role.end]
        if fits(office, fact.value) or fits(fact.value, office):
            return Recognised(fact, Status.TOLD, role)
        if is_theirs and name is not None:
            other = role
    place = _sequence(analysis.release.prose, fact.value)
    if place:
        return Recognised(fact, Status.TOLD, place)
    return Recognised(fact, Status.ALTERED if other else Status.ABSENT, other)


def _date(fact: KeyFact, analysis: Analysis) -> Recognised:
    days = parse_days(fact.value)
    dates = [t for t in analysis.timexes if t.kind is TimexKind.DATE and _in_news(analysis, t.span)]
    told = [t for t in dates if _is_day(t.value, t.weekday, days)]
    if told:
        return Recognised(fact, Status.TOLD, told[0].span)
    full = [t for t in dates if re.search(r"\d\d-\d\d$", t.value.partition("/")[0])]
    other = full[0].span if full else None
    return Recognised(fact, Status.ALTERED if other else Status.ABSENT, other)


def _is_day(value: str, weekday: int | None, days: Days) -> bool:
    """Whether a date is that of the fact, as far as it tells: whole, without year, a weekday."""
    first, _, last = value.partition("/")
    if first.startswith("XXXX-WXX-"):
        return int(first[-1]) == days.first.isoweekday()
    if weekday is not None and weekday != days.first.weekday():
        return False
    if len(first) < len("XXXX-01-01") or not first[5:7].isdigit():
        return False
    same_year = first[:4] in ("XXXX", str(days.first.year))
    ends = not last or last[-5:] == f"{days.last:%m-%d}"
    return same_year and first[-5:] == f"{days.first:%m-%d}" and ends


def _time(fact: KeyFact, analysis: Analysis) -> Recognised:
    hours = parse_hours(fact.value)
    times = [t for t in analysis.timexes if t.kind is TimexKind.TIME]
    for timex in times:
        start, _, end = timex.value.partition("/")
        ends = not (end and hours.end) or end[1:6] == f"{hours.end:%H:%M}"
        if start[1:6] == f"{hours.start:%H:%M}" and ends:
            return Recognised(fact, Status.TOLD, timex.span)
    spoken = [(span, clock) for span, clock in spoken_hours(analysis.release.prose)]
    for span, clock in spoken:
        if clock % 720 == (hours.start.hour * 60 + hours.start.minute) % 720:
            return Recognised(fact, Status.TOLD, span)
    other = times[0].span if times else spoken[0][0] if spoken else None
    return Recognised(fact, Status.ALTERED if other else Status.ABSENT, other)


def _count(fact: KeyFact, analysis: Analysis) -> Recognised:
    """The number before what it counts; another number before the same words is a change."""
    number, _, noun = in_digits(fact.value.casefold()).partition(" ")
    wanted = str(whole(number.strip()) or number)
    words = [word for word in _expanded(noun) if word not in _LITTLE | {"orang"}]
    prose = in_digits(analysis.release.prose)
    other = None
    for match in re.finditer(r"(?<![\w.,/:-])(\d{1,3}(?:\.\d{3})+|\d+)(?![.,/:]?\d)", prose):
        behind = re.split(r"[.;!?]\s", prose[match.end() : match.end() + 120])[0]
        follows = _expanded(behind)[: len(words) + _BETWEEN]
        if not words:
            continue
        if not _all_in(words, follows):
            before = re.split(r"[.;!?]\s", prose[max(0, match.start() - 80) : match.start()])[-1]
            if not (follows[:1] == ["orang"] and _all_in(words, _expanded(before))):
                continue
        span = Span(*match.span())
        if str(whole(match[1])) == wanted:
            return Recognised(fact, Status.TOLD, span)
        other = span
    return Recognised(fact, Status.ALTERED if other else Status.ABSENT, other)


def _all_in(words: Sequence[str], told: Sequence[str]) -> bool:
    """Whether all words are told, in their order, an acronym for its words or the other way."""
    at = 0
    for word in words:
        places = [n for n in range(at, len(told)) if _same(word, told[n])]
        if places:
            at = places[0] + 1
        elif not any(is_acronym(word, " ".join(told[n:])) for n in range(len(told))):
            return False
    return True


def _same(one: str, other: str) -> bool:
    return one == other or (len(one) > 4 and stem(one) == stem(other) and one[:3] == other[:3])


def _expanded(text: str) -> list[str]:
    """The words of a name in lower case, short forms written out as offices write them."""
    plain = re.sub(r"\b(sd|smp|sma|smk|mts|man)n\b", r"\1 negeri", text.casefold())
    return list(office_words(in_digits(plain))) if plain.strip() else []


def _quote(fact: KeyFact, analysis: Analysis) -> Recognised:
    """Verbatim, whole, split by its attribution or trimmed; in other words it is altered."""
    own = [one for one in analysis.against.compared if one.source.field == fact.field]
    exact = [one for one in own if one.changed is None]
    if exact:
        return Recognised(fact, Status.TOLD, exact[0].quote)
    for quote in analysis.quotes:
        words = analysis.release.prose[quote.span.start : quote.span.end]
        if quote.is_direct and is_part(words, given_words(Given(fact.field, fact.value))):
            return Recognised(fact, Status.TOLD, quote.span)
    return Recognised(
        fact, Status.ALTERED if own else Status.ABSENT, own[0].changed if own else None
    )


def _proper(fact: KeyFact, analysis: Analysis) -> Recognised:
    """A name of a place or office in its order, short forms written out or not."""
    wanted = [word for word in _expanded(fact.value) if word not in _LITTLE]
    prose = analysis.release.prose
    for place in analysis.news:
        told = [word for word in _expanded(prose[place.start : place.end]) if word not in _LITTLE]
        size = len(wanted) + _BETWEEN
        if any(_all_in(wanted, told[at : at + size]) for at in range(len(told))):
            return Recognised(fact, Status.TOLD, _sequence(prose, fact.value) or place)
    if fact.kind is Kind.HOST:
        slots = [s for s in analysis.against.slots if s.field == fact.field and s.found]
        if slots:
            return Recognised(fact, Status.TOLD, slots[0].found)
    return Recognised(fact, Status.ABSENT)


def _clause(fact: KeyFact, analysis: Analysis, semantics: Semantics) -> Recognised:
    """A clause in its words or others: what it says of whom, how many, and which way."""
    prose = analysis.release.prose
    for sentence in _sentences(analysis):
        words = prose[sentence.start : sentence.end]
        if clause_share(fact.value, words, semantics) >= _SHARE:
            return Recognised(fact, Status.TOLD, sentence)
    return Recognised(fact, Status.ABSENT)


def clause_share(fact: str, words: str, semantics: Semantics) -> float:
    """How much of a clause a passage tells: 0..1; 0 where it tells something else.

    Numbers and names must stand there as they are, and nothing may be denied that the fact says.
    A word counts as told by its stem, or in part by the word nearest to it in meaning.
    """
    if not _numbers(fact) <= _numbers(words) or _contradicts(fact, words):
        return 0.0
    told = set(_WORD.findall(words.casefold()))
    for name in _NAMES.findall(fact):
        if name.casefold() not in told and not is_acronym(name, words):
            return 0.0
    wanted = [w for w in _WORD.findall(fact.casefold()) if w not in _LITTLE]
    stems = {stem(word) for word in told}
    lacking = [word for word in wanted if stem(word) not in stems]
    if len(wanted) - len(lacking) < _LEAST_SHARE * len(wanted):
        return 0.0
    rest = sum(semantics.coverage(word, words) for word in lacking)
    return (len(wanted) - len(lacking) + rest) / max(1, len(wanted))


def _contradicts(fact: str, words: str) -> bool:
    """Whether one of the two denies what the other says, or says it the other way round."""
    if bool(_OPPOSITE.search(fact)) != bool(_OPPOSITE.search(words)):
        return True
    for kinds in _EXCLUSIVE:
        own = [n for n, kind in enumerate(kinds) if kind.search(fact)]
        theirs = [n for n, kind in enumerate(kinds) if kind.search(words)]
        if len(own) == 1 and theirs and own[0] not in theirs:
            return True
    return False


def _sentences(analysis: Analysis) -> Sequence[Span]:
    """The sentences of lead and body, and each two neighbours, which may share a fact."""
    own = list(analysis.sentences)
    return [*own, *(Span(a.start, b.end) for a, b in pairwise(own))]


def _sequence(prose: str, words: str) -> Span | None:
    pattern = r"[\W_]+".join(map(re.escape, _WORD.findall(words)))
    found = re.search(rf"\b{pattern}\b", prose, re.IGNORECASE) if pattern else None
    return Span(*found.span()) if found else None


def _in_news(analysis: Analysis, span: Span) -> bool:
    return any(place.start <= span.start < place.end for place in analysis.news)


def _numbers(text: str) -> set[str]:
    return {number.replace(".", "") for number in re.findall(r"\d[\d.]*", in_digits(text))}
