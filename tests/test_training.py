"""What the pipeline is trained on: labels that are true, and no sentence of a test."""

from __future__ import annotations

import random
from argparse import ArgumentTypeError
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from humaswriter.nlp.pipeline import Indonesian
from humaswriter.nlp.tokenizer import make_tokenizer
from humaswriter.resources import folder
from models.train import corpus
from models.train.drafts import labelled_drafts
from models.train.entities import read_iob
from models.train.invent import Inventor, names_in
from models.train.lemmas import build_lemmatizer
from models.train.lexicon import counted_texts, ordinary_words
from models.train.releases import parse, plain, read_lines, to_sentences
from models.train.sentence import Sentence, Syntax, locate, merge_tokens, to_doc
from models.train.silver import agreed, raw_texts
from models.train.swap import all_swapped, as_line
from models.train.treebank import read_conllu

DATA = Path(__file__).parents[2] / "shared" / "data"
TOKENIZER = make_tokenizer(Vocab())
LINE = (
    "{ROLE Kepala {ORG Rutan Demak}} {PER Sri Wahyuni, S.H.} datang. | "
    "Ia ke {LOC Kudus}, kata {ROLE Karutan}."
)


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the training data")
def test_the_ordinary_words_are_those_of_the_training_texts_alone() -> None:
    kept = counted_texts(DATA)
    assert not {corpus.fingerprint(text) for text in kept} & corpus.fingerprints(DATA, corpus.TESTS)
    words = (folder("models") / "lexicon" / "umum.txt").read_text(encoding="utf-8").split()
    assert words == ordinary_words(kept)


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the training data")
def test_no_training_sentence_occurs_in_a_test_file() -> None:
    tests = corpus.fingerprints(DATA, corpus.TESTS)
    tests |= {corpus.fingerprint(plain(x)) for x in read_lines(corpus.TEST_RELEASES)}
    used = {
        corpus.fingerprint(sentence.text)
        for sentences in corpus.training_sentences(DATA).values()
        for sentence in sentences
    }
    assert len(used) > 8000
    assert not used & tests


def test_a_wrong_data_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArgumentTypeError, match=r"gsd-test\.conllu tidak ditemukan"):
        corpus.data_folder(str(tmp_path))


def test_no_release_sentence_for_training_occurs_in_the_test() -> None:
    def sentences(path: Path) -> set[str]:
        lines = read_lines(path)
        parts = {part for line in lines for part in line.split(" | ")}
        return {corpus.fingerprint(part) for part in parts if len(part) > 30}

    training, test = sentences(corpus.TRAINING_RELEASES), sentences(corpus.TEST_RELEASES)
    assert len(training) > 600
    assert len(test) > 150
    assert not training & test


@pytest.mark.parametrize("path", [corpus.TRAINING_RELEASES, corpus.TEST_RELEASES])
def test_every_label_begins_and_ends_with_a_word(path: Path) -> None:
    for line in read_lines(path):
        paragraph = parse(line)
        for start, end, _ in paragraph.spans:
            name = paragraph.text[start:end]
            assert name == name.strip()
            assert name[0].isalnum()


def test_braces_become_spans() -> None:
    paragraph = parse(LINE)
    found = [(paragraph.text[a:b], label) for a, b, label in paragraph.spans]
    assert ("Kepala Rutan Demak", "ROLE") in found
    assert ("Rutan Demak", "ORG") in found
    assert [paragraph.text[start:][:2] for start in paragraph.starts] == ["Ke", "Ia"]


@pytest.mark.parametrize("line", ["{PER Anton", "Anton} datang"])
def test_open_braces_are_refused(line: str) -> None:
    with pytest.raises(ValueError, match="without"):
        parse(line)


def test_a_role_is_flattened_to_what_stands_before_its_institution() -> None:
    first, second = to_sentences(TOKENIZER, parse(LINE))
    words = first.words()
    labelled = [(" ".join(words[a:b]), label) for a, b, label in first.entities or ()]
    assert labelled == [("Kepala", "ROLE"), ("Rutan Demak", "ORG"), ("Sri Wahyuni , S.H.", "PER")]
    assert second.text == "Ia ke Kudus, kata Karutan."


def test_tokens_are_joined_under_their_highest_word() -> None:
    text = "Harga Rp5 naik"
    syntax = tuple(
        Syntax(pos, "", "x", head, dep)
        for pos, head, dep in (
            ("NOUN", 3, "nsubj"), ("SYM", 0, "nmod"), ("NUM", 1, "nummod"), ("VERB", 3, "ROOT"),
        )
    )  # fmt: skip
    sentence = Sentence(text, locate(text, ["Harga", "Rp", "5", "naik"]), syntax)
    joined = merge_tokens(sentence, [(t.idx, t.idx + len(t)) for t in TOKENIZER(text)])
    assert joined.words() == ["Harga", "Rp5", "naik"]
    assert [(t.pos, t.head) for t in joined.syntax or ()] == [("NOUN", 2), ("SYM", 0), ("VERB", 2)]
    assert [t.head.text for t in to_doc(Vocab(), [joined])] == ["naik", "Harga", "naik"]


