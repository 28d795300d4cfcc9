"""The pipeline as its users meet it; sentences are our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from humaswriter.errors import ModelError
from humaswriter.nlp import MODEL, load
from humaswriter.nlp.pipeline import Indonesian, dates, roles, sentences
from humaswriter.resources import folder
from tests.conftest import REPOSITORY

LEAD = (
    "Demak (ANTARA) - Kepala Rutan Demak Sri Wahyuni, S.H., M.H. membuka pelatihan menulis berita "
    "di Aula Kartini, Kamis (19/9/2024) pukul 09.00 WIB. Kegiatan itu diikuti 24 petugas humas."
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load()


def _entities(doc: Doc, label: str) -> list[str]:
    return [entity.text for entity in doc.ents if entity.label_ == label]


@pytest.mark.model
def test_a_lead_is_understood(nlp: Language) -> None:
    doc = nlp(LEAD)
    assert _entities(doc, "PER") == ["Sri Wahyuni, S.H., M.H."]
    assert [role.text for role in doc.spans["roles"]] == ["Kepala Rutan Demak"]
    assert "Rutan Demak" in _entities(doc, "ORG")
    assert "Demak" in _entities(doc, "LOC")
    assert [(e.text, e.kb_id_) for e in doc.ents if e.label_ in ("DATE", "TIME")] == [
        ("Kamis (19/9/2024)", "2024-09-19"),
        ("pukul 09.00 WIB", "T09:00+07:00"),
    ]
    assert len(list(doc.sents)) == 2


@pytest.mark.model
def test_words_have_tags_lemmas_and_heads(nlp: Language) -> None:
    doc = nlp("Bupati menegaskan bahwa warga harus membayar retribusi, ujarnya di Kudus.")
    token = {t.text: t for t in doc}
    assert token["menegaskan"].pos_ == "VERB"
    assert token["menegaskan"].lemma_ == "tegas"
    assert token["ujarnya"].lemma_ == "ujar"
    assert token["ujarnya"].morph.get("Clitic", []) == ["NyaPrs"]
    assert token["Bupati"].head.text == "menegaskan"
    assert token["Bupati"].dep_ == "nsubj"
    assert token["warga"].head.text == "membayar"


@pytest.mark.model
def test_an_agency_does_not_swallow_the_person_behind_it(nlp: Language) -> None:
    doc = nlp("Kepala Dinas Perdagangan Provinsi Lampung Evi Rahmawati memantau harga beras.")
    assert _entities(doc, "PER") == ["Evi Rahmawati"]
    assert [role.text for role in doc.spans["roles"]] == [
        "Kepala Dinas Perdagangan Provinsi Lampung"
    ]


@pytest.mark.model
def test_the_same_text_gives_the_same_answer_alone_and_in_a_batch(nlp: Language) -> None:
    texts = [LEAD, "Bupati Kudus hadir.", "", " \n"]
    alone = [[(e.text, e.label_) for e in nlp(text).ents] for text in texts]
    batch = [[(e.text, e.label_) for e in doc.ents] for doc in nlp.pipe(texts)]
    assert alone == batch


@pytest.mark.model
def test_the_pipeline_survives_a_trip_through_bytes(nlp: Language) -> None:
    again = Indonesian.from_config(nlp.config).from_bytes(nlp.to_bytes())
    assert [(t.lemma_, t.dep_) for t in again(LEAD)] == [(t.lemma_, t.dep_) for t in nlp(LEAD)]


@pytest.mark.model
def test_spacy_itself_opens_the_folder() -> None:
    doc = spacy.load(folder("models") / MODEL)("Bupati Kudus hadir.")
    assert [role.text for role in doc.spans["roles"]] == ["Bupati Kudus"]


@pytest.mark.model
def test_the_shipped_folder_is_small_enough_for_the_wheel() -> None:
    files = (folder("models") / MODEL).rglob("*")
    assert sum(file.stat().st_size for file in files if file.is_file()) <= 25 * 1024 * 1024


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"tidak ditemukan.*Periksa nama foldernya"):
        load(str(tmp_path / "tidak-ada"))


def test_a_missing_shipped_folder_asks_for_a_new_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("humaswriter.nlp.folder", lambda _: tmp_path)
    with pytest.raises(ModelError, match=r"tidak ditemukan.*Pasang ulang"):
        load()


@pytest.mark.model
def test_hard_spaces_read_as_spaces(nlp: Language) -> None:
    doc = nlp(LEAD.replace(" ", "\u00a0"))
    assert [(e.text, e.start_char) for e in doc.ents] == [
        (e.text, e.start_char) for e in nlp(LEAD).ents
    ]


def test_sentences_are_those_of_the_punctuation() -> None:
    doc = sentences(Indonesian().make_doc("Acara selesai. Sri, S.H. pulang.\n\nJudul"))
    assert [s.text.strip() for s in doc.sents] == ["Acara selesai.", "Sri, S.H. pulang.", "Judul"]
    assert list(sentences(Indonesian().make_doc("")).sents) == []


@pytest.mark.model
@pytest.mark.parametrize("file", ["config.cfg", "ner/model", "vocab/strings.json", "meta.json"])
def test_a_damaged_folder_is_told_in_one_line(tmp_path: Path, file: str) -> None:
    copy = tmp_path / MODEL
    shutil.copytree(folder("models") / MODEL, copy)
    damaged = copy / file
    damaged.write_bytes(damaged.read_bytes()[:50])
    with pytest.raises(ModelError, match=r"rusak.*Pasang ulang") as error:
        load(copy)
    assert "\n" not in str(error.value)


_LAZY = """
import sys
import humaswriter.nlp as nlp
assert "spacy" not in sys.modules
with nlp._without_neural_frameworks():
    import spacy
