"""Word: real styles that an office can restyle, a letterhead block, page numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from humaswriter.release import GAP, Part, Release

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_FONT = "Times New Roman"
_LONGEST_TITLE = 255  # what the format allows
_STYLES = {
    Part.LETTERHEAD: "Kop Surat",
    Part.NOTICE: "Keterangan Siaran",
    Part.HEADLINE: "Heading 1",
    Part.LEAD: "Body Text",
    Part.BODY: "Body Text",
    Part.BOILERPLATE: "Tentang Lembaga",
    Part.CONTACT: "Narahubung",
    Part.CODE: "Body Text",
}


def write(release: Release, written: datetime) -> bytes:
    """The release as a `.docx` file, one Word paragraph a line."""
    document = new_document(next(iter(release.of(Part.HEADLINE)), "Siaran pers"), written)
    for paragraph in release.paragraphs:
        _add(document, paragraph.part, release.slice(paragraph.span).split("\n"))
    return saved(document)


def new_document(title: str, written: datetime) -> Document:
    """An empty document in the house's styles, with numbered pages."""
    import docx

    document = docx.Document(BytesIO(_blank()[0]))
    properties = document.core_properties
    properties.title = title[:_LONGEST_TITLE]
    properties.author = "humaswriter"
    properties.language = "id-ID"
    properties.comments = ""
    properties.created = properties.modified = written.astimezone(timezone.utc)
    return document


def add_line(document: Document, text: str, style: str) -> Paragraph:
    """A paragraph added to a `new_document`; `style` is the name of one of its styles."""
    paragraph = document.add_paragraph(text)
    paragraph._p.style = _blank()[1][style]
    return paragraph


def saved(document: Document) -> bytes:
    """The bytes of a document."""
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@lru_cache(maxsize=1)
def _blank() -> tuple[bytes, Mapping[str, str]]:
    """The document that all begin as, and its style ids by name.

    Made once, and ids not looked up a paragraph: a class needs thirty sheets at a time.
    """
    import docx

    document = docx.Document()
    _set_up(document)
    _page_numbers(document)
    return saved(document), {style.name: style.style_id for style in document.styles}


def _add(document: Document, part: Part, rows: list[str]) -> None:
    headed = part in (Part.BOILERPLATE, Part.CONTACT)
    for number, row in enumerate(rows):
        style = "Heading 2" if headed and not number else _STYLES[part]
        added = add_line(document, "", style)
        _write_row(added, row)
        if part is Part.LETTERHEAD:
            _embolden(added, number == 0)
            if number == len(rows) - 1:
                _border_below(added)
        elif part is Part.NOTICE:
            _embolden(added, number == 0)
            if number == len(rows) - 1:
                _space(added, after=14)


def _write_row(paragraph: Any, row: str) -> None:
    """The row as runs, with what is still missing highlighted."""
    from docx.enum.text import WD_COLOR_INDEX

    for text in filter(None, GAP.split(row)):
        run = paragraph.add_run(text)
        if GAP.fullmatch(text):
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _embolden(paragraph: Any, bold: bool) -> None:
    for run in paragraph.runs:
        run.bold = bold


def _set_up(document: Document) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.2)
    styles: Any = document.styles
    _font(styles["Normal"], 11)
    _language(styles["Normal"])
    for name, size, before, after in (("Heading 1", 16, 0, 10), ("Heading 2", 11, 10, 2)):
        _font(styles[name], size)
        styles[name].font.bold = True
        styles[name].font.color.rgb = RGBColor(0, 0, 0)
        _space(styles[name], before, after)
    _space(styles["Body Text"], 0, 7)
    styles["Body Text"].paragraph_format.line_spacing = 1.15
    for part in (Part.LETTERHEAD, Part.NOTICE, Part.BOILERPLATE, Part.CONTACT):
        made = styles.add_style(_STYLES[part], WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles["Normal"]
        made.quick_style = True
        _space(made, 0, 0)
    styles["Kop Surat"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    styles["Kop Surat"].font.size = Pt(12.5)


def _font(style: ParagraphStyle, size: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name = _FONT
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), _FONT)


def _language(style: ParagraphStyle) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "id-ID")
    style.element.get_or_add_rPr().append(language)


def _space(styled: Any, before: float | None = None, after: float | None = None) -> None:
    from docx.shared import Pt

    if before is not None:
        styled.paragraph_format.space_before = Pt(before)
    if after is not None:
        styled.paragraph_format.space_after = Pt(after)


def _border_below(paragraph: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    _space(paragraph, after=12)
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", "000000")):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _page_numbers(document: Document) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    footer = document.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text, field in (("Halaman ", "PAGE"), (" dari ", "NUMPAGES")):
        footer.add_run(text)
        simple = OxmlElement("w:fldSimple")
        simple.set(qn("w:instr"), field)
        run, value = OxmlElement("w:r"), OxmlElement("w:t")
        value.text = "1"
        run.append(value)
        simple.append(run)
        footer._p.append(simple)
