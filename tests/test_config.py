"""The office's profile: found upward, checked, replaced from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaswriter.config import Config, find_config, read_config, with_settings
from humaswriter.errors import InputError, UsageError


def read(tmp_path: Path, text: str) -> Config:
    path = tmp_path / "humaswriter.toml"
    path.write_text(text, encoding="utf-8")
    return read_config(path)


def test_it_is_found_upward(tmp_path: Path) -> None:
    (tmp_path / "humaswriter.toml").write_text("")
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert find_config(deep) == tmp_path / "humaswriter.toml"


def test_all_keys(tmp_path: Path) -> None:
    (tmp_path / "templat").mkdir()
    office = read(
        tmp_path,
        '[office]\nname = "Rutan Demak"\nshort = "Rutan"\nlayout = "web"\ndate_style = "pendek"\n'
        'letterhead = ["A", "B"]\nabout = "Tentang."\ntemplates = "templat"\n'
        '[office.contact]\nnama = "Lestari"\n',
    ).office
    assert office.letterhead == ("A", "B")
    assert office.contact is not None
    assert office.contact.nama == "Lestari"
    assert office.templates == tmp_path / "templat"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[office]\nlayot = 'web'", "baris 2, kolom 1: Kunci 'layot' tidak dikenal. Maksud Anda"),
        ("[ofice]\nname = 'x'", "baris 1, kolom 1: Kunci 'ofice' tidak dikenal. Maksud Anda"),
        ("[office]\nlayout = 'koran'", "'layout' harus salah satu dari"),
        ("[office]\nletterhead = 3", "'letterhead' harus berupa daftar"),
        ("[office]\nname = 3", "'name' harus berupa teks"),
        ("[office]\n\nname = Rutan", "baris 3, kolom 8: Baris ini bukan TOML"),
        ("[office]\ntemplates = 'tidak-ada'", "baris 2, kolom 1: templates: Folder"),
        ("office = 3", "'office' harus berupa tabel"),
        ("[office]\nname='A'\n[office.contact]\nname='B'", "baris 4, kolom 1: Kunci 'name'"),
        ('[office]\nabout = "a\\u0007"', "baris 2, kolom 1: about: Ada karakter kendali"),
    ],
)
def test_faults_say_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError, match=r".*") as error:
        read(tmp_path, text)
    assert message in str(error.value)


def test_the_command_line_wins() -> None:
    office = with_settings(Config(), {"layout": "web", "contact.nama": "Lestari"}).office
    assert office.layout == "web"
    assert office.contact is not None
    assert office.contact.nama == "Lestari"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"layot": "web"}, "Maksud Anda 'layout'"),
        ({"layout.x": "1"}, "harus|tidak"),
        ({"contact": "a", "contact.nama": "b"}, "tidak punya bagian"),
        ({"templates": "tidak-ada"}, "tidak ada"),
    ],
)
def test_unusable_settings_are_refused(settings: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        with_settings(Config(), settings)


def test_the_table_of_the_checker(tmp_path: Path) -> None:
    text = '[lint]\nignore = ["jargon"]\n[lint.rules.lead-too-long]\ngood = 30\n'
    lint = read(tmp_path, text).lint
    assert (lint.ignore, lint.rules) == (("jargon",), {"lead-too-long": {"good": 30}})
    with pytest.raises(InputError, match=r"Kunci 'ignor' tidak dikenal. Maksud Anda 'ignore'\?"):
        read(tmp_path, '[lint]\nignor = ["jargon"]\n')
    with pytest.raises(InputError, match="'fail_on' harus salah satu dari"):
        read(tmp_path, '[lint]\nfail_on = "fatal"\n')


def test_a_sentence_model_is_a_name_or_a_folder_seen_from_the_profile(tmp_path: Path) -> None:
    assert read(tmp_path, "").semantic_model is None
    assert read(tmp_path, '[semantic]\nmodel = "orang/model"\n').semantic_model == "orang/model"
    (tmp_path / "model").mkdir()
    found = read(tmp_path, '[semantic]\nmodel = "model"\n').semantic_model
    assert found == str(tmp_path / "model")


@pytest.mark.parametrize(
    ("row", "message"),
    [("modle = 'x'", r"Kunci 'modle' tidak dikenal. Maksud Anda 'model'\?"),
     ("model = 3", "'model' harus berupa teks"), ("model = ''", "'model' jangan dikosongkan")],
)  # fmt: skip
def test_an_unusable_sentence_model_is_told(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        read(tmp_path, f"[semantic]\n{row}\n")
    assert caught.value.problems[0].line == 2
