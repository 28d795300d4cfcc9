"""Facts of a form that a draft tells otherwise, and the numbers of both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from humaswriter.analysis.people import Known, Registry
from humaswriter.analysis.people.offices import fits
from humaswriter.analysis.people.words import is_short_for, name_words
from humaswriter.analysis.quotes import Quote, Reading, Status
from humaswriter.analysis.slots import Slot
from humaswriter.analysis.verbatim import Compared
from humaswriter.form.model import EventForm
from humaswriter.form.needs import given_facts
from humaswriter.numbers import whole
from humaswriter.release import Span
from humaswriter.timex import Timex, TimexKind

_WORDS = {
    "satu": 1, "seorang": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
_COUNT = re.compile(
    rf"(?<![\w.,/:(-])(?P<number>\d{{1,3}}(?:\.\d{{3}})+|\d+(?:,\d+)?|{'|'.join(_WORDS)})"
    r"(?![.,/:]?\d)\s+(?P<noun>[a-z][\w-]{2,})",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\bRp\s?\d[\d.,]*(?:\s(?:ribu|juta|miliar|triliun))?", re.IGNORECASE)
# Behind a number, these tell how to read it, not what is counted.
_NOT_COUNTED = frozenset(
    "dan atau yang hingga sampai persen tahun bulan hari jam menit pekan minggu januari februari "
    "maret april mei juni juli agustus september oktober november desember wib wita wit ribu juta "
    "miliar belas puluh ratus orang".split()
)


@dataclass(frozen=True, slots=True)
class Altered:
    """A fact of the form, its field and value, and where the draft tells another."""

    field: str
    given: str
    span: Span


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what it counts, in a text."""

    number: str
    noun: str
    span: Span


def find_altered(
    form: EventForm,
    reading: Reading,
    registry: Registry,
    known: Sequence[Known],
    slots: Sequence[Slot],
    timexes: Sequence[Timex],
    compared: Sequence[Compared],
) -> Iterator[Altered]:
    """Names, offices, day, hour and counts of a form where the draft has others in their place."""
    prose = reading.narrated.prose
    yield from _people(prose, registry, known)
    yield from _speakers(form, prose, registry, reading.quotes, compared)
    missing = {slot.field: slot for slot in slots if slot.found is None}
    if "tanggal" in missing:
        dates = [t for t in timexes if t.kind is TimexKind.DATE and len(t.value) >= 10]
        yield from (Altered("tanggal", missing["tanggal"].value, t.span) for t in dates[:1])
    if "pukul" in missing:
        hours = [t for t in timexes if t.kind is TimexKind.TIME]
        yield from (Altered("pukul", missing["pukul"].value, t.span) for t in hours[:1])
    yield from _counts(form, prose)


def _people(prose: str, registry: Registry, known: Sequence[Known]) -> Iterator[Altered]:
    """Names spelled otherwise, and offices that are not the person's."""
    given = dict(enumerate(known))
    for resolved in registry.mentions:
        person = given.get(resolved.person)
        if person is None or resolved.is_ambiguous:
            continue
        name, role = resolved.mention.name, resolved.mention.role
        if name:
            own = name_words(prose[name.start : name.end])
            right = {
                *name_words(person.name),
                *(w for s in person.short_names for w in name_words(s)),
            }
            if not set(own) <= right and len(own) > 0 and _is_like(own, right):
                yield Altered("nama", person.name, name)
        if role and person.role and not _holds(prose[role.start : role.end], person):
            yield Altered("jabatan", person.role, role)


def _name_in(registry: Registry, place: Span) -> Span | None:
    """The name that a mention of a speaker holds."""
    for found in registry.mentions:
        name = found.mention.name
        if name and place.start <= name.start < place.end:
            return name
    return None


def _speakers(
    form: EventForm,
    prose: str,
    registry: Registry,
    quotes: Sequence[Quote],
    compared: Sequence[Compared],
) -> Iterator[Altered]:
    """Quotes of the form that the draft gives to somebody else."""
    owners = {one.quote: one.source.field for one in compared}
    for quote in quotes:
        field = owners.get(quote.span)
        if field is None or quote.mention is None or quote.speaker is None:
            continue
        number = re.search(r"narasumber\[(\d+)\]", field)
        owner = (form.narasumber or ())[int(number[1])].nama if number else None
        name = _name_in(registry, quote.mention)
        if name is None:
            continue
        said_by = name_words(prose[name.start : name.end])
        named = quote.status in (Status.NAMED, Status.AMBIGUOUS) and quote.speaker[0].isupper()
        if owner and named and quote.speaker != quote.role and quote.mention != quote.cue:
            right = name_words(owner)
            if not (is_short_for(said_by, right) or is_short_for(right, said_by)):
                yield Altered(field.partition(".")[0] + ".nama", owner, quote.mention)


def _is_like(own: Sequence[str], right: set[str]) -> bool:
    """Whether the words are the name misspelled, not with a further part of it."""
    strange = [word for word in own if word not in right]
    return all(any(is_short_for((word, "x"), (one, "x")) for one in right) for word in strange)


def _holds(role: str, person: Known) -> bool:
    offices = [office for office in (person.role, *person.short_roles) if office]
    return any(fits(role, office) or fits(office, role) for office in offices)


def _counts(form: EventForm, prose: str) -> Iterator[Altered]:
    """Counts whose noun the form has with another number, and never with this one."""
    given: dict[str, dict[str, str]] = {}
    for field, text in given_facts(form).items():
        for count in counts(text):
            given.setdefault(count.noun, {})[count.number] = field
    if form.peserta and form.peserta.jumlah and form.peserta.satuan:
        noun = form.peserta.satuan.split()[0].casefold()
        given.setdefault(noun, {})[_plain(form.peserta.jumlah)] = "peserta.jumlah"
    told = list(counts(prose))
    said = {(count.noun, count.number) for count in told}
    for count in told:
        numbers = given.get(count.noun, {})
        lost = [n for n in numbers if (count.noun, n) not in said]
        if numbers and count.number not in numbers and len(lost) == 1 and len(numbers) == 1:
            yield Altered(numbers[lost[0]], f"{lost[0]} {count.noun}", count.span)


def counts(text: str) -> Iterator[Count]:
    """The numbers of a text with what they count, in order."""
    for match in _COUNT.finditer(text):
        noun = match["noun"].casefold()
        if noun not in _NOT_COUNTED:
            yield Count(_plain(match["number"]), noun, Span(*match.span()))


def sums(text: str) -> Iterator[tuple[str, Span]]:
    """The sums of money in a text."""
    for match in _MONEY.finditer(text):
        yield re.sub(r"\s", "", match[0].casefold().rstrip(".,")), Span(*match.span())


def _plain(number: str) -> str:
    value = _WORDS.get(number.casefold()) or whole(number)
    return str(value) if value else number
