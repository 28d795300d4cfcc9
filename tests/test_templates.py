"""Templates: found wherever we are installed, overridden by the office, checked before use."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaswriter.compose import Options, draft
from humaswriter.compose.check import check_templates
from humaswriter.compose.environment import template_environment
from humaswriter.compose.make import TemplateFaultError
from humaswriter.config import Office
from humaswriter.errors import InputError
from humaswriter.form.kinds import kind_folders
from humaswriter.form.read import parse_form
from tests.conftest import FORM


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return tmp_path / "templat"


def put(office: Path, name: str, text: str) -> Path:
    path = office / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def made(office: Path, text: str = FORM) -> str:
    profile = Office(templates=office)
    return draft(parse_form(text, office=office), Options(profile)).release.text


def problems(office: Path) -> list[str]:
    return [str(p) for item in check_templates(office) for p in item.problems]


def test_ours_are_all_sound() -> None:
    checked = check_templates(None)
    assert not [problem for item in checked for problem in item.problems]
    assert {item.name.split("/")[0] for item in checked} >= set(kind_folders())


def test_office_changes_one_block(office: Path) -> None:
    put(
        office,
        "bimtek/rilis.j2",
        '{% extends "bawaan/bimtek/rilis.j2" %}\n'
        "{% block penutup %}\nAgenda berikutnya: {{ tindak_lanjut }}\n{% endblock %}\n",
    )
    text = made(office)
    assert "Agenda berikutnya: naskah terbaik akan dimuat" in text or (
        "Agenda berikutnya: Naskah terbaik akan dimuat" in text
    )
    assert "Sebanyak 24 petugas humas" in text
    assert problems(office) == []


def test_office_replaces_a_whole_template(office: Path) -> None:
    put(
        office,
        "bimtek/rilis.j2",
        '{{ bagian("judul") }}\n{{ kegiatan }}\n{{ bagian("teras") }}\n'
        "{{ penyelenggara }} melatih {{ peserta }}\n",
    )
    assert made(office) == (
        "Bimbingan Teknis Penulisan Siaran Pers\n\n"
        "Rumah Tahanan Negara Kelas IIB Demak melatih 24 petugas humas dari enam unit.\n"
    )


def test_office_adds_a_kind(office: Path) -> None:
    put(
        office,
        "panen/formulir.toml",
        'nama = "Panen raya"\n[isian.hasil_panen]\nnama = "Hasil panen"\n',
    )
    put(
        office,
        "panen/rilis.j2",
        '{% extends "bersama/rilis.j2" %}\n{% block teras_biasa %}\n'
        "{{ penyelenggara }} memanen {{ hasil_panen }}\n{% endblock %}\n",
    )
    text = "jenis: panen\npenyelenggara: Lapas Terbuka\nhasil_panen: dua ton padi\n"
    assert "Lapas Terbuka memanen dua ton padi." in made(office, text)
    assert problems(office) == []


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ kegiatn }}\n", "baris 1: Nama 'kegiatn' tidak dikenal. Maksud Anda 'kegiatan'?"),
        (
            "\n{{ tempat.kotaa }}\n",
            "baris 2: Bagian 'tempat.kotaa' tidak dikenal. Maksud Anda 'kota'?",
        ),
        ("{{ tujuan | agr }}\n", "baris 1: Penyaring 'agr' tidak dikenal. Maksud Anda 'agar'?"),
        ("{% if hasil %}\n", "Ada blok yang belum ditutup"),
        ("{{ a b }}\n", "Sintaks templat salah"),
        ('{{ bagian("terass") }}\n', "Bagian 'terass' tidak dikenal. Maksud Anda 'teras'?"),
        ("{{ 1/0 }}\n", "baris 1: Templat tidak dapat dijalankan"),
        ('{% extends "bimtek/rilis.j2" %}\n', "tidak ada atau rusak"),
        ('\n{% extends "bawaan/bimtek/rili.j2" %}\n', "baris 2: Templat 'bawaan/bimtek/rili.j2'"),
        (
            '{% extends "bawaan/bimtek/rilis.j2" %}\n{% block penutpu %}{% endblock %}\n',
            "baris 2: Blok 'penutpu' tidak dikenal. Maksud Anda 'penutup'?",
        ),
    ],
)
def test_faults_are_named_with_file_and_line(office: Path, template: str, message: str) -> None:
    path = put(office, "bimtek/rilis.j2", template)
    (found,) = problems(office)
    assert found.startswith(str(path))
    assert message in found


@pytest.mark.parametrize(
    "template",
    [
        "{{ tidak_ada }}",
        "{{ jalannya }}",
        "{% include 'tidak-ada.j2' %}",
        "{{ ''.__class__ }}",
        "{{ 1/0 }}",
        "{{ '%s' % kegiatan }}",
        "{{ '{}'.format(kegiatan) }}",
        "{{ kegiatan.pieces }}",
        "{% for n in narasumber %}{{ n.namaa }}{% endfor %}",
        "{% for a in %}",
    ],
)
def test_a_broken_template_ends_a_draft_with_a_message(office: Path, template: str) -> None:
    put(office, "bimtek/rilis.j2", '{{ bagian("teras") }}\n' + template)
    with pytest.raises(TemplateFaultError, match="Templat tidak dapat dijalankan"):
        made(office)


def test_a_template_that_extends_itself_ends_a_draft_with_a_message(office: Path) -> None:
    put(office, "bimtek/rilis.j2", '{% extends "bimtek/rilis.j2" %}\n')
    with pytest.raises(TemplateFaultError):
        made(office)


@pytest.mark.parametrize(
    "questions",
    [
        "nama = 'Panen'\nisian = 3",
        "nama = 'Panen'\n[isian._x]\nnama = 'x'",
        "nama = 'Panen'\n[isian.copy]\nnama = 'x'",
        "nama = 'Panen'\n[isian.hasil]\nnama = 'x'",
        "nama = 'Panen'\nailas = ['x']",
        "nama = 'Panen'\n[umum.tdak]\ncontoh = 'x'",
        "nama = 3",
        "nama = 'Panen'\n[isian.x]\nnama = 'x'\nbentuk = 'teksx'",
    ],
)
def test_faulty_questions_are_named_with_their_file(office: Path, questions: str) -> None:
    path = put(office, "panen/formulir.toml", questions)
    put(office, "panen/rilis.j2", '{% extends "bersama/rilis.j2" %}\n')
    with pytest.raises(InputError) as error:
        parse_form("jenis: panen", office=office)
    assert str(path) in str(error.value)
    assert any(str(path) in found for found in problems(office))


def test_every_joint_keeps_the_source(office: Path) -> None:
    put(
        office,
        "bimtek/rilis.j2",
        '{{ bagian("teras") }}\n{% set dua = tema ~ " dan " ~ materi %}'
        '{% macro m(x) %}{{ x }}{% endmacro %}{{ m(dua) + "!" }}\n',
    )
    result = draft(
        parse_form(FORM + "tema: Humas\n", office=office), Options(Office(templates=office))
    )
    text = result.release.text
    assert text == "Humas dan menulis siaran pers!\n"
    assert [(text[s.start : s.end], s.field) for s in result.spans] == [
        ("Humas", "tema"),
        ("menulis siaran pers", "materi"),
    ]


def test_a_reserve_line_waits_until_the_others_would_repeat_an_opening(office: Path) -> None:
    lines = "rutan itu digelar {{ tujuan | agar }}\n~ {{ tujuan | agar }}, rutan itu digelar\n"
    for opening, expected in (("rutan", "Agar petugas"), ("lapas", "Rutan itu")):
        put(
            office,
            "bimtek/rilis.j2",
            f'{{{{ bagian("teras") }}}}\n{opening} melatih {{{{ peserta }}}}\n'
            f'{{{{ bagian("tubuh") }}}}\n{lines}',
        )
        template_environment.cache_clear()
        assert made(office).split("\n\n")[1].startswith(expected)
