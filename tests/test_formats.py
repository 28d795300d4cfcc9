"""Outputs: the same words in every format, and nothing in them read as markup."""

from __future__ import annotations

import io
from datetime import datetime

import docx
import pytest
from pypdf import PdfReader

from humaswriter.compose import Options, draft
from humaswriter.config import Office
from humaswriter.errors import UsageError
from humaswriter.form.read import parse_form
from humaswriter.release import Release
from humaswriter.writers import writer
from humaswriter.writers.md import escaped
from humaswriter.writers.whatsapp import write as write_whatsapp
from tests.conftest import FORM

NOON = datetime(2025, 3, 11, 12)
MARKUP = FORM.replace(
    "Warga berhak mengetahui layanan kami.", "'Warga <b>&amp; *berhak* #1 $x$ [a](b) _c_ @d.'"
)


def release(text: str = FORM, layout: str = "siaran-pers") -> Release:
    office = Office.model_validate(
        {
            "layout": layout,
            "letterhead": ["KEMENTERIAN", "Rutan Demak"],
            "about": "Rutan Demak berdiri pada 1981.",
            "contact": {"nama": "Lestari", "surel": "humas@contoh.go.id"},
        }
    )
    return draft(parse_form(text), Options(office)).release


def words(text: str) -> list[str]:
    return text.split()


def test_text_is_the_release_itself() -> None:
    made = release()
    assert writer(".txt")(made, NOON).decode() == made.text


def test_word_holds_every_paragraph_in_real_styles() -> None:
    made = release(MARKUP)
    document = docx.Document(io.BytesIO(writer(".docx")(made, NOON)))
    assert words("\n".join(p.text for p in document.paragraphs)) == words(made.text)
    styles = [p.style.name for p in document.paragraphs if p.style]
    assert styles[0] == "Kop Surat"
    assert styles.count("Heading 1") == 1
    assert styles.count("Heading 2") == 2
    assert "Body Text" in styles
    footer = document.sections[0].footer.paragraphs[0]._p.xml
    assert 'w:instr="PAGE"' in footer
    assert 'w:instr="NUMPAGES"' in footer
    assert document.core_properties.title == made.text.split("\n\n")[2]
    assert document.core_properties.language == "id-ID"


def test_pdf_is_tagged_and_takes_one_page() -> None:
    made = release(MARKUP)
    reader = PdfReader(io.BytesIO(writer(".pdf")(made, NOON)))
    assert len(reader.pages) == 1
    root = reader.root_object
    assert "'/Marked': True" in str(root["/MarkInfo"])
    assert str(root["/Lang"]) == "id"
    shown = "".join(words(reader.pages[0].extract_text()))
    assert "".join(words(made.text)) == shown


def test_a_long_release_takes_numbered_pages() -> None:
    more = "".join(f"  - langkah ke-{n} {'panjang ' * 40}\n" for n in range(30))
    made = release(FORM.replace("jalannya:\n", f"jalannya:\n{more}"))
    reader = PdfReader(io.BytesIO(writer(".pdf")(made, NOON)))
    assert len(reader.pages) > 1
    assert f"Halaman 2 dari {len(reader.pages)}" in reader.pages[1].extract_text()


def test_a_sign_without_a_glyph_does_not_stop_the_pdf() -> None:
    assert writer(".pdf")(release(FORM.replace("Warga", "🎉 Warga")), NOON).startswith(b"%PDF")


def test_what_is_missing_stands_out() -> None:
    made = release(
        FORM.replace("tujuan: petugas humas mampu menulis siaran pers yang lengkap\n", "")
    )
    assert "<mark>[LENGKAPI: tujuan]</mark>" in writer(".html")(made, NOON).decode()
    document = docx.Document(io.BytesIO(writer(".docx")(made, NOON)))
    marked = [r.text for p in document.paragraphs for r in p.runs if r.font.highlight_color]
    assert marked == ["[LENGKAPI: tujuan]"]


def test_a_very_long_headline_fits_in_word() -> None:
    made = release(FORM + f"judul: {'panjang ' * 50}\n")
    assert docx.Document(io.BytesIO(writer(".docx")(made, NOON))).core_properties.title


def test_html_is_one_file_and_escapes_everything() -> None:
    page = writer(".html")(release(MARKUP), NOON).decode()
    assert "Warga &lt;b&gt;&amp;amp; *berhak*" in page
    assert '<html lang="id">' in page
    for fetched in ("<script", "<link", "<img", "http:", "https:", "@import"):
        assert fetched not in page


def test_markdown_shows_marks_as_they_are() -> None:
    page = writer(".md")(release(MARKUP), NOON).decode()
    assert "# Rutan Demak Latih" in page
    assert r"Warga \<b\>\&amp; \*berhak\* \#1 $x$ \[a\](b) \_c\_ @d" in page
    assert escaped("1. satu\n- dua") == "1\\. satu\n\\- dua"


def test_whatsapp_has_a_bold_headline_and_no_other_formatting() -> None:
    text = write_whatsapp(release(MARKUP, "antara"))
    assert text.startswith("*Rutan Demak latih 24 petugas humas menulis siaran pers*\n\n")
    assert "*berhak*" not in text


@pytest.mark.parametrize("suffix", ["", ".doc", ".rtf"])
def test_other_suffixes_are_refused_with_the_known_ones(suffix: str) -> None:
    with pytest.raises(UsageError, match=r"\.txt, \.md, \.html, \.docx, \.pdf"):
        writer(suffix)
