"""Persons with their titles and degrees."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc, Span

from humaswriter.nlp.names import whole_names
from humaswriter.nlp.pipeline import Indonesian

NLP = Indonesian()


def _people(text: str, *names: str, other: str = "") -> list[str]:
    doc = NLP.make_doc(text)
    spans = [_span(doc, name, "PER") for name in names]
    spans += [_span(doc, other, "ORG")] if other else []
    doc.set_ents(spans)
    return [span.text for span in whole_names(doc) if span.label_ == "PER"]


def _span(doc: Doc, name: str, label: str) -> Span:
    start = doc.text.index(name)
    span = doc.char_span(start, start + len(name), label=label)
    assert span is not None
    return span


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        (
            "kata Dr. H. Ahmad Fauzi, S.H., M.Si. di",
            "Ahmad Fauzi",
            "Dr. H. Ahmad Fauzi, S.H., M.Si.",
        ),
        ("kata Ahmad Fauzi SH MH di Kudus", "Ahmad Fauzi", "Ahmad Fauzi SH MH"),
        ("kata Ahmad Fauzi, S.Pd,M.Pd, di", "Ahmad Fauzi", "Ahmad Fauzi, S.Pd,M.Pd"),
        ("Mgr. Alfonsus Leki hadir", "Alfonsus Leki", "Mgr. Alfonsus Leki"),
        ("Rina, Kepala Rutan", "Rina", "Rina"),
        ("Rina, S.Kom", "Rina", "Rina, S.Kom"),
        ("dr. Rina Astuti, Sp.OG(K)", "Rina Astuti", "dr. Rina Astuti, Sp.OG(K)"),
    ],
)
def test_titles_and_degrees_belong_to_the_name(text: str, name: str, whole: str) -> None:
    assert _people(text, name) == [whole]


def test_a_name_does_not_grow_over_the_end_of_a_sentence() -> None:
    assert _people("Ia bertemu Datuk. Anton hadir", "Anton") == ["Anton"]
    assert _people("Ia bertemu Dr . Anton hadir", "Anton") == ["Dr . Anton"]


def test_a_degree_taken_for_a_person_is_taken_back() -> None:
    assert _people("kata Rina Astuti, S.H., M.H. di", "Rina Astuti", "M.H.") == [
        "Rina Astuti, S.H., M.H."
    ]


def test_a_person_is_cut_out_of_the_institution_behind_an_office() -> None:
    def cut(text: str, institution: str) -> list[str]:
        doc = NLP.make_doc(text)
        doc.set_ents([_span(doc, "Kepala", "ROLE"), _span(doc, institution, "ORG")])
        return [span.text for span in whole_names(doc)]

    sosial = "Dinas Sosial Sulastri Simanjuntak"
    assert cut(f"Kepala {sosial} hadir", sosial)[1:] == ["Dinas Sosial", "Sulastri Simanjuntak"]
    assert cut("Kepala RSUD Sulastri Simanjuntak", "RSUD Sulastri Simanjuntak")[1:] == [
        "RSUD Sulastri Simanjuntak"
    ]


def test_punctuation_at_an_end_is_no_name() -> None:
    assert _people("Sulastri, hadir", "Sulastri,") == ["Sulastri"]
    assert _people("Sulastri\n\nhadir", "Sulastri\n\n") == ["Sulastri"]
    assert _people("oleh PT Sulastri (Persero) dan", "PT Sulastri (Persero)") == [
        "PT Sulastri (Persero)"
    ]


def test_the_name_of_an_institution_is_left_alone() -> None:
    assert _people("Direktur RSUD dr. Rina Astuti hadir", "Rina Astuti", other="RSUD dr.") == [
        "Rina Astuti"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tersangka AS ditahan", ["AS"]),
        ("pria berinisial MZ kabur", ["MZ"]),
        ("RS (34) dan MT (29) diringkus", ["RS", "MT"]),
        ("Tersangka AS alias Ucok dan DH", ["AS"]),
        ("tersangka AS dan DH terancam", ["AS", "DH"]),
        ("program PTSL dan KTP (2024) di RT 03", []),
        ("para pelaku UKM dan korban PHK", []),
        ("tersangka KPK, HUT RI (79), TPS (12)", []),
    ],
)
def test_initials_of_suspects(text: str, found: list[str]) -> None:
    assert _people(text) == found
