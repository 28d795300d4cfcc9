"""A draft reads as news: order, introductions, verbs, dates, and nothing that was not given."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from humaswriter.compose import Draft, Options, draft
from humaswriter.compose.wording import (
    abbreviated_words,
    lowered,
    opening_quantity,
    purpose_opener,
    short_names,
    without_full_stop,
)
from humaswriter.config import Office
from humaswriter.form.read import parse_form
from humaswriter.release import Part
from tests.conftest import EXAMPLES, FORM

SEEDS = range(6)


def made(text: str = FORM, *, layout: str = "antara", seed: int = 0, **office: object) -> Draft:
    profile = Office.model_validate({"layout": layout, **office})
    return draft(parse_form(text), Options(profile, seed))


def news(result: Draft) -> list[str]:
    """Lead and body, the dateline left out."""
    release = result.release
    texts = [release.slice(p.span) for p in release.paragraphs if p.part in (Part.LEAD, Part.BODY)]
    if release.dateline:
        texts[0] = texts[0][release.dateline.end - release.dateline.start :]
    return texts


def without(*lines: str) -> str:
    """The form without the lines that begin so."""
    return "".join(
        row for row in FORM.splitlines(keepends=True) if not row.strip().startswith(lines)
    )


def test_the_whole_draft() -> None:
    assert made().release.text == (
        "Rutan Demak latih 24 petugas humas menulis siaran pers\n\n"
        "Demak (ANTARA) - Sebanyak 24 petugas humas dari enam unit menyelesaikan siaran pers siap "
        "kirim dalam bimbingan teknis yang digelar Rumah Tahanan Negara (Rutan) Kelas IIB Demak, "
        "Jawa Tengah.\n\n"
        '"Warga berhak mengetahui layanan kami," kata Kepala Rutan Demak Sri Wahyuni dalam '
        "Bimbingan Teknis Penulisan Siaran Pers di Aula Rutan Demak, Selasa (11/3/2025).\n\n"
        "Kegiatan itu digelar agar petugas humas mampu menulis siaran pers yang lengkap.\n\n"
        '"Kalau faktanya lengkap, redaksi tidak perlu menelepon dua kali," tutur Wahyuni.\n\n'
        "Peserta berlatih menulis teras berita, kemudian setiap kelompok menyunting naskah "
        "kelompok lain.\n\n"
        "Menurut Redaktur Harian Pesisir Dimas Prakoso, kesalahan nama masih sering "
        "ditemukan.\n\n"
        '"Periksa nama sebelum menekan tombol kirim," ujar Dimas.\n\n'
        "Naskah terbaik akan dimuat pada akhir Maret 2025.\n"
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_shape_of_every_example(path: Path, seed: int) -> None:
    loaded = parse_form(path.read_text(encoding="utf-8"))
    form = loaded.form
    result = draft(loaded, Options(seed=seed))
    told = news(result)
    spans = {span.field: span for span in reversed(result.spans)}
    starts = [p.span.start for p in result.release.paragraphs if p.part in (Part.LEAD, Part.BODY)]

    def paragraph(field: str) -> int:
        return sum(start <= spans[field].start for start in starts)

    assert len(told[0].split()) <= 35
    assert result.missing == ()
    body = [s for s in result.spans if s.start >= starts[1]]
    assert any(s.field == "tanggal" and s.start < starts[2] for s in body)
    assert paragraph("tujuan") <= 3
    if form.jalannya:
        assert paragraph("jalannya[0]") <= 5
    openings = [text.split()[0] for text in told]
    assert all(a != b for a, b in pairwise(openings))
    quotes = [s.field for s in result.spans if ".kutipan" in s.field]
    assert quotes == sorted(quotes)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("mampu menulis", "pandai menyusun"),
        ("Warga berhak", "Siapa pun harus tahu bahwa warga berhak"),
        ("tidak perlu menelepon dua kali.", "tidak perlu menelepon lagi, bukan?"),
        ("peserta berlatih menulis", "peserta menyusun"),
        ("Naskah terbaik akan", "Tiga naskah terbaik akan"),
    ],
)
def test_one_changed_field_leaves_other_sentences_alone(old: str, new: str) -> None:
    assert old in FORM
    for seed in range(12):
        before = news(made(seed=seed))
        after = news(made(FORM.replace(old, new), seed=seed))
        assert [a == b for a, b in zip(before, after, strict=True)].count(False) == 1


def test_seeds_vary_the_wording() -> None:
    assert len({made(seed=seed).release.text for seed in range(8)}) > 3


def test_without_a_result_the_lead_says_who_did_what() -> None:
    assert news(made(without("hasil:")))[0] == (
        "Rumah Tahanan Negara (Rutan) Kelas IIB Demak, Jawa Tengah, melatih 24 petugas humas dari "
        "enam unit menulis siaran pers."
    )


def test_a_result_too_long_for_the_lead_follows_it_with_a_note() -> None:
    long = " ".join(["petugas", *["menulis"] * 40])
    result = made(FORM.replace("hasil: 24", f"hasil: {long} 24"))
    assert len(news(result)[0].split()) <= 35
    assert any("terlalu panjang untuk teras" in note for note in result.notes)
    assert "hasil" not in result.unused


def test_without_speakers_place_and_day_have_their_own_sentence() -> None:
    text = FORM[: FORM.index("narasumber:")]
    assert news(made(text))[1] == (
        "Bimbingan Teknis Penulisan Siaran Pers berlangsung di Aula Rutan Demak, "
        "Selasa (11/3/2025)."
    )


def test_a_point_leads_to_its_quote() -> None:
    text = FORM.replace(
        "    kutipan:\n      - Warga", "    pokok: layanan itu gratis\n    kutipan:\n      - Warga"
    )
    second = news(made(text))[1]
    assert second.startswith('Kepala Rutan Demak Sri Wahyuni mengatakan layanan itu gratis. "Warga')
    assert second.endswith(
        "Wahyuni dalam Bimbingan Teknis Penulisan Siaran Pers di Aula Rutan Demak, "
        "Selasa (11/3/2025)."
    )


def test_the_one_who_spoke_is_the_speaker() -> None:
    text = FORM.replace(
        "    nama_sapaan: Wahyuni\n",
        "    nama_sapaan: Wahyuni\n    mewakili: {nama: Hasan Mubarok, jabatan: Kepala Kanwil}\n",
    )
    assert (
        "kata Kepala Rutan Demak Sri Wahyuni, mewakili Kepala Kanwil Hasan Mubarok, dalam"
        in made(text).release.text
    )


def test_short_names_are_never_shared() -> None:
    text = (
        without("nama_sapaan:")
        .replace("Dimas Prakoso", "Agus Wahyuni")
        .replace("Sri Wahyuni", "Sri Wahyuni")
    )
    told = "\n".join(news(made(text)))
    assert "kata Agus." in told or "ujar Agus." in told
    assert "Sri Wahyuni." in told


def test_a_role_acronym_is_introduced_before_it_is_used() -> None:
    text = FORM.replace(
        "    nama_sapaan: Wahyuni\n",
        "    nama_sapaan: Wahyuni\n    singkatan_jabatan: Karutan\n"
        "    pokok: [satu hal, dua hal, tiga hal]\n",
    )
    for seed in SEEDS:
        told = made(text, seed=seed).release.text
        assert told.index("Kepala Rutan Demak (Karutan) Sri Wahyuni") < told.rindex("Karutan")
    assert (
        "Karutan"
        not in made(
            FORM.replace(
                "    nama_sapaan: Dimas\n",
                "    nama_sapaan: Dimas\n    singkatan_jabatan: Redpel\n",
            )
        ).release.text
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_verbs_fit_their_place(path: Path) -> None:
    loaded = parse_form(path.read_text(encoding="utf-8"))
    for seed in SEEDS:
        told = news(draft(loaded, Options(seed=seed)))
        for n, text in enumerate(told):
            verb = re.search(r'" (tambah|imbuh|lanjut|pungkas)(?:nya| (\w+))', text)
            if verb:
                name = verb[2] or ""
                before = " ".join(told[:n])
                assert name in before
                assert '"' in before or "mengatakan" in before
            if verb and verb[1] == "pungkas" and name:
                assert not any('"' in later and name in later for later in told[n + 1 :])


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("Kami siap.", '"Kami siap," kata'),
        ("Kami siap", '"Kami siap," kata'),
        ("Kami siap!", '"Kami siap!" kata'),
        ("Siapa siap?", '"Siapa siap?" tanya'),
        ("Kami siap...", '"Kami siap...," kata'),
        ("'\"Kami siap.\"'", '"Kami siap," kata'),
        ("“Kami siap.”", '"Kami siap," kata'),
        ('\'"Kami siap." "Mari mulai."\'', '"Kami siap. Mari mulai," kata'),
        ("Kami 'siap'.", "\"Kami 'siap',\" kata"),
    ],
)
def test_quote_marks(quote: str, shown: str) -> None:
    assert shown in made(FORM.replace("Warga berhak mengetahui layanan kami.", quote)).release.text


def test_a_quote_with_double_marks_stays_verbatim_and_is_noted() -> None:
    result = made(FORM.replace("Warga berhak", 'Ini "Rutan Bersih", warga berhak'))
    assert 'Ini "Rutan Bersih", warga berhak' in result.release.text
    assert any("tanda petik tunggal" in note for note in result.notes)


def test_missing_needed_facts_are_visible_and_asked_for() -> None:
    result = made(without("tujuan:", "tanggal:"))
    assert [item.path for item in result.missing] == ["tanggal", "tujuan"]
    assert "di Aula Rutan Demak, [LENGKAPI: tanggal]." in result.release.text
    assert "digelar untuk [LENGKAPI: tujuan]." in result.release.text


def test_unused_facts_are_named() -> None:
    result = made()
    assert set(result.unused) == {"pukul", "peserta.asal"}
    assert result.unsaid == {"pukul": "08.30"}


def test_dates_in_the_offices_style() -> None:
    assert "Demak, Selasa (11/3)." in made(date_style="pendek").release.text
    assert "Demak, Selasa." in made(date_style="hari").release.text


def test_a_range_names_both_fields() -> None:
    result = made(FORM.replace("tanggal: 11/3/2025", "tanggal: 11/3/2025\nsampai: 13/3/2025"))
    text = result.release.text
    assert "Selasa-Kamis (11-13/3/2025)" in text
    assert {text[s.start : s.end] for s in result.spans if s.field == "sampai"} == {
        "Kamis",
        "13/3/2025",
    }


def test_a_formal_release_has_its_frame() -> None:
    text = FORM + (
        "siaran: {nomor: W13-112, tanggal: 11/3/2025, embargo: 11/3/2025 pukul 12.00}\n"
        "narahubung: {nama: Lestari, telepon: 0812-0000-0000}\n"
    )
    result = made(
        text,
        layout="siaran-pers",
        name="Rutan Demak",
        letterhead=["KEMENTERIAN", "Rutan Demak"],
        about="Rutan Demak berdiri pada 1981.",
    )
    release = result.release
    assert release.of(Part.LETTERHEAD) == ("KEMENTERIAN\nRutan Demak",)
    assert release.of(Part.NOTICE) == (
        "SIARAN PERS\nNomor: W13-112\nTanggal: 11 Maret 2025\n"
        "EMBARGO: tidak untuk disiarkan sebelum Selasa, 11 Maret 2025, pukul 12.00 WIB",
    )
    assert release.of(Part.HEADLINE) == ("Rutan Demak Latih 24 Petugas Humas Menulis Siaran Pers",)
    assert release.of(Part.BOILERPLATE) == ("Tentang Rutan Demak\nRutan Demak berdiri pada 1981.",)
    assert release.of(Part.CONTACT) == ("Narahubung\nLestari\nTelepon: 0812-0000-0000",)
    assert "Selasa (11/3/2025), pukul 08.30 WIB." in release.text
    assert release.of(Part.LEAD)[0].startswith("Demak - ")


def test_a_web_item_ends_with_its_code() -> None:
    result = made(FORM + "kode: humas/lst\n", layout="web")
    assert result.release.of(Part.CODE) == ("(humas/lst)",)
    assert result.release.text.endswith("(humas/lst)\n")


def test_titles_stand_once_and_only_in_the_formal_layout() -> None:
    text = FORM.replace("    jabatan: Redaktur", "    gelar: Dr., M.Si.\n    jabatan: Redaktur")
    formal = made(text, layout="siaran-pers").release.text
    assert formal.count("Dr. Dimas Prakoso, M.Si.,") == 1
    assert "M.Si." not in made(text).release.text


def test_degrees_typed_behind_a_name_belong_to_the_name() -> None:
    result = made(
        FORM.replace("nama: Dimas Prakoso", "nama: Dimas Prakoso, M.Si."), layout="siaran-pers"
    )
    text = result.release.text
    assert "Dimas Prakoso, M.Si.," in text
    assert {s.field for s in result.spans if "M.Si." in text[s.start : s.end]} == {
        "narasumber[1].nama"
    }


@pytest.mark.parametrize(
    ("typed", "inside"),
    [
        ("Peserta berlatih", "peserta berlatih"),
        ("Meningkatkan mutu", "meningkatkan mutu"),
        ("Jabatan adalah amanah", "jabatan adalah amanah"),
        ("Seluruh UPT hadir", "seluruh UPT hadir"),
        ("Kesehatan warga", "kesehatan warga"),
        ("Pekalongan menjadi tuan rumah", "Pekalongan menjadi tuan rumah"),
        ("Bupati Demak hadir", "Bupati Demak hadir"),
        ("Dinas Kesehatan hadir", "Dinas Kesehatan hadir"),
        ("Menteri hadir", "Menteri hadir"),
        ("KPK hadir", "KPK hadir"),
        ("Dimas membagikan buku", "Dimas membagikan buku"),
        ("Merauke menjadi kota", "Merauke menjadi kota"),
        ("Memberikan bantuan", "memberikan bantuan"),
    ],
)
def test_a_capital_is_lowered_only_where_it_is_no_name(typed: str, inside: str) -> None:
    assert lowered(typed) == inside


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("asal: enam unit", "asal: dari enam unit", "24 petugas humas dari enam unit"),
        ("nama: Aula Rutan Demak", "nama: Di Aula Rutan Demak", "Pers di Aula Rutan Demak, S"),
        ("nama: Aula Rutan Demak", "nama: daring", "Pers secara daring dari Demak, S"),
        ("kota: Demak", "kota: Kabupaten Demak", "Demak (ANTARA) - "),
        ("Jawa Tengah", "jawa tengah", "Demak, Jawa Tengah."),
        ("nama: Sri Wahyuni", "nama: Bapak Dr. H. Sri Wahyuni", "Kepala Rutan Demak Sri Wahyuni"),
        (
            "nama: Sri Wahyuni",
            "nama: Kepala Rutan Demak Sri Wahyuni",
            "kata Kepala Rutan Demak Sri",
        ),
        ("- kesalahan", "- bahwa kesalahan", "Prakoso mengatakan bahwa kesalahan"),
        ("- kesalahan", "- agar kesalahan", "Prakoso meminta agar kesalahan"),
        ("- kesalahan", "- pentingnya ketelitian, sebab kesalahan", "menekankan pentingnya"),
        ("tujuan: petugas", "tujuan: bertujuan agar petugas", "Kegiatan itu bertujuan agar"),
        (
            "tujuan: petugas humas mampu menulis siaran pers yang lengkap",
            "tujuan: HUT Kota",
            "untuk HUT",
        ),
        ("- peserta berlatih menulis teras berita", "- Peserta berlatih.", "Peserta berlatih, "),
    ],
)
def test_what_officers_type_is_fitted_in(old: str, new: str, shown: str) -> None:
    assert old in FORM
    text = FORM.replace(old, new)
    with_result, without_result = (made(t).release.text for t in (text, _no_result(text)))
    assert shown in with_result + without_result


def _no_result(text: str) -> str:
    return "".join(row for row in text.splitlines(True) if not row.startswith("hasil:"))


def test_speakers_of_one_name_are_told_apart_by_their_role() -> None:
    text = without("nama_sapaan:").replace("Dimas Prakoso", "Sri Wahyuni")
    told = made(text).release.text
    assert "Redaktur Harian Pesisir Sri Wahyuni." in told
    assert told.count("Kepala Rutan Demak Sri Wahyuni") == 2


def test_a_point_in_the_first_person_is_noted() -> None:
    result = made(FORM.replace("- kesalahan", "- kami berharap kesalahan"))
    assert any("memakai 'kami'" in note for note in result.notes)


def test_a_quote_of_several_days_is_no_quote_of_all_of_them() -> None:
    told = made(FORM.replace("tanggal: 11/3/2025", "tanggal: 11-13/3/2025")).release.text
    assert "Pers yang berlangsung di Aula Rutan Demak, Selasa-Kamis (11-13/3/2025)." in told


@pytest.mark.parametrize(
    ("purpose", "opener"),
    [
        ("meningkatkan mutu", "untuk "),
        ("berbagi ilmu", "untuk "),
        ("petugas mampu menulis", "agar "),
        ("media memuat berita", "agar "),
        ("kesehatan warga", "untuk "),
        ("HUT RI ke-80", "untuk "),
        ("agar petugas mampu", ""),
        ("untuk meningkatkan mutu", ""),
    ],
)
def test_purpose_openers(purpose: str, opener: str) -> None:
    assert purpose_opener(purpose) == opener


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Muhammad Bahrun", "Bahrun"),
        ("Rakhmat Renaldy", "Rakhmat"),
        ("I Made Sudarsana", "Sudarsana"),
        ("Siti Nurhaliza", "Nurhaliza"),
        ("H. Abdul Karim, S.H.", "Karim"),
    ],
)
def test_short_names(name: str, short: str) -> None:
    assert short_names(name)[0] == short


@pytest.mark.parametrize(
    ("name", "short", "found"),
    [
        ("Rumah Tahanan Negara Kelas IIB Demak", "Rutan Demak", (3, "Rutan")),
        ("Pengadilan Agama Sungai Raya Kelas IB", "PA Sungai Raya", (2, "PA")),
        ("Kepolisian Resor Lembah Hijau", "Polres Lembah Hijau", (2, "Polres")),
        ("Dinas Perdagangan Kabupaten Purwasari", "Disdag Purwasari", (2, "Disdag")),
        ("Badan Pusat Statistik", "BPS", (3, "BPS")),
        ("Kantor Imigrasi Kelas I TPI Kupang", "Kantor Imigrasi Kupang", None),
    ],
)
def test_what_a_short_name_stands_for(name: str, short: str, found: tuple[int, str] | None) -> None:
    assert abbreviated_words(name, short) == found


def test_full_stops_of_abbreviations_stay() -> None:
    assert without_full_stop("ditutup.") == "ditutup"
    assert without_full_stop("dihadiri Sri Wahyuni, S.H.") == "dihadiri Sri Wahyuni, S.H."
    assert without_full_stop("dan lain-lain, dkk.") == "dan lain-lain, dkk."


def test_only_counts_open_with_sebanyak() -> None:
    assert opening_quantity("24 petugas hadir") == ("24", " petugas hadir")
    assert opening_quantity("11 Maret menjadi hari jadi") is None
    assert opening_quantity("2025 menjadi tahun baik") is None
    assert opening_quantity("2000 warga hadir") == ("2000", " warga hadir")
    assert opening_quantity("08.30 peserta berlatih") is None


def test_no_fact_is_lost_to_an_alternative() -> None:
    hasil = "hasil: Rutan Demak menyelesaikan 24 siaran pers\n"
    text = "".join(hasil if r.startswith("hasil:") else r for r in FORM.splitlines(True))
    text = text.replace("materi: menulis siaran pers", "materi: menyunting foto")
    result = made(text + "tema: Humas Melek Fakta\njudul: Kabar dari Rutan Demak\n")
    told = result.release.text
    assert 'Tema kegiatan itu ialah "Humas Melek Fakta".' in told
    assert "Dalam kegiatan itu, peserta dilatih menyunting foto." in told
