# Boost Software License 1.0
"""The Spark example on two local cores (docs/scale.md); examples/spark/run installs what it needs."""

from __future__ import annotations

import gzip
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
from typing import Any

import pytest
from conftest import ROOT, SHEET, documents

import shisaku

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"

pytestmark = [
    pytest.mark.spark,
    pytest.mark.skipif(importlib.util.find_spec("pyspark") is None, reason="no pyspark: examples/spark/run installs it"),
    pytest.mark.skipif(shutil.which("java") is None, reason="no java"),
    pytest.mark.filterwarnings("default"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """Our documents, one of them compressed, one in a folder of its own, one that is not what its name says."""
    place = tmp_path_factory.mktemp("documents")
    for path in documents():
        (place / f"{path.parent.name}.txt").write_bytes(path.read_bytes())
    (place / "deeper").mkdir()
    (place / "deeper" / "a sheet 施策.txt").write_text(SHEET, encoding="utf-8")
    (place / "zipped.txt.gz").write_bytes(gzip.compress(SHEET.encode()))
    (place / "broken.txt.gz").write_bytes(b"not compressed")
    (place / "notes.md").write_text("no document", encoding="utf-8")
    return place


def submit(*arguments: str | pathlib.Path) -> None:
    """Runs the job as a user does, on two cores."""
    environment = os.environ | {"PYSPARK_SUBMIT_ARGS": "--master local[2] pyspark-shell"}
    subprocess.run([sys.executable, EXAMPLES / "spark" / "convert.py", *arguments], check=True, env=environment)


def rows(place: pathlib.Path) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    made: list[dict[str, Any]] = parquet.read_table(place).to_pylist()
    return made


def name_of(path: str) -> str:
    return path.rsplit("/", 1)[1]


def expected(folder: pathlib.Path, table: shisaku.TableName, with_empty: bool) -> list[dict[str, Any]]:
    """The rows that the package gives by itself."""
    made = []
    for path in sorted(folder.rglob("*.txt*")):
        if path.name == "broken.txt.gz" or not (with_empty or path.stat().st_size):
            continue
        columns = shisaku.to_columns(shisaku.parse(path), table)
        for values in zip(*columns.values()):
            row = dict(zip(columns, values))
            del row["document"]
            made.append(row | {"path": path.name})
    return made


@pytest.fixture(scope="module", params=["binary", "list"])
def output(
    request: pytest.FixtureRequest, folder: pathlib.Path, tmp_path_factory: pytest.TempPathFactory
) -> pathlib.Path:
    place = tmp_path_factory.mktemp(request.param) / "parquet"
    if request.param == "binary":
        submit(folder, place)
    else:
        listed = place.with_name("paths.list")
        listed.write_text("".join(f"{path}\n" for path in sorted(folder.rglob("*.txt*"))), encoding="utf-8")
        submit(listed, place, "--list", "--partitions", "3")
    return place


def test_every_table(folder: pathlib.Path, output: pathlib.Path) -> None:
    def order(row: dict[str, Any]) -> list[str]:
        return [str(value) for _, value in sorted(row.items())]

    for table in shisaku.TABLES:
        made = [row | {"path": name_of(row["path"])} for row in rows(output / table)]
        # Spark's source of binary files passes over files without a byte
        wanted = expected(folder, table, with_empty=output.parent.name.startswith("list"))
        assert sorted(made, key=order) == sorted(wanted, key=order), table


def test_a_document_that_fails_costs_itself(output: pathlib.Path) -> None:
    errors = rows(output / "errors")
    assert [name_of(row["path"]) for row in errors] == ["broken.txt.gz"] and errors[0]["error"]


def test_pipe_to_the_command(folder: pathlib.Path, tmp_path: pathlib.Path, command: str) -> None:
    code = f"""
from pyspark import SparkContext
context = SparkContext(master="local[2]", appName="pipe")
paths = {[str(path) for path in sorted(folder.glob("*.txt"))]!r}
lines = context.parallelize(paths, 4).pipe("{command} convert -q --to jsonl --files-from -")
lines.saveAsTextFile("{tmp_path}/cards")
"""
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYSPARK_PYTHON": sys.executable})
    parts = sorted((tmp_path / "cards").glob("part-*"))
    written = [line for part in parts for line in part.read_text(encoding="utf-8").splitlines(keepends=True)]
    assert written == [line for path in sorted(folder.glob("*.txt"))
                       for line in shisaku.parse(path).to_jsonl().splitlines(keepends=True)]  # fmt: skip


def test_documented() -> None:
    text = (ROOT / "docs/scale.md").read_text(encoding="utf-8")
    assert "examples/spark/run" in text and "mapInArrow" in text
