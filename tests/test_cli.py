"""The command line as an officer meets it: results, messages, exit codes, files left alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import FORM
from tests.program import run


def test_draft_prints_the_release(form_file: Path) -> None:
    done = run("draft", form_file, cwd=form_file.parent)
    assert done.returncode == 0
    assert done.stdout.startswith("Rutan Demak latih 24 petugas humas menulis siaran pers\n\n")
    assert "pukul: 08.30" in done.stderr


def test_draft_reads_stdin(tmp_path: Path) -> None:
    done = run("draft", "-", cwd=tmp_path, typed=FORM)
    assert done.returncode == 0
    assert "Demak (ANTARA) - " in done.stdout


@pytest.mark.parametrize("suffix", ["txt", "md", "html", "docx", "pdf"])
def test_draft_writes_by_suffix(form_file: Path, suffix: str) -> None:
    target = form_file.with_name(f"rilis.{suffix}")
    assert run("draft", form_file, "-o", target, cwd=form_file.parent).returncode == 0
    assert target.stat().st_size > 500
    assert sorted(p.name for p in form_file.parent.iterdir()) == ["formulir.yaml", target.name]


def test_a_lacking_form_exits_1_with_questions(form_file: Path) -> None:
    form_file.write_text(FORM.replace("tanggal: 11/3/2025\n", ""), encoding="utf-8")
    done = run("draft", form_file, cwd=form_file.parent)
    assert done.returncode == 1
    assert "[LENGKAPI: tanggal]" in done.stdout
    assert "- tanggal: Tanggal?" in done.stderr


def test_provenance(form_file: Path) -> None:
    target = form_file.with_name("asal.json")
    done = run("draft", form_file, "--provenance", target, cwd=form_file.parent)
    data = json.loads(target.read_text(encoding="utf-8"))
    assert data["text"] == done.stdout
    assert set(data) == {"text", "spans", "unused", "missing"}
    assert data["unused"] == ["pukul", "peserta.asal"]
    quote = next(s for s in data["spans"] if s["field"] == "narasumber[0].kutipan[0]")
    assert data["text"][quote["start"] : quote["end"]] == "Warga berhak mengetahui layanan kami"


def test_nothing_is_overwritten_unasked(form_file: Path) -> None:
    target = form_file.with_name("rilis.txt")
    target.write_text("lama")
    done = run("draft", form_file, "-o", target, cwd=form_file.parent)
    assert (done.returncode, target.read_text()) == (2, "lama")
    assert "--force" in done.stderr
    assert run("draft", form_file, "-o", target, "--force", cwd=form_file.parent).returncode == 0
    assert target.read_text(encoding="utf-8").startswith("Rutan Demak")


def test_the_form_is_never_the_target(form_file: Path) -> None:
    done = run("draft", form_file, "--provenance", form_file, "--force", cwd=form_file.parent)
    assert done.returncode == 2
    assert form_file.read_text(encoding="utf-8") == FORM


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="needs a refused folder")
def test_a_refused_folder_gives_a_message(form_file: Path) -> None:
    form_file.parent.chmod(0o500)
    done = run("draft", form_file, "-o", form_file.with_name("r.txt"), cwd=form_file.parent)
    form_file.parent.chmod(0o700)
    assert (done.returncode, "tidak ada izin" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("draft", "tidak-ada.yaml"), "Berkas tidak ditemukan"),
        (("draft", "."), "Ini folder"),
        (("draft", "formulir.yaml", "-o", "rilis.rtf"), "Akhiran '.rtf' tidak dikenal"),
        (("draft", "formulir.yaml", "-o", "tak/ada.txt"), "Folder tak tidak ada"),
        (("draft", "formulir.yaml", "--layout", "koran"), "'layout' harus salah satu dari"),
        (("draft", "formulir.yaml", "--whatsapp", "-o", "a.pdf"), "--whatsapp menulis teks"),
        (("draft", "formulir.yaml", "--set", "nama"), "tulis KUNCI=NILAI"),
        (("draft", "formulir.yaml", "--seed", "x"), "--seed harus angka"),
        (("draft", "formulir.yaml", "--sed"), "Opsi --sed tidak dikenal"),
        (("draft",), "FORMULIR belum ditulis"),
        (("darft",), "Maksud Anda 'draft'?"),
        (("new", "pelatihan"), "Maksud Anda 'bimtek'?"),
    ],
)
def test_mistakes_give_one_short_message(
    form_file: Path, words: tuple[str, ...], message: str
) -> None:
    done = run(*words, cwd=form_file.parent)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 3


def test_the_profile_beside_the_form_is_used(form_file: Path) -> None:
    form_file.with_name("humaswriter.toml").write_text('[office]\nlayout = "web"\n')
    elsewhere = form_file.parent.parent
    assert "\n\nDemak - Sebanyak" in run("draft", form_file, cwd=elsewhere).stdout
    done = run("draft", form_file, "--layout", "antara", cwd=elsewhere)
    assert "Demak (ANTARA) - " in done.stdout
    done = run(
        "draft", form_file, "--layout", "siaran-pers", "--set", "about=Kami ada.", cwd=elsewhere
    )
    assert "Kami ada." in done.stdout


def test_whatsapp(form_file: Path) -> None:
    done = run("draft", form_file, "--whatsapp", cwd=form_file.parent)
    assert done.stdout.startswith("*Rutan Demak latih")


def test_new_lists_and_writes(tmp_path: Path) -> None:
    assert "bimtek" in run("new", cwd=tmp_path).stdout
    assert run("new", "bimtek", "-o", "f.yaml", cwd=tmp_path).returncode == 0
    written = (tmp_path / "f.yaml").read_text(encoding="utf-8")
    assert written == run("new", "bimtek", cwd=tmp_path).stdout.replace("formulir.yaml", "f.yaml")
    assert run("draft", "f.yaml", cwd=tmp_path).returncode == 1
    assert run("new", "bimtek", "-o", "f.yaml", cwd=tmp_path).returncode == 2


def test_the_interview_can_be_broken_off_and_resumed(tmp_path: Path) -> None:
    first = run("new", "umum", "--ask", "-o", "f.yaml", cwd=tmp_path, typed="\nPekan Literasi\n")
    assert first.returncode == 0
    assert "kegiatan: Pekan Literasi" in (tmp_path / "f.yaml").read_text(encoding="utf-8")
    second = run("new", "umum", "--ask", "-o", "f.yaml", cwd=tmp_path, typed="\nMembaca: kunci\n")
    assert "Nama kegiatan" not in second.stderr
    written = (tmp_path / "f.yaml").read_text(encoding="utf-8")
    assert "kegiatan: Pekan Literasi" in written
    assert "tema: 'Membaca: kunci'" in written


def test_the_interview_asks_for_the_kind_and_finds_it_again(tmp_path: Path) -> None:
    first = run("new", "--ask", cwd=tmp_path, typed="apel\n\nApel Pagi\n")
    assert "Lanjutkan: humaswriter new --ask -o apel.yaml" in first.stderr
    run("new", "--ask", "-o", "apel.yaml", cwd=tmp_path, typed="\nDisiplin\n")
    written = (tmp_path / "apel.yaml").read_text(encoding="utf-8")
    assert "kegiatan: Apel Pagi\n" in written
    assert "tema: Disiplin\n" in written


def test_the_interview_leaves_an_edited_form_alone(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_text("jenis: umum\n# tanya Pak Budi\nkegiatan: X\n", encoding="utf-8")
    done = run("new", "umum", "--ask", "-o", "f.yaml", cwd=tmp_path, typed="\n")
    assert done.returncode == 2
    assert "baris 2" in done.stderr
    assert "tanya Pak Budi" in path.read_text(encoding="utf-8")


def test_schema_and_templates(tmp_path: Path) -> None:
    assert json.loads(run("schema", cwd=tmp_path).stdout)["properties"]["jenis"]["enum"]
    assert run("templates", cwd=tmp_path).returncode == 0
    (tmp_path / "t" / "bimtek").mkdir(parents=True)
    (tmp_path / "t" / "bimtek" / "rilis.j2").write_text("{{ kegiatn }}")
    done = run("templates", "--templates", "t", cwd=tmp_path)
    assert done.returncode == 1
    assert "baris 1: Nama 'kegiatn' tidak dikenal" in done.stderr


def test_a_draft_stays_light(form_file: Path) -> None:
    code = (
        "import sys; sys.argv = ['humaswriter', 'draft', 'formulir.yaml']\n"
        "from humaswriter.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'spacy', 'torch', 'textstat', 'docx', 'typst', 'rich'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=form_file.parent, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
