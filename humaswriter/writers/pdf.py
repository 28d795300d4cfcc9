"""PDF, tagged for screen readers: one page where the text can be set on one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from humaswriter.release import Part, Release
from humaswriter.resources import folder


def write(release: Release, written: datetime) -> bytes:
    """The release as a tagged PDF in the fonts that come with Typst."""
    data = {
        "title": next(iter(release.of(Part.HEADLINE)), "Siaran pers"),
        "paragraphs": [
            {"part": p.part.value, "rows": release.slice(p.span).split("\n")}
            for p in release.paragraphs
        ],
    }
    return compiled("halaman.typ", data, written)


def compiled(page: str, data: Mapping[str, Any], written: datetime) -> bytes:
    """A page of `templates/keluaran` filled with plain data.

    It claims PDF/UA-1 unless the text holds signs that the fonts lack, such as emoji; then the
    machine's own fonts help out.
    """
    import typst

    source = (folder("templates") / "keluaran" / page).read_bytes()
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
