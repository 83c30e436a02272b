# Boost Software License 1.0
"""The vectors that every binding has to agree on to the byte (docs/vectors.md)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import ROOT

import shisaku

MANIFEST = json.loads((ROOT / "tests/vectors/manifest.json").read_text(encoding="utf-8"))
assert MANIFEST["vectors"] == 1 and len(MANIFEST["cases"]) > 50

READ = {"json": shisaku.read_json, "xml": shisaku.read_xml, "text": shisaku.read_text}


def read(case: dict[str, Any]) -> shisaku.Document:
    data = (ROOT / case["input"]).read_bytes()
    if case["call"] == "read":
        return READ[case["form"]](data)
    options = dict(case["options"])
    options["vocabularies"] = [ROOT / path for path in options["vocabularies"]] or None
    return shisaku.parse(data, **options)


def written(document: shisaku.Document, form: str) -> str:
    if form.startswith("json") and form != "jsonl":
        return document.to_json(pretty=form == "json-pretty") + "\n"
    return {"jsonl": document.to_jsonl, "xml": document.to_xml, "text": document.to_text}[form]()


@pytest.mark.parametrize("case", MANIFEST["cases"], ids=lambda case: case["name"])
def test_vector(case: dict[str, Any]) -> None:
    expected = {form: (ROOT / path).read_bytes() for form, path in case["outputs"].items()}
    if "error" in expected:
        with pytest.raises(shisaku.Error) as caught:
            read(case)
        assert f"{caught.value.code}: {caught.value.message}\n".encode() == expected["error"]
        return
    document = read(case)
    for form, content in expected.items():
        assert written(document, form).encode("utf-8", "surrogateescape") == content, form
