"""The register of people: names and offices compared, every mention given to one person."""

from __future__ import annotations

import pytest

from humaswriter.analysis.people import find_mentions
from humaswriter.analysis.people.names import is_short_for, name_words
from humaswriter.analysis.people.offices import fits, is_acronym, is_office_word
from humaswriter.analysis.people.registry import Known, build_registry
from tests.marked import annotated, registry_of


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ir. H. Ahmad Yani, MM", ("ahmad", "yani")),
        ("Drs. M. Teguh Jaya, M.Si.", ("m", "teguh", "jaya")),
        ("HM Saelany Machfudz SE", ("saelany", "machfudz")),
        ("dr. Rina Astuti, Sp.OG(K)", ("rina", "astuti")),
        ("Bapak Wagiman", ("wagiman",)),
        ("Ma’ruf Amin", ("ma'ruf", "amin")),
    ],
)
def test_words_of_a_name(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("short", "full", "is_short"),
    [
        ("Yani", "Ahmad Yani", True),
        ("Teguh Jaya", "M. Teguh Jaya", True),
        ("Muhammad Teguh", "M. Teguh Jaya", True),
        ("Saelany Mahfudz", "Saelany Machfudz", True),
        ("Frans", "Fransiskus Dhae", True),
        ("Hasan", "Hasanah", False),
        ("Anton Heru", "Anton Edward Wardhana", False),
        ("Yani Ahmad", "Ahmad Yani", False),
    ],
)
def test_short_names(short: str, full: str, is_short: bool) -> None:
    assert is_short_for(name_words(short), name_words(full)) is is_short


@pytest.mark.parametrize(
    ("short", "full", "score"),
    [
        ("Kadivmin", "Kepala Divisi Administrasi", 3),
        ("Walikota", "Wali Kota", 3),
        ("Kepala Negara", "Presiden", 3),
        ("Plt. Bupati Demak", "Bupati Demak", 3),
        ("Bupati", "Bupati Tanjung Jabung Timur", 2),
        ("Kasi Penkum", "Kepala Seksi Penerangan Hukum", 2),
        ("Kalapas", "Kepala Lembaga Pemasyarakatan Kelas IIA Kudus", 2),
        ("Menpora", "Menteri Pemuda dan Olahraga", 3),
        ("Menkes", "Menteri Kesejahteraan Sosial", 0),
        ("Kapusdatin", "Kepala Pusat Data dan Informasi", 3),
        ("Atdag", "Atase Perdagangan", 1),
        ("Bupati", "Wakil Bupati", 0),
        ("Kepala Dinas Kesehatan", "Kepala Dinas Pendidikan", 0),
        ("Wakil Ketua", "Wakil Bupati", 0),
        ("Camat", "Lurah", 0),
    ],
)
def test_offices_compare(short: str, full: str, score: int) -> None:
    assert fits(short, full) == score


def test_an_acronym_takes_its_letters_in_order() -> None:
    assert is_acronym("PPK", "Pejabat Pembuat Komitmen")
    assert not is_acronym("KPP", "Pejabat Pembuat Komitmen")
    assert not is_acronym("Bupati", "Bupati")


@pytest.mark.parametrize("word", ["Bupati", "Kadisdikbud", "Menparekraf", "Sekda", "Dirjenpas"])
def test_words_that_open_an_office(word: str) -> None:
    assert is_office_word(word)


@pytest.mark.parametrize("word", ["Menara", "Kadir", "Dirgantara", "Danau", "Wardhana"])
def test_words_that_do_not(word: str) -> None:
    assert not is_office_word(word)


def people(markup: str) -> list[tuple[str | None, str | None]]:
    return [(person.name, person.role) for person in registry_of(markup).people]


def whose(markup: str) -> list[int]:
    return [resolved.person for resolved in registry_of(markup).mentions]


