"""What the sentence model is taught, and that no test sentence is among it."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaswriter.semantic.lexical import BUCKETS, RARITY, ngrams
from models.sentences.alignment import WordPair, align, meanings
from models.sentences.data import (
    OFFICE_WORDS,
    data_folder,
    held_out,
    read_open_texts,
    retrieval_pairs,
)
from models.sentences.export import quantized, rarity
from models.sentences.stems import Stemmer, share_stems
from models.sentences.teacher import projection, unit
from models.sentences.translate import ToEnglish
from models.sentences.vocabulary import UNKNOWN, cut, make_tokenizer
from models.train.corpus import fingerprint

DATA = Path(__file__).parents[2] / "shared" / "data"
SENTENCES = [
    ("petugas membuka gerbang", "officers open gates"),
    ("petugas menutup gerbang", "officers close gates"),
    ("guru membuka buku", "teachers open books"),
    ("guru menutup pasar", "teachers close markets"),
    ("petugas membaca buku", "officers read books"),
]
DICTIONARY = align(WordPair(own.split(), english.split()) for own, english in SENTENCES * 3)
STEMMER = Stemmer(["buka", "baca", "tutup", "ajar", "membuka", "sapu"])


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the training data")
def test_no_training_text_is_held_out() -> None:
    texts = read_open_texts(DATA)
    used = {fingerprint(t) for pair in texts.pairs for t in (pair.indonesian, pair.english)}
    used |= {fingerprint(text) for text in texts.alone}
    assert len(texts.pairs) > 12_000
    assert len(texts.alone) > 19_000
    assert not used & held_out(DATA)
    assert not used & {fingerprint(pair.indonesian) for pair in retrieval_pairs(DATA)}


def test_a_wrong_data_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArgumentTypeError, match=r"tidak ditemukan"):
        data_folder(str(tmp_path))


def test_the_office_words_are_a_table_without_doubles() -> None:
    rows = [line.split("\t") for line in OFFICE_WORDS.read_text("utf-8").splitlines()]
    assert all(len(row) == 2 and all(cell.strip() == cell for cell in row) for row in rows)
    assert len({english for english, _ in rows}) == len(rows)
    for _, words in rows:
        assert len(set(words.split(", "))) == len(words.split(", "))


def test_words_are_aligned_with_their_translations() -> None:
    best = {word: shares[0][0] for word, shares in DICTIONARY.items()}
    assert best == {
        "petugas": "officers", "membuka": "open", "menutup": "close", "gerbang": "gates",
        "guru": "teachers", "buku": "books", "membaca": "read", "pasar": "markets",
    }  # fmt: skip


def test_a_list_of_meanings_counts_less_than_sentences() -> None:
    pairs = list(meanings([(["buku"], ["tome"]), (["buku"], ["tome"]), (["buku"], ["joint"])]))
    assert sum(pair.weight for pair in pairs) == pytest.approx(0.3)
    assert {pair.english[0]: pair.weight for pair in pairs} == pytest.approx(
        {"tome": 0.2, "joint": 0.1}
    )


def test_sentences_are_translated_by_words_and_roots() -> None:
    translator = ToEnglish(DICTIONARY, STEMMER)
    text, known = translator.translate("petugas dibuka 12 blarak".split())
    assert text == "officers open 12 blarak"
    assert known == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("word", "root"),
    [("membuka", "buka"), ("pembacaannya", "baca"), ("pelajaran", "ajar"), ("menyapu", "sapu"),
     ("kursi", "kursi")],
)  # fmt: skip
def test_affixes_come_off_where_a_root_is_known(word: str, root: str) -> None:
    assert STEMMER.stem(word) == root


def test_words_of_one_root_share_a_row() -> None:
    features = share_stems(["[UNK]", "membuka", "dibuka", "##buka", "di", "baca"], STEMMER)
    assert features[1] == [1, 6]
    assert features[2] == [2, 6]
    assert features[3] == [3, 6]
    assert features[4] == [4]
    assert features[5] == [5, 7]


def test_listed_words_are_whole_and_unknown_ones_are_cut() -> None:
    tokenizer = make_tokenizer([own for own, _ in SENTENCES], {"gelagah"})
    assert tokenizer.encode("Gelagah MEMBUKA", add_special_tokens=False).tokens == [
        "gelagah", "membuka"
    ]  # fmt: skip
    assert len(tokenizer.encode("membukagerbang", add_special_tokens=False).tokens) > 1
    assert tokenizer.encode("漢", add_special_tokens=False).tokens == [UNKNOWN]
    assert cut(tokenizer, "Tutup, buka.") == ["tutup", ",", "buka", "."]


@given(st.lists(st.lists(st.floats(-3, 3, width=32), min_size=4, max_size=4), min_size=1))
def test_bytes_lose_at_most_half_a_step(rows: list[list[float]]) -> None:
    table = np.array(rows, dtype=np.float32)
    small, scales = quantized(table)
    assert small.dtype == np.int8
    back = small * scales[:, None]
    assert (np.abs(back - table) <= np.abs(table).max(axis=1, keepdims=True) / 254 + 1e-6).all()


def test_rarity_counts_texts_not_uses() -> None:
    counts = rarity(["buku buku", "gerbang"])
    assert counts.shape == (BUCKETS,)
    assert counts[ngrams("buku")[-1]] == round(65535 / 2)
    assert RARITY.endswith(".safetensors")


def test_the_space_keeps_what_varies_most() -> None:
    chance = np.random.default_rng(0)
    vectors = unit(chance.normal(size=(200, 6)) * [5, 4, 0.1, 0.1, 0.1, 0.1])
    kept = vectors @ projection(vectors, 2)
    assert np.abs(vectors @ vectors.T - kept @ kept.T).mean() < 0.05


def test_a_text_learns_the_meaning_it_is_shown() -> None:
    pytest.importorskip("torch")
    from models.sentences.fit import fit
    from models.sentences.lessons import DIMENSIONS, Lesson, Lessons

    chance = np.random.default_rng(0)
    words = [f"kata{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60)]
    meaning = chance.normal(size=(60, DIMENSIONS)).astype(np.float32)
    picks = [chance.choice(60, 3, replace=False) for _ in range(5000)]
    texts = [" ".join(words[n] for n in pick) for pick in picks]
    targets = unit(np.stack([meaning[pick].sum(axis=0) for pick in picks]))
    tokenizer = make_tokenizer(texts, set(words))
    lessons = Lessons(tokenizer, Stemmer([]), {"pairs": Lesson(texts, targets)}, texts)
    table = fit(lessons, 0)
    again = fit(lessons, 0)
    np.testing.assert_array_equal(table, again)
    rows = [table[tokenizer.encode(text, add_special_tokens=False).ids].mean(0) for text in texts]
    assert (unit(np.stack(rows)) * targets).sum(axis=1).mean() > 0.5
