"""The list of ordinary words, from the training texts."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

_WORD = re.compile(r"(?<![\w-])[a-zé][a-zé-]*[a-zé](?!\w)")
# chosen: a word seen once or twice may be a slip or a name in lower case
_LEAST = 3


def ordinary_words(texts: Iterable[str]) -> list[str]:
    """The words that occur in lower case at least three times, sorted."""
    counts = Counter(word for text in texts for word in _WORD.findall(text))
    return sorted(word for word, count in counts.items() if count >= _LEAST)


def open_texts(pairs: Path) -> Iterator[str]:
    """The Indonesian sides of the sentence pairs."""
    for name in ("indonli_train", "indonli_val"):
        for premise, hypothesis, _ in json.loads((pairs / f"{name}.json").read_text("utf-8")):
            yield premise
            yield hypothesis
    for source, _, indonesian in json.loads((pairs / "parallel_open.json").read_text("utf-8")):
        if source != "pud":  # PUD is a test
            yield indonesian
