"""The Indonesian pipeline; the only part of humaswriter that knows spaCy.

`load()` gives a spaCy `Language`. A document that it has read holds

- tokens: one orthographic word each, with `pos_`, `morph`, `lemma_`, `dep_` and `head`; a clitic is
  a feature (`Clitic=NyaPrs`);
- `doc.sents`, set by punctuation;
- `doc.ents`: PER (with titles and degrees), ORG, LOC, and DATE and TIME, whose `kb_id_` is their
  value (`2024-09-19`, `T09:00+07:00`; see `humaswriter.indonesian.timex`);
- `doc.spans["roles"]`: offices, posts and ranks of particular persons, with the institution or
  place they belong to (`Kepala Divisi Administrasi Kanwil Kemenkumham NTT`, `Bupati Kudus`).

Give long texts by paragraph, with `nlp.pipe`; spaCy refuses more than a million characters at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from humaswriter.errors import ModelError
from humaswriter.nlp.annotation import Annotation
from humaswriter.release import Span
from humaswriter.resources import folder

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = "id_humas"
_CURE = "Pasang ulang humaswriter: pip install --force-reinstall humaswriter"


def load(path: Path | str | None = None) -> Language:
    """The trained pipeline, ours or that in another folder.

    Limits the threads of numpy's libraries to one for the whole process: on a paragraph's small
    matrices a second one costs six times the processor time (tests/benchmarks/lint_cost.py).

    Raises:
        ModelError: the folder is missing or damaged; Indonesian message.
    """
    own = path is None
    path = folder("models") / MODEL if path is None else Path(path)
    if not (path / "config.cfg").is_file():
        cure = _CURE if own else "Periksa nama foldernya."
        raise ModelError(f"Model bahasa tidak ditemukan: {path}. {cure}")
    with _without_neural_frameworks():
        from humaswriter.nlp.pipeline import read_pipeline
    _limit_threads()
    try:
        return read_pipeline(path)
    except Exception as error:  # whatever spaCy, msgpack or numpy says of a damaged file
        reason = str(error).strip().split("\n")[0] or type(error).__name__
        raise ModelError(f"Model bahasa rusak: {path} ({reason}). {_CURE}") from error


def annotate(prose: str, paragraphs: Sequence[Span]) -> Annotation:
    """The names and clauses that the shipped pipeline sees in the paragraphs of a text.

    Raises:
        ModelError: the model folder is missing or damaged.
    """
    nlp = _shipped()
    from humaswriter.nlp.spans import annotation

    return annotation(nlp, prose, paragraphs)


@cache
def _shipped() -> Language:
    return load()


def _limit_threads() -> None:
    """One thread for what numpy calls, unless the environment has asked for it already."""
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        from threadpoolctl import threadpool_limits

        threadpool_limits(limits=1, user_api="blas")


@contextmanager
def _without_neural_frameworks() -> Iterator[None]:
    """Let spaCy be imported as if torch, tensorflow, mxnet and cupy were not installed.

    thinc imports each of them when it can, which costs seconds and hundreds of megabytes and
    serves nothing here. What is imported already stays. A program that needs both this pipeline
    and a torch-based one in spaCy imports spaCy before it calls `load`.
    """
    hidden = [n for n in ("torch", "tensorflow", "mxnet", "cupy") if n not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # None: "not importable"
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]
