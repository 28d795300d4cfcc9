"""What several tests need: the repository's examples and a form to change."""

from __future__ import annotations

import os

# Two threads of numpy on two cores are slower than one; set before anything imports it.
for _pool in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_pool, "1")

from pathlib import Path  # noqa: E402

import pytest  # noqa: E402

CURE = "not fresh; run: nox -s pages (or: python -m tests.pages), and read the difference"
REPOSITORY = Path(__file__).parent.parent
EXAMPLES = sorted((REPOSITORY / "examples").glob("*.yaml"))

FORM = """\
jenis: bimtek
kegiatan: Bimbingan Teknis Penulisan Siaran Pers
penyelenggara:
  nama: Rumah Tahanan Negara Kelas IIB Demak
  singkatan: Rutan Demak
tanggal: 11/3/2025
pukul: 08.30
tempat: {nama: Aula Rutan Demak, kota: Demak, provinsi: Jawa Tengah}
materi: menulis siaran pers
tujuan: petugas humas mampu menulis siaran pers yang lengkap
hasil: 24 petugas humas dari enam unit menyelesaikan siaran pers siap kirim
peserta: {jumlah: 24, satuan: petugas humas, asal: enam unit}
jalannya:
  - peserta berlatih menulis teras berita
  - setiap kelompok menyunting naskah kelompok lain
narasumber:
  - nama: Sri Wahyuni
    jabatan: Kepala Rutan Demak
    nama_sapaan: Wahyuni
    kutipan:
      - Warga berhak mengetahui layanan kami.
      - Kalau faktanya lengkap, redaksi tidak perlu menelepon dua kali.
  - nama: Dimas Prakoso
    jabatan: Redaktur Harian Pesisir
    nama_sapaan: Dimas
    pokok:
      - kesalahan nama masih sering ditemukan
    kutipan:
      - Periksa nama sebelum menekan tombol kirim.
tindak_lanjut: Naskah terbaik akan dimuat pada akhir Maret 2025.
"""


# What `nox -s fast` leaves out, and why it takes its seconds.
SLOW = {
    "test_cli.py::test_schema_and_templates": "checks all kinds of event twice",
    "test_dates.py::test_any_text_is_days_or_a_value_error": "hypothesis over dates",
    "test_exercises.py::test_facts_in_other_words_are_recognised": "240 labelled pairs",
    "test_exercises.py::test_no_key_answer_loses_a_machine_point": "marks every example",
    "test_exercises.py::test_two_runs_are_compared": "a class is marked twice",
    "test_findings_snapshot.py::test_the_findings_are_those": "94 drafts, all rules",
    "test_fit.py::": "fits a small network",
    "test_properties.py::test_deep_nesting_gives_a_message": "forms nested a thousand deep",
    "test_properties.py::test_every_form_gives_a_clean_faithful_draft": "drafts of random forms",
    "test_properties.py::test_every_output_can_be_written": "random forms as Word and PDF",
    "test_properties.py::test_spans_name_the_source": "drafts of random forms",
    "test_properties.py::test_the_same_form_and_seed": "random forms, drafted twice",
    "test_reading.py::test_any_text_is_understood_without_falling": "hypothesis over analyses",
    "test_reading.py::test_ten_thousand_quotes": "a text of ten thousand quotes",
    "test_reporting.py::test_a_new_verb_is_one_line": "copies the package",
    "test_sentence_training.py::test_no_training_text_is_held_out": "reads the training corpora",
    "test_templates.py::test_faults_are_named_with_file_and_line": "each case checks all kinds",
    "test_templates.py::test_faulty_questions_are_named": "each case checks all kinds",
    "test_training.py::test_no_training_sentence_occurs": "reads the training corpora",
    "test_training.py::test_the_ordinary_words_are_those": "reads the training corpora",
}


# What every test that asks for one of these waits for.
SLOW_FIXTURES = {"graded": "a class of 26 answers is marked"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is slow."""
    for item in items:
        waits = SLOW_FIXTURES.keys() & set(getattr(item, "fixturenames", ()))
        if waits or any(f"tests/{name}" in item.nodeid for name in SLOW):
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def form_file(tmp_path: Path) -> Path:
    """A complete form on disk."""
    path = tmp_path / "formulir.yaml"
    path.write_text(FORM, encoding="utf-8")
    return path
