"""Facts as an officer jots them down, and what does not belong in a release."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaswriter.analysis.facts import Fact, Kind
from humaswriter.form.model import EventForm
from humaswriter.form.needs import given_facts

# Things that were seen and do not belong in a release. Invented for exercises; the key marks them.
NOISE = (
    "Konsumsi: nasi kotak dan air mineral",
    "Panitia memakai kemeja biru",
    "Pengeras suara sempat berdengung sebentar",
    "Parkir kendaraan tamu di halaman belakang",
    "Spanduk dipasang satu jam sebelum acara",
    "Dokumentasi foto disimpan di map bersama",
)
IRRELEVANT = (
    "Kepala bagian umum baru saja pulang dari cuti tahunan",
    "Gedung itu terakhir dicat tiga tahun lalu",
    "Seorang tamu menanyakan jadwal kereta sore",
)
NOISY = 2


def listed(facts: Sequence[Fact]) -> list[str]:
    """Facts as an officer would jot them down."""
    lines = []
    for fact in facts:
        match fact.kind:
            case Kind.ROLE:
                lines.append(f"{fact.of}: {fact.value}")
            case Kind.QUOTE:
                lines.append(f'{fact.of} berkata: "{fact.value}"')
            case Kind.NAME:
                lines.append(fact.value)
            case Kind.CLAUSE:
                lines.append(f"{fact.of or fact.label}: {fact.value}")
            case _:
                lines.append(f"{fact.kind.value.capitalize()}: {fact.value}")
    return lines


# Of the release's frame, or told under another name.
_FRAME = re.compile(
    r"judul|zona|sampai|kode|tentang|kegiatan|siaran\b.*|narahubung\b.*|.*singkatan.*|"
    r".*nama_sapaan|.*\.jabatan|.*\.nama|tempat\.kota"
)


def rest_of(form: EventForm, facts: Sequence[Fact]) -> list[str]:
    """The rest of what the form says: nobody loses points for it, and a writer asks for it."""
    known = {fact.field for fact in facts}
    given = given_facts(form)
    lines = []
    for path, value in given.items():
        if path in known or _FRAME.fullmatch(path):
            continue
        speaker = re.match(r"(narasumber\[\d+\])\.(.+)", path)
        label = re.sub(r"\[\d+\]", "", speaker[2] if speaker else path)
        label = re.sub(r"[._]", " ", label).capitalize()
        whose = f" ({given.get(f'{speaker[1]}.nama', '')})" if speaker else ""
        lines.append(f"{label}{whose}: {value}")
    return lines
