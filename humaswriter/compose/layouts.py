"""The three layouts a release is written in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """What a layout asks of the text; its frame is the template `tata-letak/<name>.j2`."""

    name: str
    label: str
    title_case: bool
    titles: bool
    hours: bool


LAYOUTS = {
    layout.name: layout
    for layout in (
        Layout("antara", "gaya ANTARA", title_case=False, titles=False, hours=False),
        Layout("siaran-pers", "siaran pers resmi", title_case=True, titles=True, hours=True),
        Layout("web", "laman instansi", title_case=True, titles=False, hours=False),
    )
}
