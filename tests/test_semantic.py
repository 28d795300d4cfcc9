"""Likeness of meaning: the shipped model, letters, and what is asked of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import humaswriter.semantic as semantic
from humaswriter.errors import ModelError
from humaswriter.resources import folder
from humaswriter.semantic import MODEL, encode, load, similarity
from humaswriter.semantic.lexical import BUCKETS, ngrams, words
from humaswriter.semantic.meaning import (
    Band,
    buried_news,
    headline_in_lead,
    quote_repeats,
    shared_wording,
)

pytestmark = pytest.mark.model
SHIPPED = folder("models") / MODEL
TEXTS = [
    "Rutan Demak melatih 24 petugas humas menulis berita.",
    "Pelatihan menulis bagi petugas kehumasan digelar di rumah tahanan.",
    "Harga cabai di Pasar Bintoro naik dua kali lipat.",
    "",
    "???",
]


def test_rows_have_length_one_and_a_text_without_words_is_zero() -> None:
    vectors = encode([*TEXTS, " \n"])
    assert vectors.shape == (6, 256)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1)[:3], 1, atol=1e-5)
    assert not vectors[[3, 5]].any()
    assert encode([]).shape == (0, 256)


def test_the_number_of_texts_does_not_change_a_row() -> None:
    np.testing.assert_array_equal(encode(TEXTS * 300)[-len(TEXTS) :], encode(TEXTS))


@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("Petani memanen padi di sawah.", "Gabah dipetik para penggarap.",
         "Polisi menilang pengendara di jalan."),
        ("Petugas memadamkan kebakaran gudang.", "Api di gudang dijinakkan pemadam.",
         "Petugas membagikan kartu antrean."),
        ("Seorang anak bermain gitar.", "Bocah itu memainkan alat musik.",
         "Seorang anak memberi makan kucing."),
        ("Polisi menangkap pencuri sepeda motor.", "Maling kendaraan diringkus aparat.",
         "Polisi membagikan beras kepada warga."),
        ("Bupati menyerahkan bantuan kepada warga miskin.",
         "Sumbangan disalurkan bagi keluarga kurang mampu.", "Bupati melantik kepala dinas baru."),
    ],
)  # fmt: skip
def test_the_same_said_otherwise_is_nearer_than_another_thing(
    text: str, near: str, far: str
) -> None:
    found = encode([text, near, far])
    assert found[0] @ found[1] > found[0] @ found[2]


def test_a_text_is_most_like_itself() -> None:
    table = similarity(TEXTS[:3], TEXTS[:3])
    np.testing.assert_allclose(table.diagonal(), 1, atol=1e-5)
    assert (table.argmax(axis=1) == range(3)).all()
    np.testing.assert_allclose(table, table.T, atol=1e-5)


def test_letters_know_a_name_that_the_model_never_met() -> None:
    asked = ["Bupati Wrekudara Tanjungkiling hadir."]
    same, other = similarity(asked, ["Kunjungan Wrekudara Tanjungkiling.", "Kunjungan Sapardana."])[
        0
    ]
    assert same > other + 0.2


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_compared(left: str, right: str) -> None:
    semantics = load()
    assert -1 <= semantics.similarity([left], [right])[0, 0] <= 1 + 1e-5
    assert 0 <= semantics.coverage(left, right) <= 1 + 1e-5


def test_a_part_is_covered_by_its_whole_and_a_number_only_by_itself() -> None:
    coverage = load().coverage
    whole = "Kantor itu melayani 40 pemohon paspor pada Sabtu."
    assert coverage("melayani 40 pemohon paspor", whole) == pytest.approx(1, abs=1e-5)
    assert coverage("melayani 400 pemohon paspor", whole) < 0.95
    assert coverage("", whole) == coverage("paspor", "") == 0


def test_words_and_letters() -> None:
    assert words("Rp2,5 miliar untuk Non-ASN") == ["rp2,5", "miliar", "untuk", "non", "asn"]
    assert len(ngrams("di")) == len(set(ngrams("di"))) == 3  # " di", "di ", " di "
    assert ngrams("").size == 0
    assert (ngrams("Rutan Demak ") < BUCKETS).all()
    np.testing.assert_array_equal(ngrams("RUTAN"), ngrams("rutan"))


def test_it_runs_without_torch_and_stays_small() -> None:
    code = (
        "import sys; from humaswriter.semantic import encode; encode(['Rutan Demak']);"
        "print([m for m in ('torch', 'sentence_transformers', 'spacy', 'sklearn') "
        "if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*")) <= 9_000_000


def test_a_missing_or_damaged_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(semantic, "folder", lambda _: tmp_path)
    load.cache_clear()
    try:
        with pytest.raises(ModelError, match=r"Model kalimat tidak ditemukan: .*Pasang ulang"):
            load()
        shutil.copytree(SHIPPED, tmp_path / MODEL)
        table = tmp_path / MODEL / "model.safetensors"
        table.chmod(0o644)
        table.write_bytes(table.read_bytes()[:1000])
        with pytest.raises(ModelError, match="Model kalimat rusak"):
            load()
    finally:
        load.cache_clear()


def test_another_model_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(ModelError, match=r"butuh paket tambahan: pip install 'humaswriter\[sem"):
        load("model-lain")


def test_sentence_transformers_opens_our_folder_and_agrees() -> None:
    pytest.importorskip("sentence_transformers")
    theirs = load(str(SHIPPED))
    np.testing.assert_allclose(theirs.encode(TEXTS), encode(TEXTS), atol=1e-5)
    np.testing.assert_allclose(
        theirs.similarity(TEXTS[:3], TEXTS), similarity(TEXTS[:3], TEXTS), atol=1e-5
    )
    with pytest.raises(ModelError, match=r"Model kalimat .*tidak-ada tidak dapat dibuka"):
        load(str(SHIPPED / "tidak-ada"))


def test_a_band_leaves_room_for_doubt() -> None:
    band = Band(yes=0.6, no=0.3)
    assert [band.answer(score).holds for score in (0.6, 0.5, 0.3, 0.2)] == [True, None, None, False]
    assert Band(yes=None, no=None).answer(1).holds is None


def test_a_headline_whose_news_the_lead_tells() -> None:
    headline = "Rutan Demak latih 24 petugas humas menulis berita"
    told = "Sebanyak 24 petugas humas Rutan Demak dilatih menulis berita, Kamis."
    ceremony = "Bupati membuka rapat tahunan koperasi di pendapa kabupaten dan memukul gong."
    assert headline_in_lead(load(), headline, told).score > 0.9
    assert headline_in_lead(load(), headline, ceremony).holds is False


def test_news_in_the_third_paragraph() -> None:
    headline = "Kantor Imigrasi Pati Terbitkan 1.250 Paspor Jemaah Haji"
    ceremony = "Kepala Kantor Imigrasi Pati menghadiri apel pagi bersama jajaran di halaman kantor."
    thanks = "Ia mengucapkan terima kasih atas kehadiran seluruh tamu."
    news = "Kantor Imigrasi Pati telah menerbitkan 1.250 paspor jemaah haji sejak Januari."
    buried = buried_news(load(), headline, [ceremony, thanks, news])
    assert buried is not None
    assert buried.paragraph == 2
    assert buried.answer.holds
    good = buried_news(load(), headline, [news, thanks, ceremony])
    assert good is not None
    assert good.answer.holds is False
    assert buried_news(load(), headline, [news]) is None


def test_a_quote_that_repeats_and_one_that_adds() -> None:
    before = "Dinas Pertanian Batang menyalurkan 12 ton benih padi kepada 40 kelompok tani."
    assert quote_repeats(
        load(), "Kami menyalurkan 12 ton benih padi kepada 40 kelompok tani", before
    ).holds
    assert not quote_repeats(
        load(), "Tahun depan anggarannya naik menjadi Rp3 miliar karena kemarau", before
    ).holds


def test_a_copy_shares_wording_and_facts_alone_do_not() -> None:
    given = ["Rutan Demak", "24 petugas humas", "Kamis, 19 September 2024"]
    text = (
        "Rutan Demak membekali 24 petugas humas dengan cara menulis, Kamis. Mereka belajar memilih "
        "sudut pandang yang dekat dengan pembaca. Latihan ditutup dengan saling membaca naskah."
    )
    copy = (
        "Rutan Demak membekali 24 petugas humas dengan cara menulis, Kamis. Mereka belajar "
        "menentukan sudut pandang yang dekat dengan pembacanya. Acara ditutup dengan saling "
        "membaca naskah."
    )
    own = (
        "Sebanyak 24 petugas humas berkumpul di Rutan Demak, Kamis. Seorang wartawan mengajak "
        "mereka menyusun judul. Setiap kelompok lalu menempel hasilnya di papan."
    )
    answer, pairs = shared_wording(load(), text, copy, given)
    assert answer.holds
    assert [(pair.left, pair.right) for pair in pairs] == [(0, 0), (1, 1), (2, 2)]
    assert not shared_wording(load(), text, own, given)[0].holds
    assert shared_wording(load(), "Rutan Demak.", "Rutan Demak.", given) == (
        shared_wording(load(), "", "")
    )
