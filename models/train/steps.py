"""The steps from a folder of data to a pipeline on disk."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from humaswriter.nlp.pipeline import Indonesian, complete
from models.train import corpus
from models.train.fit import fit, parsed, read_config, without_component
from models.train.lemmas import build_lemmatizer
from models.train.lexicon import open_texts
from models.train.releases import parse
from models.train.sentence import Sentence
from models.train.silver import agreed, raw_texts

SILVER = "silver-trees"
# The two parsers that vote on raw sentences are narrower and see fewer batches than the last.
# Chosen: what they know less than it costs little, because only agreement counts.
_VOTER: Mapping[str, Any] = {
    "components.tok2vec.model.embed.width": 96,
    "components.tok2vec.model.encode.width": 96,
    "training.max_steps": 3500,
    "training.dropout": 0.25,
}
_META = {
    "name": "humas",
    "version": "1.0.0",
    "description": "Indonesian as government releases write it: tags, lemmas, dependencies, "
    "PER, ORG, LOC, offices, dates with values",
    "author": "The humaswriter developers",
    "license": "CC BY-SA 4.0",
    "spacy_version": ">=3.8,<4",
}


def train_pipeline(data: Path, output: Path, seed: int, without: Sequence[str] = ()) -> None:
    """Train all components, without some additions, and write the pipeline."""
    sources = corpus.training_sentences(data)
    nlp = Indonesian()
    docs = list(corpus.documents(nlp, sources, seed, without))
    dev = list(corpus.development_documents(nlp, data))
    if SILVER not in without:
        docs += _silver(parsed(docs), parsed(dev), sources, data, seed)
    pipeline = fit(read_config(), docs, dev, seed)
    complete(pipeline, build_lemmatizer(sources, data / "pairs" / "wn_id_en.json"))
    pipeline.meta.update(_META)
    pipeline.config["paths"].update({"train": None, "dev": None})  # scratch files, gone by now
    write_pipeline(pipeline, output)


def write_pipeline(pipeline: Language, output: Path) -> None:
    """Write a pipeline over an older one, whose card and licence stay."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch, output.name)
        pipeline.to_disk(fresh)
        for name in ("README.md", "LICENSE"):
            if (output / name).is_file():
                shutil.copy(output / name, fresh / name)
        shutil.rmtree(output, ignore_errors=True)
        shutil.copytree(fresh, output)


def _silver(
    trees: Sequence[Doc],
    dev: Sequence[Doc],
    sources: Mapping[str, Sequence[Sentence]],
    data: Path,
    seed: int,
) -> list[Doc]:
    config = without_component(read_config(_VOTER), "ner")
    voters = [fit(config, trees, dev, 1000 + 2 * seed + n) for n in range(2)]
    for voter in voters:
        voter.add_pipe("indonesian_sentences", first=True)
    held_out = corpus.held_out(data)
    known = {corpus.fingerprint(s.text) for name in corpus.TREEBANKS for s in sources[name]}
    texts = [s.text for name in corpus.ENTITIES for s in sources[name]]
    texts += [sentence for line in corpus.release_lines()[0] for sentence in parse(line).sentences]
    return list(agreed(raw_texts([*texts, *open_texts(data / "pairs")], held_out | known), *voters))
