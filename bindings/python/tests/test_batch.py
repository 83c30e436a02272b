# Boost Software License 1.0
"""Many documents: order, outputs, errors, progress."""

from __future__ import annotations

import gzip
import json
import os
import pathlib
import subprocess

import pytest
from conftest import BOOK, SHEET, documents

import shisaku
from shisaku import Converted


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    """Sixty documents in folders, one of them compressed, one with spaces in its name."""
    place = tmp_path / "in"
    for number, path in enumerate(documents() * 2):
        file = place / f"{number % 3}" / f"{number:03}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(path.read_bytes())
    (place / "a sheet 施策.txt").write_text(SHEET, encoding="utf-8")
    (place / "1" / "zipped.txt.gz").write_bytes(gzip.compress(BOOK.encode()))
    (place / "notes.md").write_text("no document", encoding="utf-8")
    return place


@pytest.mark.parametrize("jobs", [1, 2, 7])
@pytest.mark.parametrize("to, ending", [("json", ".json"), ("jsonl", ".jsonl"), ("xml", ".xml"), ("text", ".shisaku")])
def test_a_folder_as_the_command_writes_it(
    folder: pathlib.Path, tmp_path: pathlib.Path, command: str, jobs: int, to: str, ending: str
) -> None:
    results = shisaku.convert(folder, out=tmp_path / "out", to=to, jobs=jobs)  # type: ignore[arg-type]
    subprocess.run([command, "convert", "-q", "--to", to, "-o", tmp_path / "theirs", folder], check=True)
    theirs = sorted(path for path in (tmp_path / "theirs").rglob("*") if path.is_file())
    assert len(theirs) == len(results) > 50 and all(path.suffix == ending for path in theirs)
    for path in theirs:
        assert (tmp_path / "out" / path.relative_to(tmp_path / "theirs")).read_bytes() == path.read_bytes()
    assert all(result.output and os.path.exists(result.output) and result.error is None for result in results)


@pytest.mark.parametrize("to", ["json", "jsonl"])
def test_one_file_as_the_command_writes_it(
    folder: pathlib.Path, tmp_path: pathlib.Path, command: str, to: str
) -> None:
    out = tmp_path / f"all.{to}"
    shisaku.convert(folder, out=out, to=to, jobs=3)  # type: ignore[arg-type]
    subprocess.run([command, "convert", "-q", "--to", to, "-o", tmp_path / f"theirs.{to}", folder], check=True)
    assert out.read_bytes() == (tmp_path / f"theirs.{to}").read_bytes() != b""


def test_order_and_documents(folder: pathlib.Path) -> None:
    alone = shisaku.convert(folder, jobs=1)
    beside = shisaku.convert(str(folder), jobs=5)
    assert alone == beside == list(shisaku.parse_many(folder, jobs=4))
    assert [result.path for result in alone][:2] == [f"{folder}/0/000.txt", f"{folder}/0/003.txt"]
    assert f"{folder}/1/zipped.txt.gz" in {result.path for result in alone}
    for result in alone:
        assert result.document is not None and result.document == shisaku.parse_file(result.path)
        assert (result.family, result.cards) == (result.document.family, len(result.document.cards()))
        assert result.diagnostics == result.document.diagnostics
    assert len(shisaku.convert([folder / "0", folder / "a sheet 施策.txt"])) > 10


def test_patterns(folder: pathlib.Path) -> None:
    assert [os.path.basename(result.path) for result in shisaku.convert(folder, pattern="*.md")] == ["notes.md"]
    assert len(shisaku.convert(folder, pattern=["*.md", "a *.txt"])) == 2
    with pytest.raises(shisaku.FileError, match=r"no \.none file"):
        shisaku.convert(folder, pattern="*.none")


def test_a_document_that_fails_costs_itself(folder: pathlib.Path, tmp_path: pathlib.Path) -> None:
    (folder / "0" / "bad.txt.gz").write_bytes(b"not compressed")
    paths = [folder, folder / "missing.txt"]
    for out in (None, tmp_path / "out", tmp_path / "all.json"):
        results = shisaku.convert(paths, out=out, jobs=3)
        failed = [result for result in results if result.error]
        assert [os.path.basename(result.path) for result in failed] == ["bad.txt.gz", "missing.txt"]
        assert isinstance(failed[0].error, shisaku.FileError) and isinstance(failed[1].error, FileNotFoundError)
        assert len(results) - 2 > 50
    lines = (tmp_path / "all.json").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(results) - 2 and all(json.loads(line)["shisaku"] == 1 for line in lines)


def test_two_outputs_of_one_name(folder: pathlib.Path, tmp_path: pathlib.Path) -> None:
    (folder / "1" / "000.txt").write_text(SHEET, encoding="utf-8")
    with pytest.raises(shisaku.OptionError, match="both"):
        shisaku.convert([folder / "0" / "000.txt", folder / "1" / "000.txt"], out=tmp_path / "out")
    assert not (tmp_path / "out").exists()
    with pytest.raises(shisaku.OptionError, match="format"):
        shisaku.convert(folder, to="html")  # type: ignore[arg-type]
    with pytest.raises(shisaku.OptionError, match="jobs"):
        shisaku.convert(folder, jobs=0)


def test_an_output_that_cannot_be_written(folder: pathlib.Path, tmp_path: pathlib.Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    results = shisaku.convert(folder, out=tmp_path / "out", to="xml")
    assert {result.error.code for result in results if result.error} == {"unwritable"}
    with pytest.raises(shisaku.FileError):
        shisaku.convert(folder, out=tmp_path / "none" / "all.json")


def test_progress(folder: pathlib.Path, tmp_path: pathlib.Path) -> None:
    seen: list[tuple[Converted, int, int]] = []
    results = shisaku.convert(folder, out=tmp_path / "out", jobs=3, progress=lambda *told: seen.append(told))
    assert [told for told, _, _ in seen] == results
    assert [(done, total) for _, done, total in seen] == [(i + 1, len(results)) for i in range(len(results))]

    def stop(result: Converted, done: int, total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shisaku.convert(folder, out=tmp_path / "stopped.jsonl", to="jsonl", jobs=3, progress=stop)
    assert not (tmp_path / "stopped.jsonl").exists()  # what is not whole is not there


def test_options_reach_the_documents(tmp_path: pathlib.Path) -> None:
    (tmp_path / "a.txt").write_text("施策名：森の学校\n予算額　30百万円\n", encoding="utf-8")
    result = shisaku.convert(tmp_path, fiscal_year=2024)[0]
    assert result.document is not None and result.document.cards()[0].budget[0].fiscal_year == 2024
    shisaku.convert(tmp_path, fiscal_year=2024, out=tmp_path / "out", pretty=True)
    written = shisaku.read_json(tmp_path / "out" / "a.json")
    assert written == result.document and (tmp_path / "out" / "a.json").read_text(encoding="utf-8").count("\n") > 20


def test_memory_is_bounded(tmp_path: pathlib.Path) -> None:
    """`parse_many` holds a few documents at a time, not all."""
    for number in range(100):
        (tmp_path / f"{number:03}.txt").write_text(SHEET, encoding="utf-8")
    results = shisaku.parse_many(tmp_path, jobs=2)
    next(results)
    for number in range(20, 100):
        (tmp_path / f"{number:03}.txt").unlink()
    rest = list(results)
    assert len(rest) == 99 and sum(result.error is not None for result in rest) == 80
