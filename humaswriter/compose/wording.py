"""Small decisions of Indonesian grammar that keep a form's words whole."""

from __future__ import annotations

import re
from functools import lru_cache

from humaswriter.indonesian.abbreviations import ABBREVIATIONS
from humaswriter.indonesian.calendar import ANY_MONTH
from humaswriter.indonesian.numbers import UNITS
from humaswriter.indonesian.offices import RANKS
from humaswriter.indonesian.predicates import is_verb
from humaswriter.indonesian.reporting import BEFORE
from humaswriter.indonesian.titles import ADDRESSES, SHORT_NAMES, TITLES

# A final full stop after an initial, a degree or an abbreviation stays: `S.H.`, `M.Si.`, `dkk.`
_ABBREVIATED = re.compile(
    r"(?:^|[\s(,])(?:(?:[A-Za-z]{1,4}\.){2,}|[A-Z]\.|"
    rf"(?:{'|'.join(map(re.escape, sorted(ABBREVIATIONS)))}))$"
)

# Words that are never part of a name, whatever follows them.
_FUNCTION_WORDS = frozenset(
    """
    agar akan apabila bagi bahwa banyak beberapa belum berbagai bila dalam dan dari demi dengan di
    guna hanya harus ia ini itu jika juga kalau kami karena ke kita masih masing-masing melalui
    mereka namun oleh orang para pada perlu saat sambil sampai sebagai sebagian sebanyak sebelum
    sebelumnya sehingga sejak sejumlah sekitar selain seluruh semua separuh seperti serta setelah
    setiap supaya telah terdapat tidak tiap untuk yang ratusan puluhan ribuan
    """.split()
).union(UNITS[2:])

# Common nouns and verbs of this genre: lowered unless another capital follows, which makes
# them part of a name.
_COMMON_WORDS = frozenset(
    """
    acara air akses aksi alat anak anggaran anggota antrean apel aplikasi atlet aturan bahan
    bandara banjir bantuan barang bencana berada berakhir berbagai berbagi berdialog berdiri
    berdiskusi bergabung bergotong berhak berhasil berita berjalan berkeliling berkolaborasi
    berkomitmen berkoordinasi berkumpul berkunjung berlaku berlangsung berlari berlatih bermain
    bersaing bersama bersatu bertemu bertugas berupa berusaha biaya bibit bidan buku calo calon
    dana dapur data desa deteksi diajak diambil dibagi dibangun dibantu dibawa diberi dibuat
    dibuka dicatat digelar dihadiri diikuti diisi dijaga dijemput dilatih dimulai dipandu
    diperiksa dipimpin disita diskusi ditangkap ditutup diuji dokter dokumen donor dosen edukasi
    evaluasi fasilitas gedung gempa guru hal harga hasil hewan hujan ibu imbauan indeks inovasi
    internet isu iuran jabatan jalan jam jaringan jemaah jumlah kabar kamar kantor karya kasus
    kata kawasan kelas kelompok keluarga kendaraan kepala kerja kesempatan komitmen kondisi
    kualitas kuota kursi lahan laman lansia laporan layanan lembaga lingkungan lokasi loket
    lulusan mahal mahasiswa makanan masalah masyarakat materi media melatih melayani melihat
    melindungi memahami mematuhi membaca membahas membangun membantu membawa memberi membuat
    membuka memeriksa memilih memimpin memperingati memperkuat memperoleh memproses memulai
    menaati menambah menanam menangani menari mencapai mencari mencatat mencegah mendapat
    mendatangi menerima mengabdi mengajar mengambil mengatasi mengawal mengawasi mengelola
    mengenal mengenali mengetahui menggali mengganti menggelar menghadiri menghemat menghitung
    mengikuti mengisi mengubah mengukur mengunjungi mengurangi mengurus meningkat meninjau menjadi
    menjaga menjalani menjalin menjual menonton menu menuju menyita menyuluh menyusun meraih
    merawat meresmikan merespons mesin mewujudkan mitra mobil moral motor mutu narapidana naskah
    nelayan nilai nomor obat organisasi overstay pakaian panen pangan panitia pasar pasien paspor
    pedagang pegawai pejabat pejalan pekan pekerja pelajar pelaku pelamar pelanggan pelatih
    peluang pemain pembeli pembicara pembina pemerintah pemilih pemilik pemohon pemuda penduduk
    peneliti penerima pengacara pengasuh pengelola pengguna penghuni pengunjung pengurus pengusaha
    penjaga penonton penulis penumpang penyidik penyuluh peran perawat perempuan peserta petani
    peternak petugas pihak pimpinan polisi posko posyandu produk program proses proyek publik
    pupuk rakyat rapat remaja remisi rencana rumah sampah sanksi santri sarana satgas sawah
    sekolah sertifikat sesi siswa sopir sosialisasi stok strategi sumber surat survei syarat
    tahanan tahap tamu tantangan target tarif tata teknologi tema tercapai terjadi terjaga
    tersangka tersedia terwujud tes tim tindakan tokoh tradisi tugas ujian unit upaya usaha vaksin
    wabah waktu wanita warga wartawan wisatawan zona
    """.split()
).union(BEFORE)
# Nouns formed like `kesehatan`, `pelayanan`, `pertemuan`; the names are cities formed alike.
_DERIVED = re.compile(r"(?:ke|pe|per|pem|pen|peng|peny|pel)[a-z]{3,}an(?:nya)?$")
# Verbs in -kan; other verbs look too much like names (Dimas, Merauke) and are listed.
_CAUSING = re.compile(r"(?:me|di|ter)[a-z]{3,}kan$")
_CITIES = frozenset("pekalongan pelalawan pesawaran pekanbaru pamekasan kepulauan".split())
_TELLING = re.compile(r"(?:untuk|agar|supaya|guna|demi|dalam rangka|sebagai)\b", re.I)
_AIMING = re.compile(r"(?:bertujuan|tujuan(?:nya)?)\b", re.I)