def test_swapped_paragraphs_keep_their_mould() -> None:
    (paragraph,) = all_swapped([LINE], seed=3)
    labels = [label for _, _, label in paragraph.spans]
    assert labels.count("PER") == 1
    assert " datang. Ia ke " in paragraph.text
    assert paragraph != parse(LINE)
    assert all_swapped([LINE], seed=3) == [paragraph]


def test_drafts_know_who_is_who() -> None:
    paragraphs = list(labelled_drafts(4, seed=1))
    found = {label for p in paragraphs for _, _, label in p.spans}
    assert found == {"PER", "ROLE", "ORG", "LOC"}
    for paragraph in paragraphs:
        for start, _end, label in paragraph.spans:
            assert label != "PER" or paragraph.text[start].isupper()


def test_invented_roles_are_labelled_whole() -> None:
    inventor = Inventor(random.Random(0))
    for _ in range(200):
        role = inventor.role()
        assert role.startswith("{ROLE ")
        assert "{O" not in plain(role)
        assert not set(plain(role)) & set("{}")


def test_treebank_and_entity_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.conllu").write_text(
        "# text = Ia tidur.\n1\tIa\tia\tPRON\t_\t_\t2\tnsubj\t_\t_\n"
        "2\ttidur\ttidur\tVERB\t_\t_\t0\troot\t_\t_\n3\t.\t_\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n",
        encoding="utf-8",
    )
    (sentence,) = read_conllu(tmp_path / "a.conllu")
    assert [t.dep for t in sentence.syntax or ()] == ["nsubj", "ROOT", "punct"]
    (tmp_path / "a.iob").write_text(
        "# text = Sri Rahayu, Jepara\nSri\tB-PER\nRahayu\tI-PER\n,\t-\nJepara\tB-LOC\n",
        encoding="utf-8",
    )
    (sentence,) = read_iob(tmp_path / "a.iob")
    assert sentence.entities == ((0, 2, "PER"), (3, 4, "LOC"))
    assert sentence.unsure == {2}
    assert as_line(sentence) == "{PER Sri Rahayu}, {LOC Jepara}"
    assert names_in([sentence]) == {"PER": ["Sri Rahayu"], "ORG": [], "LOC": ["Jepara"]}


def test_raw_texts_hold_no_copy_of_what_is_kept_back() -> None:
    kept = {corpus.fingerprint("Ia pulang.")}
    assert raw_texts(["ia  pulang!", "Ia datang.", "Ia datang", "Ia\npergi."], kept) == [
        "Ia datang.",
        "Ia pergi.",
    ]


def test_trees_are_kept_where_two_parsers_agree() -> None:
    def parser(heads: list[int]) -> Language:
        nlp = Indonesian()

        @Language.component(f"tree_{heads[0]}")
        def tree(doc: Doc) -> Doc:
            return Doc(nlp.vocab, [t.text for t in doc], heads=heads, deps=["dep"] * len(heads))

        nlp.add_pipe(f"tree_{heads[0]}")
        return nlp

    one, other = parser([1, 1, 1, 2]), parser([2, 2, 2, 2])
    assert len(list(agreed(["Ia datang ke sana"], one, one))) == 1
    assert not list(agreed(["Ia datang ke sana"], one, other))


def test_the_word_of_an_office_is_unjudged_in_news() -> None:
    sentence = Sentence(
        "Ketua KPU Budi hadir",
        locate("Ketua KPU Budi hadir", ["Ketua", "KPU", "Budi", "hadir"]),
        entities=((1, 2, "ORG"), (2, 3, "PER")),
    )
    assert corpus.with_unsure_roles(sentence).unsure == {0}


def test_the_gold_treebanks_outvote_the_silver_one_on_lemmas(tmp_path: Path) -> None:
    def said(lemma: str) -> Sentence:
        return Sentence("tersebut", ((0, 8),), (Syntax("DET", "", lemma, 0, "ROOT"),))

    (tmp_path / "wn.json").write_text('{"berlari": []}', encoding="utf-8")
    sources = {
        "gsd-upgraded-train": [said("sebut")] * 3,
        "gsd-dev400-train": [said("tersebut")],
        "csui-train": [],
    }
    lemmatizer = build_lemmatizer(sources, tmp_path / "wn.json")
    assert lemmatizer.lemma("Tersebut", "DET") == "tersebut"
    assert lemmatizer.roots == {"tersebut", "berlari"}
