"""A web page of one file: printable, no script, nothing fetched."""

from __future__ import annotations

from datetime import datetime

from humaswriter.release import GAP, Part, Release
from humaswriter.resources import folder


def write(release: Release, written: datetime) -> bytes:
    """The release as a self-contained HTML page."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    env = Environment(
        loader=FileSystemLoader(folder("templates") / "keluaran"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters["marked"] = _marked
    paragraphs = [(p.part.value, release.slice(p.span).split("\n")) for p in release.paragraphs]
    title = next(iter(release.of(Part.HEADLINE)), "Siaran pers")
    page = env.get_template("halaman.html.j2").render(title=title, paragraphs=paragraphs)
    return page.encode()


def _marked(text: str) -> str:
    """The text escaped, with what is still missing marked."""
    from markupsafe import Markup, escape

    return Markup(GAP.sub(r"<mark>\1</mark>", str(escape(text))))
