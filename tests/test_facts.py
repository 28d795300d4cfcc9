"""One engine for what a text tells of a form: checking, reading and marking read its answer."""

from __future__ import annotations

from functools import cache

import pytest

from humaswriter import analyze, read_text
from humaswriter.analysis import Analysis
from humaswriter.analysis.facts import Outcome, Telling, facts_of
from humaswriter.form.model import EventForm
from humaswriter.form.read import parse_form
from humaswriter.lint.run import lint

FORM = """\
jenis: bimtek
kegiatan: Bimbingan Teknis Penulisan Siaran Pers
penyelenggara: {nama: Rumah Tahanan Negara Kelas IIB Demak, singkatan: Rutan Demak}
tanggal: Selasa, 11 Maret 2025
pukul: 08.30
tempat: {nama: Aula Rutan Demak, kota: Demak, provinsi: Jawa Tengah}
tujuan: petugas humas mampu menulis siaran pers yang lengkap
peserta: {jumlah: 24, satuan: petugas humas}
jalannya: [peserta menyunting dua belas naskah]
narasumber:
  - nama: Sri Wahyuni Lestari
    jabatan: Kepala Rutan Demak
    singkatan_jabatan: Karutan
    nama_sapaan: Yuni
    kutipan: [Warga berhak mengetahui layanan kami sejak hari pertama.]
  - nama: Dimas Prakoso
    jabatan: Redaktur Harian Pesisir
    kutipan: [Periksa nama sebelum menekan tombol kirim.]
"""


@cache
def form() -> EventForm:
    return parse_form(FORM).form


def read(*paragraphs: str) -> Analysis:
    text = "\n\n".join(("Rutan Demak latih petugas humas", *paragraphs))
    return analyze(read_text(text), form(), with_model=False)


def telling(field: str, *paragraphs: str) -> Telling:
    tellings = read(*paragraphs).against.tellings
    return next(one for one in tellings if one.fact.field == field)


@pytest.mark.parametrize(
    ("field", "sentence", "outcome"),
    [
        ("peserta.jumlah", "Pelatihan diikuti 24 petugas humas.", Outcome.TOLD),
        ("peserta.jumlah", "Pelatihan diikuti dua puluh empat petugas humas.", Outcome.TOLD),
        ("peserta.jumlah", "Pelatihan diikuti dua lusin petugas humas.", Outcome.TOLD),
        ("peserta.jumlah", "Pelatihan diikuti dua puluh lima petugas humas.", Outcome.OTHERWISE),
        ("peserta.jumlah", "Pelatihan diikuti 25 petugas humas.", Outcome.OTHERWISE),
        ("peserta.jumlah", "Dari luar datang 40 petugas keamanan.", Outcome.ABSENT),
        ("peserta.jumlah", "Salah satu petugas humas bertanya.", Outcome.ABSENT),
        ("peserta.jumlah", "Pelatihan diikuti lebih dari 20 petugas humas.", Outcome.ABSENT),
        ("peserta.jumlah", "Yang hadir bukan 24 petugas humas.", Outcome.OTHERWISE),
        ("tanggal", "Pelatihan digelar Selasa (11/3/2025).", Outcome.TOLD),
        ("tanggal", "Pelatihan digelar pada 11 Maret.", Outcome.TOLD),
        ("tanggal", "Pelatihan digelar Selasa.", Outcome.TOLD),
        ("tanggal", "Demak, Selasa (11/3) - Rutan melatih petugas.", Outcome.TOLD),
        ("tanggal", "Pelatihan digelar Rabu (12/3/2025).", Outcome.OTHERWISE),
        ("tanggal", "Pelatihan digelar 11 Maret 2024.", Outcome.OTHERWISE),
        ("tanggal", "Pelatihan tidak digelar pada Selasa (11/3/2025).", Outcome.OTHERWISE),
        ("tanggal", "Aplikasi itu dipakai mulai Maret 2025.", Outcome.ABSENT),
        ("pukul", "Acara dibuka pukul 08.30 WIB.", Outcome.TOLD),
        ("pukul", "Acara dibuka pukul setengah sembilan.", Outcome.TOLD),
        ("pukul", "Acara dibuka pukul 09.30.", Outcome.OTHERWISE),
        ("tempat.nama", "Pelatihan digelar di Aula Rutan Demak.", Outcome.TOLD),
        ("tempat.nama", "Pelatihan tidak digelar di Aula Rutan Demak.", Outcome.OTHERWISE),
        ("tempat.nama", "Pelatihan digelar di Aula Kanwil Semarang.", Outcome.ABSENT),
        ("penyelenggara.nama", "Rutan Demak melatih petugas.", Outcome.TOLD),
        ("penyelenggara.nama", "Rutan Kelas IIB Demak melatih petugas.", Outcome.TOLD),
        ("jalannya[0]", "Peserta menyunting 12 naskah.", Outcome.TOLD),
        ("jalannya[0]", "Peserta menyunting 13 naskah.", Outcome.ABSENT),
        ("jalannya[0]", "Peserta tidak menyunting dua belas naskah itu.", Outcome.OTHERWISE),
    ],
)
def test_a_fact_is_told_otherwise_or_not(field: str, sentence: str, outcome: Outcome) -> None:
    assert telling(field, sentence, "Petugas pulang dengan bekal baru.").outcome is outcome


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("Kepala Rutan Demak Sri Wahyuni Lestari", Outcome.TOLD),
        ("Kepala Rutan Demak Sri Wahyuni", Outcome.TOLD),
        ("Kepala Rutan Demak Yuni", Outcome.TOLD),
        ("Kepala Rutan Demak Sri Wahyuno Lestari", Outcome.OTHERWISE),
    ],
)
def test_a_name_in_full_short_or_with_a_slip(name: str, outcome: Outcome) -> None:
    said = f'"Warga berhak mengetahui layanan kami sejak hari pertama," kata {name}.'
    assert telling("narasumber[0].nama", said).outcome is outcome


