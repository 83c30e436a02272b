# Boost Software License 1.0
"""What all nodes can do: walk over what stands in them, and become plain dictionaries."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from typing import Any, TypeVar, cast, overload

__all__ = ["Node"]

_N = TypeVar("_N", bound="Node")


class Node:
    """A node of a document's tree."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The node as dictionaries, lists and plain values: what `json.loads` gives of its JSON.

        >>> from shisaku import Position, Span
        >>> Position(4, "こどもの育ち", Span(0, 20, 1, 1)).to_dict()["label"]
        'こどもの育ち'
        """
        return cast("dict[str, Any]", plain(self))

    @overload
    def walk(self) -> Iterator[Node]: ...
    @overload
    def walk(self, kind: type[_N]) -> Iterator[_N]: ...
    def walk(self, kind: type[Node] | None = None) -> Iterator[Node]:
        """This node and all nodes under it in order, or only those of a class."""
        return walk(self, kind or Node)


def plain(value: Any) -> Any:
    """A node, tuple or word as JSON has it."""
    if isinstance(value, Node):
        members = {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(cast(Any, value))}
        kind = getattr(type(value), "type", None)
        return {"type": kind, **members} if isinstance(kind, str) else members
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value.value if isinstance(value, enum.Enum) else value


def walk(value: object, kind: type[_N]) -> Iterator[_N]:
    """The nodes of a class in a value, outermost first."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, Node):
        for field in dataclasses.fields(cast(Any, value)):
            yield from walk(getattr(value, field.name), kind)
    elif isinstance(value, tuple):
        for item in value:
            yield from walk(item, kind)
