"""`lint` as its users meet it; drafts are our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaswriter.analysis import analyze
from humaswriter.finding import Severity
from humaswriter.lint.examples import unmarked
from humaswriter.lint.fix import fixed
from humaswriter.lint.rules import catalogue
from humaswriter.lint.run import fails, lint
from humaswriter.readers.drafts import read_text
from humaswriter.reports.catalogue import page
from humaswriter.reports.findings import OUTPUTS
from humaswriter.reports.output import output_for
from tests.conftest import CURE, REPOSITORY
from tests.program import run

FAULTY = """\
Rutan Kudus buka pasar murah

Kudus (ANTARA) - Rutan Kudus membuka pasar  murah di Alun-alun Kudus, Rabu (19/9/2024).

"Beras ini cukup untuk semua warga" kata Kepala Rutan Sri Wahyuni.

Warga yang praktek dagang di di pasar membayar Rp. 5.000
"""
MENDED = """\
Rutan Kudus buka pasar murah

Kudus (ANTARA) - Rutan Kudus membuka pasar murah di Alun-alun Kudus, Rabu (19/9/2024).

"Beras ini cukup untuk semua warga," kata Kepala Rutan Sri Wahyuni.

Warga yang praktik dagang di pasar membayar Rp5.000.
"""
EXAMPLES = [unmarked(text)[0] for rule in catalogue() for text in (*rule.good, *rule.bad)]


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "naskah.txt"
    path.write_bytes(FAULTY.encode())
    return path


def test_findings_are_told_with_place_and_cure(draft: Path) -> None:
    done = run("lint", "--no-model", str(draft))
    assert done.returncode == 1
    assert "3:71" in done.stdout
    assert "tanggal itu jatuh pada Kamis, bukan Rabu" in done.stdout
    assert "Tulis 'Rp5.000' tanpa spasi" in done.stdout
    assert "1 naskah: 6 galat, 1 peringatan" in done.stdout
    assert done.stderr == ""


def test_json_keeps_the_contract(draft: Path) -> None:
    data = json.loads(run("lint", "--no-model", "--output", "json", str(draft)).stdout)
    assert set(data) == {"findings", "texts", "skipped", "summary"}
    assert data["texts"] == {}
    assert {"rule": "quote-repeats-narration", "reason": "tanpa model"} in data["skipped"]
    money = next(f for f in data["findings"] if f["rule"] == "rupiah-format")
    assert FAULTY[money["start"] : money["end"]] == "Rp. 5.000"
    assert (money["line"], money["column"], money["paragraph"]) == (7, 48, 4)
    assert money["fix"]["replacement"] == "Rp5.000"
    assert money["fix"]["safe"]
    assert sum(data["summary"].values()) == len(data["findings"])


def test_a_word_file_brings_its_text(tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    for line in FAULTY.strip().split("\n\n"):
        document.add_paragraph(line)
    document.save(str(tmp_path / "naskah.docx"))
    done = run("lint", "--no-model", "--output", "json", str(tmp_path / "naskah.docx"))
    data = json.loads(done.stdout)
    text = data["texts"][str(tmp_path / "naskah.docx")]
    money = next(f for f in data["findings"] if f["rule"] == "rupiah-format")
    assert text[money["start"] : money["end"]] == "Rp. 5.000"


def test_github_annotations(draft: Path) -> None:
    lines = run("lint", "--no-model", "--output", "github", str(draft)).stdout.splitlines()
    assert any(
        line.startswith(f"::error file={draft},line=7,col=48,title=rupiah-format::Tulis")
        for line in lines
    )


def test_safe_faults_are_mended_in_place_and_once(draft: Path) -> None:
    shown = run("lint", "--no-model", "--diff", str(draft))
    assert "-Warga yang praktek dagang di di pasar membayar Rp. 5.000" in shown.stdout
    assert draft.read_bytes() == FAULTY.encode()
    assert run("lint", "--no-model", "--fix", str(draft)).stdout == f"{draft}: 6 dibetulkan.\n"
    assert draft.read_bytes() == MENDED.encode()
    assert run("lint", "--no-model", "--fix", str(draft)).stdout == f"{draft}: 0 dibetulkan.\n"


def test_line_ends_survive_mending(draft: Path) -> None:
    draft.write_bytes(FAULTY.replace("\n", "\r\n").encode())
    run("lint", "--no-model", "--fix", str(draft))
    assert draft.read_bytes() == MENDED.replace("\n", "\r\n").encode()


def test_what_cannot_be_mended_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "lama.txt"
    path.write_bytes(FAULTY.replace("-alun", "–alun").encode("cp1252"))
    done = run("lint", "--no-model", "--fix", str(path))
    assert done.returncode == 2
    assert "--fix hanya untuk .docx dan untuk .txt .md UTF-8" in done.stderr
    assert path.read_bytes() == FAULTY.replace("-alun", "–alun").encode("cp1252")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(("--only", "rupiah-formt"), "Maksud Anda 'rupiah-format'?"),
     (("--fail-on", "fatal"), "pilih error, warning, atau hint"),
     (("--output", "xml"), "Pilih salah satu: text, json, sarif, github")],
)  # fmt: skip
def test_a_typo_in_an_option_is_told(draft: Path, arguments: tuple[str, str], message: str) -> None:
    done = run("lint", "--no-model", *arguments, str(draft))
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_one_rule_and_the_level_that_fails(draft: Path) -> None:
    done = run("lint", "--no-model", "--only", "double-space", str(draft))
    assert done.returncode == 0
    assert "1 naskah: 1 peringatan." in done.stdout
    failing = ("--only", "double-space", "--fail-on", "warning")
    assert run("lint", "--no-model", *failing, str(draft)).returncode == 1


def test_an_unsure_finding_never_fails_a_run() -> None:
    text = "Judul\n\nRutan Kudus mengadakan launching pasar murah di Kudus, Senin."
    findings = lint(analyze(read_text(text), with_model=False), {"jargon"}).findings
    assert findings
    assert not fails(findings, Severity.HINT)


def test_standard_input_and_a_clean_draft() -> None:
    done = run("lint", "--no-model", "-", typed=MENDED.replace("Rabu", "Kamis"))
    assert done.returncode == 0
    assert "galat" not in done.stdout
    assert "peringatan" not in done.stdout


def test_rules_and_explain() -> None:
    listed = run("rules").stdout
    assert all(rule.id in listed for rule in catalogue())
    told = run("explain", "rupiah-format")
    assert told.returncode == 0
    assert "Sumber: EYD V" in told.stdout
    assert "«Rp. 12.500»" in told.stdout
    assert run("explain", "rupiah").returncode == 2
    assert "Pilihan: good = 35" in run("explain", "lead-too-long").stdout


def test_the_page_of_rules_is_fresh() -> None:
    assert (REPOSITORY / "docs" / "kaidah.md").read_text("utf-8") == page(), CURE


@pytest.mark.parametrize("path", sorted((REPOSITORY / "tests" / "golden").rglob("*.txt")),
                         ids=lambda path: f"{path.parent.name}/{path.stem}")  # fmt: skip
def test_our_own_drafts_are_clean(path: Path) -> None:
    findings = lint(analyze(read_text(path.read_text("utf-8")), with_model=False)).findings
    assert [f for f in findings if f.severity is not Severity.HINT] == []


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_mending_twice_changes_nothing_more(number: int) -> None:
    once, _ = fixed(EXAMPLES[number], _findings(EXAMPLES[number]))
    assert fixed(once, _findings(once)) == (once, 0)


def _findings(text: str):  # type: ignore[no-untyped-def]
    return lint(analyze(read_text(text), with_model=False)).findings


@given(st.text(alphabet='Aab dike.,"“”()19 \n-Rp:', max_size=200))
def test_any_text_is_checked(text: str) -> None:
    checked = lint(analyze(read_text(text), with_model=False))
    assert output_for("json", None, OUTPUTS).report([("x.txt", checked)])
    for finding in checked.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(text)


@pytest.mark.model
def test_rules_that_need_the_model_run_with_it() -> None:
    rules = catalogue()
    needing = {rule.id for rule in rules if rule.needs_model}
    analysis = analyze(read_text(FAULTY))
    assert {why for _, why in lint(analysis).skipped} == {"tanpa formulir"}
    untrained = analyze(read_text(FAULTY), with_model=False)
    assert {rule for rule, why in lint(untrained).skipped if why == "tanpa model"} == needing


def test_a_draft_beside_its_form(tmp_path: Path) -> None:
    golden = REPOSITORY / "tests" / "golden" / "antara" / "bimtek-jepara.txt"
    form = str(REPOSITORY / "examples" / "bimtek-jepara.yaml")
    assert run("lint", "--no-model", "--form", form, str(golden)).returncode == 0
    text = golden.read_text("utf-8").replace("di lemari", "di laci")
    text = text.replace("Kamis (19/9/2024)", "Jumat (20/9/2024)").replace(
        "kata Hazmi", "kata Budi Santosa"
    )
    draft = tmp_path / "naskah.txt"
    draft.write_text(text, "utf-8")
    done = run("lint", "--no-model", "--form", form, str(draft))
    assert done.returncode == 1
    assert "Wardhana berbeda dari formulir: di sana tertulis 'lemari'" in done.stdout
    assert (
        "'Jumat (20/9/2024)' berbeda dari formulir (Tanggal: 'Kamis, 19 September 2024')"
        in done.stdout
    )
    assert "Budi Santosa tidak ada di formulir" in done.stdout


@pytest.mark.model
def test_a_draft_is_checked_as_it_is_made(tmp_path: Path) -> None:
    form = REPOSITORY / "examples" / "layanan-antrean.yaml"
    done = run("draft", str(form), "--check", "-o", str(tmp_path / "rilis.md"))
    assert done.returncode == 0
    assert "Pemeriksaan naskah:" in done.stderr
    assert "galat" not in done.stderr
    assert "peringatan" not in done.stderr


SEEDS = REPOSITORY.parent / "shared" / "seeds"


def _found(name: str) -> set[tuple[str, str]]:
    text = next(SEEDS.glob(name)).read_text("utf-8")
    findings = lint(analyze(read_text(text))).findings
    return {(f.rule, text[f.span.start : f.span.end].strip()) for f in findings}


@pytest.mark.model
@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs the two real releases")
def test_the_first_real_release() -> None:
    found = _found("000_*.txt")
    assert {("ambiguous-short-name", "Anton"), ("epithet-attribution", "pria asli Banjarmasin ini"),
            ("repeated-word", "dari"), ("one-sided-comma", ","), ("double-space", ""),
            ("bureaucratic-cliche", "dimaksud"), ("unexplained-acronym", "Kadivmin"),
            ("unexplained-acronym", "Hukerma"), ("acronym-mismatch", "P2MA"),
            ("broken-attribution", "lanjut Kadivmin\xa0 mengharapkan")} <= found  # fmt: skip
    assert not [rule for rule, _ in found if rule in ("missing-when", "lead-too-long")]


@pytest.mark.model
@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs the two real releases")
def test_the_second_real_release() -> None:
    found = _found("003_*.txt")
    found_quote = next(words for rule, words in found if rule == "second-hand-quote")
    assert {("unbalanced-mark", ")"), ("nonstandard-spelling", "non konvensional"),
            ("nonstandard-spelling", "mempengaruhi"), ("di-ke-spacing", "diantaranya"),
            ("reporting-verb-mismatch", "harap"), ("jargon", "tusi"),
            ("jargon", "support system"), ("jargon", "web traffic"),
            ("missing-full-stop", "publik"), ("missing-full-stop", "baik"),
            ("bureaucratic-cliche", "besar-besaran"), ("one-sided-comma", ","),
            ("second-hand-quote", found_quote)} <= found  # fmt: skip
    assert not [rule for rule, _ in found if rule == "dateline-format"]


@pytest.mark.model
def test_a_sentence_model_of_the_profile_takes_the_place_of_ours(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (draft.parent / "humaswriter.toml").write_text('[semantic]\nmodel = "model-kami"\n', "utf-8")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    done = run("lint", str(draft))
    assert done.returncode == 2
    assert "Model model-kami butuh paket tambahan" in done.stderr or (
        "Model kalimat model-kami tidak dapat dibuka" in done.stderr
    )


def test_an_office_sets_rules_otherwise(draft: Path) -> None:
    profile = draft.parent / "humaswriter.toml"
    profile.write_text(
        '[lint]\nfail_on = "warning"\nignore = ["rupiah-format"]\nvocabulary = ["praktek"]\n'
        '[lint.rules.double-space]\nseverity = "hint"\n'
        '[lint.rules.weekday-date-mismatch]\nseverity = "off"\n'
        "[lint.rules.lead-too-long]\ngood = 5\n",
        "utf-8",
    )
    done = run("lint", "--no-model", "--output", "json", str(draft))
    found = {f["rule"]: f["severity"] for f in json.loads(done.stdout)["findings"]}
    assert not found.keys() & {"rupiah-format", "nonstandard-spelling", "weekday-date-mismatch"}
    assert found["double-space"] == "hint"
    assert found["lead-too-long"] == "hint"
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("table", "message"),
    [('ignore = ["rupiah"]', "Aturan 'rupiah' tidak ada. Maksud Anda 'rupiah-format'?"),
     ("[lint.rules.lead-to-long]", "Maksud Anda 'lead-too-long'?"),
     ("[lint.rules.lead-too-long]\ngod = 3", "pilihan 'god' tidak ada. Maksud Anda 'good'?"),
     ("[lint.rules.lead-too-long]\ngood = 'x'", "good harus sejenis dengan bawaannya, 35"),
     ("[lint.rules.jargon]\nseverity = 'loud'", "severity harus salah satu dari error, warning")],
)  # fmt: skip
def test_a_slip_in_the_settings_is_told(draft: Path, table: str, message: str) -> None:
    (draft.parent / "humaswriter.toml").write_text(f"[lint]\n{table}\n", "utf-8")
    done = run("lint", "--no-model", str(draft))
    assert done.returncode == 2
    assert f"{draft.parent / 'humaswriter.toml'}: [lint] " in done.stderr
    assert message in done.stderr


def test_the_level_of_the_profile_holds_and_the_option_wins(draft: Path) -> None:
    only = ("lint", "--no-model", "--only", "double-space", str(draft))
    assert run(*only).returncode == 0
    (draft.parent / "humaswriter.toml").write_text('[lint]\nfail_on = "warning"\n', "utf-8")
    assert run(*only).returncode == 1
    assert run(*only, "--fail-on", "error").returncode == 0


def test_showing_wins_over_writing_and_nothing_is_half_written(draft: Path) -> None:
    run("lint", "--no-model", "--fix", "--diff", str(draft))
    assert draft.read_bytes() == FAULTY.encode()
    page = draft.with_name("z.html")
    page.write_text("<p>Pasar  murah dibuka di Kudus, Senin, oleh Bupati.</p>", "utf-8")
    assert run("lint", "--no-model", "--fix", str(draft), str(page)).returncode == 2
    assert draft.read_bytes() == FAULTY.encode()


def test_nothing_is_reported_of_what_could_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "kosong.txt").touch()
    report = tmp_path / "laporan.json"
    done = run("lint", str(tmp_path / "kosong.txt"), "-o", str(report))
    assert (done.returncode, done.stdout, report.exists()) == (2, "", False)


def test_the_suffix_of_the_report_chooses_its_form(draft: Path) -> None:
    report = draft.with_name("laporan.json")
    run("lint", "--no-model", str(draft), "-o", str(report))
    assert json.loads(report.read_text("utf-8"))["findings"]
