# Boost Software License 1.0
"""`diff` and `check` say what the command says."""

from __future__ import annotations

import json
import pathlib
import pickle
import subprocess

import pytest
from conftest import SHEET, documents

import shisaku
from shisaku import reports


@pytest.fixture
def plans(tmp_path: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    before, after = tmp_path / "before.txt", tmp_path / "after.txt"
    before.write_text(SHEET + "\n施策名：海の学校\n予算額　令和5年度予算：1百万円\n", encoding="utf-8")
    after.write_text(SHEET.replace("33百万円", "35百万円").replace("地場産物を使う。", "地場産物を大いに使う。"), encoding="utf-8")
    return before, after


def test_diff(plans: tuple[pathlib.Path, pathlib.Path], command: str) -> None:
    before, after = (shisaku.parse(path) for path in plans)
    changes = shisaku.diff(before, after)
    out = subprocess.run([command, "diff", "--to", "json", *plans], capture_output=True)
    assert out.stdout.decode() == changes.to_json() + "\n"
    assert changes.to_dict() == json.loads(changes.to_json())
    assert changes and [measure.name for measure in changes.dropped] == ["海の学校"]
    change = changes.changed[0]
    assert change.match is reports.Match.NAME and change.texts[0].field == "purpose"
    assert [(entry.fiscal_year, entry.stage, entry.difference) for entry in change.budget] == [(2024, "initial", 2000000)]
    assert [c.to_dict() for c in changes.changed] == changes.to_dict()["changed"]
    assert "海の学校" in changes.to_table()
    assert pickle.loads(pickle.dumps(changes)) == changes
    assert not shisaku.diff(before, before)


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.parent.name)
def test_check(path: pathlib.Path, command: str) -> None:
    report = shisaku.check(shisaku.parse(path))
    out = subprocess.run([command, "check", "--to", "json", path], capture_output=True)
    assert json.loads(out.stdout) == report.to_dict() or json.loads(out.stdout) == {"documents": [report.to_dict()]}
    assert report.tiled
    assert report.coverage.typed + report.coverage.plain + report.coverage.furniture == report.coverage.bytes
    assert [doubt.to_dict() for doubt in report.diagnostics] == report.to_dict()["diagnostics"]
    assert report.to_table()
