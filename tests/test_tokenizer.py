"""How text is cut into tokens; needs spaCy, but no trained part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.vocab import Vocab

from humaswriter.nlp.tokenizer import make_tokenizer

TOKENIZER = make_tokenizer(Vocab())

WHOLE = """
    ujarnya undang-undang ke-79 non-ASN Rp2,5 Rp2.500.000,00 19/9 19/9/2024 S.H. M.Si. A.Md.IP.
    Ph.D. Kab. Jl. Prof. a.n. u.p. COVID-19 1990-an Jum'at dr. 09.00 M. Al-Habsyi anak-anaknya
    #KamiPASTI humas@rutan.go.id www.kemenkumham.go.id https://rutan.go.id/berita SMAN-1 Sp.OG(K)
""".split()


@pytest.mark.parametrize("word", WHOLE)
def test_an_orthographic_word_is_one_token(word: str) -> None:
    assert [token.text for token in TOKENIZER(f"ada {word} di")] == ["ada", word, "di"]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Kamis (19/9).", "Kamis ( 19/9 ) ."),
        ('"Siap," kata Rina.', '" Siap , " kata Rina .'),
        ("“Siap.”ujarnya", "“ Siap . ” ujarnya"),
        ("Sri Wahyuni, S.H., M.H.", "Sri Wahyuni , S.H. , M.H."),
        ("S.H.,M.H., hadir", "S.H. , M.H. , hadir"),
        ("pukul 08.30-12.00", "pukul 08.30 - 12.00"),
        ("selesai.Kegiatan", "selesai . Kegiatan"),
        ("Jepara (ANTARA) - Sebanyak", "Jepara ( ANTARA ) - Sebanyak"),
        ("beras,gula", "beras , gula"),
        ("Anton…", "Anton …"),
        ("50%", "50 %"),
        ("dan/atau", "dan / atau"),
    ],
)
def test_punctuation_is_cut_off(text: str, tokens: str) -> None:
    assert [token.text for token in TOKENIZER(text)] == tokens.split()


@given(st.text(max_size=120))
def test_nothing_is_lost(text: str) -> None:
    assert TOKENIZER(text).text == text
