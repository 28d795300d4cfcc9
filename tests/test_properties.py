"""What holds for every form: nothing lost, nothing invented, nothing broken."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from humaswriter.analysis import analyze
from humaswriter.compose import LAYOUTS, Draft, Options, draft
from humaswriter.compose.phrases import unquoted
from humaswriter.config import Office
from humaswriter.errors import InputError, Problem
from humaswriter.files import decode
from humaswriter.finding import Severity
from humaswriter.form import read_form
from humaswriter.form.blank import blank_form
from humaswriter.form.kinds import load_kind
from humaswriter.form.needs import given_facts
from humaswriter.form.questions import questions
from humaswriter.form.read import LoadedForm, parse_form
from humaswriter.lint.run import lint
from humaswriter.writers import SUFFIXES, writer
from humaswriter.writers.whatsapp import write as write_whatsapp
from tests.conftest import EXAMPLES, FORM
from tests.strategies import forms, token

# Facts that are written in other words than they were typed.
REWRITTEN = set(
    "tanggal pukul zona provinsi embargo jumlah jumlah_tersangka jumlah_orang berlaku tenggat "
    "mulai_layanan batas_waktu".split()
)

relaxed = settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def drafted(answers: dict[str, Any], layout: str, seed: int) -> tuple[LoadedForm, Draft]:
    kind = load_kind(answers["jenis"])
    loaded = parse_form(blank_form(kind, {k: v for k, v in answers.items() if k != "jenis"}))
    office = Office.model_validate({"layout": layout})
    return loaded, draft(loaded, Options(office, seed))


def template_words(result: Draft) -> str:
    """The draft with one letter in place of whatever came from the form."""
    parts, at = [], 0
    for span in result.spans:
        parts += [result.release.text[at : span.start], "x"]
        at = span.end
    return "".join(parts) + result.release.text[at:]


@settings(relaxed, max_examples=150)
@given(forms, st.sampled_from(sorted(LAYOUTS)), st.integers(0, 5))
def test_every_form_gives_a_clean_faithful_draft(
    answers: dict[str, Any], layout: str, seed: int
) -> None:
    loaded, result = drafted(answers, layout, seed)
    text = result.release.text

    for speaker in loaded.form.narasumber or ():
        for quote in speaker.kutipan or ():
            said = unquoted(quote)
            assert (said[:-1].rstrip() if re.search(r"[^.]\.$", said) else said) in text

    words = template_words(result)
    assert "{{" not in words
    assert "None" not in words
    assert "  " not in words
    assert not re.search(r" [,.;:?!)]", words)
    assert not re.search(r",[,.;]|\.{2}|\( | \)", words)
    assert words.count("(") == words.count(")")
    assert words.count('"') % 2 == 0
    assert all(line == line.strip() for line in words.split("\n"))

    for path in given_facts(loaded.form):
        written = token(path) in text.casefold()
        rewritten = path.rpartition(".")[2] in REWRITTEN
        assert rewritten or written != (path in result.unused)
    assert all(f"[LENGKAPI: {item.name}]" in text for item in result.missing)


@settings(relaxed, max_examples=150)
@given(forms, st.sampled_from(sorted(LAYOUTS)), st.integers(0, 5))
def test_spans_name_the_source_of_every_character(
    answers: dict[str, Any], layout: str, seed: int
) -> None:
    loaded, result = drafted(answers, layout, seed)
    text = result.release.text
    assert all(a.end <= b.start for a, b in pairwise(result.spans))
    assert all(0 <= s.start < s.end <= len(text) for s in result.spans)
    facts = given_facts(loaded.form)
    assert {span.field for span in result.spans} <= set(facts)
    for path in facts:
        for found in re.finditer(re.escape(token(path)), text, re.IGNORECASE):
            owner = [s for s in result.spans if s.start <= found.start() and found.end() <= s.end]
            assert [s.field for s in owner] == [path]


@settings(relaxed, max_examples=40)
@given(forms)
def test_the_same_form_and_seed_give_the_same_text(answers: dict[str, Any]) -> None:
    assert drafted(answers, "antara", 3)[1] == drafted(answers, "antara", 3)[1]


@settings(relaxed, max_examples=12)
@given(forms, st.sampled_from(sorted(LAYOUTS)))
def test_every_output_can_be_written(answers: dict[str, Any], layout: str) -> None:
    _, result = drafted(answers, layout, 0)
    for suffix in SUFFIXES:
        assert writer(suffix)(result.release, datetime(2025, 3, 11))
    assert write_whatsapp(result.release)


@settings(relaxed, max_examples=300)
@given(st.one_of(st.text(max_size=200), st.text("ab:- \n\t'\"[]{}&*!|>%@`#?,~", max_size=60)))
def test_any_text_is_a_form_or_gives_a_located_message(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    assert all(problem.line and problem.column for problem in problems_of(data))


@settings(relaxed, max_examples=200)
@given(st.binary(max_size=120))
def test_any_bytes_are_a_form_or_give_a_located_message(data: bytes) -> None:
    assert all(problem.line and problem.column for problem in problems_of(data))


@settings(relaxed, max_examples=200)
@given(st.integers(0, len(FORM)), st.integers(0, 12), st.text("\t\n:-'\"[]{}&*ab ", max_size=4))
def test_a_damaged_form_gives_a_located_message(at: int, cut: int, put: str) -> None:
    damaged = FORM[:at] + put + FORM[at + cut :]
    assert all(problem.line and problem.column for problem in problems_of(damaged.encode()))


def problems_of(data: bytes) -> tuple[Problem, ...]:
    try:
        parse_form(decode(data, "formulir.yaml"), "formulir.yaml")
    except InputError as error:
        return error.problems
    return ()


@pytest.mark.parametrize("text", ["[" * 5000, "{" * 5000, "a:\n" + " - " * 3000, "? " * 3000])
def test_deep_nesting_gives_a_message(text: str) -> None:
    with pytest.raises(InputError):
        parse_form(text)


def _cut_down(draw: Any) -> tuple[LoadedForm, str, int]:
    """An example form without some of its optional facts, in any layout."""
    path = draw(st.sampled_from(EXAMPLES))
    loaded = read_form(path)
    needed = {"jenis", *(asked.key for asked in questions(loaded.kind) if asked.needed)}
    given_keys = [key for key, value in loaded.form.model_dump().items() if value]
    gone = draw(st.sets(st.sampled_from(given_keys), max_size=4)) - needed
    form = loaded.form.model_copy(update=dict.fromkeys(gone))
    return (
        replace(loaded, form=form),
        draw(st.sampled_from(sorted(LAYOUTS))),
        draw(st.integers(0, 20)),
    )


cut_down_forms = st.composite(_cut_down)()


@settings(relaxed, max_examples=40)
@given(cut_down_forms)
def test_drafts_of_sound_facts_lint_clean(case: tuple[LoadedForm, str, int]) -> None:
    """Errors and warnings; hints are listed by `draft --check`, and an officer may shrug."""
    loaded, layout, seed = case
    result = draft(loaded, Options(Office.model_validate({"layout": layout}), seed))
    checked = lint(analyze(result.release, with_model=False))
    told = [(f.rule, f.message) for f in checked.findings if f.severity is not Severity.HINT]
    assert told == [], result.release.text
