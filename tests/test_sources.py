"""Drafts of every format as text: what is read, where it stands, what is refused."""

from __future__ import annotations

import contextlib
import io
import textwrap
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from hypothesis import given
from hypothesis import strategies as st

from humaswriter.errors import InputError, UsageError
from humaswriter.readers import Source, md, reader, txt
from humaswriter.readers import docx as word
from humaswriter.readers import html as page
from humaswriter.readers.encoding import decode

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LONG = "Petugas humas berlatih menulis siaran pers dengan fakta yang lengkap dan nama yang benar. "


def shown(source: Source) -> list[str]:
    return [source.prose[block.span.start : block.span.end] for block in source.blocks]


@pytest.mark.parametrize(
    "data",
    [
        "Jumat’s “kata”".encode(),
        "\ufeffJumat’s “kata”".encode(),
        "\ufeffJumat’s “kata”".encode("utf-16-le"),
        "\ufeffJumat’s “kata”".encode("utf-16-be"),
        "Jumat’s “kata”".encode("utf-16-le"),
        "Jumat’s “kata”".encode("cp1252"),
    ],
)
def test_encodings_of_offices_give_the_same_text(data: bytes) -> None:
    assert decode(data, "naskah.txt") == "Jumat’s “kata”"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x01", b"MZ\x90\x00\x03", b"%PDF\x00\x81"])
def test_a_file_that_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"naskah.txt: Isi berkas bukan teks"):
        decode(data, "naskah.txt")


def test_windows_line_ends_and_hard_spaces_keep_every_offset() -> None:
    text = "Judul\u00a0berita\r\n\r\nIsi\u2009berita.\r\nBaris dua.\r\n"
    source = txt.source(text)
    assert len(source.prose) == len(text)
    assert shown(source) == ["Judul berita", "Isi berita.", "Baris dua."]
    assert source.text == text


def test_one_paragraph_a_line() -> None:
    assert len(shown(txt.source(LONG * 2 + "\n" + LONG * 3 + "\n" + LONG * 2))) == 3


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    first, second = (textwrap.fill(LONG * times, 72) for times in (3, 4))
    together = txt.source(f"Judul berita\n\n{first}\n\n{second}\n")
    assert [len(block.split()) for block in shown(together)] == [2, 42, 56]
    assert len(shown(txt.source(f"{first}\n{second}"))) == 2


def test_markdown_shows_words_and_no_markup() -> None:
    text = (
        "---\npenulis: Sri\n---\n# Judul *tebal*\n\n"
        "Demak - **Bupati** [Sri](http://x.id) hadir\\.\n\n"
        "| a | b |\n|---|---|\n| satu | dua |\n\n- butir `satu`\n\n> kutipan <br>\n\n"
        "![foto](f.jpg)\n"
    )
    source = md.source(text)
    joined = " ".join(" ".join(block.split()) for block in shown(source))
    assert joined == "Judul tebal Demak - Bupati Sri hadir . a b satu dua butir satu kutipan"
    assert [block.is_heading for block in source.blocks][:2] == [True, False]
    assert len(source.prose) == len(text)
    start = source.prose.index("Bupati")
    assert text[start : start + 6] == "Bupati"


def test_html_shows_the_article_alone() -> None:
    source = page.source(
        "<html><head><title>Situs</title><style>p{}</style></head><body><nav>Beranda</nav>"
        "<article><h1>Judul</h1><p>Satu &amp; dua<br>tiga</p>"
        "<table><tr><td>sel A</td><td>sel B</td></tr></table><script>x()</script></article>"
        "<footer>Hak cipta</footer></body></html>"
    )
    assert shown(source) == ["Judul", "Satu & dua", "tiga", "sel A", "sel B"]
    assert source.blocks[0].is_heading


def test_html_keeps_a_headline_outside_the_article() -> None:
    source = page.source("<header><h1>Judul</h1></header><article><p>Isi.</p></article>")
    assert shown(source) == ["Judul", "Isi."]


def test_markdown_entities_are_their_signs_and_blocks_of_html_stay() -> None:
    source = md.source("&ldquo;Kami siap,&rdquo; kata Sri.\n\n<p>Blok</p>\n\n    menjorok\n")
    assert " ".join(source.prose.split()) == "“ Kami siap,” kata Sri. Blok menjorok"


def test_invisible_signs_between_words_are_spaces() -> None:
    assert txt.source("\u200b“Siap,”\u200b kata\ufeff Sri").prose == " “Siap,”  kata  Sri"


def test_html_names_its_encoding() -> None:
    data = '<meta charset="windows-1252"><p>Jumat’s</p>'.encode("cp1252")
    assert shown(page.read(data, "a.html")) == ["Jumat’s"]


