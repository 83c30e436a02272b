# Boost Software License 1.0
"""The examples run, without a warning, and leave what they promise."""

from __future__ import annotations

import pathlib
import subprocess
import sys

import pytest

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"


def test_budgets(tmp_path: pathlib.Path) -> None:
    pytest.importorskip("matplotlib")
    picture = tmp_path / "budgets.png"
    command: list[str | pathlib.Path] = [sys.executable, EXAMPLES / "budgets.py", "-o", picture]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "港湾局" in told.stdout and told.stderr == ""
    assert picture.read_bytes().startswith(b"\x89PNG") and picture.stat().st_size > 20_000
