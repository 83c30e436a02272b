# Boost Software License 1.0
"""Every document of both corpora: what Python shows is what the library writes."""

from __future__ import annotations

import json
import pathlib
import pickle
import subprocess

import pytest
from conftest import ROOT, SHARED, documents

import shisaku

OURS = [pytest.param(path, id=str(path.parent.relative_to(ROOT / "corpus"))) for path in documents()]
THEIRS = [pytest.param(path, id=path.name) for path in sorted(SHARED.glob("*.txt"))] or [
    pytest.param(None, id="shared", marks=pytest.mark.skip(reason="../shared/corpus is in the workplace only"))
]


@pytest.mark.parametrize("path", OURS)
def test_as_expected(path: pathlib.Path) -> None:
    document = shisaku.parse(path.read_bytes(), name=path.relative_to(ROOT / "corpus").as_posix())
    assert document.to_json(pretty=True) + "\n" == (path.parent / "expected.json").read_text(encoding="utf-8")
    assert document.to_xml().encode() == (path.parent / "expected.xml").read_bytes()


@pytest.mark.parametrize("path", OURS + THEIRS)
def test_objects_say_what_json_says(path: pathlib.Path) -> None:
    document = shisaku.parse(path)
    said = json.loads(document.to_json())
    assert said == document.to_dict()
    assert {"shisaku": shisaku.CONTRACT_VERSION, "source": document.source.to_dict(), "family": document.family,
            "title": document.title, "date": document.date and document.date.to_dict(),
            "contents": [node.to_dict() for node in document.contents],
            "outline": [node.to_dict() for node in document.outline],
            "body": [node.to_dict() for node in document.body],
            "diagnostics": [doubt.to_dict() for doubt in document.diagnostics]} == said  # fmt: skip
    lines = [json.loads(line) for line in document.to_jsonl().splitlines()]
    assert [card.to_dict() for card in document.cards()] == lines
    assert [id(card) for card in document.walk(shisaku.Card)] == [id(card) for card in document.cards()]


@pytest.mark.parametrize("path", OURS + THEIRS)
def test_reads_back_and_pickles(path: pathlib.Path) -> None:
    document = shisaku.parse(path)
    for back in (shisaku.read_json(document.to_json()), shisaku.read_json(document.to_json(pretty=True)),
                 shisaku.read_xml(document.to_xml()), pickle.loads(pickle.dumps(document))):  # fmt: skip
        assert back == document
        assert hash(back) == hash(document)
        assert back.cards() == document.cards()
    assert shisaku.read_text(document.to_text()).to_text() == document.to_text()


@pytest.mark.parametrize("path", OURS + THEIRS)
def test_places_lead_back(path: pathlib.Path) -> None:
    document = shisaku.parse(path)
    data = path.read_bytes()
    assert "".join(document.text_of(node) for node in document.body) == document.text
    if document.source.encoding != "UTF-8":
        return
    for node in document.walk(shisaku.Node):
        span = getattr(node, "span", None)
        if span is not None and span.end > span.begin:
            assert document.text_of(span) == data[span.begin : span.end].decode("utf-8-sig", "replace")
            assert span.line <= data[: span.begin].count(b"\n") + 1 <= span.end_line


@pytest.mark.parametrize("path", OURS + THEIRS)
def test_bytes_of_the_command(path: pathlib.Path, command: str) -> None:
    document = shisaku.parse(path)
    for form, text in {"json": document.to_json() + "\n", "jsonl": document.to_jsonl(), "xml": document.to_xml(),
                       "text": document.to_text()}.items():  # fmt: skip
        out = subprocess.run([command, "convert", "-q", "--to", form, path], capture_output=True)
        assert out.stdout == text.encode(), form
    out = subprocess.run([command, "convert", path], capture_output=True)
    assert out.stderr.decode(errors="replace") == document.format_diagnostics()
