"""The table of reporting verbs: its lines hold together, and a new one is known everywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import humaswriter
from humaswriter.indonesian.reporting import BY_FORM, VERBS, ReportingVerb
from humaswriter.lint.rules.reporting_verb_mismatch import MISFITS
from tests.conftest import REPOSITORY

TURNS, TONES = ("", "continues", "closes"), ("", "neutral", "plain")
PLACES = {"pertama", "lanjutan", "penutup"}
# A verb that nobody uses, with all that a line can say of a verb.
LINE = (
    'gerutu = { before = "menggerutu", passive = "digerutukan", turn = "continues", '
    'misfit = "thanks", instead = "ucap", tail_signs = [\'\\bantrean\\b\'] }\n'
)
PROBE = """
from humaswriter import analyze, read_text
from humaswriter.compose import draft
from humaswriter.form.read import parse_form
from humaswriter.indonesian.sentences import sentences
from humaswriter.lint.run import lint

form = parse_form('''
jenis: umum
kegiatan: Rapat Layanan
penyelenggara: {nama: Rutan Demak}
tanggal: 11/3/2025
tempat: {kota: Demak}
tujuan: menata layanan
narasumber:
  - nama: Sri Wahyuni
    jabatan: Kepala Rutan Demak
    kutipan: [Loket dibuka pukul tujuh., Satu antrean untuk semua warga.]
''')
assert '," gerutu ' in draft(form).release.text

def said(words):
    text = "Rutan tata layanan\\n\\nDemak - Rutan Demak menata layanan, Selasa.\\n\\n" + words
    return analyze(read_text(text), with_model=False)

behind = said('"Terima kasih atas antrean yang rapi," gerutu Kepala Rutan Demak Sri Wahyuni.')
assert behind.quotes[0].speaker == "Sri Wahyuni", behind.quotes
for rule in ("continuation-verb-first", "reporting-verb-mismatch"):
    assert lint(behind, [rule]).findings, rule
before = said("Kepala Rutan Demak Sri Wahyuni menggerutu bahwa loket masih tutup sejak pagi.")
assert [quote.speaker for quote in before.quotes] == ["Sri Wahyuni"]
capital = said('"Loket masih tutup sejak pagi," Gerutu Sri Wahyuni.')
assert "quote-verb-capital" in {finding.rule for finding in lint(capital).findings}
assert len(list(sentences('"Loket tutup." Gerutu Rini.'))) == 1
"""


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.root)
def test_a_line_says_only_what_is_known(verb: ReportingVerb) -> None:
    assert verb.turn in TURNS
    assert verb.tone in TONES
    assert {*verb.tail, *(place for places in verb.frame.values() for place in places)} <= PLACES
    assert {*verb.clause, *verb.frame, *verb.frame_signs} <= {*verb.before}
    assert not verb.misfit or verb.misfit in MISFITS
    assert bool(verb.misfit) == bool(verb.instead)
    assert not verb.instead or verb.instead in BY_FORM


def test_no_form_belongs_to_two_verbs() -> None:
    forms = [form for verb in VERBS for form in verb.forms]
    assert sorted({form for form in forms if forms.count(form) > 1}) == ["yakin"]


def test_a_new_verb_is_one_line_known_everywhere(tmp_path: Path) -> None:
    package = tmp_path / "humaswriter"
    shutil.copytree(Path(humaswriter.__file__).parent, package, ignore=_unneeded)
    for name in ("templates", "models"):
        (tmp_path / name).symlink_to(REPOSITORY / name, target_is_directory=True)
    table = package / "indonesian" / "reporting.toml"
    head, _, lines = table.read_text("utf-8").partition("[verbs]\n")
    table.write_text(f"{head}[verbs]\n{LINE}{lines}", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


_unneeded = shutil.ignore_patterns("__pycache__")
