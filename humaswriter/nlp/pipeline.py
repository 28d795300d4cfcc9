"""The spaCy language of the pipeline and its untrained components.

The same classes serve training (`models/train`) and use, so tokens and sentences cannot differ.
Importing this module imports spaCy; the rest of the package asks `humaswriter.nlp` instead.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from spacy.attrs import NORM, PREFIX, SENT_START, SUFFIX
from spacy.language import BaseDefaults, Language
from spacy.scorer import Scorer
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example
from spacy.util import filter_spans, load_model_from_path, registry
from thinc.api import Config, use_ops

from humaswriter.indonesian.lexicon import word_class
from humaswriter.indonesian.sentences import sentence_starts
from humaswriter.indonesian.timex import find_timex
from humaswriter.nlp.lemmas import Lemmatizer
from humaswriter.nlp.names import whole_names
from humaswriter.nlp.tokenizer import make_tokenizer


@registry.tokenizers("humaswriter.tokenizer.v1")  # type: ignore[untyped-decorator]
def _tokenizer() -> Callable[[Language], Tokenizer]:
    return lambda nlp: make_tokenizer(nlp.vocab)


_HARD_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u202f\t"), " ")


class _Defaults(BaseDefaults):
    # What the models read beside the word: its class instead of a norm, and three letters of either
    # end, because Indonesian affixes have two to four (ber-, meng-, -nya, -kan).
    lex_attr_getters = {  # noqa: RUF012
        **BaseDefaults.lex_attr_getters,
        NORM: word_class,
        PREFIX: lambda word: word[:3].lower(),
        SUFFIX: lambda word: word[-3:].lower(),
    }
    config = Config({"nlp": {"tokenizer": {"@tokenizers": "humaswriter.tokenizer.v1"}}})


@registry.languages("id_humas")
class Indonesian(Language):  # type: ignore[no-untyped-call]
    """Indonesian as releases write it; its code is not `id`, so spaCy's own class stays free."""

    lang = "id_humas"
    Defaults = _Defaults

    def make_doc(self, text: str) -> Doc:
        """The tokens of a text; the hard spaces that Word leaves count, and read, as spaces."""
        return super().make_doc(text.translate(_HARD_SPACES))

    def pipe(self, texts: Iterable[Any], **options: Any) -> Iterator[Any]:
        """As spaCy's own; but the networks see eight documents at once, whatever the batch.

        Chosen: because at 32 they take 170 MB instead of 75 and are no faster.
        """
        few = {name: {"batch_size": 8} for name in ("tok2vec", "parser", "ner")}
        return super().pipe(
            texts, **{**options, "component_cfg": few | (options.get("component_cfg") or {})}
        )


def read_pipeline(path: Path) -> Language:
    """The pipeline in a folder.

    Its matrices are multiplied by numpy's BLAS: three to four times as fast as thinc's own.
    """
    with use_ops("numpy", use_blis=False):
        return load_model_from_path(path)


def complete(nlp: Language, lemmatizer: Lemmatizer) -> None:
    """Add the untrained components around the trained ones."""
    nlp.add_pipe("indonesian_sentences", name="sentences", first=True)
    lemmas = nlp.add_pipe("indonesian_lemmas", name="lemmas", after="morphologizer")
    assert isinstance(lemmas, Lemmas)
    lemmas.lemmatizer = lemmatizer
    nlp.add_pipe("indonesian_names", name="names", after="ner")
    nlp.add_pipe("indonesian_roles", name="roles", after="names")
    nlp.add_pipe("indonesian_dates", name="dates", after="roles")


@Language.component("indonesian_sentences", assigns=["token.is_sent_start"])
def sentences(doc: Doc) -> Doc:
    """Set every sentence boundary by punctuation; the parser keeps to them."""
    starts = iter([*sentence_starts(doc.text), len(doc.text) + 1])
    start = next(starts)
    opens: Any = np.full((len(doc), 1), -1, dtype="int64")
    for token in doc:
        if token.idx >= start:
            opens[token.i, 0] = 1
        while token.idx >= start:
            start = next(starts)
    # one array: setting token.is_sent_start reads the whole document each time
    return doc.from_array([SENT_START], opens.astype("uint64"))


