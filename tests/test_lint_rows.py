"""What two real releases teach (domain notes, §0), row by row, in sentences of our own."""

from __future__ import annotations

import pytest

from humaswriter import analyze, read_text
from humaswriter.lint.examples import headed, news
from humaswriter.lint.run import lint

pytestmark = pytest.mark.model

TWO = (
    "Camat Jati Budi Santosa hadir. Lurah Demaan Budi Prakoso juga hadir di alun-alun itu.",
    '"Beras ini cukup sampai sore," kata Budi.',
)
ROWS = {
    "ambiguous-short-name": (news(*TWO), "Budi"),
    "unexplained-acronym": (news("Kadivmin Budi Santosa meninjau beras di pasar."), "Kadivmin"),
    "unexplained-acronym (tier)": (news("Stan itu dinilai Biro Hukerma sejak pagi."), "Hukerma"),
    "acronym-mismatch": (
        news("Warga memakai Aplikasi Pencatatan Harga Bahan Pokok (APXM) di telepon."),
        "APXM",
    ),
    "broken-attribution": (
        news('"Beras ini cukup," lanjut Sri Wahyuni mengharapkan warga tertib.'),
        "lanjut Sri Wahyuni mengharapkan",
    ),
    "double-space": (news("Pasar itu  dibuka lagi pekan depan."), ""),
    "epithet-attribution": (
        news(
            '"Beras ini cukup," kata Sri Wahyuni.',
            '"Datanglah sejak pagi," kata perempuan asli Demak ini.',
        ),
        "perempuan asli Demak ini",
    ),
    "repeated-word": (news("Beras itu datang dari dari gudang Bulog."), "dari"),
    "one-sided-comma": (news("Camat Jati, Budi Santosa berharap warga tertib."), ","),
    "bureaucratic-cliche": (news("Warga membawa kartu dimaksud ke alun-alun."), "dimaksud"),
    "unbalanced-mark": (news("Warga antre dengan cara lama konvensional) sejak pagi."), ")"),
    "nonstandard-spelling": (
        news("Cara itu non konvensional menurut warga."),
        "non konvensional",
    ),
    "nonstandard-spelling (me-)": (news("Hujan mempengaruhi harga beras."), "mempengaruhi"),
    "di-ke-spacing": (news("Warga datang, diantaranya dari Jati."), "diantaranya"),
    "missing-full-stop": (news("Warga antre beras sejak pagi di alun-alun"), "alun-alun"),
    "jargon": (news("Petugas menyusun tusi baru untuk pasar."), "tusi"),
    "jargon (Inggris)": (news("Stan itu menjadi support system pedagang."), "support system"),
    "reporting-verb-mismatch": (
        news('"Seluruh petugas harus siaga sampai sore," harap Sri Wahyuni.'),
        "harap",
    ),
    "second-hand-quote": (
        news(
            '"Layani warga dengan ramah," imbuh Sri Wahyuni mengutip pesan Gubernur Rudi Hartono.'
        ),
        "Layani warga dengan ramah,",
    ),
}
# What such releases have, and what is no fault.
SOUND = {
    "kapan di paragraf kedua": (
        headed(
            "Kudus (ANTARA) - Bupati Kudus Sri Wahyuni membuka pasar murah di Alun-alun Kudus "
            "agar harga beras turun.",
            '"Beras ini cukup," kata Sri Wahyuni di Kudus, Kamis (19/9).',
        ),
        {"missing-when", "late-element", "lead-too-long"},
    ),
    "tanda akhir": (news("***"), {"missing-full-stop", "unbalanced-mark"}),
    "dateline situs": (
        news().replace("Kudus (ANTARA) - ", "Kudus - "),
        {"dateline-format", "headline-capitalisation"},
    ),
    "kode penulis": (news("(humas/rin)"), {"missing-full-stop", "unbalanced-mark"}),
}


def places(text: str) -> list[tuple[str, str]]:
    findings = lint(analyze(read_text(text))).findings
    return [(f.rule, text[f.span.start : f.span.end]) for f in findings]


@pytest.mark.parametrize("row", ROWS)
def test_a_fault_of_the_real_releases_is_found(row: str) -> None:
    text, words = ROWS[row]
    rule = row.partition(" ")[0]
    assert (rule, words) in [(name, place.strip()) for name, place in places(text)]


@pytest.mark.parametrize("row", SOUND)
def test_what_is_no_fault_is_left_alone(row: str) -> None:
    text, rules = SOUND[row]
    assert not rules & {rule for rule, _ in places(text)}
