"""Whole drafts read and understood: by the public names, on the command line, with the model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import humaswriter
from humaswriter.analysis import Analysis, FiveW
from humaswriter.errors import InputError
from humaswriter.form.read import parse_form
from humaswriter.reports.analysis import OUTPUTS
from humaswriter.reports.analysis.json import to_dict
from humaswriter.reports.output import Output, output_for
from tests.conftest import FORM, REPOSITORY
from tests.program import run

OWN = REPOSITORY / "tests" / "corpus" / "rilis"
SEEDS = REPOSITORY.parent / "shared" / "seeds"
TEXT = """Rutan Demak latih petugas humas

Demak (ANTARA) - Rutan Kelas IIB Demak melatih 24 petugas humas di Aula Rutan Demak, Kamis \
(19/9/2024).

Kepala Rutan Demak, Sri Wahyuni, mengatakan bahwa pelatihan itu rutin.

"Periksa nama dan tanggal sebelum menekan tombol kirim," ujarnya.

(humas/fka)
"""


def plain(text: str) -> Analysis:
    return humaswriter.analyze(humaswriter.read_text(text), with_model=False)


def test_import_is_free() -> None:
    done = run("-c", cwd=REPOSITORY)  # any failing command: only the import counts
    assert done.returncode == 2
    assert set(humaswriter.__all__) >= {"read", "analyze"}


def test_the_json_keeps_the_contract() -> None:
    data = to_dict("a.txt", plain(TEXT))
    assert list(data) == [
        "path", "text", "headline", "dateline", "lead", "paragraphs", "quotes", "people", "answers",
        "readability", "form",
    ]  # fmt: skip
    assert data["text"] == TEXT
    assert data["dateline"] == {"start": 33, "end": 49, "place": "Demak", "agency": "ANTARA"}
    quote = next(q for q in data["quotes"] if q["kind"] == "direct")
    assert TEXT[quote["start"] : quote["end"]].startswith("Periksa nama")
    assert quote["speaker"] == "Sri Wahyuni"
    assert TEXT[quote["cue"]["start"] : quote["cue"]["end"]] == "ujar"
    assert (quote["attribution"], quote["status"]) == ("pronoun", "carried")
    assert quote["original_source"] is None
    assert [p["part"] for p in data["paragraphs"]] == ["headline", "lead", "body", "body", "code"]
    assert set(data["answers"]) == {"who", "what", "when", "where", "why", "how"}


def test_readability_counts_sentences_as_people_do() -> None:
    counts = plain(
        "Dr. Sri Wahyuni, S.H., membayar Rp2.500 pada pukul 09.00 WIB. Ia pulang ke Kab. Demak."
    ).readability
    assert (counts.words, counts.sentences, counts.longest_sentence) == (15, 2, 10)
    assert counts.lix == round(15 / 2 + 100 * 2 / 15, 1)


def test_readability_of_nothing() -> None:
    counts = plain("").readability
    assert (counts.words, counts.sentences, counts.lix) == (0, 0, 0.0)


@pytest.mark.parametrize("output", OUTPUTS, ids=lambda output: output.name)
def test_every_report_names_the_speaker(output: Output) -> None:
    made = output.report([("naskah.txt", plain(TEXT))])
    assert "Sri Wahyuni" in made
    assert "\x1b" not in made


def test_the_page_loads_nothing_and_shows_no_markup_of_the_draft() -> None:
    shown = output_for("html", None, OUTPUTS)
    page = shown.report([("<b>.txt", plain('<script>alert("x")</script> hadir.'))])
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "&lt;b&gt;.txt" in page


def test_the_form_is_compared_slot_by_slot() -> None:
    form = parse_form(FORM).form
    told = "Demak - Rutan Demak melatih petugas humas di Aula Rutan Demak, Selasa (11/3)."
    slots = {
        one.fact.field: one.told is not None
        for one in humaswriter.analyze(
            humaswriter.read_text(told), form, with_model=False
        ).against.answers
    }
    assert slots["tanggal"]
    assert slots["tempat.kota"]
    assert not slots["tujuan"]


def test_names_of_the_form_are_known() -> None:
    form = parse_form(FORM).form
    speaker = (form.narasumber or ())[0]
    short = speaker.nama_sapaan or speaker.nama
    text = f'Demak - Acara itu berlangsung sehari.\n\n"Kami siap melayani," kata {short}.'
    quotes = humaswriter.analyze(humaswriter.read_text(text), form, with_model=False).quotes
    assert (quotes[0].speaker or "").startswith(speaker.nama or "?")


CHARACTERS = st.sampled_from(
    [
        *"aZ .,:;!?\n\t\"'“”‘’«»()-–—/*#1", "\r\n", "\u00a0", "\u200b", "😀", "\u2028", "\ud7ff",
        "kata ", "Bupati ", "ujarnya", "di Aula ", "Kamis (19/9)", "Sri Wahyuni",
        "mengatakan ", "menurut ",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(CHARACTERS, max_size=80).map("".join))
def test_any_text_is_understood_without_falling(text: str) -> None:
    analysis = plain(text)
    for quote in analysis.quotes:
        assert 0 <= quote.span.start <= quote.span.end <= len(text)
    for answers in analysis.answers.values():
        for answer in answers:
            assert 0 <= answer.span.start < answer.span.end <= len(text)
    for output in OUTPUTS:
        output.report([("a", analysis)])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_cut_or_changed_release_is_understood(data: st.DataObject) -> None:
    paths = sorted(OWN.glob("*.txt"))
    text = data.draw(st.sampled_from(paths)).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text)))
        width = data.draw(st.sampled_from((0, 1, 40, 400)))
        text = text[:at] + data.draw(CHARACTERS) + text[at + width :]
    plain(text)


def test_ten_thousand_quotes() -> None:
    analysis = plain('"Kami siap melayani warga," kata Bupati Ali Mukhtar.\n\n' * 10_000)
    assert len(analysis.quotes) == 10_000
    assert {quote.speaker for quote in analysis.quotes} == {"Ali Mukhtar"}


def test_analyze_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "naskah.txt").write_text(TEXT, encoding="utf-8")
    done = run("analyze", "naskah.txt", "--no-model", cwd=tmp_path)
    assert done.returncode == 0
    assert "kutipan: Sri Wahyuni" in done.stdout
    assert done.stderr == ""


def test_analyze_reads_stdin_folders_and_several_files(tmp_path: Path) -> None:
    folder = tmp_path / "naskah"
    folder.mkdir()
    for name in ("a.txt", "b.md", "~$c.docx", "d.pdf"):
        (folder / name).write_text(TEXT, encoding="utf-8")
    done = run("analyze", "naskah", "-", "--no-model", "--output", "json", cwd=tmp_path, typed=TEXT)
    assert [item["path"] for item in json.loads(done.stdout)] == [
        str(Path("naskah", "a.txt")), str(Path("naskah", "b.md")), "stdin",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("tidak-ada.txt",), "tidak-ada.txt: Berkas tidak ditemukan."),
        (("gambar.png",), "Akhiran '.png' belum dapat dibaca."),
        (("rusak.docx",), "rusak.docx: Dokumen Word ini rusak"),
        (("biner.txt",), "biner.txt: Isi berkas bukan teks."),
        (("kosong",), "kosong: Folder ini tidak berisi naskah"),
        (("naskah.txt", "--output", "xml"), "Bentuk laporan 'xml' tidak ada."),
        (("naskah.txt", "-o", "naskah.txt"), "naskah.txt: Berkas sudah ada dan tidak ditimpa."),
        (("naskah.txt", "--form", "tidak-ada.yaml"), "tidak-ada.yaml: Berkas tidak ditemukan."),
    ],
)
def test_mistakes_end_with_a_cure(tmp_path: Path, words: tuple[str, ...], message: str) -> None:
    (tmp_path / "naskah.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gambar.png").write_bytes(b"\x89PNG")
    (tmp_path / "rusak.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "biner.txt").write_bytes(bytes(range(256)))
    (tmp_path / "kosong").mkdir()
    done = run("analyze", *words, "--no-model", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert (tmp_path / "naskah.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize("text", ["", " \n\t", "***"])
def test_an_empty_draft_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "kosong.txt").write_text(text, encoding="utf-8")
    done = run("analyze", "kosong.txt", "--no-model", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, "kosong.txt: Naskah ini kosong.\n")


def test_one_broken_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    done = run("analyze", ".", "--no-model", "-o", "laporan.json", cwd=tmp_path)
    assert done.returncode == 2
    assert "a.docx: Dokumen Word ini rusak" in done.stderr
    data = json.loads((tmp_path / "laporan.json").read_text(encoding="utf-8"))
    assert [Path(item["path"]).name for item in data] == ["b.txt"]


def test_a_draft_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "naskah.txt").write_text(TEXT, encoding="utf-8")
    done = run("analyze", "naskah.txt", "-o", "naskah.txt", "--force", "--no-model", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("naskah.txt: Ini berkas yang dibaca.")
    assert (tmp_path / "naskah.txt").read_text(encoding="utf-8") == TEXT


def test_the_suffix_of_the_report_decides_its_form(tmp_path: Path) -> None:
    (tmp_path / "naskah.txt").write_text(TEXT, encoding="utf-8")
    run("analyze", "naskah.txt", "-o", "baca.html", "--no-model", cwd=tmp_path)
    assert (tmp_path / "baca.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    done = run("analyze", "naskah.txt", "-o", "baca.docx", "--no-model", cwd=tmp_path)
    assert done.stderr.startswith("baca.docx: Akhiri nama laporan dengan .txt, .json, .html")


def test_a_page_through_a_pipe_is_read_as_one(tmp_path: Path) -> None:
    page = "<html><body><h1>Judul</h1><p>Bupati hadir.</p></body></html>"
    done = run("analyze", "-", "--no-model", "--output", "json", cwd=tmp_path, typed=page)
    assert json.loads(done.stdout)[0]["text"] == "Judul\n\nBupati hadir."


def test_a_file_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("humaswriter.readers.drafts.LARGEST", 10)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(InputError, match="Berkas terlalu besar"):
        humaswriter.read(tmp_path / "a.txt")


@pytest.mark.model
def test_own_releases_with_the_model() -> None:
    """The floor lies five points under what `tests.benchmarks.reading` gives."""
    right = total = 0
    for path in sorted(OWN.glob("*.json"))[::3]:
        gold = json.loads(path.read_text(encoding="utf-8"))
        release = humaswriter.read(path.with_suffix(".txt"))
        found = humaswriter.analyze(release).quotes
        said = {" ".join(release.slice(q.span).split()): q.speaker or "" for q in found}
        for quote in gold["quotes"]:
            total += 1
            speaker = said.get(" ".join(quote["text"].split()), "?")
            right += quote["speaker"] in speaker if quote["speaker"] else not speaker
    assert right / total >= 0.75


@pytest.mark.model
def test_melalui_epithet_and_short_names_with_the_model() -> None:
    """The case of the first seed in words of our own."""
    text = (
        "Jepara (ANTARA) - Kantor Wilayah Kemenkumham Jawa Tengah melatih humas, Kamis (19/9).\n\n"
        "Kepala Kantor Wilayah, Tejo Harwanto, melalui Kepala Divisi Administrasi, Anton Edward "
        "Wardhana, mengatakan bahwa humas menyampaikan kabar yang benar.\n\n"
        '"Tulislah yang Anda lihat," kata pria asal Banjarmasin ini.\n\n'
        '"Periksa lagi namanya," sambungnya.\n\n'
        "Kepala Rutan Jepara, Anton Heru Susanto, berharap ilmu itu dipakai.\n\n"
        '"Kami sudah mulai hari ini," ujar Heru.\n\nKadivmin menutup acara.'
    )
    analysis = humaswriter.analyze(humaswriter.read_text(text))
    assert [q.speaker for q in analysis.quotes if q.is_direct] == [
        "Anton Edward Wardhana", "Anton Edward Wardhana", "Anton Heru Susanto",
    ]  # fmt: skip


@pytest.mark.model
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed releases are not here")
def test_the_seed_releases() -> None:
    jepara, kupang = map(humaswriter.analyze, map(humaswriter.read, sorted(SEEDS.glob("*.txt"))))
    quotes = [quote for quote in jepara.quotes if quote.is_direct]
    assert [quote.speaker for quote in quotes] == ["Anton Edward Wardhana"] * 4
    assert [len(jepara.terms), len(kupang.terms)] == [1, 0]
    assert jepara.dateline is not None
    assert (jepara.dateline.place, jepara.dateline.agency) == ("Jepara", "ANTARA")
    names = {person.name for person in jepara.registry.people}
    assert {"Anton Edward Wardhana", "Anton Heru Susanto"} <= names
    best = {question: _best(jepara, question) for question in FiveW}
    assert best[FiveW.WHO].startswith("Kantor Wilayah (Kanwil)")
    assert best[FiveW.WHAT].startswith("menggelar")
    assert best[FiveW.WHEN] == "Kamis (19/9)"
    assert best[FiveW.WHERE] == "di Aula Rumah Tahanan Negara Kelas IIB Jepara"
    assert best[FiveW.WHY].startswith("bertujuan untuk mengembangkan kompetensi")
    quotes = [quote for quote in kupang.quotes if quote.is_direct]
    assert [(quote.speaker, quote.original_source) for quote in quotes] == [
        ("Rakhmat Renaldy", None),
        ("Rakhmat Renaldy", None),
        ("Dian Lenggu", "Andap Budhi Revianto"),
    ]
    assert kupang.dateline is not None
    assert kupang.dateline.place == "Kupang"
    assert _best(kupang, FiveW.WHO).endswith("Rakhmat Renaldy")
    assert _best(kupang, FiveW.WHAT).startswith("hadir menjadi Narasumber")
    assert _best(kupang, FiveW.WHEN) == "Rabu (25/9/2024)"
    assert kupang.answers[FiveW.WHEN][0].value == "2024-09-25"
    assert kupang.answers[FiveW.WHERE] == ()


def _best(analysis: Analysis, question: FiveW) -> str:
    return analysis.release.prose[slice(*_ends(analysis.answers[question][0].span))]


def _ends(span: humaswriter.Span) -> tuple[int, int]:
    return span.start, span.end
