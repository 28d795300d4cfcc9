"""Make an exercise of each type from a form."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random

from humaswriter.analysis import Analysis, analyze
from humaswriter.analysis.facts import Fact, Kind, Outcome, tell
from humaswriter.compose import Draft, Options, draft
from humaswriter.errors import UsageError
from humaswriter.exercise.key import key_facts
from humaswriter.exercise.model import (
    RUBRICS,
    Exercise,
    Seeded,
    Type,
    Variant,
)
from humaswriter.faults import OPERATORS, Fault, inject, injected_text
from humaswriter.form.model import EventForm
from humaswriter.form.needs import given_facts
from humaswriter.form.read import LoadedForm
from humaswriter.readers.drafts import read_text
from humaswriter.release import Part
from humaswriter.semantic import load

# Things that were seen and do not belong in a release. Invented for exercises; the key marks them.
_NOISE = (
    "Konsumsi: nasi kotak dan air mineral",
    "Panitia memakai kemeja biru",
    "Pengeras suara sempat berdengung sebentar",
    "Parkir kendaraan tamu di halaman belakang",
    "Spanduk dipasang satu jam sebelum acara",
    "Dokumentasi foto disimpan di map bersama",
)
_IRRELEVANT = (
    "Kepala bagian umum baru saja pulang dari cuti tahunan",
    "Gedung itu terakhir dicat tiga tahun lalu",
    "Seorang tamu menanyakan jadwal kereta sore",
)
_NOISY = 2
# Faults of a repair sheet. Chosen: as many as a trainee can find in half an hour.
FAULTS = 6
# The families of faults by the first letter of their operators.
FAMILIES = {"Q": "kutipan", "W": "tanggal", "L": "teras"}
# What nobody can repair from the sheet alone: the lost words stand nowhere in it.
_UNFIT = frozenset(("Q3", "L1", "W1", "W2", "W3", "W4"))


@dataclass(frozen=True, slots=True)
class Seeding:
    """How many faults a text to repair gets at most, and of which families."""

    faults: int = FAULTS
    families: frozenset[str] = frozenset(FAMILIES.values())


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Of the words of the given text. Chosen: the classic task cuts 300 words to 150.
_KEPT = 0.5
_OF_THE_LEAD = frozenset((Type.TERAS, Type.JUDUL))
# What a release cut to half still tells, beside host, date, place and first speaker. Chosen.
_ESSENTIAL = ("hasil", "tujuan", "narasumber[0].pokok[0]")
# The fields that answer a question, by the name that trainees write.
_GAPS = {"kapan": ("tanggal",), "di mana": ("tempat",), "mengapa": ("tujuan",)}
_INSTRUCTIONS = {
    Type.FAKTA: (
        "Tulis siaran pers bergaya ANTARA dari fakta di bawah ini: judul, teras, tubuh berita.",
        "Tidak semua fakta layak diberitakan. Kutipan langsung harus persis.",
    ),
    Type.NOTULEN: (
        "Ubah notulen di bawah ini menjadi siaran pers: judul, teras, tubuh berita.",
        "Ucapan di dalam tanda petik boleh dikutip langsung, persis seperti tertulis.",
    ),
    Type.TERAS: (
        "Tulis satu teras (paling banyak 35 kata) dari fakta di bawah ini.",
        "Lalu pilih teras yang lebih baik dengan menulis 'Pilihan: A' atau 'Pilihan: B', dan "
        "sebutkan alasannya di baris 'Alasan:'.",
    ),
    Type.PERBAIKI: (
        "Siaran pers di bawah ini mengandung kesalahan yang disengaja. Perbaiki langsung, dan "
        "biarkan bagian yang sudah benar.",
    ),
    Type.URUTKAN: (
        "Susun paragraf di bawah ini menjadi piramida terbalik.",
        "Tulis urutan hurufnya di baris 'Urutan:', misalnya 'Urutan: C A B', dan alasannya di "
        "baris 'Alasan:'.",
    ),
    Type.PADATKAN: ("Padatkan siaran pers di bawah ini tanpa kehilangan fakta pokoknya.",),
    Type.KUTIPAN: (
        "Tulis tiap pernyataan di bawah ini sebagai kutipan langsung beratribusi, satu paragraf "
        "untuk tiap pernyataan: kata-katanya persis, dengan nama dan jabatan pada kutipan pertama.",
    ),
    Type.JUDUL: (
        "Tulis tiga judul untuk berita di bawah ini, masing-masing satu baris, paling banyak "
        "delapan kata, dengan kata kerja.",
    ),
    Type.UNSUR: (
        "Unsur 5W+1H mana yang hilang dari siaran pers di bawah ini? Tulis di baris 'Unsur:', "
        "misalnya 'Unsur: siapa, kapan', dan alasannya di baris 'Alasan:'.",
    ),
}  # fmt: skip


def make(
    loaded: LoadedForm,
    form_text: str,
    kind: Type,
    variants: int = 1,
    seed: int = 0,
    seeding: Seeding | None = None,
) -> Exercise:
    """An exercise with so many variants; the same seed gives the same ones.

    `seeding` says which faults a `perbaiki` gets.

    Raises:
        UsageError: the form has too little for the type.
    """
    own = draft(loaded, Options())
    facts = _told(key_facts(loaded.form, own), own.release.text, loaded.form)
    maker = (
        partial(_repair, seeding=seeding or Seeding()) if kind is Type.PERBAIKI else _MAKERS[kind]
    )
    made = tuple(
        replace(
            maker(loaded, own, facts, Random(seed + number)),
            code=f"V{number + 1:02}",
            seed=seed + number,
        )
        for number in range(variants)
    )
    if kind in _OF_THE_LEAD:
        facts = _told(facts, f"{own.release.of(Part.HEADLINE)[0]}\n\n{_lead(own)}", loaded.form)
    wanted = _kept(kind, facts)
    if not wanted:
        raise UsageError("Formulir ini belum memuat fakta yang cukup untuk latihan ini.")
    title = loaded.form.kegiatan or loaded.kind.label
    instructions = _INSTRUCTIONS[kind]
    if kind is Type.PADATKAN:
        instructions = (*instructions, f"Paling banyak {made[0].most_words} kata.")
    return Exercise(kind, title, form_text, instructions, wanted, made, dict(RUBRICS[kind]))


def _told(facts: Sequence[Fact], text: str, form: EventForm) -> list[Fact]:
    """The facts that are recognised in a text of ours: nobody is marked on what is not."""
    reading = analyze(read_text(text), form).reading
    return [one.fact for one in tell(facts, reading, load()) if one.outcome is Outcome.TOLD]


def _kept(kind: Type, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that an answer of this type should tell."""
    match kind:
        case Type.KUTIPAN:
            return tuple(f for f in facts if f.kind in (Kind.QUOTE, Kind.NAME, Kind.ROLE))
        case Type.PADATKAN:
            first = next((f.value for f in facts if f.kind is Kind.NAME), "")
            return tuple(
                fact
                for fact in facts
                if fact.kind in (Kind.HOST, Kind.DATE, Kind.PLACE)
                or fact.field.startswith(_ESSENTIAL)
                or (fact.kind in (Kind.NAME, Kind.ROLE) and fact.of == first)
            )
    return tuple(facts)


