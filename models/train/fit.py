"""Fit the trained components and put the pipeline together."""

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
from thinc.api import use_ops

HERE = Path(__file__).parent


def fit(
    name: str,
    docs: Sequence[Doc],
    dev: Sequence[Doc],
    seed: int,
    settings: Mapping[str, Any] = MappingProxyType({}),
    start: Language | None = None,
) -> Language:
    """The components of `name`.cfg, fitted to the documents; `settings` change the config.

    The word vectors of `entities` begin as those of a fitted pipeline `start`.
    """
    with tempfile.TemporaryDirectory() as folder, use_ops("numpy", use_blis=False):
        paths = {"train": docs, "dev": dev}
        for kind, chosen in paths.items():
            DocBin(docs=chosen).to_disk(Path(folder, f"{kind}.spacy"))
        overrides = {f"paths.{kind}": str(Path(folder, f"{kind}.spacy")) for kind in paths}
        config = load_config(
            HERE / f"{name}.cfg", overrides=overrides | {"system.seed": seed} | dict(settings)
        )
        nlp = init_nlp(config)
        if start is not None:
            _begin_as(start, nlp)
        train(nlp, Path(folder), stdout=sys.stdout, stderr=sys.stderr)
        return load_model_from_path(Path(folder, "model-best"))


def parsed(docs: Sequence[Doc]) -> list[Doc]:
    """The documents with trees."""
    return [doc for doc in docs if doc.has_annotation("DEP")]


def labelled(docs: Sequence[Doc]) -> list[Doc]:
    """The documents with entities."""
    return [doc for doc in docs if doc.has_annotation("ENT_IOB")]


def _begin_as(start: Language, nlp: Language) -> None:
    tok2vec, ner = start.get_pipe("tok2vec"), nlp.get_pipe("ner")
    assert isinstance(tok2vec, TrainablePipe)
    assert isinstance(ner, TrainablePipe)
    ner.model.get_ref("tok2vec").layers[0].from_bytes(tok2vec.model.to_bytes())
