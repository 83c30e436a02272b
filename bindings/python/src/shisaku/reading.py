# Boost Software License 1.0
"""Text, bytes and files to documents; JSON, XML and the text form back to them."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterable
from typing import IO, Any, Union

from . import _core
from .document import Document
from .errors import ReadError
from .nodes import Family
from .vocabularies import Vocabularies, VocabularySource

__all__ = ["Input", "parse", "parse_file", "read_json", "read_text", "read_xml"]

Input = Union[str, bytes, bytearray, memoryview, "os.PathLike[str]", IO[str], IO[bytes]]
"""What can be read: `str` is text, bytes are text in an encoding that is found, a path (`pathlib.Path`) is a file, and
so is what has a `read`."""


def parse(
    source: Input,
    *,
    name: str | None = None,
    family: Family | str | None = None,
    fiscal_year: int | None = None,
    vocabularies: Vocabularies | Iterable[VocabularySource] | None = None,
) -> Document:
    """Reads a policy document.

    `source` is the text itself (`str`), its bytes in any encoding (UTF-8, Shift_JIS, EUC-JP, ISO-2022-JP, UTF-16),
    a path object, or an open file. A `str` is never a path: say `parse(Path("sheet.txt"))` or `parse_file`. Files
    that end in `.gz` and `.zst` are decompressed.

    `name` is what the document calls its source, by default the path, or `-`. `family` reads it as one family only.
    `fiscal_year` (Western) is the year of amounts that the document gives none. `vocabularies` are words of other
    sheets (docs/vocabularies.md), as XML or paths; make a `Vocabularies` of them once to read many documents.

    Nothing of a document's content raises: what is not understood stands in `body`, every doubt in `diagnostics`.
    Other Python threads go on meanwhile. Spans count bytes of the input; of a `str`, of its UTF-8.

    >>> import shisaku
    >>> document = shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n")
    >>> [(entry.fiscal_year, entry.yen) for entry in document.cards()[0].budget]
    [(2023, 30000000)]
    """
    words = _words_of(vocabularies)
    if isinstance(source, os.PathLike):
        if name is None:
            return Document._of(_core.parse_file(os.fsencode(source), _word_of(family), fiscal_year, words))
        with open(source, "rb") as file:
            source = file.read()
    if isinstance(source, str) and _is_file(source):
        warnings.warn(
            f"parse() was given the text {source!r}, which is also the name of a file: for the file say "
            f"parse_file({source!r}) or parse(Path({source!r}))",
            stacklevel=2,
        )
    called = name if name is not None else getattr(source, "name", None)
    called = called if isinstance(called, str) else "-"
    data = _bytes_of(source)
    return Document._of(
        _core.parse_bytes(data, called.encode("utf-8", "surrogateescape"), _word_of(family), fiscal_year, words)
    )


def parse_file(
    path: str | os.PathLike[str],
    *,
    family: Family | str | None = None,
    fiscal_year: int | None = None,
    vocabularies: Vocabularies | Iterable[VocabularySource] | None = None,
) -> Document:
    """Reads the policy document in a file, `.gz` and `.zst` decompressed. Options as of `parse`.

    Raises `FileMissingError` (a `FileNotFoundError`) or `FileError` (an `OSError`).
    """
    held = _core.parse_file(os.fsencode(path), _word_of(family), fiscal_year, _words_of(vocabularies))
    return Document._of(held)


def read_json(source: Input) -> Document:
    """Reads back what `Document.to_json` wrote. Strict: anything else raises `ReadError` with line, byte and path."""
    return _read(_core.read_json, source)


def read_xml(source: Input) -> Document:
    """Reads back what `Document.to_xml` wrote. Strict: anything else raises `ReadError` with line, byte and path."""
    return _read(_core.read_xml, source)


def read_text(source: Input) -> Document:
    """Reads the text form (docs/text.md), as `Document.to_text` writes it and a person corrects it.

    Strict: anything else raises `ReadError` with line and byte.
    """
    return _read(_core.read_text, source)


def _read(read: Callable[[bytes], _core.Document], source: Input) -> Document:
    if not isinstance(source, os.PathLike):
        return Document._of(read(_bytes_of(source)))
    with open(source, "rb") as file:
        data = file.read()
    try:
        return Document._of(read(data))
    except ReadError as error:
        error.file = os.fspath(source)
        raise


def _bytes_of(source: Any) -> bytes:
    """The input as bytes; text that Python decoded with `surrogateescape` becomes what it was."""
    if hasattr(source, "read"):
        source = source.read()
    if isinstance(source, str):
        return source.encode("utf-8", "surrogateescape")
    if isinstance(source, bytes):
        return source
    if isinstance(source, bytearray | memoryview):
        return bytes(source)
    raise TypeError(f"expected text, bytes, a path object or an open file, not {type(source).__name__}")


def _is_file(text: str) -> bool:
    """True for what is more likely a path than a document: one short line that names a file."""
    if not 0 < len(text) < 1024 or "\n" in text or "\0" in text:
        return False
    try:
        return os.path.isfile(text)
    except (OSError, ValueError):
        return False


def _word_of(family: Family | str | None) -> str | None:
    return None if family is None else str(family)


def _words_of(vocabularies: Vocabularies | Iterable[VocabularySource] | None) -> _core.Vocabularies | None:
    if vocabularies is None:
        return None
    return (vocabularies if isinstance(vocabularies, Vocabularies) else Vocabularies(vocabularies))._held