@pytest.mark.parametrize(
    "introduced",
    [
        "{ROLE Kepala {ORG Rutan Demak}} {PER Sri Wahyuni} hadir.",
        "{ROLE Kepala {ORG Rutan Demak}}, {PER Sri Wahyuni}, hadir.",
        "{PER Sri Wahyuni}, {ROLE Kepala {ORG Rutan Demak}}, hadir.",
        "{PER Sri Wahyuni} selaku {ROLE Kepala {ORG Rutan Demak}} hadir.",
        "{ROLE Kepala {ORG Rutan Demak}}, Ibu {PER Sri Wahyuni}, hadir.",
    ],
)
def test_name_and_office_side_by_side(introduced: str) -> None:
    assert people(introduced) == [("Sri Wahyuni", "Kepala Rutan Demak")]


def test_an_office_with_its_short_form_in_brackets() -> None:
    text = (
        "{ROLE Kepala Biro Perencanaan} (Karo) {PER Sri Wahyuni} hadir. {ROLE Karo} membuka acara."
    )
    assert whose(text) == [0, 0]


def test_two_offices_share_two_names() -> None:
    text = "{ROLE Bupati} dan {ROLE Wakil Bupati {LOC Demak}} {PER Ali} dan {PER Budi} hadir."
    assert people(text) == [("Ali", "Bupati"), ("Budi", "Wakil Bupati Demak")]


def test_people_with_the_same_first_name_are_told_apart() -> None:
    text = (
        "{ROLE Kepala Divisi Administrasi} {PER Anton Edward Wardhana} hadir. {PER Anton} bicara. "
        "{ROLE Kepala {ORG Rutan Jepara}}, {PER Anton Heru Susanto} hadir. {PER Heru} bicara. "
        "{ROLE Kadivmin} menutup acara."
    )
    assert whose(text) == [0, 0, 1, 1, 0]


def test_the_fullest_name_is_the_persons() -> None:
    text = (
        "{PER Ahmad Yani} hadir. {ROLE Bupati} {PER Ir. H. Ahmad Yani, MM} bicara. "
        "{PER Yani} pulang."
    )
    register = registry_of(text)
    assert register.people[0].name == "Ir. H. Ahmad Yani, MM"
    assert [m.person for m in register.mentions] == [0, 0, 0]


def test_a_name_by_which_somebody_goes() -> None:
    text = (
        "{ROLE Menteri Sosial} {PER Saifullah Yusuf} yang akrab disapa {PER Gus Ipul} hadir. "
        "{PER Gus Ipul} menutup acara."
    )
    assert whose(text) == [0, 0, 0]


def test_a_rank_is_no_part_of_a_post() -> None:
    text = "{ROLE Kapolres {LOC Demak}} {ROLE AKBP} {PER Andi Irawan} hadir."
    assert people(text) == [("Andi Irawan", "Kapolres Demak")]


def test_initials_of_somebody_known_are_a_mention() -> None:
    assert whose("{ROLE Gubernur} {PER Herman Deru} hadir. {PER HD} menutup rapat.") == [0, 0]


def test_an_acronym_that_fits_nobody_is_none() -> None:
    assert whose("{ROLE Gubernur} {PER Herman Deru} membahas {PER SEO}.") == [0]


def test_the_recogniser_is_mended_where_offices_meet_names() -> None:
    assert people("{PER Menpora Slamet Widodo} hadir.") == [("Slamet Widodo", "Menpora")]
    assert people("{ROLE Ketua Badan Amil Slamet Widodo} hadir.") == [
        ("Slamet Widodo", "Ketua Badan Amil"),
    ]
    assert people("{ROLE Kepala Subbagian Humas}, Hazmi Saefi yang hadir.") == [
        ("Hazmi Saefi", "Kepala Subbagian Humas"),
    ]


def test_people_of_the_form_come_first() -> None:
    prose, annotation, paragraphs = annotated("{PER Wahyuni} hadir. {ROLE Karutan} bicara.")
    known = [Known("Sri Wahyuni, S.H.", "Kepala Rutan Demak", ("Wahyuni",), ("Karutan",))]
    register = build_registry(prose, find_mentions(prose, annotation.names, paragraphs), known)
    assert [m.person for m in register.mentions] == [0, 0]
    assert register.people[0].name == "Sri Wahyuni, S.H."