# Predicates without the form of a verb: with one of them, what follows `agar` is a clause.
_PREDICATES = frozenset(
    """
    aktif aman bebas belajar bersih bisa cakap cepat cerdas cukup dapat disiplin fokus hadir hidup
    ikut jujur kondusif kompak kuat lancar lebih lestari lulus makin mampu mandiri mau mudah naik
    nyaman optimal paham pandai patuh peduli percaya produktif pulih punya rapi sadar sehat
    sejahtera
    selamat selesai semakin siap taat tahu tanggap tenang tepat terampil tertib tetap tidak tuntas
    turun unggul wajib
    """.split()
)
_BARE_PURPOSE = frozenset({"menjadi", "berbagi", "naik", "turut", "ikut", "tampil", "hadir"})
_QUANTITY = re.compile(r"(?P<number>\d[\d.]*(?:,\d+)?)(?P<rest>%?\s+[a-z].*)", re.DOTALL)
_CLOCK = re.compile(r"\d{1,2}\.\d{2}")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_MONTHLY = re.compile(rf"\s+(?:{ANY_MONTH})", re.I)


def without_full_stop(text: str) -> str:
    """A clause without the full stop that ends it; `S.H.` and `dkk.` keep theirs."""
    if not text.endswith(".") or text.endswith("..") or _ABBREVIATED.search(text):
        return text
    return text[:-1].rstrip()


def lowered(text: str) -> str:
    """A clause as it stands inside a sentence: a common word loses its capital, a name keeps it."""
    first, _, rest = text.partition(" ")
    if not (first[:1].isupper() and first[1:].islower()):
        return text
    word = first.casefold().rstrip(",;:")
    if word in _FUNCTION_WORDS or (not rest[:1].isupper() and _is_common(word)):
        return text[0].lower() + text[1:]
    return text


def _is_common(word: str) -> bool:
    half, hyphen, other = word.partition("-")
    if hyphen and half == other:
        return True
    derived = _DERIVED.match(word) and word not in _CITIES
    return bool(derived) or word in _COMMON_WORDS or bool(_CAUSING.match(word))


