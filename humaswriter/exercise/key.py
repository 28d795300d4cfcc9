"""The facts of a form that an answer should tell."""

from __future__ import annotations

import re

from humaswriter.analysis.facts import Fact, Kind, facts_of
from humaswriter.compose import Draft
from humaswriter.form.model import EventForm

# Of the release's frame, or told with another fact.
_LEFT_OUT = re.compile(
    r"judul|tema|zona|sampai|kode|tentang|siaran\b.*|narahubung\b.*|tempat\.provinsi|"
    r"penyelenggara\.singkatan|peserta\.(?:satuan|asal)|"
    r"narasumber\[\d+\]\.(?:gelar|nama_sapaan|singkatan_jabatan|instansi|mewakili.*)|"
    r"(?!narasumber|penyelenggara|tempat|peserta).*\.(?:jumlah_\w+|satuan|nama|jabatan|kota)|"
    r"\w*(?:mulai|batas|berlaku|tenggat)\w*"
)
# Words of a clause. Chosen: because shorter answers in the example forms are labels (`penyidikan`),
# no facts to tell.
_LEAST_WORDS = 3


def key_facts(form: EventForm, draft: Draft) -> tuple[Fact, ...]:
    """The facts that our own draft of the form tells, in the order of the form.

    What the draft leaves out on purpose (an hour in ANTARA's style) nobody has to tell.
    """
    told = {re.sub(r"\.(?:kota|provinsi)$", ".kota", span.field) for span in draft.spans}
    return tuple(
        fact
        for fact in facts_of(form)
        if fact.field in told
        and not _LEFT_OUT.fullmatch(fact.field)
        and (fact.kind is not Kind.CLAUSE or len(fact.value.split()) >= _LEAST_WORDS)
    )
