"""Small decisions of Indonesian grammar that keep a form's words whole."""

from __future__ import annotations

import re

# A final full stop after these belongs to the word and stays.
_ABBREVIATED = re.compile(r"(?:^|[\s(])(?:(?:[A-Za-z]{1,4}\.)+|dkk\.|dll\.|dsb\.|Tbk\.)$")
_DEGREE = re.compile(r"(?:^|[\s(,])(?:[A-Z][A-Za-z]{0,3}\.){1,3}$")

# Words that open clauses and are no part of a name, so that a capital typed there may be lowered.
_OPENERS = frozenset(
    """
    agar akan apabila bagi bahwa banyak beberapa belum berbagai bila dalam dan dari demi
    dengan di guna hal hampir hanya harus hasil ia ini itu jika juga jumlah kalau kami karena
    kata ke keadaan kebutuhan kegiatan kelompok kendala kerja kerusakan kesadaran kesalahan
    kita kondisi layanan masih masyarakat masing-masing materi media melalui mereka naskah
    oleh orang para pada pakaian panitia pegawai pekerja pelaku pelayanan pembangunan
    pemberian pemeriksaan penanganan pendaftaran penduduk peneliti pengelola pengguna
    pengunjung penumpang perlu perlunya pertemuan peserta petugas pihak proses rapat saat
    saling sampai sebagai sebagian sebanyak sebelum sebelumnya sehingga sejak sejumlah sekitar
    sekolah selain seluruh semua separuh seperti serta sesi setelah setiap siswa supaya tahap
    tahun tamu telah terdapat tersangka tidak tiap tim tugas untuk upaya waktu wartawan warga
    yang pentingnya dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas ratusan
    puluhan ribuan
    """.split()
)
_VERB = re.compile(r"(?:me[mnlrwy]|meng|meny|mempe|ber|ter|di)[a-z-]{3,}$")
_NOT_VERBS = frozenset(
    """
    media medali menteri mereka mesin metode merek mentor meja menit menara mental meteran
    melati berita beras berkas berkah beranda bersama berat berang berlian terminal teras
    teror terbuka dinas direktur direktorat dirjen diklat dialog diskusi digital distrik
    divisi dinding dimensi diri disiplin diskon dinamika diploma diplomat difabel disabilitas
    terhadap tertib tertentu
    """.split()
)
_TELLING = re.compile(r"(?:untuk|agar|supaya|guna|demi|dalam rangka|sebagai|bertujuan)\b", re.I)
_BARE_PURPOSE = frozenset({"menjadi", "berbagi", "naik", "turut", "ikut", "tampil", "hadir"})
_QUANTITY = re.compile(r"(?P<number>\d[\d.]*(?:,\d+)?)(?P<rest>%?\s+[a-z].*)", re.DOTALL)
_MONTHLY = re.compile(
    r"\s+(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)",
    re.I,
)


def without_full_stop(text: str) -> str:
    """A clause without the full stop that ends it; `S.H.` and `dkk.` keep theirs."""
    if not text.endswith(".") or text.endswith("..") or _ABBREVIATED.search(text):
        return text
    return text if _DEGREE.search(text) else text[:-1].rstrip()


def lowered(text: str) -> str:
    """A clause as it stands inside a sentence: a common word loses its capital, a name keeps it."""
    first, _, rest = text.partition(" ")
    if not (first[:1].isupper() and first[1:].islower()):
        return text
    word = first.casefold().rstrip(",;:")
    if rest[:1].isupper() or not (word in _OPENERS or is_verb(word)):
        return text
    return text[0].lower() + text[1:]


def is_verb(word: str) -> bool:
    """Whether a lower-case word has the form of a verb (`menulis`, `berlatih`, `diperiksa`)."""
    return bool(_VERB.match(word)) and word not in _NOT_VERBS


def purpose_opener(purpose: str) -> str:
    """`untuk ` before a verb, `agar ` before a clause, nothing where the purpose says it itself."""
    if _TELLING.match(purpose):
        return ""
    word = purpose.split()[0].casefold() if purpose else ""
    active = is_verb(word) and not word.startswith(("di", "ter"))
    return "untuk " if active or word in _BARE_PURPOSE else "agar "


