"""Reads a folder of SentenceTransformer's StaticEmbedding and Normalize without torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from humaswriter.semantic.encoder import Vectors

TABLE, TOKENIZER = "model.safetensors", "tokenizer.json"
# chosen: the rows of so many sentences stay in the processor's cache
_CHUNK = 256


class StaticModel:
    """A row of bytes and a scale for each token; a text is the mean of its rows."""

    def __init__(self, folder: Path) -> None:
        from safetensors.numpy import load_file
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        tensors = load_file(folder / TABLE)
        self._rows, self._scales = tensors["embeddings"], tensors["weights"]

    def encode(self, texts: list[str]) -> Vectors:
        """A row of length 1 for each text, of zeros for one without a token."""
        vectors = np.zeros((len(texts), self._rows.shape[1]), dtype=np.float32)
        for start in range(0, len(texts), _CHUNK):
            chunk = texts[start : start + _CHUNK]
            cut = self._tokenizer.encode_batch_fast(chunk, add_special_tokens=False)
            lengths = np.array([len(encoding.ids) for encoding in cut])
            tokens = np.array([token for encoding in cut for token in encoding.ids], dtype=int)
            if len(tokens):
                vectors[start : start + _CHUNK][lengths > 0] = self._means(tokens, lengths)
        return vectors

    def _means(self, tokens: np.ndarray, lengths: np.ndarray) -> Vectors:
        lengths = lengths[lengths > 0]
        starts = np.cumsum(lengths) - lengths
        scaled = self._rows[tokens].astype(np.float32) * self._scales[tokens, None]
        sums = np.add.reduceat(scaled, starts, axis=0)
        return np.asarray(sums / np.linalg.norm(sums, axis=1, keepdims=True))
