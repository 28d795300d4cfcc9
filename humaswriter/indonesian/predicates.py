"""Words that can be the predicate of a headline or a lead."""

from __future__ import annotations

import re

# Verbs without `me-`, as headlines have them. Compiled for this project from the verbs of
# government news; a word that is as often a noun (`kerja`, `rapat`, `dukungan`) is left out.
BARE = frozenset(
    """
    adakan ajak ajari ajukan aktifkan alokasikan amankan ambil anggarkan angkat antisipasi antar
    apresiasi atasi atur awasi bagikan bahas bangun bangkitkan bantah bantu batasi bawa bebaskan
    bekali bekuk bentuk benahi berangkat berangkatkan beri berikan bersihkan bongkar buat buka
    bubarkan bukukan canangkan capai catat cegah cek cetak datangi deklarasikan deportasi
    dampingi dengar dirikan dorong duduki dukung edukasi evakuasi evaluasi fasilitasi gagalkan
    gandeng
    ganti gelar gelontorkan genjot gerebek hadapi hadir hadiri hadirkan hapus harapkan hibahkan
    hidupkan hukum ikut ikuti imbau ingatkan ingin inisiasi izinkan jabat jadi jadikan jaga jajaki
    jalankan jalani jalin jamin jaring jelaskan jemput jual juarai kaji kampanyekan kawal kecam
    kejar kelola keluarkan kembalikan kembangkan kenalkan kerahkan kirim klarifikasi kukuhkan
    kumpulkan kunjungi lakukan laksanakan lanjutkan lantik lapor laporkan larang latih layani lepas
    lestarikan lihat libatkan limpahkan lindungi luluskan luncurkan maju makan masuk masuki
    matangkan mediasi menangi menang minta mohon mulai mundur musnahkan nilai naik naikkan nyatakan
    olah operasikan optimalkan padamkan pakai paksa pamerkan panen pangkas pantau paparkan pasang
    pastikan patroli pecahkan peduli periksa peringati perkenalkan perkuat perluas permudah
    perpanjang pertahankan petakan pilih pimpin pindah pindahkan pinjamkan pulang pulangkan punya
    putuskan raih rampungkan rancang rangkul rawat rayakan razia rebut rehabilitasi rekrut resmi
    resmikan respons rilis rintis sahkan salurkan sampaikan sambangi sambut samakan sasar sebar
    sebut segel selamatkan selenggarakan selesaikan selidiki sepakat sepakati serahkan serap siap
    siapkan siagakan sidak sikat simulasikan sinergikan sita soroti sosialisasikan suguhkan sulap
    sumbang susun tahan tambah tampil tampilkan tampung tanam tanamkan tandatangani tanggapi
    tangani tangkap targetkan tawarkan tebar tegaskan tegur tekan tekankan teken teliti temui
    temukan tempati tempatkan tempuh terapkan terbitkan terima tertibkan tetapkan tiba tinjau
    tindak tindaklanjuti tingkatkan tolak tonton tugaskan tumbuh tunda tunjuk tunjukkan tuntaskan
    turun
    turunkan tutup uji ubah ujicobakan umumkan undang ungkap ungkapkan unggul upayakan urai urus
    usir usul usulkan usung vaksin validasi verifikasi wajib wajibkan waspada waspadai wisuda
    wujudkan
    bersih-bersih tuntut vonis dakwa bedah dalami duga gali garap gencarkan pacu pelajari
    percepat perketat perbaiki perbarui rekam restui serbu singkap sukseskan terjunkan tertipu
    tanggulangi
    """.split()
)
# Short names of offices begin like passives: Disdukcapil, Ditjenpas.
_AFFIXED = re.compile(
    r"(?!di[nrst](?:duk|dik|dag|tan|hub|nak|kom|kop|par|por|per|pus|bud|bun|jen|lan|res|pol|sam|kes|sos))"
    r"(?:me(?:m|n|ng|ny|l|r|w|y)?|ber|be(?=kerja|lajar)|di|ter)[a-z-]{3,}"
)
# As often nouns at the head of a name: `Panen Raya`, `Razia Gabungan`, `Uji Petik`.
ALSO_NOUNS = frozenset(
    "panen razia patroli wisuda vaksin sidak uji resmi siap wajib masuk respons panitia bedah kaji "
    "edukasi evaluasi evakuasi deportasi fasilitasi mediasi simulasi sosialisasi verifikasi "
    "validasi "
    "rehabilitasi klarifikasi antisipasi apresiasi inisiasi vonis hukum unggul menang maju naik "
    "turun tumbuh mulai tahan tuntut usul data hadir tambah makan tampil waspada nilai cetak cek "
    "operasi wisuda deportasi antar ingin ikut atur jual tunda lapor bantu tekan tanam olah "
    "berangkat "
    "terbitan jaga".split()
)
_SUFFIXED = re.compile(r"(?!sedang|melain|asal|seakan|andai|perikan)[a-z]{4,}kan")
# They look like verbs with an affix, and are none.
_NOT_VERBS = frozenset(
    """
    media medali medan medis mei mekanik mekanisme mekar melayu melainkan melalui mental mentah
    menteri mentor menengah mengenai menurut menjelang menu menit menara merah merdeka mereka merek
    merata merit mesin meski meskipun mesjid mesra meter metode metro metropolitan mewah mebel meja
    meninggal memori memorandum menantu mendatang mendadak mendesak menarik memadai
    beras berat berani berita berkas berkah berkala berbagai berikut berdasarkan beringin berkat
    bersama
    bersejarah bersih berkualitas bertahap berharga beruntun berantai berencana bermartabat berlian
    berdampak berkelanjutan berintegritas bersubsidi berprestasi berbahaya bertajuk bertema berjudul
    dinas diri dirinya digital direktur direktorat direksi dirjen disiplin diskusi divisi dinamika
    dialog
    dialek diklat dinding dini diskon distribusi distributor distrik diplomat diploma diplomasi
    dibanding
    dibandingkan difabel disabilitas dimensi diesel dirut disertasi diskriminasi disdik dishub
    dinsos
    dinkes dispendik disnaker diskominfo dikti diorama diabetes diagnosis
    teras terang terbaik terbaru terbesar terbuka terhadap terkait terkini terkemuka termasuk
    terminal
    ternak terampil terapi terapan teritorial terpadu terpencil tersangka terpidana terdakwa terduga
    terlapor tersebut tersendiri tertentu tertib tertinggi terumbu terakhir terbatas terdepan
    terjangkau
    terencana terkecil tertua terintegrasi terkendali terpercaya terus teruna terunggul terpilih
    termiskin meteran melati beranda berang difabel
    teratas terdekat terjauh terbanyak teror teroris terorisme teropong terowongan terpal terompet
    terigu
    """.split()
)


def is_verb(word: str, *, bare: bool = True) -> bool:
    """Whether a word can be a predicate by its form: `membuka`, `dibuka`, `bertemu`.

    With `bare` also as headlines have it, without `me-`: `buka`, `jelaskan`; elsewhere these are as
    often nouns.
    """
    plain = word.casefold()
    if plain.endswith("nya") or plain in _NOT_VERBS:
        return False
    affixed = bool(_AFFIXED.fullmatch(plain))
    return affixed or (bare and (plain in BARE or bool(_SUFFIXED.fullmatch(plain))))
