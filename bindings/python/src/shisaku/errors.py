# Boost Software License 1.0
"""What can go wrong: files, vocabularies, and JSON, XML or text that is not what shisaku writes.

The content of a policy document is never an error: every doubt about it is in `Document.diagnostics`.
"""

from __future__ import annotations

import enum
import errno

__all__ = ["Error", "ErrorCode", "FileError", "FileMissingError", "OptionError", "ReadError", "VocabularyError"]


class ErrorCode(str, enum.Enum):
    """What kind of error it is, by the names of the library."""

    NOT_FOUND = "not-found"
    UNREADABLE = "unreadable"
    UNWRITABLE = "unwritable"
    TOO_LARGE = "too-large"
    BAD_OPTION = "bad-option"
    MALFORMED = "malformed"

    __str__ = str.__str__


class Error(Exception):
    """Any error of this package; `code` says which kind."""

    code: ErrorCode
    """Its kind."""
    message: str
    """One line for people."""

    def __init__(self, message: str, code: ErrorCode) -> None:
        super().__init__()  # an OSError would take what it is given for number and text
        self.args = (message, code)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return self.message


class FileError(Error, OSError):
    """A file that cannot be read or written, or is too large."""


class FileMissingError(FileError, FileNotFoundError):
    """A file that is not there."""

    def __init__(self, message: str, code: ErrorCode = ErrorCode.NOT_FOUND) -> None:
        super().__init__(message, code)
        self.errno = errno.ENOENT


class OptionError(Error, ValueError):
    """A value that an option does not take."""


class ReadError(Error, ValueError):
    """JSON, XML or text that is not a document as shisaku writes it.

    >>> import shisaku
    >>> text = shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n").to_json()
    >>> try:
    ...     shisaku.read_json(text.replace('"yen":30000000', '"yen":"many"'))
    ... except shisaku.ReadError as error:
    ...     (error.line, error.byte, error.path, error.reason)
    (1, 524, '/body/0/budget/0/yen', 'expected an integer or null, found "many"')
    """

    line: int
    """Line of the input, from 1."""
    byte: int
    """Byte of the input, from 0."""
    path: str | None
    """The place in the tree: a JSON pointer, or the elements of XML; `None` where it is none of the tree."""
    reason: str
    """What is wrong there."""
    file: str | None = None
    """The file, where it was read from one."""

    def __init__(self, message: str, code: ErrorCode = ErrorCode.MALFORMED) -> None:
        super().__init__(message, code)
        self.line, self.byte, self.path, self.reason = _place(message)

    def __str__(self) -> str:
        return self.message if self.file is None else f"{self.file}: {self.message}"


class VocabularyError(ReadError):
    """A vocabulary that is not one; `line` and `byte` say where."""


def _place(message: str) -> tuple[int, int, str | None, str]:
    """Takes `line 3, byte 120: /body/0/kind: expected …` apart, as the library promises it."""
    place, _, rest = message.partition(": ")
    line, _, byte = place.removeprefix("line ").partition(", byte ")
    path: str | None = None
    if rest.startswith("/"):
        path, _, rest = rest.partition(": ")
    return int(line), int(byte), path, rest


def error_of(code: str, message: str) -> Error:
    """The exception of an error of the library."""
    kind = ErrorCode(code)
    if kind is ErrorCode.MALFORMED:
        return ReadError(message, kind)
    if kind is ErrorCode.BAD_OPTION:
        return OptionError(message, kind)
    return (FileMissingError if kind is ErrorCode.NOT_FOUND else FileError)(message, kind)
