"""Where: venues and places behind `di`; less surely the place in an institution's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaswriter.analysis.fivew.answer import Candidate, strong, weak
from humaswriter.indonesian.calendar import ANY_WEEKDAY
from humaswriter.indonesian.gazetteer import is_region
from humaswriter.nlp.annotation import Label, Name
from humaswriter.release import Span

# Words that open the name of a venue or an administrative place.
# Source: sumber §0a (5W1H cues), §5.3; extended by the venues of agency releases.
_VENUE = (
    r"aula|gedung|hotel|ruang(?:an)?|halaman|lapangan|kantor|balai|balairung|pendopo|pendapa|"
    r"auditorium|kampus|lobi|stadion|masjid|musala|gereja|pura|vihara|rumah|pantai|kawasan|lokasi|"
    r"pasar|pelabuhan|bandara|terminal|taman|gor|sekolah|pondok|perumahan|posko|kandang|kebun|"
    r"sawah|waduk|bendungan|jembatan|museum|perpustakaan|gelanggang|studio|bengkel|klinik|"
    r"puskesmas|rsud|lapas|rutan|blok|dermaga|tambak|hutan|lereng|alun-alun|press\s+room|ballroom|"
    r"lahan|blok|bangsal|gudang|pinggir|tepi|gang|simpang|perempatan|selasar|teras|kebun|laboratorium|"
    r"hall|convention|graha|wisma|mal|mall|panggung|istana|sdn?|smpn?|sman?|smkn?|universitas"
)
_AREA = (
    r"desa|kelurahan|kecamatan|kabupaten|kota|provinsi|dusun|kampung|nagari|distrik|pulau|jalan|"
    r"jl\."
)
_PREPOSITION = re.compile(
    r"\b(?P<prep>bertempat di|berlokasi di|dipusatkan di|di|ke|dari)\s+"
    r"(?!(?:antara|antaranya|sela|mana|tengah|hadapan|bidang|atas|bawah|balik|lingkungan|tingkat|"
    r"seluruh|berbagai|hari|era|masa|samping|luar|dalam|depan|akhir|awal|bulan|tahun|sini|sana|"
    r"sektor|level|setiap|semua|sejumlah|beberapa|kalangan|usia|bumi|dunia|negeri|mata|"
    r"[\w-]*nya)\b)",
    re.IGNORECASE,
)
_HEAD = re.compile(rf"(?:(?:{_VENUE}|{_AREA})\b\s*)", re.IGNORECASE)
_IS_VENUE = re.compile(rf"(?:{_VENUE})\b", re.IGNORECASE)
_SMALL = (
    r"(?:(?:milik|masyarakat|utama|serbaguna|rapat|kerja|lantai|tengah|dinas|bupati|wali|kota)\s+)"
)
_WORDS = re.compile(
    rf"(?:{_SMALL}{{0,3}}(?:[A-Z0-9][\w'’.&/-]*|\([A-Z][\w .-]{{1,20}}\)|setempat)"
    r"(?:\s+|$)?(?:(?:dan|milik|di|bin)\s+(?=[A-Z]))?)+"
)
# A venue without a name of its own: `di halaman kantor setempat`, `di press room humas`.
_PLAIN = re.compile(r"(?:(?!(?:pada|untuk|guna|saat|yang|dan|dengan|dalam)\b)[a-z]+\s?){0,4}")
_NOUN = re.compile(r"[a-z]{3,}(?:\s[a-z]{3,}){0,2}(?:\s[A-Z]\w+)*")
_LONGEST = 300  # of a place, in code points; chosen: as no address is longer
_CHAIN = re.compile(
    rf",\s*(?=(?:{_AREA})\b|[A-Z])(?!(?:{ANY_WEEKDAY})\b)"
    r"(?P<next>(?:[A-Z][\w'’.-]*\s?){1,4})"
)
_WEEKDAY = re.compile(rf",?\s*(?:pada\s+)?(?:hari\s+)?(?:{ANY_WEEKDAY})\b")
_GOING = re.compile(
    r"\b(?:kunjungan|berkunjung|mengunjungi|bertolak|kunker|turun|peninjauan)\b", re.I
)
_IN_NAME = re.compile(
    r"\b(?:Kabupaten|Kecamatan|Desa|Kelurahan|Kota)\s+[A-Z]\w+(?:\s+[A-Z]\w+)*(?:\s+\([A-Z]\w+\))?"
)


def find_where(prose: str, names: Sequence[Name], sentences: Sequence[Span]) -> Iterator[Candidate]:
    """The places that a narration names for what happens, in order."""
    ends: dict[int, tuple[int, Label]] = {
        name.span.start: (name.span.end, name.label)
        for name in names
        if name.label in (Label.PLACE, Label.ORGANISATION)
    }
    for sentence in sentences:
        for match in _PREPOSITION.finditer(prose, sentence.start, sentence.end):
            answer = _place(prose, match, ends, sentence)
            if answer:
                yield answer
        for found in _IN_NAME.finditer(prose, sentence.start, sentence.end):
            yield weak(*found.span(), resort=True)


def _place(
    prose: str, match: re.Match[str], ends: dict[int, tuple[int, Label]], sentence: Span
) -> Candidate | None:
    start = match.end()
    sentence = Span(sentence.start, min(sentence.end, start + _LONGEST))
    named = ends.get(start)
    head = _HEAD.match(prose, start, sentence.end)
    at = head.end() if head else start
    words = _WORDS.match(prose, at, sentence.end)
    end = max(named[0] if named else 0, words.end() if words else 0)
    if end == 0:
        plain = _PLAIN.match(prose, at, sentence.end)
        if head and plain and match["prep"].casefold() not in ("dari", "ke"):
            return strong(match.start(), start + len(prose[start : plain.end()].rstrip()), rank=1)
        # chosen: any `di` before a noun hints at a place; set phrases are left out above
        noun = _NOUN.match(prose, start, sentence.end)
        bare = noun and match["prep"].casefold().endswith("di")
        return weak(match.start(), noun.end()) if noun and bare else None
    inner = prose[start:end].rstrip()
    weekday = _WEEKDAY.search(inner)
    end = start + (weekday.start() if weekday else len(inner))
    chain = _CHAIN.match(prose, end, sentence.end)
    if chain and (chain.start("next") in ends or _HEAD.match(chain["next"])):
        end = max(ends[chain.start("next")][0] if chain.start("next") in ends else 0, chain.end())
        end = start + len(prose[start:end].rstrip())
    if end == sentence.end and prose[end - 1] == ".":
        end -= 1
    if end <= start:
        return None
    going = match["prep"].casefold() in ("ke", "dari")
    by_name = named is not None and named[1] is Label.PLACE
    is_place = bool(head) or by_name or is_region(prose[start:end])
    before = prose[max(sentence.start, match.start() - 80) : match.start()]
    if going and "virtual" not in before and not (is_place and _GOING.search(before)):
        return None
    if not is_place and named is None:
        return weak(match.start(), end)
    is_venue = head is not None and _IS_VENUE.match(head.group())
    return strong(match.start(), end, rank=0 if is_venue else 1)
