# Boost Software License 1.0
"""Words of other ministries' sheets, given when they are needed (docs/vocabularies.md)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any, NoReturn, Union, final

from . import _core
from .errors import ReadError, VocabularyError

__all__ = ["Vocabularies", "VocabularySource", "learn", "shipped_vocabularies"]

VocabularySource = Union[str, bytes, "os.PathLike[str]"]
"""A vocabulary: its XML, or the path (`pathlib.Path`) of the file that holds it."""


@final
class Vocabularies:
    """Vocabularies made ready for reading once, to be used for many documents and by many threads.

    Those that are compiled in stay; a vocabulary of the name of one of them takes its place.

    >>> import shisaku
    >>> town = shisaku.Vocabularies(['''<vocabulary version="1" name="town" form="sheet"><title>町の事業シート</title>
    ...   <label field="name">取組の名前</label><label field="budget">使うお金</label></vocabulary>'''])
    >>> town
    <shisaku.Vocabularies of 1 vocabulary>
    """

    __slots__ = ("_held", "_sources", "__weakref__")

    _held: _core.Vocabularies
    _sources: tuple[bytes, ...]

    def __init__(self, sources: Iterable[VocabularySource]) -> None:
        if isinstance(sources, str | bytes | os.PathLike):
            raise TypeError("vocabularies are given as a list")
        texts = []
        for source in sources:
            text = _bytes_of(source)
            try:
                _core.vocabularies([text])
            except ReadError as error:
                bad = VocabularyError(error.message)
                bad.file = os.fspath(source) if isinstance(source, os.PathLike) else None
                raise bad from None
            texts.append(text)
        object.__setattr__(self, "_held", _core.vocabularies(texts))
        object.__setattr__(self, "_sources", tuple(texts))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"vocabularies are read-only: {name} cannot be set")

    def __eq__(self, other: object) -> bool:
        return self._sources == other._sources if isinstance(other, Vocabularies) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._sources)

    def __reduce__(self) -> tuple[Any, ...]:
        return Vocabularies, (self._sources,)

    def __repr__(self) -> str:
        count = len(self._sources)
        return f"<shisaku.Vocabularies of {count} vocabular{'y' if count == 1 else 'ies'}>"


def shipped_vocabularies() -> tuple[str, ...]:
    """The names of the vocabularies that are compiled in.

    >>> "municipal-project" in shipped_vocabularies()
    True
    """
    return tuple(_core.shipped_vocabularies())


def learn(sources: Iterable[str | bytes | os.PathLike[str]]) -> str | None:
    """Proposes a vocabulary, as XML to be edited, from the labels that repeat over sheets; `None` where none do."""
    return _core.learn([_bytes_of(source) for source in sources])


def _bytes_of(source: VocabularySource) -> bytes:
    if isinstance(source, os.PathLike):
        with open(source, "rb") as file:
            return file.read()
    return source.encode("utf-8", "surrogateescape") if isinstance(source, str) else bytes(source)