def test_a_name_may_be_right_in_one_place_and_wrong_in_another() -> None:
    one = telling(
        "narasumber[1].nama",
        "Redaktur Harian Pesisir Dimas Prakoso melatih petugas.",
        '"Periksa nama sebelum menekan tombol kirim," kata Dimas Prakosa.',
    )
    assert one.outcome is Outcome.TOLD
    assert len(one.otherwise) == 1


def test_a_quote_is_judged_by_its_words_and_its_owner() -> None:
    words = '"Periksa nama sebelum menekan tombol kirim," kata'
    own = telling("narasumber[1].kutipan[0]", f"{words} Redaktur Harian Pesisir Dimas Prakoso.")
    other = telling("narasumber[1].kutipan[0]", f"{words} Kepala Rutan Demak Sri Wahyuni Lestari.")
    assert own.outcome is Outcome.TOLD
    assert other.outcome is Outcome.OTHERWISE


def test_an_office_of_somebody_else_is_told_otherwise() -> None:
    one = telling("narasumber[1].jabatan", "Kepala Rutan Demak Dimas Prakoso membuka pelatihan.")
    assert one.outcome is Outcome.OTHERWISE


@pytest.mark.parametrize(
    ("lead", "outcome"),
    [
        ("Rutan Demak melatih petugas humas, Rabu, 12 Maret 2025.", Outcome.OTHERWISE),
        ("Menindaklanjuti surat 3 Maret 2025, pelatihan digelar Selasa.", Outcome.TOLD),
        ("Pelatihan digelar di Demak.", Outcome.TOLD),
    ],
)
def test_a_weekday_behind_the_lead_is_no_proof_of_another_day(lead: str, outcome: Outcome) -> None:
    text = (f"Demak (ANTARA) - {lead}", "Peserta berlatih lagi pada Selasa.")
    assert telling("tanggal", *text).outcome is outcome


def test_an_office_may_use_an_acronym_that_the_text_has_introduced() -> None:
    introduced = "Pelatihan itu dibantu Harian Pesisir (HP)."
    office = "Redaktur HP Dimas Prakoso memeriksa naskah."
    assert telling("narasumber[1].jabatan", introduced, office).outcome is Outcome.TOLD
    assert telling("narasumber[1].jabatan", office).outcome is Outcome.OTHERWISE


def test_a_quote_given_away_is_told_with_its_owner() -> None:
    told = read(
        "Rutan Demak melatih 24 petugas humas, Selasa (11/3/2025).",
        '"Periksa nama sebelum menekan tombol kirim," kata Kepala Rutan Demak Sri Wahyuni Lestari.',
    )
    message = next(f.message for f in lint(told).findings if f.rule == "fact-altered")
    assert "ucapan Dimas Prakoso, bukan 'Kepala Rutan Demak Sri Wahyuni Lestari'" in message


def test_a_changed_number_in_a_quote_is_shown_whole() -> None:
    quote = "Loket kami menjawab 1.120 permohonan tahun ini."
    own = parse_form(FORM.replace("Periksa nama sebelum menekan tombol kirim.", quote)).form
    said = f'"{quote[:-1]}," kata Dimas Prakoso.'

    def compared(words: str) -> tuple[str, ...]:
        text = f"Rutan Demak latih petugas humas\n\n{words}"
        found = analyze(read_text(text), own, with_model=False).against.compared
        return tuple(one.given for one in found if one.changed)

    assert compared(said) == compared(said.replace("1.120", "1,120")) == ()
    assert compared(said.replace("1.120", "1.210")) == ("1.120",)


def test_number_words_that_the_form_has_in_digits_are_no_fault() -> None:
    told = read("Pelatihan itu diikuti dua puluh empat petugas humas dari enam unit.")
    rules = {finding.rule for finding in lint(told).findings}
    assert not rules & {"fact-altered"}


def test_a_finding_carries_its_field() -> None:
    told = read("Pelatihan itu diikuti 25 petugas humas, Selasa (11/3/2025).")
    fields = {f.rule: f.field for f in lint(told).findings if f.field}
    assert fields["fact-altered"] == "peserta.jumlah"


def test_people_and_numbers_that_no_field_has_are_unsupported() -> None:
    told = read("Kepala Dinas Sosial Rudi Hartono menyerahkan 475 paket senilai Rp12 juta.")
    words = [told.reading.words(place) for place in told.against.unsupported]
    assert "475 paket" in words
    assert "Rp12 juta" in words


def test_every_value_of_a_form_is_a_fact_once() -> None:
    fields = [fact.field for fact in facts_of(form())]
    assert len(fields) == len(set(fields))
    assert {"narasumber[0].kutipan[0]", "tempat.kota", "jalannya[0]"} <= set(fields)
