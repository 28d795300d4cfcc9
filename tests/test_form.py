"""Reading forms: values stay as typed, and every fault is named with its place and cure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from humaswriter.errors import InputError
from humaswriter.form.blank import blank_form
from humaswriter.form.document import parse
from humaswriter.form.kinds import load_kind
from humaswriter.form.needs import missing_facts
from humaswriter.form.questions import Asked, questions
from humaswriter.form.read import parse_form, read_form
from humaswriter.form.schema import json_schema
from humaswriter.resources import folder
from tests.conftest import CURE, EXAMPLES, FORM
from tests.strategies import KINDS

CONTRACT_KINDS = (
    "bimtek sosialisasi fgd rakor peresmian penandatanganan kunjungan pelantikan apel upacara "
    "penghargaan baksos operasi layanan konferensi-pers klarifikasi deportasi imbauan umum"
).split()


def faults(text: str) -> list[str]:
    with pytest.raises(InputError) as error:
        parse_form(text, "f.yaml")
    return [str(problem) for problem in error.value.problems]


def test_all_kinds_of_the_contract_exist() -> None:
    assert set(CONTRACT_KINDS) <= set(KINDS)


def test_values_stay_as_typed() -> None:
    form = parse_form(
        "jenis: umum\npukul: 09.00\ntema: no\nnarahubung: {telepon: 0812, nama: ~}\n"
        "peserta: {jumlah: 1_000}\nkode: 2024-01-01\n"
    ).form
    assert form.pukul == "09.00"
    assert form.tema == "no"
    assert form.narahubung is not None
    assert form.narahubung.telepon == "0812"
    assert form.narahubung.nama is None
    assert form.peserta is not None
    assert form.peserta.jumlah == "1_000"
    assert form.kode == "2024-01-01"


def test_json_is_a_form_too() -> None:
    text = json.dumps({"jenis": "umum", "tema": "Satu: dua", "jalannya": ["a", "b"]})
    form = parse_form(text).form
    assert (form.tema, form.jalannya) == ("Satu: dua", ("a", "b"))


def test_plain_text_stands_for_a_name() -> None:
    form = parse_form(
        "jenis: umum\npenyelenggara: Rutan Demak\ntempat: Aula\npeserta: 24 petugas\n"
        "narasumber:\n  - Sri Wahyuni\njalannya: peserta berlatih\n"
    ).form
    assert form.penyelenggara is not None
    assert form.penyelenggara.nama == "Rutan Demak"
    assert form.tempat is not None
    assert form.tempat.nama == "Aula"
    assert form.peserta is not None
    assert (form.peserta.jumlah, form.peserta.satuan) == ("24", "petugas")
    assert form.narasumber is not None
    assert form.narasumber[0].nama == "Sri Wahyuni"
    assert form.jalannya == ("peserta berlatih",)


def test_json_escapes_are_read() -> None:
    assert parse_form(json.dumps({"jenis": "umum", "tema": "Pesta 🎉"})).form.tema == "Pesta 🎉"


def test_indented_lines_of_a_block_leave_one_space() -> None:
    form = parse_form("jenis: umum\ntema: |\n  Satu. \n    Dua.\n").form
    assert form.tema == "Satu. Dua."


def test_windows_line_ends_and_marks(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path.write_bytes(FORM.replace("\n", "\r\n").encode(encoding))
        assert read_form(path).form.model_dump() == parse_form(FORM).form.model_dump()


def test_all_faults_are_told_at_once() -> None:
    found = faults(
        "jenis: bimtek\n"
        "kegiatann: Pelatihan\n"
        "tanggal: Rabu, 11/3/2025\n"
        "tempat: {kota: Demak, provinsi: Jawa Tngah}\n"
        "narasumber:\n"
        "  - nama: Budi\n"
        "    kutipan: []\n"
        "  - nama_sapaan: Bud\n"
        "    kutipan: Halo\n"
    )
    assert found == [
        "f.yaml, baris 2, kolom 1: Isian 'kegiatann' tidak dikenal. Maksud Anda 'kegiatan'?",
        "f.yaml, baris 3, kolom 10: Tanggal: 11 Maret 2025 jatuh pada hari Selasa, bukan Rabu. "
        "Periksa lagi hari atau tanggalnya.",
        "f.yaml, baris 4, kolom 33: Provinsi: Provinsi 'Jawa Tngah' tidak dikenal. "
        "Maksud Anda 'Jawa Tengah'?",
        "f.yaml, baris 7, kolom 14: Daftar 'kutipan' kosong. Isi, atau hapus barisnya.",
        "f.yaml, baris 9, kolom 14: Ucapan ini belum ada pemiliknya. Isi 'nama' narasumbernya.",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Formulir kosong"),
        ("# hanya catatan\n", "Formulir kosong"),
        ("- a\n", "Formulir harus berisi"),
        ("jenis: pelatihan", "Maksud Anda 'bimtek'?"),
        ("jenis: rapat", "Maksud Anda 'rakor'?"),
        ("jenis: umum\njenis: bimtek", "ditulis dua kali"),
        ("jenis: umum\nmateri: menulis", "hanya untuk jenis bimtek"),
        ("jenis: umum\nkutipan: Halo", "di bawah 'narasumber'"),
        ("jenis: umum\ntanggal: 5/3/2025\nsampai: 4/3/2025", "mendahului tanggal mulai"),
        ("jenis: umum\ntanggal: 1-3/3/2025\nsampai: 4/3/2025", "Rentang sudah ditulis"),
        ("jenis: umum\nzona: WIT\ntempat: {provinsi: Bali}", "Bali memakai WITA"),
        ("jenis: umum\npukul: 09.00 WIB\ntempat: {provinsi: Bali}", "Bali memakai WITA"),
        ("jenis: umum\nzona: WIS", "Zona waktu harus WIB, WITA, atau WIT"),
        ("jenis: umum\npukul: 12.00-08.00", "tidak sesudah pukul awal"),
        (
            "jenis: umum\nnarasumber: [{nama: A B, nama_sapaan: b}, {nama: C B, nama_sapaan: B}]",
            "Nama sapaan 'B' sudah dipakai A B",
        ),
        ("jenis: umum\ntema: [a, b]", "harus berupa satu teks"),
        ("jenis: umum\ntempat: [a]", "kelompok isian: nama, kota, provinsi"),
        ("jenis: umum\ntema: 'a\x07b'", "U+0007"),
        ("jenis: umum\ntema: a\u200bb", "U+200B"),
        ('jenis: umum\ntema: "a\\x07b"', "U+0007"),
        ("jenis: umum\nsiaran: {embargo: 11/3/2025}", "Embargo harus memuat tanggal, jam"),
        ("judul: Rutan: Demak", "Ada titik dua di dalam jawaban"),
        ("tema: *penting*", "Jawaban tidak boleh diawali '*'"),
        ("tema: @rutan", "Jawaban tidak boleh diawali '@'"),
        ("tema: %50", "Jawaban tidak boleh diawali '%'"),
        ('tema: "Halo" kata dia', "Ada kata di luar tanda petik"),
        ('tema: "Halo', "Tanda petik pembuka belum ditutup"),
        ("tema:\n\t- a", "Ada tab di awal baris"),
        ("tema: - a", "Butir daftar"),
        ("tema: &Rutan buka", "diawali '!' atau '&'"),
        ("tema: !Penting Rapat", "diawali '!' atau '&'"),
        ("jenis: umum\nsiaran: {embargo: 11-13/3/2025 12.00 WIB}", "satu hari"),
        ("jenis: umum\nsiaran: {embargo: 11/3/2025 12.00}", "zona waktu"),
        ("jenis: umum\nnarasumber: [{nama: A, kutipan: '.'}]", "tidak memuat kata"),
        ("jenis: umum\nnarasumber: [{foo: ~}, {nama: A, foo: 1}]", "baris 2, kolom 34"),
        ('jenis: umum\ntema: "a\\uFFFE"', "U+FFFE"),
        ("jenis: umum\n---\njenis: umum", "Satu berkas memuat satu formulir"),
        ("tema: [a", "belum berpasangan"),
        ("jenis: umum\ntema: 'a\nkode: x", "baris 2, kolom 7: Tanda petik pembuka"),
        ("jenis: umum\njalannya:\n  - kabel: 3 meter", "Bila memuat titik dua"),
        ("jenis:umum", "spasi sesudah titik dua"),
        ("jenis: umum\npeserta: {jumlah: -3}", "bukan jumlah"),
    ],
)
def test_messages(text: str, message: str) -> None:
    assert any(message in fault for fault in faults(text)), faults(text)


@pytest.mark.parametrize(
    ("typed", "name", "role"),
    [
        ("Sri Wahyuni", "Sri Wahyuni", None),
        ("Sri Wahyuni, Kepala Rutan Demak", "Sri Wahyuni", "Kepala Rutan Demak"),
        ("Sri Wahyuni, S.H.", "Sri Wahyuni, S.H.", None),
        ("Bupati Demak", None, "Bupati Demak"),
    ],
)
def test_a_person_in_plain_text(typed: str, name: str | None, role: str | None) -> None:
    (person,) = parse_form(f"jenis: umum\nnarasumber: ['{typed}']").form.narasumber or ()
    assert (person.nama, person.jabatan) == (name, role)


def test_what_a_sign_turns_into_a_comment_is_told() -> None:
    loaded = parse_form("jenis: umum\ntema: Lomba #1 Blok\nkode: a#b\n")
    assert loaded.form.kode == "a#b"
    assert len(loaded.notes) == 1
    assert "baris 2" in loaded.notes[0]
    assert "#1 Blok" in loaded.notes[0]


def test_marks_of_list_items_are_no_part_of_them() -> None:
    form = parse_form("jenis: umum\njalannya: ['1. satu', '- dua', '24 petugas']").form
    assert form.jalannya == ("satu", "dua", "24 petugas")


def test_a_quote_and_a_single_answer_keep_what_looks_like_a_list_mark() -> None:
    form = parse_form(
        "jenis: umum\ntema: '- Maju'\nnarasumber: [{nama: A, kutipan: ['1. Datang. 2. Kerja.']}]"
    ).form
    assert form.tema == "- Maju"
    assert form.narasumber is not None
    assert form.narasumber[0].kutipan == ("1. Datang. 2. Kerja.",)


def test_utf_16_without_a_mark_gives_one_message() -> None:
    with pytest.raises(InputError, match="bukan teks UTF-8") as error:
        parse_form(FORM.encode("utf-16-le").decode("latin-1"))
    assert len(error.value.problems) == 1


def test_a_word_file_is_not_a_form(tmp_path: Path) -> None:
    path = tmp_path / "formulir.docx"
    path.write_bytes(b"PK")
    with pytest.raises(InputError, match=r"Formulir \.docx belum dapat dibaca"):
        read_form(path)


def test_another_encoding_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes("jenis: umum\ntema: café".encode("cp1252"))
    with pytest.raises(InputError, match="baris 2, kolom 10: Berkas bukan teks UTF-8"):
        read_form(path)


def test_a_huge_file_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"a" * 10_000_000)
    with pytest.raises(InputError, match="terlalu besar"):
        read_form(path)


def test_a_blank_form_of_every_kind_is_valid_and_owes_the_needed_facts() -> None:
    for key in KINDS:
        form = parse_form(blank_form(load_kind(key))).form
        assert [item.path for item in missing_facts(form)] == [
            "kegiatan",
            "penyelenggara",
            "tanggal",
            "tempat",
            "tujuan",
        ]


@pytest.mark.parametrize("key", KINDS)
def test_every_question_has_a_hint_and_an_example(key: str) -> None:
    def bare(asked: tuple[Asked, ...]) -> Iterator[str]:
        for question in asked:
            if not question.inside and not (question.hint and question.example):
                yield question.key
            yield from bare(question.inside)

    assert list(bare(questions(load_kind(key)))) == []


def test_missing_parts_of_what_was_begun() -> None:
    form = parse_form(
        FORM.replace(", kota: Demak", "").replace("    jabatan: Redaktur Harian Pesisir\n", "")
    ).form
    assert [(m.path, m.name) for m in missing_facts(form)] == [
        ("tempat.kota", "kota tempat"),
        ("narasumber[1].jabatan", "jabatan narasumber ke-2"),
    ]


def test_a_speakers_role_is_asked_once() -> None:
    form = parse_form(
        "jenis: apel\npembina: Sri Wahyuni\nnarasumber: [{nama: Sri Wahyuni, jabatan: Karutan}]"
    ).form
    assert "pembina.jabatan" not in [item.path for item in missing_facts(form)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_written_form_reads_back(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    loaded = parse_form(text)
    again = parse_form(blank_form(loaded.kind, parse(text, "").data))
    assert again.form.model_dump() == loaded.form.model_dump()


def test_the_shipped_schema_is_current() -> None:
    shipped = json.loads((folder("templates") / "formulir.schema.json").read_text("utf-8"))
    assert shipped == json_schema(), CURE


@pytest.mark.parametrize("name", ["AKBP Andi Irawan", "Ustaz Abdul", "Dokter Rina", "Duta Pratama"])
def test_a_rank_or_profession_before_a_name_makes_no_office(name: str) -> None:
    form = parse_form(f"jenis: umum\nnarasumber:\n  - {name}\n").form
    assert form.narasumber is not None
    assert form.narasumber[0].nama == name
