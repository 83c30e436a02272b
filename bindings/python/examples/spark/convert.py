# Boost Software License 1.0
"""Policy documents to Parquet on a Spark cluster: `spark-submit convert.py INPUT OUTPUT`.

INPUT is a folder (or glob) that Spark reads as binary files, `.txt`, compressed (`.gz`) or not; it passes over files
without a byte. With --list it is a text file of paths, a line each, that every machine can open. OUTPUT gets a folder of Parquet for each table of
`shisaku convert --to csv` (docs/batch.md), keyed by `path` where the command counts documents, and `errors`.
Every document is read once. One that cannot be read costs itself only: it is a row of `errors`.
"""

from __future__ import annotations

import argparse
import gzip
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import accumulate
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, explode, lit
from pyspark.sql.pandas.types import from_arrow_schema

import shisaku


def read(path: Any, content: Any) -> shisaku.Document | str:
    """A document, or why it could not be read."""
    try:
        if content is None:
            return shisaku.parse_file(path)
        if path.endswith(".gz"):
            content = gzip.decompress(content)
        return shisaku.parse(content, name=path)
    except (shisaku.Error, OSError, EOFError, MemoryError) as error:
        return str(error) or type(error).__name__


def schema() -> pa.Schema:
    """A row a document: its path, the error if there is one, and each table as a list of its rows."""
    tables = [(name, pa.list_(pa.struct(list(columns_of(name))))) for name in shisaku.TABLES]
    return pa.schema([("path", pa.string()), ("error", pa.string()), *tables])


def columns_of(table: shisaku.TableName) -> Iterable[pa.Field[Any]]:
    """The columns of a table without those that `path` stands for."""
    return (field for field in shisaku.to_arrow([], table).schema if field.name not in ("document", "path"))


def by_document(flat: pa.Table, name: shisaku.TableName, numbers: list[int]) -> pa.ListArray[Any]:
    """A table as one list of rows a document, without making a Python object a row; 0 is a document without rows."""
    counts = Counter(flat["document"].to_pylist())
    offsets = [0, *accumulate(counts[number] for number in numbers)]
    fields = list(columns_of(name))
    arrays = [flat[field.name].combine_chunks() for field in fields]
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), pa.StructArray.from_arrays(arrays, fields=fields))


def convert(batches: Iterator[pa.RecordBatch], target: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The work of an executor: batches of path (and content) to batches of tables."""
    for batch in batches:
        paths = batch.column("path").to_pylist()
        contents = batch.column("content").to_pylist() if "content" in batch.schema.names else [None] * len(paths)
        results = [read(path, content) for path, content in zip(paths, contents)]
        errors = [result if isinstance(result, str) else None for result in results]
        there = [result for result in results if isinstance(result, shisaku.Document)]
        count = iter(range(1, len(there) + 1))
        numbers = [next(count) if isinstance(result, shisaku.Document) else 0 for result in results]
        tables = [by_document(flat, name, numbers) for name, flat in shisaku.all_to_arrow(there).items()]
        yield pa.record_batch([pa.array(paths), pa.array(errors, pa.string()), *tables], schema=target)


def inputs(spark: SparkSession, place: str, listed: bool) -> DataFrame:
    """The documents of a folder with their bytes, or the paths in a list."""
    if listed:
        return spark.read.text(place).where("value != ''").select(col("value").alias("path"))
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true")
    return files.option("pathGlobFilter", "*.{txt,txt.gz}").load(place).select("path", "content")


def run(spark: SparkSession, place: str, output: str, listed: bool = False, partitions: int | None = None) -> None:
    """Reads all documents once and writes each table."""
    target = schema()
    documents = inputs(spark, place, listed)
    if partitions:
        documents = documents.repartition(partitions)
    read_once = documents.mapInArrow(partial(convert, target=target), from_arrow_schema(target)).persist()
    for name in shisaku.TABLES:
        rows = read_once.select("path", explode(name).alias("row"))
        rows.select("path", *(col("row")[field.name].alias(field.name) for field in columns_of(name))).write.mode(
            "overwrite"
        ).parquet(f"{output}/{name}")
    errors = read_once.where(col("error").isNotNull()).select("path", "error")
    errors.withColumn("version", lit(shisaku.__version__)).write.mode("overwrite").parquet(f"{output}/errors")
    read_once.unpersist()


def main() -> None:
    parser = argparse.ArgumentParser(description="Policy documents to Parquet.")
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--list", action="store_true", help="INPUT is a text file of paths")
    parser.add_argument("--partitions", type=int, help="how many tasks; a few times the cores of the cluster")
    options = parser.parse_args()
    # on one machine workers are of this environment; a cluster says where its own is (docs/scale.md)
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("shisaku")
    # documents may be large: few at a time on their way to Python
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "256")
    # most are small: opening a file counts as 64 kB, not as 4 MB, or a task would have 32 of them
    builder = builder.config("spark.sql.files.openCostInBytes", str(1 << 16))
    spark = builder.getOrCreate()
    run(spark, options.input, options.output, options.list, options.partitions)
    spark.stop()


if __name__ == "__main__":
    main()
