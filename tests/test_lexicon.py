"""What kinds of word a word may be."""

from __future__ import annotations

import pytest

from humaswriter.indonesian.lexicon import LISTS, word_class
from humaswriter.resources import folder


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("Wahyuni", "N"),
        ("Simanjuntak", "N"),
        ("Banyuwangi", "P"),
        ("BANYUWANGI", "P"),
        ("Kemenkumham", "L"),
        ("Kegiatan", "U"),
        ("Bupati", "R"),
        ("bupati", "R"),
        ("S.H.", "G"),
        ("SPd", "G"),
        ("Drs.", "T"),
        ("kegiatan", "u"),
    ],
)
def test_known_words(word: str, letter: str) -> None:
    assert letter in word_class(word)


@pytest.mark.parametrize("word", ["Xyzzy", "xyzzy", "123", "("])
def test_unknown_words_have_no_class(word: str) -> None:
    assert word_class(word) == "-"


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_sorted_words_without_doubles(name: str) -> None:
    words = (folder("models") / "lexicon" / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    assert words[-1] == ""
    assert all(word and " " not in word for word in words[:-1])
    assert len(set(words)) == len(words)
