"""Lemmas by table and affix."""

from __future__ import annotations

import pytest

from humaswriter.nlp.lemmas import Lemmatizer

ROOTS = (
    "kata tulis pakai kirim sapu hukum latih tegas imbuh baca orang kunjung adil jalan beri nilai"
)
LEMMATIZER = Lemmatizer(
    {"beberapa": "beberapa", "nilai": "nilai", "beri/NOUN": "beri", "dua": "dua"},
    frozenset(ROOTS.split()),
)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("mengatakan", "kata"),
        ("Katanya", "kata"),
        ("menulis", "tulis"),
        ("memakai", "pakai"),
        ("mengirimkan", "kirim"),
        ("menyapu", "sapu"),
        ("pelatihan", "latih"),
        ("ditegaskannya", "tegas"),
        ("imbuhnya", "imbuh"),
        ("terbacakan", "baca"),
        ("orang-orang", "orang"),
        ("mengunjungi", "kunjung"),
        ("keadilan", "adil"),
        ("perjalanan", "jalan"),
        ("nilainya", "nilai"),
        ("beberapa", "beberapa"),
    ],
)
def test_affixes_come_off_where_a_root_is_left(word: str, lemma: str) -> None:
    assert LEMMATIZER.lemma(word, "VERB") == lemma


def test_unknown_words_and_names_stay() -> None:
    assert LEMMATIZER.lemma("mengundurkan", "VERB") == "mengundurkan"
    assert LEMMATIZER.lemma("Menulis", "PROPN") == "menulis"


@pytest.mark.parametrize("word", ["-", "-nya", "kupu-kupu", "x"])
def test_a_lemma_is_never_empty_nor_half_a_word(word: str) -> None:
    assert LEMMATIZER.lemma(word, "NOUN") == word
