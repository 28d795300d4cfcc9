"""The interview: skippable, resumable, and it writes the same form."""

from __future__ import annotations

from typing import Any

import pytest

from humaswriter.form.interview import Terminal, interview
from humaswriter.form.kinds import load_kind


def ask(typed: dict[str, list[str]], answers: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Answer by question: each label has its lines; every other question is skipped."""
    told: list[str] = []
    saved: dict[str, Any] = {}

    def line(prompt: str) -> str:
        words = [prompt, *reversed(told)] if prompt.endswith("] ") else list(reversed(told))
        for word in words:
            for label, lines in typed.items():
                if word.startswith(label):
                    return lines.pop(0) if lines else ""
            if not word.startswith("  ") and word:
                return ""
        return ""

    interview(load_kind("umum"), answers, Terminal(line, told.append), saved.update)
    return saved, told


def test_answers_are_saved_and_the_rest_is_skipped() -> None:
    saved, _ = ask({"Tema": ["Humas Melek Fakta"], "Jalannya": ["satu", "dua"]}, {})
    assert saved == {"tema": "Humas Melek Fakta", "jalannya": ["satu", "dua"]}


def test_a_wrong_answer_is_asked_again() -> None:
    saved, told = ask({"Tanggal (perlu)": ["31 April 2025", "30 April 2025"]}, {})
    assert saved["tanggal"] == "30 April 2025"
    assert any("31 April 2025 tidak ada" in line for line in told)


def test_what_is_answered_is_not_asked_again() -> None:
    _, told = ask({}, {"tema": "Sudah ada", "tempat": {"kota": "Demak"}})
    assert "Tema" not in told
    assert "Kota atau kabupaten (perlu)" not in told
    assert "Nama tempat" in told


def test_speakers_are_asked_one_by_one() -> None:
    saved, _ = ask(
        {
            "Isi bagian 'Narasumber'? ": ["Sri", "y"],
            "Nama narasumber": ["Sri Wahyuni"],
            "Kutipan langsung": ["Halo.", ""],
        },
        {},
    )
    assert saved["narasumber"] == [{"nama": "Sri Wahyuni", "kutipan": ["Halo."]}]


def test_breaking_off_keeps_what_was_saved() -> None:
    saved: dict[str, Any] = {}
    lines = iter(["Judul berita baru"])

    def line(prompt: str) -> str:
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    with pytest.raises(EOFError):
        interview(load_kind("umum"), {}, Terminal(line, lambda text: None), saved.update)
    assert saved == {"judul": "Judul berita baru"}
