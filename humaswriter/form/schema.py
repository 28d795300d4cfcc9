"""The JSON Schema of the form, for editors that complete and check YAML while it is typed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from humaswriter.form.kinds import DEFAULT, kind_folders, read_kind
from humaswriter.form.model import form_model

_LABELS = ("title", "description", "examples")


def json_schema(office: Path | None = None) -> dict[str, Any]:
    """One schema (draft 7) for all kinds: the fields of the kind that `jenis` names, no others."""
    definitions: dict[str, Any] = {}
    folders = kind_folders(office)
    for key, place in folders.items():
        kind = read_kind(place)
        made = form_model(kind).model_json_schema(ref_template="#/definitions/{model}")
        definitions |= {name: _as_typed(item) for name, item in made.pop("$defs", {}).items()}
        properties = _as_typed(made["properties"])
        properties["jenis"] = {"const": key, "title": "Jenis kegiatan"}
        definitions[_name(key)] = {
            "title": kind.label,
            "type": "object",
            "additionalProperties": False,
            "properties": properties,
        }
    common = definitions[_name(DEFAULT)]["properties"]
    for key in set(folders) - {DEFAULT}:
        properties = definitions[_name(key)]["properties"]
        for name, item in properties.items():
            if common.get(name) == item:
                properties[name] = {"$ref": f"#/definitions/{_name(DEFAULT)}/properties/{name}"}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Formulir humaswriter",
        "type": "object",
        "required": ["jenis"],
        "properties": {"jenis": {"enum": list(folders), "title": "Jenis kegiatan"}},
        "allOf": [
            {
                "if": {"properties": {"jenis": {"const": key}}, "required": ["jenis"]},
                "then": {"$ref": f"#/definitions/{_name(key)}"},
            }
            for key in folders
        ],
        "definitions": definitions,
    }


def _name(kind: str) -> str:
    return f"jenis-{kind}"


def _as_typed(value: Any) -> Any:
    """The schema of what people type: a number is text, one item a list, a name a section."""
    if isinstance(value, list):
        return [_as_typed(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: _as_typed(item) for key, item in value.items() if key != "default"}
    made.pop("perlu", None)
    if "$ref" in made:
        return {"anyOf": [made, {"type": ["string", "number"]}]}
    if made.get("type") == "string":
        made["type"] = ["string", "number", "boolean"]
    if made.get("type") == "array":
        items = made["items"]
        labels = {key: made[key] for key in _LABELS if key in made}
        several = {"type": "array", "items": {"anyOf": [items, {"type": "null"}]}}
        return {"anyOf": [several, items], **labels}
    return made