assert sys.modules.get("torch") is None
import torch
assert torch.imported
"""


def test_spacy_is_imported_when_asked_for_and_torch_is_not(tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("imported = True\n", encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), str(REPOSITORY)])
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, "-c", _LAZY], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _doc(words: str, *entities: tuple[int, int, str]) -> Doc:
    doc = Doc(Indonesian().vocab, words=words.split())
    doc.set_ents([Span(doc, start, end, label=label) for start, end, label in entities])
    return doc


def test_a_role_takes_the_institutions_and_places_behind_it() -> None:
    doc = _doc("Kepala Rutan Demak Jawa Tengah Anton", (0, 1, "ROLE"), (1, 3, "ORG"), (3, 5, "LOC"))
    assert [span.text for span in roles(doc).spans["roles"]] == ["Kepala Rutan Demak Jawa Tengah"]
    assert [entity.label_ for entity in doc.ents] == ["ORG", "LOC"]
    doc = _doc("Analis Hukum pada Kanwil Bali", (0, 2, "ROLE"), (3, 5, "ORG"))
    assert [span.text for span in roles(doc).spans["roles"]] == ["Analis Hukum pada Kanwil Bali"]
    doc = _doc("Bupati di Kudus", (0, 1, "ROLE"), (2, 3, "LOC"))
    assert [span.text for span in roles(doc).spans["roles"]] == ["Bupati"]


def test_a_date_inside_a_trained_entity_is_left_alone() -> None:
    doc = _doc("di Hotel 17 Agustus pada 17 Agustus 2024", (1, 4, "LOC"))
    assert [entity.text for entity in dates(doc).ents] == ["Hotel 17 Agustus", "17 Agustus 2024"]


def test_numpy_gets_one_thread_also_where_it_was_imported_first() -> None:
    code = (
        "import numpy\nfrom humaswriter.nlp import load\nload()\n"
        "from threadpoolctl import threadpool_info\n"
        "print({pool['num_threads'] for pool in threadpool_info() if pool['user_api'] == 'blas'})"
    )
    free = {key: value for key, value in os.environ.items() if not key.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=free, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "{1}"
