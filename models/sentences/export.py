"""Write a table as the folder that SentenceTransformer opens."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from humaswriter.semantic.lexical import BUCKETS, RARITY, ngrams
from humaswriter.semantic.static import TABLE

_KEPT = ("README.md", "LICENSE")


def quantized(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row as bytes and the number that gives it its length back."""
    scale = np.maximum(np.abs(table).max(axis=1), 1e-9) / 127
    return np.round(table / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def write_model(tokenizer: Tokenizer, table: np.ndarray, texts: list[str], output: Path) -> None:
    """Write the folder over an older one, whose card and licence stay.

    `texts` are counted for the rarity of letter sequences.
    """
    from safetensors.numpy import save_file
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Normalize, StaticEmbedding

    rows, weights = quantized(table)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch, output.name)
        static = StaticEmbedding(tokenizer, embedding_weights=np.zeros((len(table), 1), "float32"))
        SentenceTransformer(modules=[static, Normalize()], device="cpu").save(
            str(fresh), create_model_card=False
        )
        # Vectors like those of model2vec, which StaticEmbedding reads since 6.2.
        save_file({"embeddings": rows, "weights": weights}, fresh / TABLE)
        save_file({"rarity": rarity(texts)}, fresh / RARITY)
        for path in fresh.glob("*.safetensors"):
            path.chmod(0o644)
        for name in _KEPT:
            if (output / name).is_file():
                shutil.copy(output / name, fresh / name)
        shutil.rmtree(output, ignore_errors=True)
        shutil.copytree(fresh, output)


def rarity(texts: list[str]) -> np.ndarray:
    """How many of 65,535 texts would hold a sequence of each bucket."""
    counts = np.zeros(BUCKETS)
    for text in texts:
        counts[np.unique(ngrams(text))] += 1
    return np.round(counts / len(texts) * np.iinfo(np.uint16).max).astype(np.uint16)
