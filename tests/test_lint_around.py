"""What stands around the rules: profiles, notes in drafts, baselines, reports, Word documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import docx
import jsonschema
import pytest

from humaswriter import analyze, read_text
from humaswriter.config import read_config
from humaswriter.errors import InputError, UsageError
from humaswriter.finding import Severity
from humaswriter.form.read import parse_form
from humaswriter.lint.examples import news
from humaswriter.lint.run import lint
from humaswriter.lint.settings import settings_for
from humaswriter.readers import reader
from humaswriter.readers.docx_edit import commented, mended
from humaswriter.release import Span
from tests.conftest import FORM
from tests.program import run

DATA = Path(__file__).parent / "data"
FAULTY = news("Pasar itu praktek baik dari dari Kudus.", "Warga antri sejak pagi di alun-alun.")


def found(text: str) -> list[str]:
    return [f.rule for f in lint(analyze(read_text(text), with_model=False)).findings]


def profile(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "humaswriter.toml"
    path.write_text(text, "utf-8")
    return path


def draft(tmp_path: Path, text: str = FAULTY, name: str = "naskah.txt") -> Path:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


def document(path: Path) -> Path:
    made = docx.Document()
    made.add_heading("Bupati buka pasar murah", 0)
    made.add_paragraph(FAULTY.split("\n\n")[1])
    paragraph = made.add_paragraph("Pasar itu ")
    paragraph.add_run("praktek").bold = True
    paragraph.add_run(" baik dari ")
    paragraph.add_run("dari Kudus.").italic = True
    made.add_paragraph("Warga antri sejak pagi di alun-alun.")
    made.save(str(path))
    return path


# --- notes in a draft


def test_a_note_keeps_one_paragraph_quiet() -> None:
    assert "nonstandard-spelling" in found(FAULTY)
    noted = FAULTY.replace("Kudus.\n\nWarga", "Kudus. [humaswriter: abaikan]\n\nWarga")
    rules = found(noted)
    assert rules.count("nonstandard-spelling") == 1
    assert "repeated-word" not in rules


def test_a_note_alone_is_for_the_next_paragraph() -> None:
    noted = FAULTY.replace(
        "Warga antri", "[humaswriter: abaikan nonstandard-spelling]\n\nWarga antri"
    )
    assert found(noted).count("nonstandard-spelling") == 1


def test_a_note_may_be_for_the_finding_before_it() -> None:
    noted = FAULTY.replace("dari dari", "dari dari [humaswriter: abaikan-satu repeated-word]")
    assert "repeated-word" not in found(noted)
    assert "nonstandard-spelling" in found(noted)


def test_a_note_may_be_for_the_file() -> None:
    noted = FAULTY + "\n\n[humaswriter: abaikan-berkas nonstandard-spelling, repeated-word]"
    assert not {"nonstandard-spelling", "repeated-word"} & set(found(noted))


def test_a_note_is_no_prose() -> None:
    assert found(news("[humaswriter: abaikan double-space]")) == found(news())


# --- profiles


def test_profiles_change_what_a_formal_release_needs(tmp_path: Path) -> None:
    text = "SIARAN PERS\n\n" + news()
    levels = {}
    for name in ("siaran-pers", "web"):
        config = read_config(profile(tmp_path, f'[lint]\nprofile = "{name}"\n'))
        checked = lint(analyze(read_text(text), with_model=False), settings=settings_for(config))
        levels[name] = {f.rule: f.severity for f in checked.findings}
    assert levels["siaran-pers"]["contact-missing"] is Severity.WARNING
    assert "contact-missing" not in levels["web"]


def test_the_office_wins_over_its_profile(tmp_path: Path) -> None:
    text = '[lint]\nprofile = "siaran-pers"\n[lint.rules.contact-missing]\nseverity = "error"\n'
    settings = settings_for(read_config(profile(tmp_path, text)))
    assert settings.severities["contact-missing"] is Severity.ERROR


def test_paths_have_settings_of_their_own(tmp_path: Path) -> None:
    config = read_config(
        profile(
            tmp_path,
            '[lint]\nignore = ["double-space"]\n[[lint.paths]]\nglob = "lama/*.txt"\n'
            'ignore = ["nonstandard-spelling"]\nfail_on = "hint"\n',
        )
    )
    old = settings_for(config, tmp_path / "lama" / "a.txt")
    new = settings_for(config, tmp_path / "baru" / "a.txt")
    assert old.ignore == {"double-space", "nonstandard-spelling"}
    assert new.ignore == {"double-space"}
    assert (old.fail_on, new.fail_on) == (Severity.HINT, Severity.ERROR)


def test_a_fault_in_a_table_of_paths_is_told_even_where_no_draft_fits(tmp_path: Path) -> None:
    config = read_config(
        profile(tmp_path, '[[lint.paths]]\nglob = "x/*"\nignore = ["doble-space"]\n')
    )
    with pytest.raises(UsageError, match="Maksud Anda 'double-space'"):
        settings_for(config)


def test_own_words_and_accepted_words_come_from_files(tmp_path: Path) -> None:
    (tmp_path / "kantor.toml").write_text('[sure]\n"warga" = "masyarakat"\n', "utf-8")
    (tmp_path / "istilah.txt").write_text("praktek  # nama program\n\nantri\n", "utf-8")
    config = read_config(
        profile(tmp_path, '[lint]\nwords = ["kantor.toml"]\nvocabulary = ["istilah.txt"]\n')
    )
    checked = lint(analyze(read_text(FAULTY), with_model=False), settings=settings_for(config))
    rules = [f.rule for f in checked.findings]
    assert "kantor" in rules
    assert "nonstandard-spelling" not in rules


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[lint]\nwords = ["tidak-ada.toml"]\n', "tidak-ada.toml tidak ada"),
        ('[lint]\nvocabulary = ["tidak-ada.txt"]\n', "tidak-ada.txt tidak ada"),
        ('[lint]\nprofile = "koran"\n', "'profile' harus salah satu dari"),
        ("[[lint.paths]]\nglob = 3\n", "'glob' harus berupa teks"),
        ('[[lint.paths]]\ngloob = "x"\n', "Maksud Anda 'glob'"),
    ],
)
def test_what_is_wrong_in_a_profile_is_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        read_config(profile(tmp_path, text))


def test_names_of_the_form_are_known_words() -> None:
    form = parse_form(FORM.replace("Rutan Demak", "Rutan Praktek Demak")).form
    text = news("Rutan Praktek Demak menerima praktek warga.")
    findings = lint(analyze(read_text(text), form, with_model=False)).findings
    spelled = [f for f in findings if f.rule == "nonstandard-spelling"]
    assert [text[f.span.start : f.span.end] for f in spelled] == ["praktek"]


def test_findings_are_read_from_facts_to_language(tmp_path: Path) -> None:
    path = draft(tmp_path, news("Warga antri beras.", "Beras dijual Rp. 5.000 sekilogram."))
    shown = run("lint", "--no-model", str(path)).stdout
    assert shown.index("rupiah-format") < shown.index("nonstandard-spelling")


# --- baselines and many files


def test_a_baseline_leaves_only_what_is_new(tmp_path: Path) -> None:
    path = draft(tmp_path)
    report = tmp_path / "lama.json"
    assert run("lint", "--no-model", "-o", str(report), str(path)).returncode == 1
    assert run("lint", "--no-model", "--baseline", str(report), str(path)).returncode == 0
    path.write_text("\n" + FAULTY + "\n\nResiko banjir naik di Kudus.\n", "utf-8")
    done = run("lint", "--no-model", "--baseline", str(report), "--output", "json", str(path))
    assert [f["message"] for f in json.loads(done.stdout)["findings"]] == ["Baku: 'Risiko'."]


def test_a_baseline_that_is_no_report_is_refused(tmp_path: Path) -> None:
    done = run("lint", "--no-model", "--baseline", str(draft(tmp_path)), str(draft(tmp_path)))
    assert done.returncode == 2
    assert "bukan laporan lint" in done.stderr


def test_several_processes_find_the_same(tmp_path: Path) -> None:
    for number in range(6):
        draft(tmp_path, FAULTY.replace("pagi", f"pukul {number + 5}.00 WIB"), f"{number}.txt")
    draft(tmp_path, "", "kosong.txt")
    one = run("lint", "--no-model", "--output", "json", str(tmp_path))
    many = run("lint", "--no-model", "--jobs", "2", "--output", "json", str(tmp_path))
    assert one.stdout == many.stdout
    assert one.returncode == many.returncode == 2
    assert "Naskah ini kosong" in many.stderr


def test_several_drafts_end_with_tables(tmp_path: Path) -> None:
    draft(tmp_path, name="satu.txt")
    draft(tmp_path, news(), "dua.txt")
    done = run("lint", "--no-model", str(tmp_path))
    assert "nonstandard-spelling             2  di 1 naskah" in done.stdout
    assert "galat  peringatan  saran" in done.stdout


# --- reports for machines and pages


def _report(tmp_path: Path, form: str) -> Any:
    done = run("lint", "--no-model", "--output", form, str(draft(tmp_path)))
    assert done.returncode == 1
    return done.stdout if form == "html" else json.loads(done.stdout)


def test_sarif_is_valid(tmp_path: Path) -> None:
    report = _report(tmp_path, "sarif")
    schema = json.loads((DATA / "sarif-2.1.0.json").read_text("utf-8"))
    jsonschema.Draft4Validator(schema).validate(report)
    results = report["runs"][0]["results"]
    result = next(one for one in results if one["ruleId"] == "nonstandard-spelling")
    rules = report["runs"][0]["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    region = result["locations"][0]["physicalLocation"]["region"]
    lines = FAULTY.split("\n")
    words = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
    assert words == "praktek"


def test_gitlab_fingerprints_stay_when_lines_move(tmp_path: Path) -> None:
    before = {one["fingerprint"] for one in _report(tmp_path, "gitlab")}
    done = run("lint", "--no-model", "--output", "gitlab", str(draft(tmp_path, "\n\n" + FAULTY)))
    assert {one["fingerprint"] for one in json.loads(done.stdout)} == before
    assert len(before) == len(_report(tmp_path, "gitlab"))


def test_the_page_marks_words_and_loads_nothing(tmp_path: Path) -> None:
    page = _report(tmp_path, "html")
    assert "<mark>praktek</mark>" in page
    assert "http" not in page
    assert "<script" not in page
    escaped = run(
        "lint", "--no-model", "--output", "html", str(draft(tmp_path, news("Warga <b>antri</b>.")))
    )
    assert "<b>antri" not in escaped.stdout


# --- Word documents


def test_places_in_a_document_are_those_of_its_text(tmp_path: Path) -> None:
    data = document(tmp_path / "a.docx").read_bytes()
    text = reader(".docx")(data, "a.docx").text
    start = text.index("praktek baik dari dari")
    made = commented(data, "a.docx", [(Span(start, start + 12), "Periksa ini")])
    (tmp_path / "b.docx").write_bytes(made)
    result = docx.Document(str(tmp_path / "b.docx"))
    assert [comment.text for comment in result.comments] == ["Periksa ini"]
    assert reader(".docx")(made, "b.docx").text == text
    xml = result.element.body.xml
    inside = xml[xml.index("commentRangeStart") : xml.index("commentRangeEnd")]
    assert "praktek" in inside
    assert " bai" in inside
    assert "dari" not in inside
    bold = [run for p in result.paragraphs for run in p.runs if run.bold]
    assert [run.text for run in bold] == ["praktek"]


def test_comments_may_overlap(tmp_path: Path) -> None:
    data = document(tmp_path / "a.docx").read_bytes()
    text = reader(".docx")(data, "a.docx").text
    start = text.index("praktek")
    spans = [Span(start, start + 20), Span(start + 3, start + 9), Span(0, len(text))]
    made = commented(data, "a.docx", [(span, str(n)) for n, span in enumerate(spans)])
    (tmp_path / "b.docx").write_bytes(made)
    assert len(list(docx.Document(str(tmp_path / "b.docx")).comments)) == 3
    assert reader(".docx")(made, "b.docx").text == text


def test_words_are_replaced_in_their_formatting(tmp_path: Path) -> None:
    data = document(tmp_path / "a.docx").read_bytes()
    text = reader(".docx")(data, "a.docx").text
    start = text.index("praktek")
    double = text.index("dari dari")
    made = mended(
        data,
        "a.docx",
        [(Span(start, start + 7), "praktik"), (Span(double + 4, double + 9), "")],
    )
    (tmp_path / "b.docx").write_bytes(made)
    result = docx.Document(str(tmp_path / "b.docx"))
    assert result.paragraphs[2].text == "Pasar itu praktik baik dari Kudus."
    assert [run.text for p in result.paragraphs for run in p.runs if run.bold] == ["praktik"]


def test_a_document_is_mended_in_its_place(tmp_path: Path) -> None:
    path = document(tmp_path / "naskah.docx")
    done = run("lint", "--no-model", "--fix", str(path))
    assert done.returncode == 0
    text = reader(".docx")(path.read_bytes(), "naskah.docx").text
    assert "praktik baik dari Kudus" in text
    assert "antre" in text
    again = path.read_bytes()
    run("lint", "--no-model", "--fix", str(path))
    assert path.read_bytes() == again


def test_a_commented_copy_leaves_the_draft_alone(tmp_path: Path) -> None:
    path = document(tmp_path / "naskah.docx")
    before = path.read_bytes()
    copy = tmp_path / "periksa.docx"
    done = run("lint", "--no-model", "-o", str(copy), str(path))
    assert done.returncode == 1
    assert path.read_bytes() == before
    told = [comment.text for comment in docx.Document(str(copy)).comments]
    assert any("praktik" in text for text in told)
    assert run("lint", "--no-model", "-o", str(copy), str(path)).returncode == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--output", "docx"], "Tambahkan -o"),
        (["--output", "docx", "-o", "tidak-ada"], "Folder ini tidak ada"),
    ],
)
def test_a_copy_needs_a_place(tmp_path: Path, arguments: list[str], told: str) -> None:
    path = document(tmp_path / "naskah.docx")
    done = run("lint", "--no-model", *arguments, str(path), cwd=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr


def test_only_word_drafts_have_commented_copies(tmp_path: Path) -> None:
    done = run("lint", "--no-model", "-o", str(tmp_path / "a.docx"), str(draft(tmp_path)))
    assert done.returncode == 2
    assert "hanya untuk naskah .docx" in done.stderr
