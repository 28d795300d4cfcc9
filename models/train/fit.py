"""Fit the trained components of one config file."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config, load_model_from_path
from thinc.api import Config, use_ops

import humaswriter.nlp.pipeline  # noqa: F401  # registers the language for spaCy

HERE = Path(__file__).parent
PIPELINE = HERE / "pipeline.cfg"


def read_config(settings: Mapping[str, Any] = MappingProxyType({})) -> Config:
    """The config of the pipeline with some of its settings (`training.dropout`) changed."""
    return load_config(PIPELINE, overrides=dict(settings))


def without_component(config: Config, name: str) -> Config:
    """The config with one trained component left out."""
    config = config.copy()
    config["nlp"]["pipeline"].remove(name)
    del config["components"][name]
    return config


def fit(config: Config, docs: Sequence[Doc], dev: Sequence[Doc], seed: int) -> Language:
    """The components of a config, fitted to the documents: the best state on `dev`."""
    with tempfile.TemporaryDirectory() as folder, use_ops("numpy", use_blis=False):
        for kind, chosen in (("train", docs), ("dev", dev)):
            path = Path(folder, f"{kind}.spacy")
            DocBin(docs=chosen).to_disk(path)
            config["paths"][kind] = str(path)
        config["system"]["seed"] = seed
        nlp = init_nlp(config)
        train(nlp, Path(folder), stdout=sys.stdout, stderr=sys.stderr)
        return load_model_from_path(Path(folder, "model-best"))


def parsed(docs: Sequence[Doc]) -> list[Doc]:
    """The documents with trees."""
    return [doc for doc in docs if doc.has_annotation("DEP")]
