"""The lemma table and the known roots, from the training treebanks and Wordnet Bahasa."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from humaswriter.nlp.lemmas import Lemmatizer
from models.train.sentence import Sentence

# The silver treebank's lemmas are older than the other two's: it is outvoted where they disagree.
_VOTES = {"gsd-upgraded-train": 1, "gsd-dev400-train": 4, "csui-train": 4}


def build_lemmatizer(sources: Mapping[str, Sequence[Sentence]], wordnet: Path) -> Lemmatizer:
    """A lemmatizer with the most frequent lemma of each word, and of each word with its tag."""
    by_word: dict[str, Counter[str]] = defaultdict(Counter)
    by_tag: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name, votes in _VOTES.items():
        for sentence in sources[name]:
            for word, token in zip(sentence.words(), sentence.syntax or (), strict=True):
                if token.lemma:
                    by_word[word.lower()][token.lemma] += votes
                    by_tag[word.lower(), token.pos][token.lemma] += votes
    table = {word: _most(lemmas) for word, lemmas in by_word.items()}
    differing = {
        f"{word}/{pos}": _most(lemmas)
        for (word, pos), lemmas in by_tag.items()
        if _most(lemmas) != table[word]
    }
    known = {*table.values(), *json.loads(wordnet.read_text(encoding="utf-8"))}
    roots = frozenset(root.lower() for root in known if root.isalpha() and len(root) > 2)
    return Lemmatizer({**table, **differing}, roots)


def _most(lemmas: Counter[str]) -> str:
    return min(lemmas, key=lambda lemma: (-lemmas[lemma], lemma))
