"""Training itself, on one sentence and for two steps."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from spacy.language import Language
from spacy.tokens import Doc

from humaswriter.nlp.pipeline import Indonesian
from models.train.fit import ENTITIES, SYNTAX, fit, labelled, parsed, read_config
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


@pytest.fixture(scope="module")
def syntax() -> Language:
    config = read_config(SYNTAX, {**STEPS, "components.parser.min_action_freq": 1})
    return fit(config, parsed(_docs()), parsed(_docs()), seed=1)


def test_documents_are_sorted_by_what_they_teach() -> None:
    assert len(parsed(_docs())) == 1
    assert len(labelled(_docs())) == 2


def test_the_same_seed_gives_the_same_weights(syntax: Language) -> None:
    config = read_config(SYNTAX, {**STEPS, "components.parser.min_action_freq": 1})
    again = fit(config, parsed(_docs()), parsed(_docs()), seed=1)
    assert _weights(again, "parser") == _weights(syntax, "parser")


@pytest.mark.parametrize("begins", [True, False])
def test_entities_begin_with_the_word_vectors_of_the_trees(syntax: Language, begins: bool) -> None:
    still = read_config(ENTITIES, {**STEPS, "training.optimizer.learn_rate.initial_rate": 0.0})
    start = syntax if begins else None
    nlp = fit(still, labelled(_docs()), labelled(_docs()), seed=2, start=start)
    inner = nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0]  # type: ignore[attr-defined]
    outer = syntax.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    doc = nlp.make_doc(TEXT)
    vectors = [model.predict([doc])[0].ravel() for model in (inner, outer)]
    assert (np.corrcoef(vectors)[0, 1] > 0.99) == begins


def test_a_new_pipeline_replaces_the_old_but_not_its_card(tmp_path: Path) -> None:
    folder = tmp_path / "id_humas"
    folder.mkdir()
    (folder / "README.md").write_text("kartu", encoding="utf-8")
    (folder / "sisa.bin").write_bytes(b"lama")
    write_pipeline(Indonesian(), folder)
    assert (folder / "README.md").read_text(encoding="utf-8") == "kartu"
    assert (folder / "config.cfg").is_file()
    assert not (folder / "sisa.bin").exists()
