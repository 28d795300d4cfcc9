"""Answers to the six questions, without trained parts: by the form of words."""

from __future__ import annotations

import pytest

from humaswriter import analyze, read_text
from humaswriter.analysis import Analysis, FiveW, Strength

HEAD = "Rutan Demak latih petugas humas menulis siaran pers"
LEAD = (
    "Demak (ANTARA) - Rutan Kelas IIB Demak melatih 24 petugas humas menulis siaran pers di Aula "
    "Rutan Demak, Kamis (19/9/2024), untuk mengurangi salah nama dan tanggal."
)
BODY = "Pelatihan diisi dengan praktik menulis teras dan ditutup dengan penilaian bersama."


def understood(*paragraphs: str) -> Analysis:
    return analyze(read_text("\n\n".join(paragraphs)), with_model=False)


def best(analysis: Analysis, question: FiveW) -> str | None:
    answers = analysis.answers[question]
    return analysis.release.slice(answers[0].span) if answers else None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (FiveW.WHO, "Rutan Kelas IIB Demak"),
        (FiveW.WHAT, "melatih 24 petugas humas menulis siaran pers"),
        (FiveW.WHEN, "Kamis (19/9/2024)"),
        (FiveW.WHERE, "di Aula Rutan Demak"),
        (FiveW.WHY, "untuk mengurangi salah nama dan tanggal"),
        (FiveW.HOW, "diisi dengan praktik menulis teras dan ditutup dengan penilaian bersama"),
    ],
)
def test_a_complete_release_answers_all(question: FiveW, answer: str) -> None:
    assert best(understood(HEAD, LEAD, BODY), question) == answer


def test_the_day_of_the_event_is_not_that_of_the_dateline() -> None:
    text = "Demak, 20 Mei 2025 - Rutan Demak melatih petugas humas, Senin (19/5/2025)."
    assert best(understood(text), FiveW.WHEN) == "Senin (19/5/2025)"


def test_a_date_is_resolved() -> None:
    assert understood(LEAD).answers[FiveW.WHEN][0].value == "2024-09-19"


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Warga berkumpul di halaman kantor, Senin.", "di halaman kantor"),
        (
            "Acara berlangsung di Hotel Grand Candi, Semarang, Senin.",
            "di Hotel Grand Candi, Semarang",
        ),
        ("Warga mengungsi di Desa Bedono sejak kemarin.", "di Desa Bedono"),
        ("Bupati melakukan kunjungan ke Kecamatan Sayung, Senin.", "ke Kecamatan Sayung"),
    ],
)
def test_where(sentence: str, answer: str) -> None:
    assert best(understood(sentence), FiveW.WHERE) == answer


@pytest.mark.parametrize(
    "sentence",
    [
        "Demak (ANTARA) - Petugas humas berlatih menulis berita sepanjang hari itu.",
        "Di antara peserta ada dua orang guru.",
        "Di tengah hujan warga tetap datang.",
    ],
)
def test_no_venue_and_never_the_dateline(sentence: str) -> None:
    assert best(understood(sentence), FiveW.WHERE) is None


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("Pelatihan digelar pada Kamis, 19 September 2024.", Strength.STRONG),
        ("Pelatihan digelar Rabu.", Strength.STRONG),
        ("Pelatihan digelar hari ini.", Strength.WEAK),
        ("Pelatihan digelar pada September 2024.", Strength.WEAK),
    ],
)
def test_when_is_strong_or_weak(sentence: str, strength: Strength) -> None:
    assert understood(sentence).answers[FiveW.WHEN][0].strength is strength


@pytest.mark.parametrize(
    "sentence",
    ["Kegiatan itu sesuai Undang-Undang Nomor 22 Tahun 2022.", "Acara diikuti 2024 peserta."],
)
def test_a_year_is_no_day(sentence: str) -> None:
    assert understood(sentence).answers[FiveW.WHEN] == ()


def test_nothing_is_answered_by_an_empty_text() -> None:
    assert not any(understood("").answers.values())


def test_what_a_title_in_marks_says_answers_nothing() -> None:
    text = 'Rutan Demak menggelar lomba "Menulis untuk Mengubah Nasib di Aula Rutan" itu.'
    analysis = understood(text)
    assert analysis.answers[FiveW.WHY] == ()
    assert analysis.answers[FiveW.WHERE] == ()


def test_the_event_is_not_the_reporting_verb() -> None:
    answers = understood("Bupati Demak mengatakan bahwa jalan itu segera diperbaiki.").answers
    assert answers[FiveW.WHAT][0].strength is Strength.WEAK


@pytest.mark.parametrize(
    "who", ["Sampah sudah lama menjadi persoalan bersama.", "Kapal itu sandar."]
)
def test_a_thing_does_not_act(who: str) -> None:
    assert understood(who).answers[FiveW.WHO] == ()
