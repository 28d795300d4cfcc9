"""The tokenizer: whole words of the open texts, and pieces for the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

PAD, UNKNOWN = "[PAD]", "[UNK]"
# chosen: 30,000 rows of 256 bytes are 7.7 MB; 20,000 cost .7 points, 40,000 brought none
SIZE = 30_000
# chosen: more pieces leave less room for words, fewer did no worse
_PIECES = 3_000
# A word that only the word list knows comes before one seen once, after one seen twice.
_LISTED = 1.5
_LONGEST = 60


def cut(tokenizer: Tokenizer, text: str) -> list[str]:
    """The lower-case words and marks of a text, before words are cut to pieces."""
    normal = tokenizer.normalizer.normalize_str(text)
    return [word for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(normal)]


def make_tokenizer(texts: Sequence[str], listed: Collection[str]) -> Tokenizer:
    """A WordPiece tokenizer: common pieces, then the most frequent or listed words."""
    pieces = _bare(models.WordPiece(unk_token=UNKNOWN))
    pieces.train_from_iterator(
        texts,
        trainers.WordPieceTrainer(
            vocab_size=_PIECES, special_tokens=[PAD, UNKNOWN], show_progress=False
        ),
    )
    tokens = sorted(pieces.get_vocab(), key=lambda token: pieces.get_vocab()[token])
    weights: Counter[str] = Counter()
    for text in texts:
        weights.update(cut(pieces, text))
    ranks = {word: weights[word] + _LISTED * (word in listed) for word in {*weights, *listed}}
    known = set(tokens)
    for word in sorted(ranks, key=lambda word: (-ranks[word], word)):
        if len(tokens) == SIZE:
            break
        if word not in known:
            tokens.append(word)
    vocabulary = {token: row for row, token in enumerate(tokens)}
    return _bare(
        models.WordPiece(vocab=vocabulary, unk_token=UNKNOWN, max_input_chars_per_word=_LONGEST)
    )


def _bare(model: models.WordPiece) -> Tokenizer:
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True, strip_accents=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer
