# Boost Software License 1.0
"""Many documents: folders read by several threads, results in the order of the inputs."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, Literal, TypeVar, Union

from . import _core
from .document import Document
from .errors import Error, ErrorCode, FileError, OptionError
from .nodes import Diagnostic, Family
from .reading import _word_of, _words_of, parse_file
from .vocabularies import Vocabularies, VocabularySource

__all__ = ["Converted", "Format", "Progress", "convert", "parse_many"]

Format = Literal["json", "jsonl", "xml", "text"]
"""What is written: as `shisaku convert --to` has it."""

Path = Union[str, "os.PathLike[str]"]
_ENDINGS: dict[str, str] = {"json": ".json", "jsonl": ".jsonl", "xml": ".xml", "text": ".shisaku"}

_I = TypeVar("_I")
_O = TypeVar("_O")


@dataclass(frozen=True, slots=True)
class Converted:
    """What became of one document."""

    path: str
    """The file."""
    output: str | None = None
    """The file that was written."""
    document: Document | None = None
    """The document, where none was written."""
    family: Family | None = None
    cards: int = 0
    budgets: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()
    error: Error | None = None
    """Why it could not be read or written; costs this document only."""


Progress = Callable[[Converted, int, int], object]
"""Is called in the caller's thread, in order, with a result, how many are done and how many there are."""


def parse_many(
    paths: Path | Iterable[Path],
    *,
    jobs: int | None = None,
    pattern: str | Sequence[str] = "*.txt",
    family: Family | str | None = None,
    fiscal_year: int | None = None,
    vocabularies: Vocabularies | Iterable[VocabularySource] | None = None,
) -> Iterator[Converted]:
    """Reads files and the files in folders on several threads and gives them in order, few held at a time.

    ```python
    table = shisaku.to_arrow((done.document for done in shisaku.parse_many("plans/") if done.document), "budgets")
    ```
    """
    words = None if vocabularies is None else _ready(vocabularies)
    read = partial(_read, family=_word_of(family), fiscal_year=fiscal_year, vocabularies=words)
    return _in_order(read, [path for path, _ in _files(paths, pattern)], _jobs(jobs))


def convert(
    paths: Path | Iterable[Path],
    *,
    out: Path | None = None,
    to: Format = "json",
    jobs: int | None = None,
    pattern: str | Sequence[str] = "*.txt",
    pretty: bool = False,
    progress: Progress | None = None,
    family: Family | str | None = None,
    fiscal_year: int | None = None,
    vocabularies: Vocabularies | Iterable[VocabularySource] | None = None,
) -> list[Converted]:
    """Converts files and the files in folders; the results stand in the order of the inputs, whatever `jobs` is.

    `out` is a folder, in which folders are mirrored, or one file for all that is named as the format ends
    (`all.jsonl`; a JSON document a line in `all.json`). Files are whole or not there. Without `out` nothing is written
    and each result has its `document`.

    `pattern` says which files of folders are taken, compressed (`.gz`, `.zst`) or not. `jobs` threads work, as many as
    there are processors if not said. A document that cannot be read or written costs itself only: its result has an
    `error`. An exception of `progress` ends the conversion and comes out.
    """
    if to not in _ENDINGS:
        raise OptionError(f"to: there is no format {to!r}; there are {', '.join(_ENDINGS)}", ErrorCode.BAD_OPTION)
    files = _files(paths, pattern)
    words = None if vocabularies is None else _ready(vocabularies)
    options: dict[str, Any] = {"family": _word_of(family), "fiscal_year": fiscal_year, "vocabularies": words}
    results: list[Converted] = []

    def done(result: Converted) -> None:
        results.append(result)
        if progress is not None:
            progress(result, len(results), len(files))

    if out is None:
        for result in _in_order(partial(_read, **options), [path for path, _ in files], _jobs(jobs)):
            done(result)
        return results
    whole = os.fspath(out)
    write = partial(_write, to=to, pretty=pretty, **options)
    if to in ("json", "jsonl") and whole.endswith(_ENDINGS[to]) and not os.path.isdir(whole):
        stream = _core.Output(os.fsencode(whole))
        for result, text in _in_order(write, [(path, None) for path, _ in files], _jobs(jobs)):
            stream.write(text)
            done(result)
        stream.commit()
        return results
    places = [(path, os.path.join(whole, inside + _ENDINGS[to])) for path, inside in files]
    _expect_different(places)
    for result, _ in _in_order(write, places, _jobs(jobs)):
        done(result)
    return results


def _files(paths: Path | Iterable[Path], pattern: str | Sequence[str]) -> list[tuple[str, str]]:
    """The files, each with what its output is called in a folder."""
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    patterns = [pattern] if isinstance(pattern, str) else list(pattern)
    files, errors = _core.expand([os.fsencode(path) for path in given], patterns)
    if errors:
        raise FileError("; ".join(errors), ErrorCode.UNREADABLE)
    return [(os.fsdecode(path), os.fsdecode(inside)) for path, inside in files]


def _expect_different(places: list[tuple[str, str]]) -> None:
    """Raises where two outputs would be one file, or an output an input: before anything is written."""
    taken = {os.path.abspath(path): path for path, _ in places}
    for path, output in places:
        place = os.path.abspath(output)
        if place in taken:
            raise OptionError(f"{taken[place]} and {path} would both be {output}", ErrorCode.BAD_OPTION)
        taken[place] = path


def _ready(vocabularies: Vocabularies | Iterable[VocabularySource]) -> Vocabularies:
    return vocabularies if isinstance(vocabularies, Vocabularies) else Vocabularies(vocabularies)


def _read(path: str, *, family: str | None, fiscal_year: int | None, vocabularies: Vocabularies | None) -> Converted:
    try:
        document = parse_file(path, family=family, fiscal_year=fiscal_year, vocabularies=vocabularies)
    except Error as error:
        return Converted(path, error=error)
    cards, budgets = _core.counts(document._held)
    return Converted(path, None, document, document.family, cards, budgets, document.diagnostics)


def _write(
    place: tuple[str, str | None],
    *,
    to: str,
    pretty: bool,
    family: str | None,
    fiscal_year: int | None,
    vocabularies: Vocabularies | None,
) -> tuple[Converted, bytes]:
    path, output = place
    file = None if output is None else os.fsencode(output)
    try:
        found, cards, budgets, diagnostics, text = _core.convert_file(
            os.fsencode(path), file, to, pretty, family, fiscal_year, _words_of(vocabularies)
        )
    except Error as error:
        return Converted(path, error=error), b""
    return Converted(path, output, None, found, cards, budgets, diagnostics), text or b""


def _jobs(jobs: int | None) -> int:
    if jobs is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if jobs < 1:
        raise OptionError(f"jobs: expected one or more, not {jobs}", ErrorCode.BAD_OPTION)
    return jobs


def _in_order(work: Callable[[_I], _O], items: Iterable[_I], jobs: int) -> Iterator[_O]:
    """The results of `work` in the order of the items, a few of them on their way at a time."""
    if jobs == 1:
        yield from map(work, items)
        return
    rest = iter(items)
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="shisaku")
    try:
        pending: deque[Future[_O]] = deque(pool.submit(work, item) for item in islice(rest, 4 * jobs))
        while pending:
            yield pending.popleft().result()
            pending.extend(pool.submit(work, item) for item in islice(rest, 1))
    finally:
        # whatever ended it: what has not begun does not begin, what is under way is finished
        pool.shutdown(cancel_futures=True)