def _variant(sheet: Sequence[str], **more: object) -> Variant:
    return Variant("", 0, tuple(sheet), **more)  # type: ignore[arg-type]


def _listed(facts: Sequence[Fact]) -> list[str]:
    """Facts as an officer would jot them down."""
    lines = []
    for fact in facts:
        match fact.kind:
            case Kind.ROLE:
                lines.append(f"{fact.of}: {fact.value}")
            case Kind.QUOTE:
                lines.append(f'{fact.of} berkata: "{fact.value}"')
            case Kind.NAME:
                lines.append(fact.value)
            case Kind.CLAUSE:
                lines.append(f"{fact.of or fact.label}: {fact.value}")
            case _:
                lines.append(f"{fact.kind.value.capitalize()}: {fact.value}")
    return lines


# Of the release's frame, or told under another name.
_FRAME = re.compile(
    r"judul|zona|sampai|kode|tentang|kegiatan|siaran\b.*|narahubung\b.*|.*singkatan.*|"
    r".*nama_sapaan|.*\.jabatan|.*\.nama|tempat\.kota"
)


def _more(form: EventForm, facts: Sequence[Fact]) -> list[str]:
    """The rest of what the form says: nobody loses points for it, and a writer asks for it."""
    known = {fact.field for fact in facts}
    given = given_facts(form)
    lines = []
    for path, value in given.items():
        if path in known or _FRAME.fullmatch(path):
            continue
        speaker = re.match(r"(narasumber\[\d+\])\.(.+)", path)
        label = re.sub(r"\[\d+\]", "", speaker[2] if speaker else path)
        label = re.sub(r"[._]", " ", label).capitalize()
        whose = f" ({given.get(f'{speaker[1]}.nama', '')})" if speaker else ""
        lines.append(f"{label}{whose}: {value}")
    return lines


