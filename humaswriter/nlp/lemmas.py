"""Lemmas from a table of known words and, for the rest, from Indonesian affixes.

A treebank teaches the table; affixes are taken off an unknown word only where a known root is
left, so that nothing is invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

# Parts of speech whose words carry no affixes worth taking off.
UNCHANGED = frozenset({"PROPN", "PUNCT", "NUM", "SYM", "X"})

_PARTICLE = re.compile(r"(?:lah|kah|pun|tah)$")
_CLITIC = re.compile(r"(?:nya|ku|mu)$")
_SUFFIX = re.compile(r"(?:kan|an|i)$")
# Prefixes with what they leave; me- and pe- swallow the first sound of some roots.
# Source: EYD V on awalan; the sounds are those of sumber §4.2.
_PREFIXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("memper", ("",)), ("diper", ("",)), ("keter", ("",)), ("keber", ("",)), ("berke", ("",)),
    ("member", ("",)), ("menge", ("",)), ("penge", ("",)), ("pember", ("",)), ("dipe", ("",)),
    ("meng", ("", "k")), ("peng", ("", "k")), ("meny", ("s",)), ("peny", ("s",)),
    ("mem", ("", "p")), ("pem", ("", "p")), ("men", ("", "t")), ("pen", ("", "t")),
    ("ber", ("",)), ("ter", ("",)), ("per", ("",)), ("pel", ("",)), ("bel", ("",)),
    ("di", ("",)), ("ke", ("",)), ("se", ("",)), ("me", ("",)), ("pe", ("",)), ("be", ("",)),
    ("te", ("",)), ("ku", ("",)), ("kau", ("",)),
)  # fmt: skip


class Lemmatizer:
    """Lemmas by table and affix.

    `table` maps a lower-case word, or `word/POS` where the two differ, to its lemma; `roots` are
    the forms that an affix may leave.
    """

    def __init__(self, table: Mapping[str, str], roots: frozenset[str]) -> None:
        self.table = table
        self.roots = roots
        self._known: dict[str, str] = {}

    def lemma(self, word: str, pos: str) -> str:
        """The lower-case lemma of a word; the word itself where nothing is known."""
        lower = word.lower()
        known = self.table.get(f"{lower}/{pos}") or self.table.get(lower)
        if known:
            return known
        if pos in UNCHANGED:
            return lower
        if lower not in self._known:
            self._known[lower] = self._root(lower)
        return self._known[lower]

    def _root(self, word: str) -> str:
        first, _, second = word.partition("-")
        stem = first if first and second.startswith(first) else word
        for form in _without_clitics(stem):
            if form in self.table:
                return self.table[form]
        known = [form for form in _stripped(stem) if form in self.roots]
        # chosen: because roots of three letters turn up by chance inside longer ones (per-an)
        return min(known, key=lambda form: (len(form) < 4, len(form)), default=word)


def _without_clitics(word: str) -> Iterator[str]:
    yield word
    bare = _PARTICLE.sub("", word)
    yield bare
    yield _CLITIC.sub("", bare)


def _stripped(word: str) -> Iterator[str]:
    """The word with each combination of endings and then prefixes taken off."""
    for form in _without_endings(word):
        yield form
        for once in _without_prefix(form):
            yield once
            yield from _without_prefix(once)


def _without_endings(word: str) -> Iterator[str]:
    forms = [word]
    for pattern in (_PARTICLE, _CLITIC, _SUFFIX):
        # a root has at least three letters
        forms += [cut for form in forms if (cut := pattern.sub("", form)) != form and len(cut) > 2]
    return iter(forms)


def _without_prefix(word: str) -> Iterator[str]:
    for prefix, sounds in _PREFIXES:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            for sound in sounds:
                if len(sound + rest) > 2:
                    yield sound + rest
