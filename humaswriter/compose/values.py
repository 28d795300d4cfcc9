"""The form's facts as the phrases that templates write, by the names they use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from humaswriter.compose.mentions import Actor, NamedPerson, actors, institution
from humaswriter.compose.phrases import (
    OrganiserValue,
    ParticipantsValue,
    PersonValue,
    PlaceValue,
    apposed,
    fact,
    name,
    unquoted,
)
from humaswriter.compose.pieces import ABSENT, Need, Piece, Text, join
from humaswriter.compose.wording import (
    begins_with,
    contains_words,
    split_name,
    split_titles,
    without_full_stop,
)
from humaswriter.config import Office
from humaswriter.form.kinds import AnswerForm, EventKind
from humaswriter.form.model import (
    Contact,
    EventForm,
    Official,
    Organiser,
    Participants,
    PersonEntry,
    Place,
    ReleaseSheet,
    Speaker,
)
from humaswriter.form.needs import Missing, missing_facts
from humaswriter.indonesian import calendar as dates
from humaswriter.indonesian import provinces as places
from humaswriter.indonesian.numbers import write_count, write_money
from humaswriter.indonesian.provinces import spelled

_ONLINE = frozenset({"daring", "online", "virtual", "zoom", "zoom meeting"})


class Values:
    """Builds the values of one form; what a needed fact lacks shows as `[LENGKAPI: …]`."""

    def __init__(self, form: EventForm, kind: EventKind, office: Office) -> None:
        self.form = form
        self.kind = kind
        self.office = office
        self.missing = missing_facts(form)
        self._needs = {item.path: item for item in self.missing}
        self._actors = self._cast()

    def need(self, path: str) -> Text:
        """The visible gap for a needed fact, at the path or in the section around it."""
        item = self._needs.get(path) or self._needs.get(path.rpartition(".")[0])
        return self.gap(item) if item else ABSENT

    @staticmethod
    def gap(item: Missing) -> Text:
        """The visible gap for one missing fact."""
        return Text([Need(f"[LENGKAPI: {item.name}]", path=item.path)])

    def needed(self, value: str | None, path: str) -> Text:
        """A name of the form, or the visible gap where it is missing."""
        return name(value, path) if value is not None else self.need(path)

    def values(self, *, with_hours: bool) -> dict[str, Any]:
        """All names that templates may use; `waktu` is the day, and the hours where asked for."""
        form = self.form
        days, hours = self.days(), self.hours()
        organiser = self.organiser()
        place = self.place()
        return {
            "judul": name(form.judul, "judul"),
            "kegiatan": self.needed(form.kegiatan, "kegiatan"),
            "tema": name(form.tema and unquoted(without_full_stop(form.tema)), "tema"),
            "penyelenggara": organiser,
            "provinsi_lembaga": self.home_province(organiser, place),
            "tanggal": days,
            "pukul": hours,
            "waktu": days + ", " + hours if hours and with_hours else days,
            "berhari_hari": self.takes_days(),
            "tempat": place,
            "tujuan": fact(form.tujuan, "tujuan") if form.tujuan else self.need("tujuan"),
            "hasil": fact(form.hasil, "hasil"),
            "peserta": self.participants(),
            "jalannya": self.clauses(form.jalannya, "jalannya"),
            "narasumber": self.speakers(),
            "tindak_lanjut": fact(form.tindak_lanjut, "tindak_lanjut"),
            **self.frame(),
            **{question.key: self.own(question) for question in self.kind.questions},
        }

    def organiser(self) -> OrganiserValue:
        """Who holds the event."""
        given = self.form.penyelenggara or Organiser()
        nama = self.needed(given.nama, "penyelenggara.nama")
        short = given.singkatan
        piece = Piece(short, "penyelenggara.singkatan") if short else None
        who = institution(nama.pieces, piece)
        return OrganiserValue(who, nama, name(short, "penyelenggara.singkatan"))

    def place(self) -> PlaceValue:
        """Where the event is."""
        given = self.form.tempat or Place()
        venue = fact(given.nama, "tempat.nama")
        city = self.needed(given.kota, "tempat.kota")
        province = name(given.provinsi and spelled(given.provinsi), "tempat.provinsi")
        inside = str(venue).casefold() if venue else ""
        online = inside in _ONLINE
        pieces = list(venue.pieces) if venue else []
        if not venue or not contains_words(inside, str(city)):
            link = [Piece(" dari " if online else ", ")] if venue else []
            pieces += [*link, *city.pieces]
        around = f"{inside} {city}".casefold()
        if province and not contains_words(around, str(province)):
            pieces += apposed(province).pieces
        opener = "secara " if online else "" if begins_with(inside, "di") else "di "
        return PlaceValue(pieces, opener, venue, city, province)

    @staticmethod
    def home_province(organiser: OrganiserValue, place: PlaceValue) -> Text:
        """`, Jawa Tengah,` where the organiser's name ends with the city and does not say it."""
        full, city = str(organiser.nama), str(place.kota)
        at_end = full.casefold().endswith(f" {city.casefold()}")
        fits = place.provinsi and at_end and not contains_words(full, str(place.provinsi))
        return apposed(place.provinsi) if fits else Text()

    def takes_days(self) -> bool:
        """Whether the event takes more than one day."""
        if self.form.sampai:
            return True
        days = dates.parse_days(self.form.tanggal) if self.form.tanggal else None
        return days is not None and days.first != days.last

    def days(self) -> Text:
        """The day or days in the office's date style."""
        form = self.form
        if form.tanggal is None:
            return self.need("tanggal")
        first = dates.parse_days(form.tanggal)
        ends = {False: "tanggal", True: "tanggal", None: None}
        days = first
        if form.sampai:
            days = dates.Days(first.first, dates.parse_days(form.sampai).last)
            ends[True] = "sampai"
        style = dates.DateStyle(self.office.date_style)
        parts = list(dates.write_days(days, style))
        if form.sampai and days.first == days.last:
            return Text([Piece(parts[0].text, "tanggal")])
        return Text(Piece(part.text, ends[part.last]) for part in parts)

    def hours(self) -> Text:
        """`pukul 08.30-12.00 WIB`."""
        if self.form.pukul is None:
            return ABSENT
        hours = dates.parse_hours(self.form.pukul)
        pieces = [Piece("pukul "), Piece(dates.write_hours(hours), "pukul")]
        if zone := self.zone(hours.zone):
            pieces += [Piece(" "), zone]
        if hours.until_done:
            pieces += [Piece(" hingga "), Piece("selesai", "pukul")]
        return Text(pieces)

    def zone(self, written: str | None = None) -> Piece | None:
        """The time zone as typed beside the hours, in its own field, or kept by the province."""
        if self.form.zona:
            return Piece(self.form.zona.upper(), "zona")
        if written:
            return Piece(written, "pukul")
        province = self.form.tempat.provinsi if self.form.tempat else None
        kept = places.zone_of(province) if province else None
        return Piece(kept, "tempat.provinsi") if kept else None

    def participants(self) -> Text:
        """Who takes part."""
        given = self.form.peserta or Participants()
        count = write_count(given.jumlah) if given.jumlah else None
        return ParticipantsValue(
            fact(count, "peserta.jumlah"),
            fact(given.satuan, "peserta.satuan"),
            fact(given.asal, "peserta.asal"),
        )

    @staticmethod
    def clauses(values: Sequence[str] | None, path: str) -> tuple[Text, ...]:
        """The items of a list of clauses."""
        return tuple(fact(value, f"{path}[{n}]") for n, value in enumerate(values or ()))

    def speakers(self) -> tuple[PersonValue, ...]:
        """The speakers with what they conveyed and said, in the form's order."""
        values = []
        for number, person in enumerate(self.form.narasumber or ()):
            path = f"narasumber[{number}]"
            quotes = tuple(
                Text([Piece(unquoted(quote), f"{path}.kutipan[{n}]")])
                for n, quote in enumerate(person.kutipan or ())
            )
            pokok = self.clauses(person.pokok, f"{path}.pokok")
            values.append(PersonValue(self._actors[path], pokok, quotes))
        return tuple(values)

    def own(self, question: Any) -> Any:
        """The value of a kind's own question."""
        value, key = getattr(self.form, question.key, None), question.key
        match question.answer:
            case AnswerForm.LIST:
                return self.clauses(value, key)
            case AnswerForm.PEOPLE | AnswerForm.OFFICIALS:
                people = enumerate(value or ())
                return tuple(self.person(person, f"{key}[{n}]") for n, person in people)
            case AnswerForm.PERSON:
                return self.person(value, key) if value else PersonValue(None)
        if value is None:
            return self.need(key)
        match question.answer:
            case AnswerForm.COUNT:
                return fact(write_count(value), key)
            case AnswerForm.MONEY:
                return name(write_money(value), key)
            case AnswerForm.DATE:
                days = dates.parse_days(value)
                return name(dates.long_days(days), key)
        return fact(value, key)

    def person(self, person: PersonEntry, path: str) -> PersonValue:
        """A person that a kind asks for."""
        value = PersonValue(self._actors[path])
        if isinstance(person, Official):
            value.jabatan_lama = name(person.jabatan_lama, f"{path}.jabatan_lama")
            value.menggantikan = name(person.menggantikan, f"{path}.menggantikan")
        return value

    def frame(self) -> dict[str, Any]:
        """What stands around the news: number, embargo, contact, about, code."""
        form, office = self.form, self.office
        sheet = form.siaran or ReleaseSheet()
        embargo = ABSENT
        if sheet.embargo:
            moment = dates.parse_moment(sheet.embargo)
            words = f"{dates.weekday(moment.day)}, {dates.long_date(moment.day)}, pukul "
            pieces = [Piece(words + dates.write_hours(moment.hours), "siaran.embargo")]
            if zone := self._zone_piece(moment.hours.zone, "siaran.embargo"):
                pieces += [Piece(" "), zone]
            embargo = Text(pieces)
        issued = dates.parse_days(sheet.tanggal) if sheet.tanggal else None
        own = form.narahubung
        contact = own or office.contact or Contact()
        prefix = "narahubung" if own else "office.contact"
        about_path = "tentang" if form.tentang else "office.about"
        office_names = (
            office.short or office.name,
            "office.short" if office.short else "office.name",
        )
        return {
            "kop": tuple(
                name(row, f"office.letterhead[{n}]") for n, row in enumerate(office.letterhead)
            ),
            "kantor": name(office.name, "office.name"),
            "tentang_siapa": ABSENT if form.tentang else name(*office_names),
            "nomor": name(sheet.nomor, "siaran.nomor"),
            "tanggal_siaran": name(dates.long_days(issued) if issued else None, "siaran.tanggal"),
            "embargo": embargo,
            "narahubung": {
                key: name(getattr(contact, key), f"{prefix}.{key}")
                for key in ("nama", "jabatan", "telepon", "surel")
            },
            "tentang": name(form.tentang or office.about, about_path),
            "kode": name(form.kode, "kode"),
        }

    def _zone_piece(self, written: str | None, path: str) -> Piece | None:
        return Piece(written, path) if written else self.zone()

    def _cast(self) -> dict[str, Actor]:
        """Every person of the form by path; one who is named twice is one actor."""
        people = list(self._people())
        represented = [p.mewakili.nama for _, p in people if isinstance(p, Speaker) and p.mewakili]
        speakers = {_bare(p): path for path, p in people if p.nama and isinstance(p, Speaker)}
        owners = {
            path: path if isinstance(p, Speaker) else speakers.get(_bare(p), path)
            for path, p in people
        }
        named = [self._named(path, person) for path, person in people if owners[path] == path]
        known = {actor.path: actor for actor in actors(named, list(filter(None, represented)))}
        return {path: known[owner] for path, owner in owners.items()}

    def _people(self) -> Iterable[tuple[str, PersonEntry]]:
        for number, speaker in enumerate(self.form.narasumber or ()):
            yield f"narasumber[{number}]", speaker
        for question in self.kind.questions:
            value = getattr(self.form, question.key, None)
            if question.answer is AnswerForm.PERSON and value is not None:
                yield question.key, value
            elif question.answer in (AnswerForm.PEOPLE, AnswerForm.OFFICIALS):
                for number, person in enumerate(value or ()):
                    yield f"{question.key}[{number}]", person

    def _named(self, path: str, person: PersonEntry) -> NamedPerson:
        title, full, behind = split_name(person.nama or "")
        role = person.jabatan or ""
        if role and begins_with(full, role.casefold()) and len(full) > len(role):
            full = full[len(role) :].strip()
        front, back = split_titles(person.gelar or "")
        titles = [(title, f"{path}.nama"), (front, f"{path}.gelar")]
        degrees = [(behind, f"{path}.nama"), (back, f"{path}.gelar")]
        speaker = person if isinstance(person, Speaker) else None
        represented: tuple[Piece, ...] = ()
        if speaker and speaker.mewakili:
            at = f"{path}.mewakili"
            superior = self.needed(speaker.mewakili.jabatan, f"{at}.jabatan")
            represented = (superior + " " + self.needed(speaker.mewakili.nama, f"{at}.nama")).pieces
        return NamedPerson(
            path=path,
            name=self.needed(full or None, f"{path}.nama").pieces,
            role=self.needed(person.jabatan, f"{path}.jabatan").pieces,
            nickname=speaker.nama_sapaan if speaker else None,
            role_acronym=speaker.singkatan_jabatan if speaker else None,
            agency=person.instansi,
            front_titles=_chain(titles, " "),
            degrees=_chain(degrees, ", "),
            represents=represented,
        )


def _bare(person: PersonEntry) -> str:
    """A person's name without titles and degrees, to tell who is who."""
    return split_name(person.nama or "")[1].casefold()


def _chain(parts: Iterable[tuple[str, str]], link: str) -> tuple[Piece, ...]:
    texts = [Text([Piece(text, field)]) for text, field in parts if text]
    return join(texts, link, link).pieces
