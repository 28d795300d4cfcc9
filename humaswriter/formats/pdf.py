"""PDF, tagged for screen readers: one page where the text can be set on one."""

from __future__ import annotations

import json
from datetime import datetime

from humaswriter.release import Part, Release
from humaswriter.resources import folder


def write(release: Release, written: datetime) -> bytes:
    """The release as a tagged PDF in the fonts that come with Typst.

    It claims PDF/UA-1 unless the text holds signs that those fonts lack, such as emoji; then the
    machine's own fonts help out.
    """
    import typst

    data = {
        "title": next(iter(release.of(Part.HEADLINE)), "Siaran pers"),
        "paragraphs": [
            {"part": p.part.value, "rows": release.slice(p.span).split("\n")}
            for p in release.paragraphs
        ],
    }
    source = (folder("templates") / "keluaran" / "halaman.typ").read_bytes()
    inputs, moment = {"data": json.dumps(data)}, int(written.timestamp())
    try:
        return typst.compile(
            source,
            sys_inputs=inputs,
            timestamp=moment,
            ignore_system_fonts=True,
            pdf_standards="ua-1",
        )
    except typst.TypstError:
        return typst.compile(source, sys_inputs=inputs, timestamp=moment)
