"""Fit the trained components of one config file."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config, load_model_from_path
from thinc.api import Config, use_ops

import humaswriter.nlp.pipeline  # noqa: F401  # registers the language for spaCy

HERE = Path(__file__).parent
SYNTAX = HERE / "syntax.cfg"
ENTITIES = HERE / "entities.cfg"


def read_config(path: Path, settings: Mapping[str, Any] = MappingProxyType({})) -> Config:
    """A config with some of its settings (`training.dropout`) changed."""
    return load_config(path, overrides=dict(settings))


def fit(
    config: Config,
    docs: Sequence[Doc],
    dev: Sequence[Doc],
    seed: int,
    start: Language | None = None,
) -> Language:
    """The components of a config, fitted to the documents: the best state on `dev`.

    The word vectors of entities begin as those of a fitted pipeline `start`.
    """
    with tempfile.TemporaryDirectory() as folder, use_ops("numpy", use_blis=False):
        for kind, chosen in (("train", docs), ("dev", dev)):
            path = Path(folder, f"{kind}.spacy")
            DocBin(docs=chosen).to_disk(path)
            config["paths"][kind] = str(path)
        config["system"]["seed"] = seed
        nlp = init_nlp(config)
        if start is not None:
            _begin_as(start, nlp)
        train(nlp, Path(folder), stdout=sys.stdout, stderr=sys.stderr)
        return load_model_from_path(Path(folder, "model-best"))


def _begin_as(start: Language, nlp: Language) -> None:
    tok2vec, ner = start.get_pipe("tok2vec"), nlp.get_pipe("ner")
    assert isinstance(tok2vec, TrainablePipe)
    assert isinstance(ner, TrainablePipe)
    ner.model.get_ref("tok2vec").layers[0].from_bytes(tok2vec.model.to_bytes())


def parsed(docs: Sequence[Doc]) -> list[Doc]:
    """The documents with trees."""
    return [doc for doc in docs if doc.has_annotation("DEP")]


def labelled(docs: Sequence[Doc]) -> list[Doc]:
    """The documents with entities."""
    return [doc for doc in docs if doc.has_annotation("ENT_IOB")]
