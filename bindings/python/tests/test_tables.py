# Boost Software License 1.0
"""Tables: the same cells as `shisaku convert --to csv`, with types."""

from __future__ import annotations

import csv
import gc
import pathlib
import subprocess
from collections.abc import Iterator

import pytest
from conftest import ROOT, SHEET, documents

import shisaku
from shisaku.tables import TableName

pandas = pytest.importorskip("pandas")
pyarrow = pytest.importorskip("pyarrow")


@pytest.fixture(scope="module")
def read() -> list[shisaku.Document]:
    return [shisaku.parse(path) for path in documents()]


@pytest.mark.parametrize("table", shisaku.TABLES)
def test_the_cells_of_the_command(
    read: list[shisaku.Document], table: TableName, command: str, tmp_path: pathlib.Path
) -> None:
    subprocess.run([command, "convert", "-q", "--to", "csv", "-o", tmp_path, *documents()], check=True)
    with open(tmp_path / f"{table}.csv", encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    columns = shisaku.to_columns(read, table)
    assert list(columns) == head and len(rows) > 5

    def text(value: object) -> str:
        return "" if value is None else str(int(value)) if isinstance(value, bool) else str(value)

    assert [[text(value) for value in row] for row in zip(*columns.values())] == rows


def test_types_of_arrow(read: list[shisaku.Document]) -> None:
    table = shisaku.to_arrow(iter(read), "budgets")
    types = {"document": "int64", "fiscal_year": "int64", "yen": "int64", "part_of": "bool", "stage": "string"}
    assert {name: str(table.schema.field(name).type) for name in types} == types
    assert table.to_pydict() == shisaku.to_columns(read, "budgets")
    assert table["yen"].null_count > 0


def test_all_at_once(read: list[shisaku.Document]) -> None:
    tables = shisaku.all_to_arrow(read)
    assert list(tables) == list(shisaku.TABLES)
    for name, table in tables.items():
        table.validate(full=True)
        assert table == shisaku.to_arrow(read, name) and table.to_pydict() == shisaku.to_columns(read, name)


def test_arrow_holds_its_memory(sheet: shisaku.Document) -> None:
    """An array outlives the table it came from; a capsule that nobody takes frees what it holds."""
    names = [sheet.to_arrow("cards")["name"] for _ in range(100)]
    gc.collect()
    assert {name[0].as_py() for name in names} == {sheet.cards()[0].name}
    for _ in range(1000):
        shisaku._core.arrow([sheet._held], [1], 1)[0].__arrow_c_array__()
    with pytest.raises(shisaku.OptionError, match="budget"):
        sheet.to_arrow("budget")  # type: ignore[arg-type]


def test_types_of_pandas(read: list[shisaku.Document]) -> None:
    frame = shisaku.to_pandas(read, "budgets")
    types = {"document": "Int64", "yen": "Int64", "part_of": "boolean", "stage": "string"}
    assert {name: str(frame.dtypes[name]) for name in types} == types
    columns = shisaku.to_columns(read, "budgets")
    assert frame["yen"].isna().sum() == columns["yen"].count(None) > 0
    assert frame["yen"].sum() == sum(yen for yen in columns["yen"] if yen is not None)
    cards = shisaku.to_pandas(read)
    joined = frame.merge(cards, on=["document", "card"], validate="many_to_one")
    assert len(joined) == len(frame)


def test_of_one_document(sheet: shisaku.Document) -> None:
    assert sheet.to_arrow("budgets")["yen"].to_pylist() == [33000000, 30000000]
    assert list(sheet.to_pandas("offices")["bureau"]) == ["初等中等教育局"]
    assert sheet.to_arrow() == shisaku.to_arrow([sheet], "cards")


def test_nothing() -> None:
    for table in shisaku.TABLES:
        assert shisaku.to_arrow([], table).num_rows == 0 == len(shisaku.to_pandas([], table))
        assert shisaku.to_arrow([], table).schema == shisaku.to_arrow(shisaku.parse(SHEET), table).schema
    with pytest.raises(ValueError, match="budgets"):
        shisaku.to_arrow([], "budget")  # type: ignore[arg-type]


def test_many_documents_are_numbered_on() -> None:
    def many() -> Iterator[shisaku.Document]:
        document = shisaku.parse(SHEET)
        for _ in range(2500):
            yield document

    table = shisaku.to_arrow(many(), "documents")
    assert table["document"].to_pylist() == list(range(1, 2501)) and table["document"].num_chunks == 3


def test_documented(tmp_path: pathlib.Path) -> None:
    text = (ROOT / "docs/batch.md").read_text(encoding="utf-8")
    assert all(f"| `{table}` |" in text for table in shisaku.TABLES)