def _fact_sheet(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    noise = (*random.sample(_NOISE, _NOISY), random.choice(_IRRELEVANT))
    named = {fact.of for fact in facts if fact.kind is Kind.ROLE}
    lines = _listed([f for f in facts if not (f.kind is Kind.NAME and f.value in named)])
    sheet = [*lines, *_more(loaded.form, facts), *noise]
    random.shuffle(sheet)
    return _variant(sheet, model=own.release.text, noise=noise)


def _minutes(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    form = loaded.form
    given = given_facts(form)
    sheet = [f"NOTULEN {form.kegiatan or loaded.kind.label}"]
    heads = [
        ("Penyelenggara", given.get("penyelenggara.nama")),
        ("Hari, tanggal", given.get("tanggal")),
        ("Pukul", given.get("pukul")),
        ("Tempat", ", ".join(filter(None, (given.get("tempat.nama"), given.get("tempat.kota"))))),
        (
            "Hadir",
            " ".join(filter(None, (given.get("peserta.jumlah"), given.get("peserta.satuan")))),
        ),
    ]
    sheet += [f"{label}: {value}" for label, value in heads if value]
    told = [f for f in facts if f.kind is Kind.CLAUSE and not f.of]
    spoken = [f for f in facts if f.kind in (Kind.QUOTE, Kind.CLAUSE) and f.of]
    number = 0
    for fact in told:
        number += 1
        sheet.append(f"{number}. {fact.value[:1].upper()}{fact.value[1:].rstrip('.')}.")
    for fact in spoken:
        number += 1
        role = next((f.value for f in facts if f.kind is Kind.ROLE and f.of == fact.of), "")
        words = f'"{fact.value}"' if fact.kind is Kind.QUOTE else fact.value
        sheet.append(f"{number}. {fact.of} ({role}): {words}")
    noise = (random.choice(_NOISE),)
    sheet.append(f"{number + 1}. {noise[0]}.")
    return _variant(sheet, model=own.release.text, noise=noise)


def _lead(own: Draft) -> str:
    span = own.release.lead()
    return own.release.slice(span) if span else ""


def _two_leads(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    analysis = _understood(own)
    weakened = random.choice(("L2", "L3"))
    operator = next(one for one in OPERATORS if one.id == weakened)
    offered = list(operator.find(analysis))
    if not offered:
        raise UsageError("Teras naskah ini tidak dapat diubah menjadi contoh yang lemah.")
    faulty = injected_text(own.release.text, [(operator, random.choice(offered))])
    weak = _lead_of(analyze_text(faulty.text))
    leads = [_lead(own), weak]
    good = random.randrange(2)
    pair = leads if good == 0 else leads[::-1]
    listed = _listed([f for f in facts if f.kind not in (Kind.QUOTE, Kind.NAME)])
    random.shuffle(listed)
    sheet = [*listed, f"Teras A: {pair[0]}", f"Teras B: {pair[1]}"]
    return _variant(sheet, model=_lead(own), answer=("AB"[good],))


def analyze_text(text: str) -> Analysis:
    """A text without the trained parts, for its parts alone."""
    return analyze(read_text(text), with_model=False)


def _lead_of(analysis: Analysis) -> str:
    span = analysis.release.lead()
    return analysis.release.slice(span) if span else ""


def _understood(own: Draft) -> Analysis:
    return analyze(own.release)


def _repair(
    loaded: LoadedForm,
    own: Draft,
    facts: Sequence[Fact],
    random: Random,
    seeding: Seeding,
) -> Variant:
    analysis = analyze(own.release, loaded.form)
    usable = [
        one
        for one in OPERATORS
        if one.rules
        and not one.needs_form
        and one.id not in _UNFIT
        and FAMILIES[one.id[0]] in seeding.families
    ]
    chosen = random.sample(usable, len(usable))
    made = inject(analysis, chosen, random)
    fair = [one for one in made.faults if _is_repairable(own.release.text, one[1])]
    kept = fair[: seeding.faults]
    if not kept:
        raise UsageError("Kesalahan dari kelompok itu tidak dapat dibuat pada naskah formulir ini.")
    made = injected_text(own.release.text, [(operator, fault) for operator, fault, _ in kept])
    seeded = tuple(
        Seeded(
            operator.id,
            fault.what,
            own.release.text[fault.edits[0].span.start : fault.edits[0].span.end],
            made.text[place.start : place.end],
            place.start,
            place.end,
        )
        for operator, fault, place in made.faults
    )
    return _variant(made.text.split("\n\n"), text=made.text, model=own.release.text, faults=seeded)


def _is_repairable(text: str, fault: Fault) -> bool:
    """Whether no date or place is cut, which a trainee could not put back from the sheet."""
    return not any(
        re.search(r"\d| di ", text[edit.span.start : edit.span.end])
        and len(edit.new) < edit.span.end - edit.span.start - _SLIGHT
        for edit in fault.edits
    )


# Code points that a fault may cut with a number or place in it: a mark, a letter. Chosen.
_SLIGHT = 3


def _shuffled(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    parts = [p for p in own.release.paragraphs if p.part in (Part.LEAD, Part.BODY)]
    texts = [own.release.slice(p.span) for p in parts][: len(_LETTERS)]
    places = list(range(len(texts)))
    random.shuffle(places)
    sheet = [f"{_LETTERS[n]}. {texts[place]}" for n, place in enumerate(places)]
    order = tuple(places.index(n) for n in range(len(texts)))
    return _variant(sheet, order=order, answer=tuple(_LETTERS[n] for n in order))


def _shorten(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    text = own.release.text
    most = round(len(text.split()) * _KEPT / 10) * 10
    return _variant(text.split("\n\n"), text=text, most_words=most)


def _raw_quotes(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    quotes = [fact for fact in facts if fact.kind is Kind.QUOTE]
    if not quotes:
        raise UsageError("Formulir ini belum memuat kutipan. Isi narasumber[0].kutipan.")
    roles = {fact.of: fact.value for fact in facts if fact.kind is Kind.ROLE}
    random.shuffle(quotes)
    sheet = [f"{fact.of}, {roles.get(fact.of, '')}: {fact.value}" for fact in quotes]
    return _variant(sheet)


def _headlines(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    parts = [p for p in own.release.paragraphs if p.part in (Part.LEAD, Part.BODY)]
    sheet = [own.release.slice(p.span) for p in parts]
    return _variant(sheet, model=next(iter(own.release.of(Part.HEADLINE)), ""))


def _gaps(loaded: LoadedForm, own: Draft, facts: Sequence[Fact], random: Random) -> Variant:
    """A release without one of the answers, and without a seam where it stood."""
    for name in random.sample(list(_GAPS), len(_GAPS)):
        text = own.release.text
        spans = [span for span in own.spans if span.field.startswith(_GAPS[name])]
        cuts = [cut for span in spans if (cut := _cut(text, span.start, span.end, name))]
        if not cuts:
            continue
        for start, end in sorted(set(cuts), reverse=True):
            text = text[:start] + text[end:]
        rows = [row for row in text.split("\n\n") if row.strip()]
        return _variant(rows, text="\n\n".join(rows), answer=(name,))
    raise UsageError("Naskah formulir ini tidak memuat unsur yang dapat dihilangkan.")


def _cut(text: str, start: int, end: int, name: str) -> tuple[int, int] | None:
    """What goes with the words of a field: date and comma, place and preposition, a paragraph."""
    if name == "mengapa":
        first = text.rfind("\n\n", 0, start) + 2
        last = text.find("\n\n", end)
        paragraph = text[first : last if last > 0 else len(text)]
        is_alone = len(re.findall(r"[.!?](?=\s|$)", paragraph)) == 1
        return (first, first + len(paragraph)) if is_alone else None
    if name == "kapan":
        match = re.compile(r",? (?:pada )?[A-Z]\w+ \(\d+/\d+/\d+\)").search(
            text, max(0, start - 30)
        )
        return match.span() if match and match.start() <= start < match.end() else None
    dateline = re.match(r"[^\n]+\n\n([^\n(]+ \([A-Z]+\) - )", text)
    if dateline and dateline.start(1) <= start < dateline.end(1):
        return dateline.span(1)
    match = re.compile(r" di [^\n]+?(?=, [A-Z]\w+ \(\d|[.\n]|$)").search(text, max(0, start - 4))
    return match.span() if match and match.start() <= start < match.end() else None


_Maker = Callable[[LoadedForm, Draft, Sequence[Fact], Random], Variant]
_MAKERS: dict[Type, _Maker] = {
    Type.FAKTA: _fact_sheet,
    Type.NOTULEN: _minutes,
    Type.TERAS: _two_leads,
    Type.URUTKAN: _shuffled,
    Type.PADATKAN: _shorten,
    Type.KUTIPAN: _raw_quotes,
    Type.JUDUL: _headlines,
    Type.UNSUR: _gaps,
}
