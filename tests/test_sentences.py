"""Where sentences end, by punctuation alone."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaswriter.indonesian.sentences import sentence_starts, sentences


def _cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


ONE = (
    "Acara dibuka Kepala Rutan Demak Sri Wahyuni, S.H., M.H. dan Wahyu, S.Sos. kemarin.",
    "Prof. Dr. Ir. H. Abdul M. Yusuf, M.Si. hadir.",
    "Kegiatan mulai pukul 09.00 WIB di Jl. Pemuda No. 12, Kab. Bogor, Jawa Barat.",
    "Harganya Rp. 2.500.000,00 per orang.",
    "Kapolres Demak AKBP Andi Irawan, S.I.K. mengatakan hal itu, Kamis (19/9).",
    "PT Sumber Rejeki Tbk. dan CV. Makmur ikut.",
    '"Kapan selesai?" tanya Bupati.',
    '"Kami siap!" seru mereka.',
    '"Kami siap." Ujar Bupati.',
    "“Sudah kami periksa.” Kata Rina, Kamis (1/2/2024).",
    "Pelaksana tugas (Plt.) Camat Wonosalam memimpin apel.",
    "Laman www.kemenkumham.go.id dan surel humas@rutan.go.id dapat dipakai.",
    "1. Kepala Dinas Kesehatan",
    "Ada beras, gula, dll. yang dibagikan.",
    "Bantuan diterima Moh. Rizki dan Abd. Hamid di Lapas.",
    "REKTOR PROF. DR. NUR HASAN, S.H. MELANTIK DEKAN",
    "Yang dilantik: 1. Drs. Budi Santosa; 2. Siti Rahma.",
    "Pelatihan ditutup Sri Wahyuni, S.H. Kepala Rutan Demak.",
    "Surat a.n. Sri Wahyuni u.p. Kasubbag Umum sudah dikirim.",
)
MANY = (
    ("Acara selesai. Peserta pulang.", 2),
    ("Ia menyampaikan beberapa hal. Pertama, soal gaji.", 2),
    ("Bantuan dibagi per RT dan RW. Warga mengantre.", 2),
    ("Juara direbut kelompok B. Peserta bertepuk tangan.", 2),
    ("Kegiatan digelar di Jepara, Kamis (19/9). Peserta berjumlah 24 orang.", 2),
    ("Acara dibuka Sri Wahyuni, S.H., M.H. Kegiatan diikuti 20 orang.", 2),
    ("Audiensi dipimpin Maria Lestari, S.H., M.Kn. Pertemuan membahas akta.", 2),
    ("Acara dibuka dr. Rina, Sp.A. Ia lalu berkeliling.", 2),
    ("Mulai pukul 09.00. Peserta hadir.", 2),
    ("“Tidak ada yang ditutupi….” Sidang berlangsung.", 2),
    ('"Kami siap. Semua sudah ada," kata Rina. Ia tersenyum.', 3),
    ('"Kami siap." Peserta bertepuk tangan.', 2),
    ("Rina berkata, “Ini kunci.” Setelah itu acara ditutup.", 2),
    ("Apa benar? Tentu. Luar biasa!", 3),
    ("Rapat selesai.Kegiatan berlanjut.", 2),
    ("Nomornya 12. Nomor itu berlaku lama... Kemudian diganti…", 3),
    ("Judul Rilis\n\nPeserta hadir.", 2),
    ("Acara selesai\nPeserta pulang", 2),
    (
        "24 petugas humas dari sembilan unit pelaksana teknis di wilayah\nKeresidenan Pati tiba.",
        1,
    ),
    ("Ia membawa beras, gula, dll. Kegiatan berlangsung lancar.", 2),
    ("Acara ditutup. (hms/ir)", 2),
)


@pytest.mark.parametrize("text", ONE)
def test_stays_one_sentence(text: str) -> None:
    assert _cut(text) == [text]


@pytest.mark.parametrize(("text", "count"), MANY)
def test_ends_where_a_reader_would_stop(text: str, count: int) -> None:
    assert len(_cut(text)) == count


def test_blank_text_has_none() -> None:
    assert sentence_starts(" \n ") == []
    assert _cut("") == []


@pytest.mark.parametrize("text", [".", "?", " ", "a. ", '." ', "A.", " \n"])
def test_long_runs_cost_no_more_than_their_length(text: str) -> None:
    def cost(length: int) -> float:
        start = time.process_time()
        sentence_starts(text * (length // len(text)))
        return time.process_time() - start

    assert cost(200_000) < 40 * max(cost(20_000), 0.005)  # quadratic would be 100


@given(st.text(alphabet='aB .?!"”()\n1,…S', max_size=80))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    spans = list(sentences(text))
    assert "".join("".join(text[s.start : s.end] for s in spans).split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert bool(spans) == bool(text.strip())
