"""The one table of the form's fields: their keys, what officers call them, what they may hold.

Every value stays the string that was typed; validators only check that it can be understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, create_model
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from humaswriter.errors import InputError, Problem
from humaswriter.form.kinds import QUESTIONS, AnswerForm, EventKind, Question
from humaswriter.indonesian.calendar import parse_days, parse_hours, parse_moment
from humaswriter.indonesian.offices import POSTS
from humaswriter.indonesian.provinces import PROVINCES, ZONES, zone_of

CURE = "isian"


def _checked(parse: Callable[[str], object]) -> AfterValidator:
    def check(text: str) -> str:
        try:
            parse(text)
        except ValueError as error:
            raise PydanticCustomError(CURE, "{message}", {"message": str(error)}) from None
        return text

    return AfterValidator(check)


def _one_of_zones(text: str) -> str:
    if text.upper() not in ZONES:
        raise ValueError("Zona waktu harus WIB, WITA, atau WIT.")
    return text


def _province(text: str) -> str:
    from difflib import get_close_matches

    names = {name.casefold(): name for name in PROVINCES}
    close = get_close_matches(text.casefold(), names, n=1, cutoff=0.88)
    if zone_of(text) is None and close:
        raise ValueError(f"Provinsi '{text}' tidak dikenal. Maksud Anda '{names[close[0]]}'?")
    return text


def _named(key: str) -> BeforeValidator:
    def wrap(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(wrap)


def _person(value: Any) -> Any:
    """`Sri Wahyuni`, `Sri Wahyuni, Kepala Rutan Demak` or `Kepala Rutan Demak` as a person."""
    if not isinstance(value, str):
        return value
    if _is_role(value):
        return {"jabatan": value}
    name, _, behind = value.partition(",")
    return {"nama": name, "jabatan": behind} if _is_role(behind) else {"nama": value}


def _is_role(text: str) -> bool:
    """Whether plain text names an office: ranks and professions stand before a name too."""
    first = text.split(maxsplit=1)[:1]
    return "".join(first).casefold().rstrip(".") in POSTS


_COUNTED = re.compile(r"(?P<jumlah>\d[\d.]*)\s+(?P<satuan>.+?)(?:\s+dari\s+(?P<asal>.+))?")


def _participants(value: Any) -> Any:
    """`24 petugas humas dari enam unit` by its parts; other text names who takes part."""
    if not isinstance(value, str):
        return value
    if value.isdigit():
        return {"jumlah": value}
    parts = _COUNTED.fullmatch(value)
    return {k: v for k, v in parts.groupdict().items() if v} if parts else {"satuan": value}


def _count(text: str) -> None:
    if re.fullmatch(r"-\s*\d.*|0+", text):
        raise ValueError(f"'{text}' bukan jumlah. Tulis angka bulat, misalnya 24.")


_listed = BeforeValidator(lambda value: [value] if isinstance(value, str | dict) else value)

# What officers type before the items of a list, on top of YAML's own dash.
_LIST_MARK = re.compile(r"^(?:\d{1,2}[.)]|[-•*])\s+(?=\S)")

Text = str
Quotes = Annotated[tuple[str, ...], _listed]
Clause = Annotated[str, AfterValidator(lambda text: _LIST_MARK.sub("", text))]
Clauses = Annotated[tuple[Clause, ...], _listed]
Count = Annotated[str, _checked(_count)]
Days = Annotated[str, _checked(parse_days)]
Hours = Annotated[str, _checked(parse_hours)]
Moment = Annotated[str, _checked(parse_moment)]
Zone = Annotated[str, _checked(_one_of_zones)]
Province = Annotated[str, _checked(_province)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


def _ask(label: str, hint: str = "", example: Any = None, *, needed: bool = False) -> Any:
    return Field(
        default=None,
        title=label,
        description=hint or None,
        examples=None if example is None else [example],
        json_schema_extra={"perlu": True} if needed else None,
    )


class Organiser(_Section):
    """Who holds the event."""

    nama: Text | None = _ask(
        "Nama penyelenggara",
        "Nama resmi lengkap, seperti pada kop surat.",
        "Rumah Tahanan Negara Kelas IIB Demak",
        needed=True,
    )
    singkatan: Text | None = _ask(
        "Nama pendek penyelenggara", "Seperti diucapkan sehari-hari.", "Rutan Demak"
    )


class Place(_Section):
    """Where the event is."""

    nama: Text | None = _ask(
        "Nama tempat", "Gedung, aula, lapangan, atau 'daring'.", "Aula Rutan Demak"
    )
    kota: Text | None = _ask(
        "Kota atau kabupaten", "Tanpa kata Kota atau Kabupaten.", "Demak", needed=True
    )
    provinsi: Province | None = _ask("Provinsi", "Zona waktu mengikuti provinsi.", "Jawa Tengah")


class Participants(_Section):
    """Who takes part, or whom the event serves."""

    jumlah: Count | None = _ask("Jumlah peserta", "Angka.", "24")
    satuan: Text | None = _ask("Sebutan peserta", "Huruf kecil, tanpa jumlah.", "petugas humas")
    asal: Text | None = _ask(
        "Asal peserta", "Tanpa kata 'dari'.", "enam unit pelaksana teknis pemasyarakatan"
    )


class Represented(_Section):
    """The person for whom a speaker speaks."""

    nama: Text | None = _ask("Nama yang diwakili", "Tanpa gelar.", "Tejo Harjanto", needed=True)
    jabatan: Text | None = _ask(
        "Jabatan yang diwakili",
        "Lengkap dengan nama kantornya.",
        "Kepala Kantor Wilayah",
        needed=True,
    )


class PersonEntry(_Section):
    """A named person with a role."""

    nama: Text | None = _ask("Nama", "Tanpa gelar.", "Sri Wahyuni", needed=True)
    gelar: Text | None = _ask("Gelar", "Dipisah koma.", "S.H., M.H.")
    jabatan: Text | None = _ask(
        "Jabatan", "Lengkap dengan nama kantornya.", "Kepala Rutan Demak", needed=True
    )
    instansi: Text | None = _ask(
        "Instansi", "Hanya bila belum termuat dalam jabatan.", "Harian Pesisir"
    )


class Speaker(PersonEntry):
    """A person who says something."""

    nama: Text | None = _ask("Nama narasumber", "Tanpa gelar.", "Sri Wahyuni", needed=True)
    jabatan: Text | None = _ask(
        "Jabatan narasumber",
        "Lengkap dengan nama kantornya.",
        "Kepala Rutan Demak",
        needed=True,
    )
    singkatan_jabatan: Text | None = _ask("Singkatan jabatan", "Bila lazim dipakai.", "Karutan")
    nama_sapaan: Text | None = _ask(
        "Nama sapaan", "Nama pendek untuk penyebutan berikutnya.", "Wahyuni"
    )
    mewakili: Annotated[Represented, BeforeValidator(_person)] | None = _ask(
        "Mewakili", "Bila narasumber menyampaikan sambutan atas nama orang lain."
    )
    pokok: Clauses | None = _ask(
        "Pokok ucapan",
        "Isi ucapan dengan kata-kata Anda, diawali huruf kecil. "
        "Pokok pertama mengantar kutipan pertama, dan seterusnya.",
        ["kesalahan nama dan hari masih sering ditemukan dalam siaran pers"],
    )
    kutipan: Quotes | None = _ask(
        "Kutipan langsung",
        "Kata demi kata seperti diucapkan, tanpa tanda petik.",
        ["Periksa nama dan tanggal sebelum menekan tombol kirim."],
    )


class Official(PersonEntry):
    """A person who takes up an office."""

    jabatan: Text | None = _ask(
        "Jabatan baru", "Lengkap dengan nama kantornya.", "Kepala Rutan Demak", needed=True
    )
    jabatan_lama: Text | None = _ask(
        "Jabatan sebelumnya", "Lengkap dengan nama kantornya.", "Kepala Rutan Jepara"
    )
    menggantikan: Text | None = _ask("Menggantikan siapa", "Nama tanpa gelar.", "Budi Santosa")


class ReleaseSheet(_Section):
    """Number, date and embargo of a formal release."""

    nomor: Text | None = _ask(
        "Nomor siaran pers", "Seperti pada buku agenda kantor.", "W13.PAS.7-HM.01.03-112"
    )
    tanggal: Days | None = _ask(
        "Tanggal siaran pers", "Tanggal naskah ini dikirim.", "11 Maret 2025"
    )
    embargo: Moment | None = _ask(
        "Embargo",
        "Tanggal, jam, dan zona waktu; kosongkan bila boleh disiarkan segera.",
        "11/3/2025 pukul 12.00 WIB",
    )


class Contact(_Section):
    """Whom a newsroom can ask."""

    nama: Text | None = _ask("Nama narahubung", "Yang siap menjawab redaksi.", "Lestari Ningsih")
    jabatan: Text | None = _ask("Jabatan narahubung", "Huruf besar di awal kata.", "Pranata Humas")
    telepon: Text | None = _ask(
        "Telepon atau WhatsApp", "Nomor kantor lebih baik.", "0812-0000-0000"
    )
    surel: Text | None = _ask("Surel", "Surel resmi kantor.", "humas@contoh.go.id")


class EventForm(_Section):
    """The facts of one event. Every value is the typed string without its outer white space."""

    jenis: Text | None = _ask("Jenis kegiatan", "", "bimtek", needed=True)
    judul: Text | None = _ask(
        "Judul berita",
        "Kosongkan agar disusun dari fakta.",
        "Rutan Demak latih 24 petugas humas menulis siaran pers",
    )
    kegiatan: Text | None = _ask(
        "Nama kegiatan",
        "Nama resmi seperti pada undangan, tanpa tanda petik.",
        "Bimbingan Teknis Penulisan Siaran Pers",
        needed=True,
    )
    tema: Text | None = _ask("Tema", "Tanpa tanda petik.", "Humas Melek Fakta")
    penyelenggara: Annotated[Organiser, _named("nama")] | None = _ask(
        "Penyelenggara", "Siapa yang mengadakan? Isi nama resminya.", needed=True
    )
    tanggal: Days | None = _ask(
        "Tanggal", "Boleh dengan nama hari; harinya akan diperiksa.", "11/3/2025", needed=True
    )
    sampai: Days | None = _ask("Tanggal terakhir", "Bila kegiatan lebih dari sehari.", "13/3/2025")
    pukul: Hours | None = _ask("Pukul", "Mulai, atau mulai-selesai.", "08.30-12.00")
    zona: Zone | None = _ask("Zona waktu", "Kosongkan bila provinsi diisi.", "WIB")
    tempat: Annotated[Place, _named("nama")] | None = _ask(
        "Tempat", "Di mana? Isi tempat dan kotanya.", needed=True
    )
    tujuan: Text | None = _ask(
        "Tujuan",
        "Satu tujuan saja, diawali huruf kecil, tanpa 'dalam rangka'.",
        "petugas humas mampu menulis siaran pers yang lengkap dan akurat",
        needed=True,
    )
    hasil: Text | None = _ask(
        "Hasil: inilah beritanya",
        "Keputusan, angka, atau perubahan. Satu kalimat lengkap: siapa melakukan apa.",
        "24 petugas humas menyelesaikan siaran pers siap kirim",
    )
    peserta: Annotated[Participants, BeforeValidator(_participants)] | None = _ask("Peserta")
    jalannya: Clauses | None = _ask(
        "Jalannya kegiatan",
        "Menurut urutan waktu, satu langkah satu baris: kalimat lengkap dengan pelakunya, "
        "diawali huruf kecil.",
        ["peserta berlatih menulis teras berita dan menyusun kutipan"],
    )
    narasumber: (
        Annotated[tuple[Annotated[Speaker, BeforeValidator(_person)], ...], _listed] | None
    ) = _ask("Narasumber", "Urutkan dari yang terpenting.")
    tindak_lanjut: Text | None = _ask(
        "Tindak lanjut",
        "Kalimat lengkap tentang langkah berikutnya.",
        "Naskah terbaik akan dimuat di laman Rutan Demak pada akhir Maret 2025.",
    )
    siaran: ReleaseSheet | None = _ask("Siaran pers")
    narahubung: Annotated[Contact, _named("nama")] | None = _ask("Narahubung")
    tentang: Text | None = _ask(
        "Tentang instansi",
        "Paling banyak 60 kata, fakta saja.",
        "Rutan Demak membina 410 warga binaan dan berdiri sejak 1981.",
    )
    kode: Text | None = _ask("Kode penulis", "Untuk tata letak web.", "humas/lst")


_ANSWER_TYPES: dict[AnswerForm, Any] = {
    AnswerForm.TEXT: Text,
    AnswerForm.COUNT: Count,
    AnswerForm.MONEY: Text,
    AnswerForm.LIST: Clauses,
    AnswerForm.DATE: Days,
    AnswerForm.PERSON: Annotated[PersonEntry, BeforeValidator(_person)],
    AnswerForm.PEOPLE: Annotated[
        tuple[Annotated[PersonEntry, BeforeValidator(_person)], ...], _listed
    ],
    AnswerForm.OFFICIALS: Annotated[
        tuple[Annotated[Official, BeforeValidator(_person)], ...], _listed
    ],
}


def form_model(kind: EventKind) -> type[EventForm]:
    """The form of one kind: the common fields, reworded where the kind does so, and its own.

    Raises:
        InputError: a question of an office's kind takes a name that is taken.
    """
    fields: dict[str, Any] = {}
    _check_keys(kind)
    for question in (*kind.common.values(), *kind.questions):
        common = EventForm.model_fields.get(question.key)
        annotation = common.annotation if common else _ANSWER_TYPES[question.answer] | None
        needed = question.needed or (common is not None and is_needed(common))
        fields[question.key] = (annotation, _asked(question, common, needed=needed))
    return create_model(f"Form_{kind.key}", __base__=EventForm, **fields)


def _check_keys(kind: EventKind) -> None:
    path = str(kind.folder / QUESTIONS)
    for question in kind.questions:
        if question.key in EventForm.model_fields or hasattr(BaseModel, question.key):
            message = f"[isian.{question.key}]: nama ini sudah dipakai. Pilih nama lain."
            raise InputError(Problem(path, None, None, message))
    for key in kind.common:
        if key not in EventForm.model_fields:
            message = f"[umum.{key}]: tidak ada pertanyaan bersama dengan nama itu."
            raise InputError(Problem(path, None, None, message))


def _asked(question: Question, common: FieldInfo | None, *, needed: bool) -> Any:
    example = question.example
    plain = list(example) if isinstance(example, tuple) else example or None
    if common is None:
        return _ask(question.label, question.hint, plain, needed=needed)
    return _ask(
        question.label or common.title or "",
        question.hint or common.description or "",
        plain or (common.examples or [None])[0],
        needed=needed,
    )


def is_needed(field: Any) -> bool:
    """Whether a release cannot do without this field."""
    return bool((field.json_schema_extra or {}).get("perlu"))


def section_of(annotation: Any) -> type[BaseModel] | None:
    """The section that a field holds, alone or in a list; None where it holds text."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = section_of(argument)
        if found:
            return found
    return None
