"""Any SentenceTransformer model in the place of ours: the extra `[semantic]`."""

from __future__ import annotations

import numpy as np

from humaswriter.errors import ModelError
from humaswriter.semantic.encoder import Encoder, Vectors

_EXTRA = (
    "Model {name} butuh paket tambahan: pip install 'humaswriter[semantic]'. "
    "Atau hapus isian model di tabel [semantic] humaswriter.toml."
)


def read_transformer(name: str) -> Encoder:
    """The encoder of a model by its folder or its name on the Hugging Face Hub.

    Raises:
        ModelError: the extra is not installed, or there is no such model.
    """
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise ModelError(_EXTRA.format(name=name)) from error
    try:
        model = SentenceTransformer(name, device="cpu")
    except Exception as error:  # whatever the hub, torch or the files have to say
        reason = str(error).strip().split("\n")[0] or type(error).__name__
        raise ModelError(f"Model kalimat {name} tidak dapat dibuka ({reason}).") from error

    def encode(texts: list[str]) -> Vectors:
        return np.asarray(model.encode(texts, normalize_embeddings=True, show_progress_bar=False))

    return encode