def opening_quantity(text: str) -> tuple[str, str] | None:
    """The number that opens a text and the rest, where it counts something; None otherwise."""
    parts = _QUANTITY.fullmatch(text)
    if parts is None or _MONTHLY.match(parts["rest"]):
        return None
    return parts["number"], parts["rest"]


# Front titles stand before a name, degrees after it. Source: dossier §5.1.
_FRONT_TITLES = frozenset(
    """
    prof dr drs dra ir h hj kh k.h pdt tgk r.a tb dt apt ns
    """.split()
)


def split_titles(degrees: str) -> tuple[str, str]:
    """Titles before the name and degrees after it: `Dr., M.Si.` gives `Dr.` and `M.Si.`."""
    front: list[str] = []
    back: list[str] = []
    for part in filter(None, (part.strip() for part in degrees.split(","))):
        words = [word.rstrip(".").casefold() for word in part.split()]
        (front if all(word in _FRONT_TITLES for word in words) else back).append(part)
    return " ".join(front), ", ".join(back)


# Parts of a name that nobody is called by. Source: dossier §3.3.
_NOT_SHORT = frozenset(
    """
    muhammad mohammad mohamad mochamad mochammad moch moh mohd muh abdul siti nur sri i ni ida
    anak agung teuku cut andi raden luh gusti prof dr drs dra ir h hj kh pdt tgk r bin binti
    al el
    """.split()
)


def short_names(name: str) -> list[str]:
    """The parts of a name that people may be called by, the usual one first."""
    words = [word for word in name.split(",")[0].split() if len(word.strip(".")) > 1]
    words = [word for word in words if not word.endswith(".")]
    return [word for word in words if word.casefold() not in _NOT_SHORT]


_CLASS_WORDS = frozenset({"kelas", "kabupaten", "kota", "provinsi", "tpi", "daerah"})
_CLASS_NUMBER = re.compile(r"[ivx]+[a-c]?|\d[a-c]?", re.I)


def abbreviated_words(name: str, short: str) -> tuple[int, str] | None:
    """How many opening words of `name` the opening of `short` stands for, and that opening.

    `Rumah Tahanan Negara Kelas IIB Demak` with `Rutan Demak` gives (3, "Rutan"). None where the
    short name is made of the full name's own words and needs no explanation.
    """
    words, parts = name.split(), short.split()
    if _in_order(parts, words):
        return None
    at, kept = _shared_end(words, parts)
    body, head = words[:at], parts[: len(parts) - kept]
    spelled = [
        count
        for count in range(2, len(body) + 1)
        if len(head) == 1 and _spells(head[0].casefold(), [w.casefold() for w in body[:count]])
    ]
    if spelled:
        return spelled[-1], head[0]
    while kept and len(body) > 1 and _is_class(body[-1]):
        body = body[:-1]
    return len(body), " ".join(head)


def _in_order(parts: list[str], words: list[str]) -> bool:
    rest = iter(word.casefold() for word in words)
    return all(part.casefold() in rest for part in parts)


def _shared_end(words: list[str], parts: list[str]) -> tuple[int, int]:
    """Where the longest end of `parts` stands in `words`, and its length; the end if nowhere."""
    plain = [word.casefold() for word in words]
    for kept in range(len(parts) - 1, 0, -1):
        end = [part.casefold() for part in parts[-kept:]]
        for at in range(len(words) - kept, 0, -1):
            if plain[at : at + kept] == end:
                return at, kept
    return len(words), 0


def _is_class(word: str) -> bool:
    return word.casefold() in _CLASS_WORDS or bool(_CLASS_NUMBER.fullmatch(word))


def _spells(acronym: str, words: list[str]) -> bool:
    """Whether the acronym is made of letters of the words in order, each word's first included."""
    if not words:
        return not acronym
    first = words[0]
    if not first or not acronym or acronym[0] != first[0]:
        return False
    taken = 1
    position = 1
    while True:
        if _spells(acronym[taken:], words[1:]):
            return True
        if taken == len(acronym):
            return False
        position = first.find(acronym[taken], position) + 1
        if not position:
            return False
        taken += 1
