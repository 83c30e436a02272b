# Boost Software License 1.0
"""Documents as related tables (docs/batch.md): data frames, Arrow tables, or plain columns for anything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Literal, Union, get_args

from . import _core
from .document import Document
from .errors import ErrorCode, OptionError

if TYPE_CHECKING:
    import pandas
    import pyarrow

__all__ = ["TABLES", "TableName", "all_to_arrow", "to_arrow", "to_columns", "to_pandas"]

TableName = Literal["documents", "cards", "budgets", "offices", "initiatives", "fields", "diagnostics"]
"""The name of a table: those of `shisaku convert --to csv`."""

TABLES: tuple[TableName, ...] = get_args(TableName)
"""The tables. `document` counts the documents from 1, `card` the cards of a document, and so on: they join by these."""

Documents = Union[Document, Iterable[Document]]


def to_columns(documents: Documents, table: TableName = "cards") -> dict[str, list[Any]]:
    """A table as its columns, by name: for polars, or to look at. What is unknown is `None`.

    >>> import shisaku
    >>> document = shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n")
    >>> columns = shisaku.to_columns(document, "budgets")
    >>> columns["fiscal_year"], columns["yen"], columns["part_of"]
    ([2023], [30000000], [False])
    """
    made: dict[str, list[Any]] = {name: [] for name, _ in _columns_of(table)}
    for part in _parts(documents, table):
        for column, values in zip(made.values(), part):
            column.extend(values)
    return made


def to_pandas(documents: Documents, table: TableName = "cards") -> pandas.DataFrame:
    """A table as a data frame with nullable types: `Int64`, `boolean`, `string`. Needs `shisaku[pandas]`."""
    import pandas

    types: dict[str, Any] = {"number": "Int64", "truth": "boolean", "text": "string"}
    columns = to_columns(documents, table)
    return pandas.DataFrame(
        {name: pandas.array(columns[name], dtype=types[holds]) for name, holds in _columns_of(table)}
    )


def to_arrow(documents: Documents, table: TableName = "cards") -> pyarrow.Table:
    """A table as an Arrow table (`int64`, `bool`, `string`), a chunk a thousand documents. Needs `shisaku[arrow]`.

    Made without the interpreter's lock, and without a Python object a cell.
    """
    _columns_of(table)
    return _arrow(documents, [table])[0]


def all_to_arrow(documents: Documents) -> dict[TableName, pyarrow.Table]:
    """All tables as Arrow tables, in one go over the documents: what a database or a folder of Parquet wants."""
    return dict(zip(TABLES, _arrow(documents, TABLES)))


def _arrow(documents: Documents, tables: Sequence[TableName]) -> list[pyarrow.Table]:
    import pyarrow

    which = [TABLES.index(table) for table in tables]
    batches: list[list[Any]] = [[] for _ in tables]
    first = 1
    # without documents there is a table still, of no rows
    for part in chain(_thousands(documents), ([],)):
        if part or not batches[0]:
            for made, batch in zip(batches, _core.arrow([document._held for document in part], which, first)):
                made.append(pyarrow.record_batch(batch))
        first += len(part)
    return [pyarrow.Table.from_batches(made) for made in batches]


def _columns_of(table: str) -> tuple[tuple[str, str], ...]:
    """Name and what it holds of each column."""
    described = _core.tables()
    if table not in described:
        names = ", ".join(described)
        raise OptionError(f"there is no table {table!r}; there are {names}", ErrorCode.BAD_OPTION)
    return described[table]


def _parts(documents: Documents, table: str) -> Iterator[list[list[Any]]]:
    """The columns, over a thousand documents at a time."""
    first = 1
    for part in _thousands(documents):
        yield _core.columns([document._held for document in part], table, first)
        first += len(part)


def _thousands(documents: Documents) -> Iterator[list[Document]]:
    rest = iter([documents] if isinstance(documents, Document) else documents)
    while part := list(islice(rest, 1000)):
        yield part
