"""Parts of drafts: datelines of all forms, headline or none, what closes a release."""

from __future__ import annotations

import pytest

from humaswriter.readers import txt
from humaswriter.readers.parts import find_dateline, to_release
from humaswriter.release import Part, Release

NEWS = "Bupati Demak meresmikan balai warga yang menampung dua ratus orang, Kamis (19/9/2024)."


def read(*paragraphs: str) -> Release:
    return to_release(txt.source("\n\n".join(paragraphs)))


def parts(*paragraphs: str) -> list[str]:
    return [paragraph.part.value for paragraph in read(*paragraphs).paragraphs]


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("Jepara (ANTARA) -", "Jepara", "ANTARA"),
        ("Kupang -", "Kupang", None),
        ("Kupang –", "Kupang", None),
        ("KUPANG--", "KUPANG", None),
        ("Luwuk, INFO_PAS -", "Luwuk", "INFO_PAS"),
        ("Kandangan - Humas,", "Kandangan", "Humas"),
        ("Bogor, 19/9 (Humas) -", "Bogor", "Humas"),
        ("Bogor, Kamis (19/9/2024) –", "Bogor", None),
        ("JAKARTA (19/9/2024) —", "JAKARTA", None),
        ("Jakarta, 27 Februari 2024 –", "Jakarta", None),
        ("Jakarta:", "Jakarta", None),
        ("Semarang | ", "Semarang", None),
        ("KBRN, Jakarta:", "Jakarta", "KBRN"),
        ("Palembang, sumselprov.go.id -", "Palembang", "sumselprov.go.id"),
        ("Kupang, Nusa Tenggara Timur (ANTARA) -", "Kupang", "ANTARA"),
        ("Jakarta, Humas Kemenag --", "Jakarta", "Humas Kemenag"),
        ("KOTA BEKASI - Selasa, 22 November 2022", "KOTA BEKASI", None),
        ("Lapas Demak –", None, "Lapas Demak"),
        ("MC TAPIN –", "TAPIN", "MC"),
        ("BANDAR LAMPUNG -- ADPIM --", "BANDAR LAMPUNG", "ADPIM"),
        ("Ambon, Diskominfo.", "Ambon", "Diskominfo"),
        ("Rembang_", "Rembang", None),
        ("WONOSOBO-", "WONOSOBO", None),
        ("humas.polri.go.id –", None, "humas.polri.go.id"),
    ],
)
def test_datelines(opening: str, place: str | None, agency: str | None) -> None:
    text = f"{opening.strip()} {NEWS}"
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert text[: found.span.end] == opening.strip()
    release = read(text)
    assert release.dateline == found.span
    lead = release.lead()
    assert lead is not None
    assert release.slice(lead) == NEWS


@pytest.mark.parametrize(
    "text",
    [
        "Bupati Demak: Jangan buang sampah ke sungai.",
        "Ia menyebut tiga hal: jalan, air, dan sekolah.",
        "Surabaya Raya. Bupati hadir dalam rapat itu.",
        "Kegiatan itu - kata Bupati - berlangsung sehari penuh.",
        "Rapat Koordinasi: Bupati Minta Data Diperbarui",
        "Bupati dan Wakil Bupati - seperti diberitakan - hadir.",
        NEWS,
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert find_dateline(text, 0, len(text)) is None


def test_a_dateline_alone_on_its_line() -> None:
    release = read("Bupati resmikan balai warga", "Demak (ANTARA) -", NEWS)
    assert [p.part for p in release.paragraphs] == [Part.HEADLINE, Part.DATELINE, Part.LEAD]
    assert release.dateline is not None
    assert release.slice(release.dateline) == "Demak (ANTARA) -"


def test_a_draft_may_have_no_headline() -> None:
    assert parts(f"Demak - {NEWS}", "Balai itu dibangun sejak Mei.") == ["lead", "body"]
    assert parts(NEWS, "Balai itu dibangun sejak Mei.") == ["lead", "body"]


def test_a_headline_stands_before_the_lead() -> None:
    assert parts("Bupati Demak resmikan balai warga", NEWS) == ["headline", "lead"]
    assert parts("BUPATI RESMIKAN BALAI WARGA", f"DEMAK - {NEWS}") == ["headline", "lead"]


def test_a_lead_without_its_full_stop_is_no_headline() -> None:
    lead = "Bupati meresmikan balai warga di Desa Bedono, Kamis (19/9)"
    assert (
        parts(lead, "Balai itu dibangun sejak Mei dengan dana desa dan gotong royong.")[0] == "lead"
    )


def test_letterhead_notice_and_byline_come_before_the_news() -> None:
    assert parts(
        "PEMERINTAH KABUPATEN DEMAK",
        "SIARAN PERS",
        "Nomor: 12/Humas/2024",
        "Bupati Demak resmikan balai warga",
        "Oleh: Tim Humas",
        "Kamis, 19 September 2024",
        f"Demak - {NEWS}",
    ) == ["letterhead", "notice", "notice", "headline", "byline", "byline", "lead"]


def test_a_byline_may_come_first() -> None:
    assert parts("Tim Ruang Berita Diskominfo Demak.", NEWS, "Isi.")[:2] == ["byline", "lead"]


@pytest.mark.parametrize(
    "code", ["(humas/fka)", "***", "-red-", "(*)", "#DemakMaju #Humas", "hms/fk"]
)
def test_a_closing_code_on_a_line_of_its_own(code: str) -> None:
    assert parts(NEWS, "Balai itu dibangun sejak Mei.", code) == ["lead", "body", "code"]


@pytest.mark.parametrize("code", ["(jef)", "(EZ/HUMAS)", "***", "(Humas Demak/fka)"])
def test_a_closing_code_behind_the_last_sentence(code: str) -> None:
    release = read(NEWS, f"Balai itu dibangun sejak Mei. {code}")
    assert release.of(Part.BODY) == ("Balai itu dibangun sejak Mei.",)
    assert release.of(Part.CODE) == (code,)


@pytest.mark.parametrize("bracket", ["(19/9)", "(KPU)", "(sebelas)"])
def test_a_bracket_that_belongs_to_the_last_sentence_is_no_code(bracket: str) -> None:
    release = read(NEWS, f"Rapat ditutup oleh komisi itu {bracket}")
    assert release.of(Part.CODE) == ()


def test_about_and_contact_close_a_formal_release() -> None:
    assert parts(
        NEWS,
        "Balai itu dibangun sejak Mei.",
        "Tentang Kabupaten Demak",
        "Kabupaten di pesisir utara Jawa Tengah.",
        "Narahubung:",
        "Lestari, 0812-0000-0000",
    ) == ["lead", "body", "boilerplate", "boilerplate", "contact", "contact"]


def test_a_body_that_speaks_of_contact_is_body() -> None:
    assert parts(NEWS, "Informasi lebih lanjut akan disampaikan kemudian.", "Warga menunggu.") == [
        "lead", "body", "body",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "headline", ["Humas Polri Raih Penghargaan", "KEJAKSAAN NEGERI KUDUS TAHAN DUA TERSANGKA"]
)
def test_headlines_that_open_like_a_byline_or_letterhead(headline: str) -> None:
    assert parts(headline, NEWS)[0] == "headline"


def test_a_subheading_is_no_body() -> None:
    behind = "Balai itu dibangun dengan dana desa dan gotong royong warga selama enam bulan."
    assert parts(NEWS, "Dibangun Sejak Mei", behind) == [
        "lead", "subheading", "body",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "\n \n", "kata", "“", "Demak -", "***"])
def test_hardly_any_text_is_read_too(text: str) -> None:
    read(text)
