"""Training itself, on one sentence and for two steps."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from humaswriter.nlp.pipeline import Indonesian
from models.train.fit import fit, parsed, read_config, without_component
from models.train.sentence import Sentence, Syntax, locate, to_doc
from models.train.steps import write_pipeline

WORDS = "Bupati Kudus membuka pasar .".split()
SYNTAX_OF_WORDS = (
    Syntax("NOUN", "Number=Sing", "bupati", 2, "nsubj"),
    Syntax("PROPN", "", "kudus", 0, "nmod"),
    Syntax("VERB", "Voice=Act", "buka", 2, "ROOT"),
    Syntax("NOUN", "Number=Sing", "pasar", 2, "obj"),
    Syntax("PUNCT", "", ".", 2, "punct"),
)
TEXT = "Bupati Kudus membuka pasar."
STEPS = {"training.max_steps": 2, "training.eval_frequency": 1}


@cache
def _docs() -> tuple[Doc, ...]:
    tokens = locate(TEXT, WORDS)
    entities = ((0, 1, "ROLE"), (1, 2, "LOC"))
    both = Sentence(TEXT, tokens, SYNTAX_OF_WORDS, entities)
    vocab = Indonesian().vocab
    return to_doc(vocab, [both]), to_doc(vocab, [Sentence(TEXT, tokens, entities=entities)])


def _weights(nlp: Language, name: str) -> bytes:
    return bytes(nlp.get_pipe(name).model.to_bytes())  # type: ignore[attr-defined]


def _fitted(without: str = "") -> Language:
    config = read_config({**STEPS, "components.parser.min_action_freq": 1})
    if without:
        config = without_component(config, without)
    return fit(config, _docs(), _docs(), seed=1)


def test_only_documents_with_trees_teach_trees() -> None:
    assert parsed(_docs()) == [_docs()[0]]


def test_the_same_seed_gives_the_same_weights() -> None:
    one, again = _fitted(), _fitted()
    assert one.pipe_names == ["tok2vec", "morphologizer", "parser", "ner"]
    assert all(_weights(one, name) == _weights(again, name) for name in one.pipe_names)


def test_a_component_can_be_left_out() -> None:
    assert _fitted(without="ner").pipe_names == ["tok2vec", "morphologizer", "parser"]
    assert "ner" in read_config()["components"]


def test_a_new_pipeline_replaces_the_old_but_not_its_card(tmp_path: Path) -> None:
    folder = tmp_path / "id_humas"
    folder.mkdir()
    (folder / "README.md").write_text("kartu", encoding="utf-8")
    (folder / "sisa.bin").write_bytes(b"lama")
    write_pipeline(Indonesian(), folder)
    assert (folder / "README.md").read_text(encoding="utf-8") == "kartu"
    assert (folder / "config.cfg").is_file()
    assert not (folder / "sisa.bin").exists()