def purpose_opener(purpose: str) -> str:
    """What stands before a purpose: `untuk ` a verb or noun, `agar ` a clause, else nothing.

    Nothing where the purpose says it itself (`untuk …`, `agar …`).
    """
    if _TELLING.match(purpose):
        return ""
    words = [word.casefold().strip(",;") for word in purpose.split()]
    if words and (words[0] in _BARE_PURPOSE or _is_active(words[0])):
        return "untuk "
    return (
        "agar " if any(w in _PREDICATES or is_verb(w, bare=False) for w in words[1:]) else "untuk "
    )


def is_aim(purpose: str) -> bool:
    """Whether a purpose is a predicate or sentence of its own: `bertujuan …`, `tujuannya …`."""
    return bool(_AIMING.match(purpose))


def is_wish(purpose: str) -> bool:
    """Whether `ingin` may stand before a purpose: a clause, or what an active verb opens."""
    if is_aim(purpose):
        return False
    opener, first = purpose_opener(purpose), purpose.split(maxsplit=1)[:1]
    return opener == "agar " or (opener == "untuk " and _is_active("".join(first).casefold()))


def _is_active(word: str) -> bool:
    return is_verb(word, bare=False) and not word.startswith(("di", "ter"))


def contains_words(text: str, words: str) -> bool:
    """Whether a text holds these whole words, however they are capitalised."""
    pattern = rf"(?<!\w){re.escape(words.casefold())}(?!\w)"
    return bool(words) and re.search(pattern, text.casefold()) is not None


def lower_start(text: str) -> str:
    """The text with a small first letter."""
    return text[:1].lower() + text[1:]


def begins_with(text: str, words: str) -> bool:
    """Whether a text opens with these words, however they are capitalised."""
    plain = text.casefold()
    return plain == words or plain.startswith(f"{words} ")


def opening_quantity(text: str) -> tuple[str, str] | None:
    """The number that opens a text and the rest, where it counts something; None otherwise."""
    parts = _QUANTITY.fullmatch(text)
    if parts is None or _MONTHLY.match(parts["rest"]) or _CLOCK.fullmatch(parts["number"]):
        return None
    following = parts["rest"].split(maxsplit=1)[0]
    if _YEAR.fullmatch(parts["number"]) and is_verb(following, bare=False):
        return None
    return parts["number"], parts["rest"]


def split_titles(degrees: str) -> tuple[str, str]:
    """Titles before the name and degrees after it: `Dr., M.Si.` gives `Dr.` and `M.Si.`.

    Source: sumber §5.1.
    """
    front: list[str] = []
    back: list[str] = []
    for part in filter(None, (part.strip() for part in degrees.split(","))):
        (front if all(map(_is_title, part.split())) else back).append(part)
    return " ".join(front), ", ".join(back)


def split_name(name: str) -> tuple[str, str, str]:
    """Titles, name and degrees of a name typed with all: `Dr. H. Agus Salim, M.Si.`.

    `Bapak`, `Ibu` and the like are left out: news does without them.
    """
    full, _, behind = name.partition(",")
    words = full.split()
    count = 0
    while count < len(words) - 1 and _is_title(words[count]):
        count += 1
    titles = [w for w in words[:count] if w.rstrip(".").casefold() not in ADDRESSES]
    return " ".join(titles), " ".join(words[count:]), behind.strip()


def _is_title(word: str) -> bool:
    return word.rstrip(".").casefold() in TITLES | ADDRESSES


# Parts of a name that nobody is called by. Source: sumber §3.3.
_NOT_SHORT = (
    frozenset(
        """
    muhammad mohammad mohamad mochamad mochammad abdul siti sitti nur sri i ni ida anak agung teuku
    cut andi raden luh gusti made gede wayan nyoman ketut kadek komang putu bin binti al el pol
    """.split()
    )
    | TITLES
    | SHORT_NAMES
    | {rank.casefold() for rank in RANKS}
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
        if len(head) == 1 and _spells(head[0].casefold(), tuple(w.casefold() for w in body[:count]))
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


@lru_cache(maxsize=1024)
def _spells(acronym: str, words: tuple[str, ...]) -> bool:
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
