"""PDF, tagged for screen readers: one page where the text can be set on one."""

from __future__ import annotations

import json
from datetime import datetime

from humaswriter.release import Part, Release
from humaswriter.resources import folder


def write(release: Release, written: datetime) -> bytes:
    """The release as a PDF/UA-1 file in the fonts that come with Typst."""
    import typst

    data = {
        "title": next(iter(release.of(Part.HEADLINE)), "Siaran pers"),
        "paragraphs": [
            {"part": p.part.value, "rows": release.slice(p.span).split("\n")}
            for p in release.paragraphs
        ],
    }
    source = (folder("templates") / "keluaran" / "halaman.typ").read_bytes()
    return bytes(
        typst.compile(
            source,
            sys_inputs={"data": json.dumps(data)},
            ignore_system_fonts=True,
            pdf_standards="ua-1",
            timestamp=int(written.timestamp()),
        )
    )