@Language.factory("indonesian_lemmas", requires=["token.pos"], assigns=["token.lemma"])
class Lemmas:
    """Lemmas by table and affix; the table is the component's own file."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.lemmatizer = Lemmatizer({}, frozenset())

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemma of every token."""
        for token in doc:
            token.lemma_ = self.lemmatizer.lemma(token.text, token.pos_)
        return doc

    def score(self, examples: Iterable[Example]) -> dict[str, Any]:
        """`lemma_acc`: the share of tokens with the right lemma, 0..1."""
        scores: dict[str, Any] = Scorer.score_token_attr(examples, "lemma")
        return scores

    def to_bytes(self, exclude: Iterable[str] = ()) -> bytes:
        """The table and the roots as JSON."""
        content = {"table": self.lemmatizer.table, "roots": sorted(self.lemmatizer.roots)}
        return json.dumps(content, ensure_ascii=False, indent=0, sort_keys=True).encode()

    def from_bytes(self, data: bytes, exclude: Iterable[str] = ()) -> Lemmas:
        """Take the table and the roots that `to_bytes` gave."""
        content = json.loads(data)
        self.lemmatizer = Lemmatizer(content["table"], frozenset(content["roots"]))
        return self

    def to_disk(self, path: Path, exclude: Iterable[str] = ()) -> None:
        """Write `lemmas.json` into a folder."""
        path.mkdir(exist_ok=True)
        (path / "lemmas.json").write_bytes(self.to_bytes())

    def from_disk(self, path: Path, exclude: Iterable[str] = ()) -> Lemmas:
        """Read what `to_disk` wrote."""
        return self.from_bytes((path / "lemmas.json").read_bytes())


@Language.component("indonesian_names", requires=["doc.ents"], assigns=["doc.ents"])
def names(doc: Doc) -> Doc:
    """Grow every PER over its titles and degrees, and find the initials of suspects."""
    doc.set_ents(whole_names(doc))
    return doc


@Language.component("indonesian_roles", requires=["doc.ents"], assigns=["doc.ents", "doc.spans"])
def roles(doc: Doc) -> Doc:
    """Join each ROLE to the institution or place behind it and move it to `doc.spans["roles"]`.

    `Kepala` + `Rutan Demak` gives the role `Kepala Rutan Demak`; the institution stays an entity.
    """
    ends = {entity.start: entity.end for entity in doc.ents if entity.label_ in ("ORG", "LOC")}
    found = [_whole_role(entity, ends) for entity in doc.ents if entity.label_ == "ROLE"]
    doc.spans["roles"] = SpanGroup(doc, name="roles", spans=found)
    doc.set_ents([entity for entity in doc.ents if entity.label_ != "ROLE"])
    return doc


def _whole_role(head: Span, ends: Mapping[int, int]) -> Span:
    doc, end = head.doc, head.end
    while True:
        # `Analis Hukum pada Kanwil Kemenkum Bali`
        linked = end + 1 if end < len(doc) and doc[end].lower_ == "pada" else end
        if linked not in ends:
            return Span(doc, head.start, end, label="ROLE")
        end = ends[linked]


@Language.component("indonesian_dates", requires=["doc.ents"], assigns=["doc.ents"])
def dates(doc: Doc) -> Doc:
    """Add dates and hours outside the trained entities, with their values."""
    taken = {token.i for entity in doc.ents for token in entity}
    free = [span for span in _timex_spans(doc) if taken.isdisjoint(range(span.start, span.end))]
    doc.set_ents([*doc.ents, *free])
    return doc


def _timex_spans(doc: Doc) -> list[Span]:
    spans = (
        doc.char_span(
            timex.span.start,
            timex.span.end,
            label=timex.kind.value,
            kb_id=timex.value,
            alignment_mode="expand",
        )
        for timex in find_timex(doc.text)
    )
    return filter_spans(span for span in spans if span is not None)
