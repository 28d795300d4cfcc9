"""How Indonesian text is cut into tokens: an orthographic word stays one token.

`ujarnya`, `undang-undang`, `ke-79`, `non-ASN`, `Rp2,5`, `19/9`, `S.H.` and `Kab.` are single
tokens, as in the treebanks that the pipeline learns from; only punctuation is cut off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from humaswriter.indonesian.abbreviations import ABBREVIATIONS

if TYPE_CHECKING:
    from spacy.tokenizer import Tokenizer
    from spacy.vocab import Vocab

_QUOTES = "\"'“”„‘’‚«»‹›`´"
_BRACKETS_OPEN = r"(\[{<"
_BRACKETS_CLOSE = r")\]}>"
_DASHES = "–—"

_RUNS = r"(?:\.{2,}|-{2,}|[?!]{2,}|…)"  # one token, however long
_PREFIXES = (
    _RUNS,
    rf"[{_QUOTES}{_BRACKETS_OPEN}{_BRACKETS_CLOSE}{_DASHES},;:!?¿¡=~+*•·●▪►|/&§]",
    r"-(?=\D|$)",
    r"#(?=\W|$)",
)
_SUFFIXES = (
    _RUNS,
    rf"[{_QUOTES}{_BRACKETS_OPEN}{_BRACKETS_CLOSE}{_DASHES},;:!?=~*•|/&%°]",
    r"(?<=\w)-$",
    # a full stop behind a lower-case ending, a number, a sign or two capitals; that behind a
    # single capital is an initial's own
    r"(?<=[\da-zà-öø-ÿ%²³)\]}\"'”’…])\.",
    r"(?<=[^\W\d_a-z][^\W\d_a-z])\.",
)
_INFIXES = (
    r"\.{2,}|…|—|--",
    r"(?<=\d)[-–](?=\d)",
    r"(?<=[^\W\d_])–(?=[^\W\d_])",
    r"(?<=[^\W\d_.]),(?=[^\W\d_])",
    r"(?<=\.),(?=[^\W\d_])",
    r"(?<=[a-z\d)])[.](?=[A-Z][a-z])",
    r"(?<=[a-z\d])\.(?=[\"”’)])",
    r"(?<=[^\W\d_])[:;=<>](?=[^\W\d_])",
    r"(?<=[^\W\d_)])/(?=[^\W\d_(])",
    r"(?<=\w)[\"“”„()\[\]](?=\w)",
    r"(?<=[.,!?;:])[\"“”„)\]](?=\w)",
    r"(?<=\w)[)\]\"”](?=[.,;:!?(])",
)
# degrees and titles built of abbreviated parts: S.H., M.Kom., A.Md.IP., Ph.D.; with an addition:
# Sp.OG(K), Sp.B(K)Onk, Sp.PD-KGEH, M.Si(Han)
_DEGREE = (
    r"(?:[A-Z][A-Za-z]{0,5}\.){2,}(?:[A-Z][a-z]?\.?)?"
    r"|[A-Z][a-z]?\.[A-Z][A-Za-z]{0,3}(?:\((?:K|Han|Hons)\)(?:Onk)?|-[A-Z]{2,5})"
)
_ADDRESS = (
    r"(?:https?://|www\.)[^\s\"”<>]*[\w/]"
    r"|[\w.+-]+@\w[\w-]*(?:\.[\w-]+)*\.\w{2,}"
    r"|\w[\w-]*(?:\.\w[\w-]*)*\.(?:id|com|org|net|info)(?:/[^\s\"”]*[\w/])?"
)


def make_tokenizer(vocab: Vocab) -> Tokenizer:
    """A spaCy tokenizer with these rules and one special case for each known abbreviation."""
    import re

    from spacy.symbols import ORTH
    from spacy.tokenizer import Tokenizer
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

    return Tokenizer(
        vocab,
        rules={word: [{ORTH: word}] for word in sorted(ABBREVIATIONS)},
        prefix_search=compile_prefix_regex(_PREFIXES).search,
        suffix_search=compile_suffix_regex(_SUFFIXES).search,
        infix_finditer=compile_infix_regex(_INFIXES).finditer,
        token_match=re.compile(rf"(?:{_DEGREE})\Z").match,
        url_match=re.compile(rf"(?:{_ADDRESS})\Z").match,
    )
