"""The verbs by which Indonesian news says who says what.

Source: dossier §3.2 and the corrections before it; extended by the forms of regional releases.
"""

from __future__ import annotations

import re

# Behind a quote, bare or with -nya: `kata Rini`, `katanya`.
ROOTS = frozenset(
    """
    kata ujar tutur ucap ungkap jelas terang papar tegas tandas imbuh tambah lanjut sambung pungkas
    tutup sebut beber rinci aku akui klaim nilai harap imbau himbau ajak pinta minta pesan saran
    tanya jawab seru bantah tampik tepis puji cetus timpal seloroh kelakar keluh kenang kisah
    tukas urai tulis simpul kritik sindir canda cerita curhat paparan tekan dalih ancam usul
    janji bisik gumam teriak sapa sorak guyon sahut balas lapor koreksi tekad doa
    yakin jelaskan sampaikan ungkapkan tegaskan katakan tuturkan terangkan paparkan tambahkan
    """.split()
)
# In front of what is said: `Rini mengatakan`, `Rini berharap`.
VERBS = frozenset(
    """
    mengatakan berkata berujar bertutur menuturkan mengucapkan mengujarkan menyampaikan menyatakan
    menjelaskan menerangkan memaparkan menegaskan menandaskan menekankan mengungkapkan
    mengungkap membeberkan menambahkan melanjutkan menyambung memungkasi menyebut menyebutkan
    merinci mengaku mengakui mengklaim menilai memandang menganggap berharap mengharapkan
    mengharap mengimbau menghimbau mengajak meminta berpesan mengingatkan menyarankan bertanya
    menanyakan menjawab menyerukan memerintahkan menginstruksikan membantah menampik menepis memuji
    mengapresiasi mencetuskan menimpali berseloroh berkelakar mengeluhkan mengeluh mengenang
    mengisahkan menukas menguraikan menuliskan menulis menyimpulkan mengkritik memastikan mendorong
    mengusulkan mengumumkan mengemukakan menyambut menanggapi menyoroti mengutarakan menargetkan
    meyakini meyakinkan mencontohkan menceritakan bercerita berjanji menjanjikan mengajukan
    mengarahkan membenarkan menggarisbawahi menitikberatkan menghendaki menginginkan menuntut
    berteriak bersorak berseru berbisik bergumam berguyon bercanda menyahut membalas
    melaporkan mempersilakan yakin optimistis optimis bersyukur menyayangkan menyesalkan
    """.split()
)
# These report only where `bahwa` or a comma follows: `melanjutkan kunjungan` says nothing.
NEED_CLAUSE = frozenset(
    "melanjutkan menyambung menyambut menanggapi menulis menuliskan mengajukan menjawab melaporkan "
    "mengungkap mengarahkan mengumumkan mendorong menuntut menargetkan mempersilakan".split()
)
# Passive openers: `Dikatakannya`, `ditambahkan Aris`.
PASSIVES = frozenset(
    """
    dikatakan disampaikan dijelaskan diterangkan dipaparkan ditegaskan ditekankan diungkapkan
    diungkap ditambahkan dilanjutkan disebutkan diakui diharapkan dituturkan diutarakan dikemukakan
    dinyatakan diuraikan diceritakan diimbau diingatkan
    """.split()
)


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


# Directly behind a closing mark: an owning verb, bare or with -nya.
BEHIND = re.compile(
    rf"[\s,.;:]*(?:(?:demikian|begitu|lalu|kemudian|juga|pula)\s+)?"
    rf"(?:(?P<root>{_any(ROOTS)})(?P<nya>\s?nya)?\b(?!-)|(?P<verb>{_any(VERBS)})\b"
    rf"|(?P<passive>{_any(PASSIVES)})(?P<nya2>nya)?\b|(?P<close>demikian)(?=\s+[A-Z]|\s+(?:petikan|bunyi|isi|penggalan|kutipan)\b))",
    re.IGNORECASE,
)
# Anywhere in narration.
REPORTING = re.compile(
    rf"\b(?:(?P<frame>menurut|mengutip)(?P<nya3>nya)?|(?P<verb>{_any(VERBS)})"
    rf"|(?P<passive>{_any(PASSIVES)})(?P<nya2>nya)?|(?P<root>{_any(ROOTS)})(?P<nya>nya)?)\b(?!-)",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"\s*,?\s*(?P<word>dia|ia|beliau|mereka|dirinya)\b", re.IGNORECASE)
EPITHET = re.compile(
    r"\s*(?P<phrase>(?:(?!\b(?:saat|ketika|usai|seraya|sambil|dalam|kepada)\b)[^\s.,;:\"“”]+\s+)"
    r"{1,11}?(?:ini|itu|tersebut)\b)"
)
