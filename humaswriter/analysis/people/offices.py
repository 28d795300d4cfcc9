"""How two ways of naming an office compare: `Kadivmin` and `Kepala Divisi Administrasi`."""

from __future__ import annotations

import re
from functools import lru_cache

from humaswriter.indonesian.gazetteer import short_heads
from humaswriter.indonesian.offices import INSTITUTIONS, PHRASES, ROLE_WORDS, SHORT_OFFICES

# They say that somebody else holds the office, or since when; the office is the same.
_SET_ASIDE = frozenset(
    "plt plh pj pjs pelaksana tugas harian penjabat sementara ri republik indonesia bapak ibu pak "
    "bu dan pada di".split()
)
_WORD = re.compile(r"[\w'-]+")
_LITTLE = frozenset(("dan", "di", "pada", "untuk"))
_LONGEST = 400  # of two offices, in code points; chosen: as no real one reaches half of it
# Words whose next word is needed to know the office: `wakil bupati` is not `wakil ketua`.
_HEADS_OF_TWO = frozenset(
    "wakil wali kepala sekretaris direktur ketua staf asisten menteri kuasa juru anggota komandan "
    "inspektur".split()
)


# Acronyms of offices that no list can hold all: Menparekraf, Sesmenpora, Kadisdikbud, Dirjenpas.
_ACRONYM = re.compile(
    r"(?:Sesmen|Wamen|Men(?=ag|dag|des|dik|ekraf|han|hub|hut|imipas|kes|keu|kom|kop|ko|kum|lu|naker|"
    r"pan|par|perin|pora|rist|sos|tan)|Kadis|Kadiv|Kabid|Kabag|Kasub|Kasat|Kapol|Kanit|Karut|Kalap|"
    r"Wakapol|Dirjen|Irjen|Sesditjen|Kakan|Kapus)[a-z]*(?:\.|\b)"
)

# An acronym in brackets behind the words that it stands for, if it does.
INTRODUCED = re.compile(
    r"(?P<words>(?:[A-Z][\w'’-]*\s+(?:(?:dan|di|untuk|atas|dengan|ke|dari|pada|serta|&)\s+)?){2,10})"
    r"[\"”]?\s*\((?P<short>[A-Z][A-Za-z0-9-]{1,11})\)"
)


def introduced(text: str) -> dict[str, str]:
    """The acronyms that a text puts in brackets behind their words, and those words."""
    found: dict[str, str] = {}
    for match in INTRODUCED.finditer(text):
        words = match["words"].split()
        ends = (" ".join(words[start:]) for start in range(len(words) - 2, -1, -1))
        meant = next((end for end in ends if is_acronym(match["short"], end)), None)
        if meant:
            found.setdefault(match["short"], meant)
    return found


def is_office_word(word: str) -> bool:
    """Whether a word opens an office: `Bupati`, `Kadisdik`, `Menpora`."""
    bare = word.casefold()
    listed = bare in ROLE_WORDS or bare in SHORT_OFFICES or bare in short_heads()
    return listed or bool(_ACRONYM.fullmatch(word))


@lru_cache(maxsize=4096)
def office_words(office: str) -> tuple[str, ...]:
    """The words of an office in lower case, short forms written out, acting titles left out.

    At least one: of `(` it is that sign.
    """
    text = " ".join(_WORD.findall(office.casefold()))
    for phrase, short in PHRASES.items():
        text = text.replace(phrase, short)
    words = [part for word in text.split() for part in _written_out(word).split()]
    return tuple(word for word in words if word not in _SET_ASIDE) or tuple(words or [office])


def _written_out(word: str) -> str:
    return SHORT_OFFICES.get(word) or INSTITUTIONS.get(word) or short_heads().get(word, word)


def fits(short: str, full: str) -> int:
    """How well one naming of an office fits another: 3 the same, 2 shortened, 1 acronym, 0 not."""
    if len(short) + len(full) > _LONGEST:
        return 3 * (short == full)
    one, other = office_words(short), office_words(full)
    if one == other:
        return 3
    if len(one) > len(other):
        one, other = other, one
    if _is_shortened(one, other):
        return 2
    single = re.sub(r"\W", "", short)
    if " " in short.strip() or _written_out(single.casefold()) != single.casefold():
        return 0
    return 1 if is_acronym(single, full) else 0


def _is_shortened(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    heads = 2 if full[0] in _HEADS_OF_TWO and len(short) > 1 else 1
    if short[:heads] != full[:heads]:
        return False
    if len(short) == 1 and short[0] in _HEADS_OF_TWO and short[0] in ("wakil", "staf", "juru"):
        return False
    return _occur(short, full)


def _occur(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether all words of one occur in another in order; `penkum` is `penerangan hukum`."""
    if not short:
        return True
    for at, word in enumerate(full):
        if word == short[0]:
            return _occur(short[1:], full[at + 1 :])
        if len(short[0]) > 3 and is_acronym(short[0], " ".join(full[at : at + 3])):
            return _occur(short[1:], full[at + 2 :])
    return False


def is_acronym(short: str, full: str) -> bool:
    """Whether letters such as `Menpora` or `PPK` are taken, in order, from the words of a name.

    Each word may give its first letter and further ones; little words may give none.
    """
    letters = re.sub(r"[^a-z]", "", short.casefold())
    words = [w for w in _WORD.findall(full.casefold())[:16] if w not in _LITTLE]
    if not 2 <= len(letters) <= 16 or len(words) < 2 or letters in words:
        return False
    return _taken(letters, tuple(words), 0)


def _taken(letters: str, words: tuple[str, ...], used: int) -> bool:
    if not letters:
        return used > 1
    if not words:
        return False
    word, rest = words[0], words[1:]
    if used and _taken(letters, rest, used):  # the word gives nothing
        return True
    for size in range(len(letters), 2, -1):  # or a syllable of its inside: `Atdag`
        if letters[:size] in word and _taken(letters[size:], rest, used + 1):
            return True
    size = 0
    for letter in word:
        if size < len(letters) and letter == letters[size]:
            size += 1
        elif size == 0:
            return False
    return any(_taken(letters[n:], rest, used + 1) for n in range(size, 0, -1))
