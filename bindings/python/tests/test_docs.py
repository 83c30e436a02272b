# Boost Software License 1.0
"""What the docstrings and the README show is run."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pathlib
import pkgutil

import pytest

import shisaku

HERE = pathlib.Path(__file__).resolve().parent.parent
MODULES = ["shisaku", *(f"shisaku.{module.name}" for module in pkgutil.iter_modules(shisaku.__path__))]


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder()
    examples = [t for name in MODULES for t in finder.find(importlib.import_module(name)) if t.examples]
    assert len(examples) >= 10


def test_readme(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tried = doctest.testfile(str(HERE / "README.md"), module_relative=False, encoding="utf-8")
    assert tried.failed == 0 and tried.attempted > 10


def test_everything_public_is_described() -> None:
    for name in shisaku.__all__:
        thing = getattr(shisaku, name)
        if isinstance(thing, type) or inspect.isfunction(thing):
            assert thing.__doc__ and not thing.__doc__.startswith(f"{name}("), name
