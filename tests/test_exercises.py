"""Exercises are sound, marks follow what was done to an answer, and a class's files are read."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from humaswriter.cli import app
from humaswriter.errors import InputError
from humaswriter.exercise.class_figures import class_figures
from humaswriter.exercise.grade import Grade, grade
from humaswriter.exercise.look import prepare
from humaswriter.exercise.make import make
from humaswriter.exercise.model import TOTAL, Exercise, Line, Variant
from humaswriter.exercise.sheet import sheet
from humaswriter.exercise.similar import alike
from humaswriter.exercise.store import NAME, read_exercise, written
from humaswriter.exercise.submissions import Submission, read_submissions
from humaswriter.exercise.type import FAULTS, ExerciseType, Seeding
from humaswriter.exercise.types import all_types, type_of
from humaswriter.exercise.work import Ground
from humaswriter.faults import Family
from humaswriter.form import read_form
from tests import synthetic_class
from tests.benchmarks.fact_pairs import is_told, pairs
from tests.benchmarks.grading import ranks
from tests.conftest import REPOSITORY
from tests.synthetic_class import FORM, Made

run = CliRunner().invoke
EXAMPLES = sorted((REPOSITORY / "examples").glob("*.yaml"))


def _made(kind: ExerciseType, variants: int = 1, form: Path = FORM) -> Exercise:
    return make(read_form(form), kind, variants, 3)


def _answer(text: str, name: str = "Ayu Lestari", code: str | None = None) -> Submission:
    return Submission(name, Path(f"{name}.txt"), code, text)


def _key(kind: ExerciseType, variant: Variant) -> str:
    """What a trainee who does everything right hands in."""
    answer = "".join(variant.answer)
    match kind.id:
        case "teras":
            return f"{variant.model}\nPilihan: {answer}\nAlasan: dibuka dengan pelaku."
        case "urutkan":
            return f"Urutan: {' '.join(variant.answer)}\nAlasan: terpenting di depan."
        case "unsur":
            return f"Unsur: {', '.join(variant.answer)}\nAlasan: tidak tertulis."
        case "kutipan":
            given = [re.match(r"(.*?), (.*?): (.*?)\.?$", row) for row in variant.sheet]
            return "\n\n".join(f'"{m[3]}," kata {m[2]} {m[1]}.' for m in given if m)
        case "judul":
            return (
                "Kemenkumham latih pengelola humas menyusun berita\n"
                "Pengelola humas belajar menata kerja sama\n"
                "Kemenkumham ajak humas layani informasi publik"
            )
        case "padatkan":
            rows = variant.text.split("\n\n")
            return "\n\n".join(rows[:4])
    return variant.model


def _lost(result: Grade) -> dict[str, tuple[str, ...]]:
    return {
        mark.line.value: mark.evidence
        for mark in result.marks
        if mark.points is not None and mark.points < mark.most
    }


@pytest.fixture(scope="module")
def ground() -> Ground:
    return prepare(synthetic_class.exercise())


@pytest.fixture(scope="module")
def graded(ground: Ground) -> list[tuple[Made, Grade]]:
    answers = synthetic_class.answers(ground.exercise.variants[0].model)
    return [(made, grade(ground, _answer(made.text, made.trainee))) for made in answers]


@pytest.mark.parametrize("kind", all_types().values(), ids=lambda kind: kind.id)
def test_weights_of_every_rubric_sum_to_a_hundred(kind: ExerciseType) -> None:
    assert sum(kind.rubric.values()) == TOTAL


@pytest.mark.parametrize("kind", all_types().values(), ids=lambda kind: kind.id)
def test_the_same_seed_gives_the_same_exercise_and_variants_differ(kind: ExerciseType) -> None:
    first, again = _made(kind, 3), _made(kind, 3)
    assert first == again
    assert [variant.code for variant in first.variants] == ["V01", "V02", "V03"]
    if kind.id in ("fakta", "perbaiki", "urutkan"):
        assert len({variant.sheet for variant in first.variants}) > 1


@pytest.mark.parametrize("kind", all_types().values(), ids=lambda kind: kind.id)
def test_an_exercise_survives_its_file(kind: ExerciseType, tmp_path: Path) -> None:
    made = _made(kind, 2)
    (tmp_path / NAME).write_text(written(made), encoding="utf-8")
    assert read_exercise(tmp_path) == made


@pytest.mark.parametrize("kind", all_types().values(), ids=lambda kind: kind.id)
def test_a_right_answer_loses_no_machine_point(kind: ExerciseType) -> None:
    made = _made(kind, 2)
    ground = prepare(made)
    for variant in made.variants:
        result = grade(ground, _answer(_key(kind, variant), code=variant.code))
        assert _lost(result) == {}
        assert not result.vetoed


@pytest.mark.parametrize("form", EXAMPLES, ids=lambda path: path.stem)
def test_no_key_answer_loses_a_machine_point(form: Path) -> None:
    made = _made(type_of("fakta"), form=form)
    assert _lost(grade(prepare(made), _answer(made.variants[0].model))) == {}


def test_a_fact_sheet_holds_the_facts_and_noise_that_the_key_knows() -> None:
    variant = _made(type_of("fakta")).variants[0]
    assert set(variant.noise) <= set(variant.sheet)
    assert len(variant.noise) == 3
    assert not any(noise in variant.model for noise in variant.noise)
    assert any("Anton Heru Susanto" in row for row in variant.sheet)


def test_a_repair_sheet_has_the_faults_that_the_key_knows() -> None:
    variant = _made(type_of("perbaiki")).variants[0]
    assert 3 <= len(variant.faults) <= FAULTS
    for fault in variant.faults:
        assert variant.text[fault.start : fault.end] == fault.wrong
    assert variant.text != variant.model


def test_a_trainer_chooses_how_many_faults_and_which(tmp_path: Path) -> None:
    chosen = ["--type", "perbaiki", "--faults", "2", "--families", "kutipan"]
    made = run(app, ["exercise", "new", str(FORM), *chosen, "-o", str(tmp_path / "l")])
    assert made.exit_code == 0, made.output
    faults = read_exercise(tmp_path / "l").variants[0].faults
    assert [fault.operator[0] for fault in faults] == ["Q", "Q"]
    chosen[-1] = "ejaan"
    wrong = run(app, ["exercise", "new", str(FORM), *chosen, "-o", str(tmp_path / "m")])
    assert (wrong.exit_code, "ejaan" in wrong.output) == (2, True)


def test_repairs_are_told_from_what_was_missed_and_newly_broken() -> None:
    made = _made(type_of("perbaiki"))
    variant = made.variants[0]
    ground = prepare(made)
    untouched = grade(ground, _answer(variant.text))
    marks = {mark.line: mark for mark in untouched.marks}
    assert marks[Line.REPAIRS].points == 0
    assert all(row.startswith("Terlewat") for row in marks[Line.REPAIRS].evidence)
    assert marks[Line.NO_HARM].points == 0
    broken = variant.model.replace("Kamis (19/9/2024)", "Selasa (19/9/2024)")
    assert "tidak_merusak" in _lost(grade(ground, _answer(broken)))
    shorter = "\n\n".join(variant.model.split("\n\n")[:-3])
    assert "Paragraf hilang" in str(_lost(grade(ground, _answer(shorter))))


def test_a_repair_may_be_worded_otherwise_but_must_be_right() -> None:
    text = FORM.read_text(encoding="utf-8")
    dates = Seeding(families=frozenset((Family.FIVE_W,)))
    made = make(read_form(FORM), type_of("perbaiki"), seeding=dates)
    variant = made.variants[0]
    ground = prepare(made)
    (wrong,) = variant.faults
    day = next(day for day in ("Senin", "Selasa") if day not in wrong.wrong)
    text = variant.model.replace("Kamis (19/9/2024)", f"{day} (19/9/2024)")
    assert text != variant.model
    repairs = next(m for m in grade(ground, _answer(text)).marks if m.line is Line.REPAIRS)
    assert [row for row in repairs.evidence if not row.startswith("Diperbaiki")] == [
        f"Diubah, tetapi belum benar: {wrong.what}."
    ]


@pytest.mark.parametrize("words", ["Urutan:\n{}", "1. {}", "urutan : {}\nAlasan: jelas"])
def test_an_order_is_read_however_it_is_written(words: str) -> None:
    made = _made(type_of("urutkan"))
    right = "\n".join(made.variants[0].answer)
    assert _lost(grade(prepare(made), _answer(words.format(right)))) == {}


def test_one_repair_counts_and_the_others_stay_missed() -> None:
    made = _made(type_of("perbaiki"))
    variant = made.variants[0]
    fault = variant.faults[0]
    mended = variant.text[: fault.start] + fault.right + variant.text[fault.end :]
    result = grade(prepare(made), _answer(mended))
    repairs = next(mark for mark in result.marks if mark.line is Line.REPAIRS)
    assert sum(row.startswith("Diperbaiki") for row in repairs.evidence) == 1


def test_marks_rank_answers_as_their_edits_do(graded: list[tuple[Made, Grade]]) -> None:
    assert len(graded) >= 24
    levels = [-float(made.level) for made, _ in graded]
    totals = [result.total for _, result in graded]
    assert np.corrcoef(ranks(levels), ranks(totals))[0, 1] >= 0.95


def test_every_dropped_fact_is_named(graded: list[tuple[Made, Grade]]) -> None:
    for made, result in graded:
        told = " ".join(row for mark in result.marks for row in mark.evidence)
        assert [fact for fact in made.dropped if fact not in told] == []


def test_a_wrong_name_or_date_is_a_veto(graded: list[tuple[Made, Grade]]) -> None:
    vetoed = {made.trainee for made, result in graded if result.vetoed}
    assert vetoed == {made.trainee for made, _ in graded if made.level == 12}


def test_a_veto_caps_the_total(ground: Ground) -> None:
    wrong = ground.exercise.variants[0].model.replace("Hazmi Saefi", "Hazmi Safei")
    assert grade(ground, _answer(wrong)).total == 60


def test_the_same_answer_gets_the_same_marks(ground: Ground) -> None:
    text = ground.exercise.variants[0].model.replace("Kegiatan itu", "Acara tersebut")
    assert grade(ground, _answer(text)) == grade(ground, _answer(text))


def test_a_trainers_points_win_and_never_exceed_the_weight(ground: Ground) -> None:
    answer = _answer(ground.exercise.variants[0].model)
    result = grade(ground, answer, {"nilai_berita": 12, "judul": 99})
    marks = {mark.line: mark for mark in result.marks}
    assert (marks[Line.NEWS].points, marks[Line.HEADLINE].points) == (12, 10)
    assert result.open == 0


def test_comments_stand_on_the_words_they_are_about(graded: list[tuple[Made, Grade]]) -> None:
    result = next(result for made, result in graded if made.level == 12 and "Safei" in made.text)
    told = {result.text[span.start : span.end] for span, _ in result.comments}
    assert any("Safei" in words for words in told)


def test_class_figures_tell_what_was_missed(graded: list[tuple[Made, Grade]]) -> None:
    figures = class_figures([result for _, result in graded])
    assert sum(figures.bins) == len(graded)
    missed = dict(figures.elements)
    assert missed["Mengapa"] > missed["Di mana"] == 0
    facts = {item.label: item for item in figures.facts}
    assert facts["Tempat: Jepara"].difficulty == 1
    assert facts["Tempat: Jepara"].discrimination is None
    lines = {item.label: item for item in figures.lines}
    assert (lines["Kelengkapan fakta (5W+1H)"].discrimination or 0) > 0.5


_OWN_WORDS = (
    "Puluhan staf lapas duduk melingkar sejak pagi. Mereka mencoba menulis kalimat pembuka yang "
    "pendek, lalu membacanya keras-keras di depan teman sebangku.",
    "Suasana ruangan cair karena pembicara memulai dengan cerita lucu. Sesudah itu barulah contoh "
    "naskah yang buruk dibedah satu demi satu di layar.",
    "Pelatihan semacam ini baru pertama kali diadakan di kota ukir. Panitia berjanji mengulanginya "
    "bila anggaran tahun depan mengizinkan.",
    "Ada yang mengeluh kesulitan memilih sudut pandang. Pemateri menyarankan agar mereka bertanya "
    "dulu apa untungnya bagi tetangga di rumah.",
    "Peralatan kamera telepon pun ikut diajarkan secara singkat. Gambar yang tajam, menurut "
    "instruktur, sering lebih cepat dibuka daripada tulisan panjang.",
    "Selesai makan siang, kelompok kecil mempresentasikan hasil kerja. Juri memberi nilai langsung "
    "di papan tulis sambil menjelaskan kekurangannya.",
)


def test_copied_wording_tops_the_list_of_likeness() -> None:
    made = synthetic_class.exercise()
    copied = _OWN_WORDS[2].replace("baru pertama kali", "memang pertama kali")
    texts = {f"Peserta {n}": text for n, text in enumerate(_OWN_WORDS)} | {"Penyalin": copied}
    head = "Kanwil latih pengelola humas\n\nJepara (ANTARA) - "
    pairs = alike(made, [_answer(head + text, name) for name, text in texts.items()])
    assert {pairs[0].left, pairs[0].right} == {"Peserta 2", "Penyalin"}
    assert any("kota ukir" in own and "kota ukir" in other for own, other in pairs[0].passages)


def test_messy_files_are_read_or_told_and_none_stops_the_rest(tmp_path: Path) -> None:
    import docx

    text = "Lapas Pati latih petugas menulis\n\nPati (ANTARA) - Lapas Pati melatih 20 petugas."
    document = docx.Document()
    for line in (
        "TUGAS BIMTEK",
        "",
        "Nama: Rina Wulandari",
        "Instansi: Lapas Pati",
        *text.split("\n\n"),
    ):
        document.add_paragraph(line)
    document.save(str(tmp_path / "tugas akhir FIX.docx"))
    (tmp_path / "budi_santoso_v02.txt").write_text(text.replace("\n", "\r\n"), encoding="utf-8")
    (tmp_path / "jawaban.txt").write_text(f"Dewi Anggraini\n\n{text}", encoding="utf-8")
    (tmp_path / "Eko Putra_7_assignsubmission_file_a.md").write_text(text, encoding="utf-8")
    (tmp_path / "kosong.txt").write_bytes(b"")
    (tmp_path / "rusak.docx").write_bytes(b"PK")
    (tmp_path / "rusak.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "foto.jpg").write_bytes(b"x")
    (tmp_path / "~$kunci.docx").write_bytes(b"x")
    found = read_submissions([tmp_path])
    assert [answer.trainee for answer in found.answers] == [
        "Budi Santoso", "Dewi Anggraini", "Eko Putra", "Rina Wulandari",
    ]  # fmt: skip
    assert [answer.code for answer in found.answers] == ["V02", None, None, None]
    assert found.answers[2].identifier == "Participant 7"
    assert all(answer.text.startswith("Lapas Pati latih") for answer in found.answers)
    assert len(found.problems) == 3
    assert any("foto.jpg" in note for note in found.notes)


def test_a_pdf_answer_is_read_like_the_text_it_was_made_from(
    ground: Ground, tmp_path: Path
) -> None:
    made = run(app, ["draft", str(FORM), "-o", str(tmp_path / "Rina Sari.pdf")])
    assert made.exit_code in (0, 1), made.output
    (answer,) = read_submissions([tmp_path]).answers
    assert answer.trainee == "Rina Sari"
    assert answer.text.split("\n\n")[:2] == ground.exercise.variants[0].model.split("\n\n")[:2]
    assert _lost(grade(ground, answer)) == {}


def test_of_two_answers_by_one_trainee_the_last_counts(tmp_path: Path) -> None:
    import os

    for number, name in enumerate(("rina.txt", "rina_revisi.txt")):
        (tmp_path / name).write_text(f"Nama: Rina\n\nNaskah ke-{number} ini.", encoding="utf-8")
        os.utime(tmp_path / name, (number, number))
    found = read_submissions([tmp_path])
    assert [answer.text for answer in found.answers] == ["Naskah ke-1 ini."]
    assert "dua jawaban" in found.notes[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = run(app, ["exercise", "new", str(FORM), "--type", "fakta", "-o", str(tmp_path / "l")])
    assert made.exit_code == 0, made.output
    return tmp_path / "l"


def _hand_in(folder: Path, **texts: str) -> Path:
    answers = folder.parent / "jawaban"
    answers.mkdir(exist_ok=True)
    for name, text in texts.items():
        (answers / f"{name.replace('_', ' ')}.txt").write_text(text, encoding="utf-8")
    return answers


def _table(path: Path) -> dict[str, dict[str, str]]:
    text = path.read_text(encoding="utf-8-sig")
    return {row["Full name"]: row for row in csv.DictReader(io.StringIO(text))}


@pytest.mark.parametrize("kind", all_types().values(), ids=lambda kind: kind.id)
def test_a_filled_in_word_sheet_comes_back_as_an_answer(kind: ExerciseType, tmp_path: Path) -> None:
    import docx

    target = tmp_path / kind.id
    made = run(app, ["exercise", "new", str(FORM), "--type", kind.id, "-o", str(target)])
    assert made.exit_code == 0, made.output
    assert (target / "lembar.pdf").read_bytes().startswith(b"%PDF")
    document = docx.Document(str(target / "lembar.docx"))
    for paragraph in document.paragraphs:
        if paragraph.text == "Nama:":
            paragraph.add_run(" Rina Wulandari")
    document.add_paragraph("Tulisan peserta di akhir lembar.")
    document.save(str(tmp_path / "lembar isi.docx"))
    (answer,) = read_submissions([tmp_path / "lembar isi.docx"]).answers
    assert (answer.trainee, answer.code) == ("Rina Wulandari", "V01")
    own = sheet(read_exercise(target), read_exercise(target).variants[0]).answer
    assert answer.text.endswith("Tulisan peserta di akhir lembar.")
    assert answer.text.startswith(own[0] if own else "Tulisan peserta")


def test_grading_writes_feedback_tables_and_a_page(folder: Path) -> None:
    import docx
    import openpyxl

    sound = read_exercise(folder).variants[0].model
    answers = _hand_in(folder, Rina_Sari=sound, Budi_Anto=sound.replace("Saefi", "Saefii"))
    made = run(app, ["exercise", "grade", str(folder), str(answers)])
    assert made.exit_code == 0, made.output
    results = folder / "hasil"
    table = _table(results / "nilai.csv")
    assert table["Rina Sari"]["Nilai sementara"] == "85.0"
    assert table["Rina Sari"]["Grade"] == ""
    assert float(table["Budi Anto"]["Nilai sementara"]) <= 60
    book = openpyxl.load_workbook(results / "nilai.xlsx").worksheets[0]
    assert [cell.value for cell in book[1]][:3] == ["Identifier", "Full name", "Grade"]
    page = (results / "laporan.html").read_text(encoding="utf-8")
    assert "Rina Sari" in page
    assert not re.search(r"(?:src|href)=", page)
    document = docx.Document(str(results / "umpan-balik-budi-anto.docx"))
    assert "Nilai dibatasi paling tinggi 60." in "\n".join(p.text for p in document.paragraphs)
    assert any("Saefii" in comment.text for comment in document.comments)


def test_a_trainers_points_are_kept_and_used_again(folder: Path) -> None:
    sound = read_exercise(folder).variants[0].model
    answers = _hand_in(folder, Rina_Sari=sound)
    assert run(app, ["exercise", "grade", str(folder), str(answers)]).exit_code == 0
    points = folder / "nilai-pelatih.toml"
    filled = points.read_text(encoding="utf-8").replace(
        "# nilai_berita = 0..15", "nilai_berita = 12"
    )
    points.write_text(filled, encoding="utf-8")
    refused = run(app, ["exercise", "grade", str(folder), str(answers)])
    assert refused.exit_code == 2
    assert "--force" in refused.output
    assert run(app, ["exercise", "grade", str(folder), str(answers), "--force"]).exit_code == 0
    assert _table(folder / "hasil" / "nilai.csv")["Rina Sari"]["Grade"] == "97.0"
    assert points.read_text(encoding="utf-8") == filled
    points.write_text('["Rina Sari"]\nnilai_berita = 16\n', encoding="utf-8")
    wrong = run(app, ["exercise", "grade", str(folder), str(answers), "--force"])
    assert wrong.exit_code == 2
    assert "0 sampai 15" in wrong.output


def test_blind_marks_show_no_name_and_are_joined_back(folder: Path) -> None:
    sound = read_exercise(folder).variants[0].model
    answers = _hand_in(folder, Rina_Sari=sound, Budi_Anto=sound)
    blind = [str(folder), str(answers), "--anonymous", "-o", str(folder / "buta")]
    assert run(app, ["exercise", "grade", *blind]).exit_code == 0
    for path in (folder / "buta").glob("*"):
        if path.suffix in (".csv", ".html"):
            assert "Rina" not in path.read_text(encoding="utf-8")
        assert "rina" not in path.name
    codes = (folder / "kode-peserta.csv").read_text(encoding="utf-8-sig")
    code = next(row.split(",")[0] for row in codes.splitlines() if "Rina Sari" in row)
    points = folder / "nilai-pelatih.toml"
    points.write_text(f'["{code}"]\nnilai_berita = 10\n', encoding="utf-8")
    assert run(app, ["exercise", "grade", str(folder), str(answers)]).exit_code == 0
    assert _table(folder / "hasil" / "nilai.csv")["Rina Sari"]["nilai_berita (15)"] == "10.0"


def test_two_runs_are_compared(folder: Path) -> None:
    sound = read_exercise(folder).variants[0].model
    weak = "\n\n".join(sound.split("\n\n")[:3])
    answers = _hand_in(folder, Rina_Sari=weak, Budi_Anto=weak)
    first = ["exercise", "grade", str(folder), str(answers)]
    assert run(app, first).exit_code == 0
    _hand_in(folder, Rina_Sari=sound)
    again = [*first, "-o", str(folder / "kedua"), "--compare", str(folder / "hasil")]
    assert run(app, again).exit_code == 0
    page = (folder / "kedua" / "laporan.html").read_text(encoding="utf-8")
    assert "Sebelum dan sesudah" in page
    rows = re.findall(r"<td>(Rina Sari|Budi Anto)</td>.*?<td class=\"n (\w*)\">", page)
    assert dict(rows) == {"Rina Sari": "up", "Budi Anto": ""}


def test_mistakes_are_told_shortly(folder: Path, tmp_path: Path) -> None:
    wrong_type = run(
        app, ["exercise", "new", str(FORM), "--type", "esai", "-o", str(tmp_path / "x")]
    )
    assert wrong_type.exit_code == 2
    assert "--type esai" in wrong_type.output
    assert not (tmp_path / "x").exists()
    again = run(app, ["exercise", "new", str(FORM), "--type", "fakta", "-o", str(folder)])
    assert again.exit_code == 2
    assert "--force" in again.output
    nothing = run(app, ["exercise", "grade", str(folder), str(tmp_path / "tidak-ada.txt")])
    assert nothing.exit_code == 2
    no_run = run(app, ["exercise", "grade", str(folder), "x", "--compare", str(tmp_path)])
    assert no_run.exit_code == 2
    assert "nilai.csv" in no_run.output


def test_an_unreadable_answer_gives_code_1_and_the_rest_is_marked(folder: Path) -> None:
    answers = _hand_in(folder, Rina_Sari=read_exercise(folder).variants[0].model)
    (answers / "rusak.docx").write_bytes(b"x")
    made = run(app, ["exercise", "grade", str(folder), str(answers)])
    assert made.exit_code == 1
    assert "rusak.docx" in made.output
    assert (folder / "hasil" / "nilai.csv").exists()


def test_weights_that_do_not_sum_are_refused(folder: Path) -> None:
    path = folder / NAME
    path.write_text(path.read_text(encoding="utf-8").replace("judul = 10", "judul = 20"), "utf-8")
    with pytest.raises(InputError, match="110"):
        read_exercise(folder)


@pytest.mark.parametrize("told", [True, False], ids=["told", "only similar"])
def test_facts_in_other_words_are_recognised_and_similar_ones_are_not(told: bool) -> None:
    cases = [case for case in pairs() if case[3] is told]
    right = [is_told(field, fact, text) is told for field, fact, text, _ in cases]
    assert len(right) >= 60
    assert sum(right) / len(right) >= (0.85 if told else 0.92)


def test_a_kind_of_an_office_works_for_exercises(tmp_path: Path) -> None:
    kind = tmp_path / "templat" / "panen"
    kind.mkdir(parents=True)
    (kind / "formulir.toml").write_text(
        "nama = 'Panen raya'\n\n[isian.luas]\nnama = 'Luas panen'\n", encoding="utf-8"
    )
    (kind / "rilis.j2").write_text('{% extends "bersama/rilis.j2" %}\n', encoding="utf-8")
    (tmp_path / "humaswriter.toml").write_text(
        "[office]\ntemplates = 'templat'\n", encoding="utf-8"
    )
    form = tmp_path / "formulir.yaml"
    text = FORM.read_text(encoding="utf-8").replace("jenis: bimtek", "jenis: panen")
    form.write_text(re.sub(r"^materi:.*\n", "", text, flags=re.MULTILINE), encoding="utf-8")
    task, answers = tmp_path / "latihan", tmp_path / "jawaban"
    made = run(app, ["exercise", "new", str(form), "--type", "fakta", "-o", str(task)])
    assert made.exit_code == 0, made.output
    answers.mkdir()
    right = read_exercise(task).variants[0].model
    (answers / "Ayu.txt").write_text(f"Nama: Ayu\n\n{right}", encoding="utf-8")
    marked = run(app, ["exercise", "grade", str(task), str(answers)])
    assert marked.exit_code == 0, marked.output