def saved(document: docx.document.Document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_word_headings_paragraphs_and_tables_in_their_order() -> None:
    document = docx.Document()
    document.add_heading("Judul", 0)
    document.add_paragraph("Demak - Satu.")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "sel A"
    table.cell(0, 1).text = "sel B"
    document.add_paragraph("Dua.")
    source = word.read(saved(document), "a.docx")
    assert shown(source) == ["Judul", "Demak - Satu.", "sel A", "sel B", "Dua."]
    assert source.blocks[0].is_heading


def test_word_tracked_changes_as_accepted_and_content_controls() -> None:
    document = docx.Document()
    body = document.element.body
    for xml in (
        f"<w:p {W}><w:r><w:t>Bupati </w:t></w:r><w:del><w:r><w:delText>lama</w:delText></w:r>"
        "</w:del><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:r><w:noBreakHyphen/></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r></w:p>",
        f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>dalam kendali</w:t></w:r></w:p></w:sdtContent>"
        "</w:sdt>",
        f"<w:p {W}><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Kalimat yang </w:t></w:r></w:p>",
        f"<w:p {W}><w:r><w:t>disambung.</w:t></w:r></w:p>",
    ):
        body.insert(len(body) - 1, parse_xml(xml))
    assert shown(word.read(saved(document), "a.docx")) == [
        "Bupati baru-", "dalam kendali", "Kalimat yang disambung.",
    ]  # fmt: skip


def with_part(data: bytes, name: str, content: str, relation: str) -> bytes:
    """A document with one more part, as Word writes footnotes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for item in old.namelist():
            text = old.read(item)
            if item == "[Content_Types].xml":
                kind = (
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
                )
                entry = f'<Override PartName="/word/{name}" ContentType="{kind}"/></Types>'
                text = text.replace(b"</Types>", entry.encode())
            if item == "word/_rels/document.xml.rels":
                base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                entry = f'<Relationship Id="rIdX" Type="{base}/{relation}" Target="{name}"/>'
                text = text.replace(b"</Relationships>", entry.encode() + b"</Relationships>")
            new.writestr(item, text)
        new.writestr(f"word/{name}", content)
    return stream.getvalue()


def test_word_footnotes_come_last_without_the_separator() -> None:
    document = docx.Document()
    document.add_paragraph("Isi.")
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>garis</w:t></w:r>'
        '</w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>Catatan kaki.</w:t></w:r></w:p>'
        "</w:footnote></w:footnotes>"
    )
    data = with_part(saved(document), "footnotes.xml", notes, "footnotes")
    assert shown(word.read(data, "a.docx")) == ["Isi.", "Catatan kaki."]


def test_an_encrypted_word_file_is_refused_with_the_cure() -> None:
    with pytest.raises(InputError, match=r"a.docx: Dokumen ini terkunci kata sandi"):
        word.read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.docx")


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04rusak", b"bukan zip", b"PK\x05\x06" + b"\0" * 18]
)
def test_a_damaged_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"a.docx: Dokumen Word ini rusak"):
        word.read(data, "a.docx")


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(210):
            part.write(b" " * 1024 * 1024)
    with pytest.raises(InputError, match="mengembang terlalu besar"):
        word.read(stream.getvalue(), "a.docx")


def test_a_truncated_word_file_is_refused(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(LONG)
    data = saved(document)
    for end in range(0, len(data), len(data) // 12):
        with pytest.raises(InputError):
            word.read(data[:end], "a.docx")


def test_an_unknown_suffix_names_what_can_be_read() -> None:
    with pytest.raises(UsageError, match=r"'.odt' belum dapat dibaca.*\.docx"):
        reader(".odt")


PIECES = st.sampled_from(
    ["\n", "\r\n", "\r", " ", "\u00a0", "\t", "# ", "**", "`", "|", "- ", "> ", "Kata", "“", "”",
     "<p>", "</p>", "&amp;", "[a](b)", "\\", "---", "é", "😀", "<nav>", "\u2028"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map("".join))
def test_prose_is_as_long_as_the_text_and_blocks_are_in_order(text: str) -> None:
    for source in (txt.source(text), md.source(text), page.source(text)):
        assert len(source.prose) == len(source.text)
        ends = [0]
        for block in source.blocks:
            assert ends[-1] <= block.span.start < block.span.end <= len(source.text)
            words = source.prose[block.span.start : block.span.end]
            assert words == words.strip()
            ends.append(block.span.end)


@given(st.binary(max_size=300))
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    for suffix in (".txt", ".md", ".html", ".docx"):
        with contextlib.suppress(InputError):
            assert len((source := reader(suffix)(data, "a")).prose) == len(source.text)
