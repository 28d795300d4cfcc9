"""Quotes and their speakers, on drafts whose names are marked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaswriter.analysis.quotes import Attribution, Status
from humaswriter.analysis.quotes.marks import pair_marks
from humaswriter.release import Span
from tests.marked import direct, read_marked, speakers

WAHYUNI = "{ROLE Kepala {ORG Rutan Demak}} {PER Sri Wahyuni}"
BUDI = "{ROLE Camat {LOC Sayung}} {PER Budi Santosa}"
SAID = "Kami siap melayani warga dengan jujur"


def quoted(text: str) -> list[str]:
    marks = pair_marks(text, [Span(0, len(text))])
    return [text[q.inner.start : q.inner.end] for q in marks.quoted if not q.is_nested]


@pytest.mark.parametrize(
    "text",
    [
        f'"{SAID}," kata Sri.',
        f"“{SAID},” kata Sri.",
        f"”{SAID},” kata Sri.",
        f'“{SAID}," kata Sri.',
        f"‘’{SAID},’’ kata Sri.",
        f"''{SAID},'' kata Sri.",
        f"«{SAID},» kata Sri.",
        f"'{SAID},' kata Sri.",
        f'Ia berkata: "{SAID},"',
        f'Rapat usai."{SAID}," kata Sri.',
    ],
)
def test_marks_of_every_shape_pair(text: str) -> None:
    assert quoted(text) == [f"{SAID},"]


def test_apostrophes_are_no_marks() -> None:
    assert quoted("Shalat Jum'at di Ma'had Al-Qur'an dipimpin Ni'am.") == []


def test_a_nested_quote_is_part_of_the_outer_one() -> None:
    text = "“Ia bilang “ya” kepada saya,” kata Sri."
    marks = pair_marks(text, [Span(0, len(text))])
    assert [q.is_nested for q in marks.quoted] == [False, True]
    assert marks.odd == ()


def test_a_mark_never_closed_spoils_nothing_behind_it() -> None:
    text = f'"{SAID}, kata Sri. "Mari bekerja bersama," ujar Budi. "Terima kasih," kata Ali.'
    marks = pair_marks(text, [Span(0, len(text))])
    words = [text[q.inner.start : q.inner.end] for q in marks.quoted]
    assert words == [f"{SAID},", "Mari bekerja bersama,", "Terima kasih,"]
    assert [span.start for span in marks.odd] == [0]


def test_a_mark_never_opened_is_named_and_repaired() -> None:
    text = f'{SAID}," kata Sri.'
    marks = pair_marks(text, [Span(0, len(text))])
    assert [text[q.inner.start : q.inner.end] for q in marks.quoted] == [f"{SAID},"]
    assert len(marks.odd) == 1


def test_speech_over_two_paragraphs_is_one_stretch() -> None:
    first, second = f'"{SAID}.', 'Datanglah pada jam kerja," kata Sri.'
    text = f"{first}\n\n{second}"
    marks = pair_marks(text, [Span(0, len(first)), Span(len(first) + 2, len(text))])
    assert len(marks.quoted) == 1
    inner = marks.quoted[0].inner
    assert text[inner.start : inner.end] == f"{SAID}.\n\nDatanglah pada jam kerja,"


def test_speech_that_opens_anew_each_paragraph() -> None:
    first, second = f"“{SAID}.", "“Datanglah pada jam kerja,” kata Sri."
    text = f"{first}\n\n{second}"
    marks = pair_marks(text, [Span(0, len(first)), Span(len(first) + 2, len(text))])
    assert [text[q.inner.start : q.inner.end] for q in marks.quoted] == [
        f"{SAID}.", "Datanglah pada jam kerja,",
    ]  # fmt: skip


@given(st.text(alphabet="“”\"'‘’«» ,.aB\n", max_size=80))
def test_random_marks_pair_in_order_and_apart(text: str) -> None:
    marks = pair_marks(text, [Span(0, len(text))])
    end = 0
    for pair in marks.quoted:
        assert pair.outer.start <= pair.inner.start <= pair.inner.end <= pair.outer.end
        if not pair.is_nested:
            assert pair.outer.start >= end
            end = pair.outer.end


@pytest.mark.parametrize(
    "clause",
    [
        f'"{SAID}," kata {WAHYUNI}.',
        f'"{SAID}," kata {WAHYUNI} saat apel di lapangan, Senin.',
        f'"{SAID}", ujar {WAHYUNI}.',
        f'"{SAID}". Ujar {WAHYUNI}',
        f'"{SAID}," demikian {WAHYUNI}.',
        f'"{SAID}," begitu kata {WAHYUNI}.',
        f'"{SAID}," {WAHYUNI} menegaskan.',
        f'{WAHYUNI} mengatakan, "{SAID}."',
        f'{WAHYUNI} menegaskan bahwa "{SAID}."',
        f'{WAHYUNI} mengatakan kepada wartawan di kantornya, "{SAID}."',
        f'Menurut {WAHYUNI}, "{SAID}."',
        f'Kata {WAHYUNI}, "{SAID}."',
        f'{WAHYUNI}: "{SAID}."',
        f'"{SAID}," bebernya {WAHYUNI}.',
    ],
)
def test_a_clause_names_the_speaker(clause: str) -> None:
    quote = direct(clause)[0]
    assert quote.speaker == "Sri Wahyuni"
    assert quote.role == "Kepala Rutan Demak"
    assert (quote.attribution, quote.status) == (Attribution.EXPLICIT, Status.NAMED)


def test_a_split_quote_has_one_speaker() -> None:
    assert speakers(f'"{SAID}," kata {WAHYUNI}, "dan kami tidak akan berhenti di sini."') == [
        "Sri Wahyuni", "Sri Wahyuni",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "later", ["{PER Wahyuni}", "{PER Sri}", "{ROLE Karutan}", "{ROLE Kepala Rutan}"]
)
def test_later_forms_of_a_name_or_office(later: str) -> None:
    text = f'{WAHYUNI} membuka acara.\n\nHadir pula {BUDI}.\n\n"{SAID}," kata {later}.'
    assert speakers(text) == ["Sri Wahyuni"]


@pytest.mark.parametrize("form", ["ujarnya", "kata dia", "ujar beliau", "Tambahnya"])
def test_a_pronoun_means_the_last_to_report(form: str) -> None:
    text = f'{BUDI} hadir.\n\n{WAHYUNI} menjelaskan bahwa acara ini rutin.\n\n"{SAID}," {form}.'
    quote = direct(text)[0]
    assert quote.speaker == "Sri Wahyuni"
    assert (quote.attribution, quote.status) == (Attribution.PRONOUN, Status.CARRIED)
    assert quote.evidence is not None


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        (f"{WAHYUNI} didampingi {BUDI} menyampaikan", "Sri Wahyuni"),
        (f"{WAHYUNI} bersama {BUDI} menyampaikan", "Sri Wahyuni"),
        (f"{WAHYUNI} melalui {BUDI} menyampaikan", "Budi Santosa"),
        (f"{WAHYUNI}, diwakili {BUDI}, menyampaikan", "Budi Santosa"),
        (f"{WAHYUNI} yang diwakili oleh {BUDI} menyampaikan", "Budi Santosa"),
        (f"Saat bertemu {BUDI}, {WAHYUNI} menyampaikan", "Sri Wahyuni"),
        (f"Kepada {BUDI}, {WAHYUNI} menyampaikan", "Sri Wahyuni"),
        (f"Mewakili {BUDI}, {WAHYUNI} menyampaikan", "Sri Wahyuni"),
    ],
)
def test_the_subject_of_a_clause_with_two_people(subject: str, speaker: str) -> None:
    text = f'{subject} bahwa layanan kini dibuka setiap hari.\n\n"{SAID}," ujarnya.'
    assert speakers(text) == [speaker]


def test_a_pronoun_follows_the_speaker_of_the_quote_before() -> None:
    text = f'"{SAID}," kata {WAHYUNI}.\n\n"Pintu kami terbuka," lanjutnya.\n\n"Silakan," tutupnya.'
    assert speakers(text) == ["Sri Wahyuni"] * 3


def test_a_new_topic_takes_the_pronoun() -> None:
    text = (
        f'"{SAID}," kata {WAHYUNI}.\n\nSementara itu, {BUDI} menyambut baik layanan tersebut.\n\n'
        '"Warga kami terbantu sekali," ucapnya.'
    )
    assert speakers(text) == ["Sri Wahyuni", "Budi Santosa"]


def test_an_epithet_means_whoever_was_last_heard() -> None:
    text = f'{WAHYUNI} menjelaskan aturan baru.\n\n"{SAID}," kata perempuan asli Kudus itu.'
    quote = direct(text)[0]
    assert (quote.speaker, quote.attribution) == ("Sri Wahyuni", Attribution.EPITHET)


def test_the_first_citizen_is_the_head_of_the_region() -> None:
    text = (
        f"{{ROLE Bupati {{LOC Demak}}}} {{PER Ali Mukhtar}} hadir.\n\n{WAHYUNI} mengatakan bahwa "
        f'acara ini rutin.\n\n"{SAID}," kata orang nomor satu di Demak itu.'
    )
    assert speakers(text) == ["Ali Mukhtar"]


def test_a_quote_without_a_clause_is_carried_from_the_sentence_before() -> None:
    text = f'{WAHYUNI} menjelaskan aturan baru. "{SAID}."'
    quote = direct(text)[0]
    assert (quote.speaker, quote.attribution) == ("Sri Wahyuni", Attribution.CARRIED)


@pytest.mark.parametrize("pointer", ["Hal itu dikatakan", "Demikian disampaikan"])
def test_the_next_sentence_may_own_a_quote(pointer: str) -> None:
    assert speakers(f'"{SAID}." {pointer} {WAHYUNI} saat apel.') == ["Sri Wahyuni"]


def test_a_noun_of_the_next_sentence_owns_nothing() -> None:
    text = f'{WAHYUNI} berkata, "{SAID}." Saran {BUDI} juga diterima peserta.'
    assert speakers(text) == ["Sri Wahyuni"]


def test_speech_that_opens_anew_has_its_clause_at_the_end() -> None:
    assert speakers(f"“{SAID}.\n\n“Datanglah pada jam kerja,” kata {WAHYUNI}.") == [
        "Sri Wahyuni", "Sri Wahyuni",
    ]  # fmt: skip


@pytest.mark.parametrize("group", ["nelayan Demak", "pedagang pasar", "keduanya"])
def test_people_in_general_are_not_the_last_speaker(group: str) -> None:
    assert speakers(f'"{SAID}," kata {WAHYUNI}.\n\n"Ikan susah dicari," kata {group}.') == [
        "Sri Wahyuni", group,
    ]  # fmt: skip


def test_nobody_is_guessed() -> None:
    quote = direct(f'Acara berlangsung sehari.\n\n"{SAID} sampai akhir tahun."')[0]
    assert (quote.speaker, quote.attribution, quote.status) == (
        None, Attribution.NONE, Status.UNRESOLVED,
    )  # fmt: skip


def test_a_name_that_fits_two_people_is_ambiguous() -> None:
    text = (
        "{PER Anton Wijaya} dan {PER Anton Heru Susanto} hadir di lapangan.\n\n"
        f'"{SAID}," kata {{PER Anton}}.'
    )
    assert direct(text)[0].status is Status.AMBIGUOUS


def test_an_institution_and_a_group_may_speak() -> None:
    assert speakers(f'"{SAID}," tulis {{ORG Biro Humas}}.') == ["Biro Humas"]
    assert speakers(f'"{SAID}," kata seorang warga Sayung.') == ["seorang warga Sayung"]


def test_a_relayed_quote_keeps_both_people() -> None:
    text = (
        f'{WAHYUNI} membuka acara.\n\n"Humas adalah kerja bersama," imbuhnya mengutip pesan '
        "{PER Andi Rahmat}, mantan {ROLE Sekjen}."
    )
    quote = direct(text)[0]
    assert (quote.speaker, quote.original_source) == ("Sri Wahyuni", "Andi Rahmat")


def test_a_speech_read_out_keeps_its_author() -> None:
    text = (
        f"{WAHYUNI} membacakan sambutan {{ROLE Menteri Hukum}} {{PER Rudi Hartono}}.\n\n"
        f'"{SAID}," katanya.'
    )
    quote = direct(text)[0]
    assert (quote.speaker, quote.original_source) == ("Sri Wahyuni", "Rudi Hartono")


def indirect(text: str) -> list[tuple[str | None, str]]:
    reading = read_marked(text)
    prose = reading.narrated.prose
    return [
        (quote.speaker, prose[quote.cue.start : quote.cue.end] if quote.cue else "")
        for quote in reading.quotes
        if not quote.is_direct
    ]


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        (f"{WAHYUNI} mengatakan bahwa loket dibuka pukul delapan.", "mengatakan"),
        (f"Menurut {WAHYUNI}, loket dibuka pukul delapan.", "Menurut"),
        (f"Loket, lanjut {WAHYUNI}, dibuka pukul delapan.", "lanjut"),
        (f"Ditambahkan {WAHYUNI} bahwa loket dibuka pukul delapan.", "Ditambahkan"),
        (f"{WAHYUNI} berharap loket dibuka pukul delapan.", "berharap"),
    ],
)
def test_indirect_speech(sentence: str, cue: str) -> None:
    assert indirect(sentence) == [("Sri Wahyuni", cue)]


def test_an_indirect_pronoun() -> None:
    text = f"{WAHYUNI} mengatakan bahwa loket dibuka.\n\nDijelaskannya, warga membawa kartu."
    assert indirect(text) == [("Sri Wahyuni", "mengatakan"), ("Sri Wahyuni", "Dijelaskannya")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{WAHYUNI} membuka acara di aula.",
        f"{WAHYUNI} melanjutkan kunjungan ke balai warga.",
        "Materi yang disampaikan sangat berguna bagi peserta.",
        "Warga diminta membawa kartu tanda penduduk.",
        "Tambah banyak warga yang datang ke aula.",
        "Pesan {PER Rudi Hartono} sudah dibacakan.",
        "Menurut Undang-Undang Nomor 5 Tahun 2014, pegawai wajib netral.",
    ],
)
def test_what_reports_nothing(sentence: str) -> None:
    assert indirect(sentence) == []


# Each holds one pair of marks and nobody who says what is in them.
TERMS = [
    'Kegiatan bertema "Humas Melek Fakta" itu diikuti 24 petugas.',
    'Acara mengusung tema "Bersama Membangun Desa yang Tangguh dan Mandiri untuk Semua".',
    'Peserta menonton film "Laut Kita" sebelum diskusi.',
    'Layanan bernama "Si Cepat" dibuka setiap hari kerja.',
    'Istilah "warga binaan" dipakai sejak lama.',
    'Program "Satu Desa Satu Perpustakaan" dimulai tahun ini.',
    '"Gerakan Demak Hijau" diluncurkan di alun-alun.',
    'Rutan menggelar "Bimbingan Teknis Penulisan Siaran Pers dan Pengelolaan Media Sosial".',
    'Lomba bertajuk "Menulis dari Balik Tembok" diikuti 40 orang.',
    'Ia dijuluki "Bapak Mangrove" oleh warga Bedono.',
    'Kata "gratis" tertulis besar di pintu loket.',
    'Buku berjudul "Cara Menulis Berita" dibagikan kepada peserta.',
    'Spanduk bertuliskan "Selamat Datang di Kota Wali" dipasang di gerbang.',
    'Aplikasi "Lapor Bupati" dapat diunduh secara gratis.',
    'Penghargaan "Inovasi Layanan Terbaik" diterima Rutan Demak.',
    'Peserta menyanyikan lagu "Indonesia Pusaka" dengan khidmat.',
    'Diskusi "Apa Kabar Sungai Kita?" menghadirkan tiga pakar.',
    'Slogan "Melayani dengan Hati" terpampang di ruang tunggu.',
    'Kanwil meraih predikat "Sangat Baik" dalam penilaian itu.',
    'Kelompok tani "Sumber Rejeki" memanen padi seluas dua hektare.',
    'Sistem "jemput bola" memudahkan warga lanjut usia.',
    'Kampung itu dikenal sebagai "kampung inggris".',
    'Tari "Gambang Semarang" membuka acara.',
    'Mereka menyebut cara itu "gotong royong digital".',
    'Seminar nasional "Hukum dan Teknologi: Tantangan Baru" digelar di aula.',
    'Kolom "Suara Warga" terbit setiap Jumat.',
    'Materi "Dasar-Dasar Fotografi" dibawakan wartawan senior.',
    'Rapat membahas "peta jalan" layanan kunjungan.',
    'Ruang "Sahabat Anak" diresmikan bupati.',
    'Motto "Cepat, Tepat, Ramah" menjadi pegangan petugas.',
    'Akun "Kabar Demak" diikuti sepuluh ribu orang.',
    'Kegiatan bertema besar "Mewujudkan Pelayanan yang Bersih dan Melayani" usai.',
    'Inovasi "Si Manis" kependekan dari Sistem Informasi Manajemen Sampah.',
    'Peribahasa "air beriak tanda tak dalam" menutup tulisan itu.',
    'Tagar "DemakBersih" ramai di media sosial.',
    'Modul "Menulis Teras" dipelajari pada hari pertama.',
    'Bupati membuka "Pekan Budaya Pesisir" di lapangan.',
    'Kelas "Ibu Cerdas" diikuti 30 ibu rumah tangga.',
    'Predikat "wajar tanpa pengecualian" diraih kelima kalinya.',
    'Pameran "Wajah Pesisir" berlangsung sampai Minggu.',
    'Forum "Ngopi Bareng Bupati" digelar tiap bulan.',
    'Perangkat itu disebut "kotak ajaib" oleh para siswa.',
    'Kata kunci "siaran pers" paling banyak dicari.',
    'Paket "Wisata Edukasi Rutan" ditawarkan kepada sekolah.',
]  # fmt: skip


@pytest.mark.parametrize("sentence", TERMS)
def test_titles_themes_and_terms_are_no_quotes(sentence: str) -> None:
    reading = read_marked(sentence)
    assert reading.quotes == ()
    assert len(reading.terms) == 1


@pytest.mark.parametrize(
    "text",
    [
        '"Siap," kata {PER Sri}.',
        '"Terima kasih," ujarnya singkat.',
        '"Mengapa baru sekarang?" tanya {PER Sri}.',
        '"Ayo!" seru {PER Sri} kepada peserta.',
        '"Kami tidak akan berhenti sampai semua warga terlayani dengan baik."',
        '{PER Sri} menjawab, "Kami belum tahu."',
        '"Tahun depan kita mulai dari Desa Bedono", jelas {PER Sri}.',
        '"Program Desa Hijau kita lanjutkan," tegas {PER Sri}.',
    ],
)
def test_speech_of_any_length(text: str) -> None:
    assert len(direct(text)) == 1
