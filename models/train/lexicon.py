"""Count the ordinary words of the lexicon: `python -m models.train.lexicon --data DIR`."""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from humaswriter.resources import folder
from models.train import corpus

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
    for _, _, indonesian in json.loads((pairs / "parallel_open.json").read_text("utf-8")):
        yield indonesian


def counted_texts(data: Path) -> list[str]:
    """The training sentences and open texts of which no test or development file holds a copy."""
    sources = corpus.training_sentences(data)
    texts = [s.text for sentences in sources.values() for s in sentences]
    held_out = corpus.held_out(data)
    candidates = [*texts, *open_texts(data / "pairs")]
    return [text for text in candidates if corpus.fingerprint(text) not in held_out]


def main() -> None:
    """Write models/lexicon/umum.txt from the training texts, those of tests left out."""
    parser = argparse.ArgumentParser(prog="python -m models.train.lexicon")
    parser.add_argument("--data", type=corpus.data_folder, required=True)
    data = parser.parse_args().data
    path = folder("models") / "lexicon" / "umum.txt"
    path.write_text("\n".join(ordinary_words(counted_texts(data))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
