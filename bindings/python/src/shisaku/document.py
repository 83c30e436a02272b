# Boost Software License 1.0
"""A document: the tree that was read, its forms as text, and the way back to the lines it came from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast, final

from . import _core
from ._node import Node, walk
from .nodes import BodyNode, Card, CardKind, Date, Diagnostic, Family, OutlineNode, SourceInfo, Span

if TYPE_CHECKING:
    import pandas
    import pyarrow

    from .tables import TableName

__all__ = ["Document"]

_N = TypeVar("_N", bound=Node)


@final
class Document:
    """A policy document as a typed tree. Read-only; made by `parse`, `read_json`, `read_xml` and `read_text`.

    Its nodes are frozen dataclasses, made when they are first asked for and the same objects from then on. Documents
    are equal when they say the same, can be hashed, pickled and shared by threads.

    >>> import shisaku
    >>> document = shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n")
    >>> document
    <shisaku.Document '-' policy-sheet, 1 card, 3 diagnostics>
    >>> document.cards()[0].budget[0].yen
    30000000
    """

    __slots__ = ("__weakref__", "_held", "_made")

    _held: _core.Document
    _made: dict[str, Any]

    def __init__(self) -> None:
        raise TypeError("documents are made by shisaku.parse, read_json, read_xml and read_text")

    @classmethod
    def _of(cls, held: _core.Document) -> Document:
        self = object.__new__(cls)
        object.__setattr__(self, "_held", held)
        object.__setattr__(self, "_made", {})
        return self

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a document is read-only: {name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a document is read-only: {name} cannot be deleted")

    def _member(self, name: str, cards: object = None) -> Any:
        made = self._made.get(name)
        if made is None:
            # where two threads are here at once, one of them finds what the other made
            made = self._made.setdefault(name, (_core.member(self._held, name, cards),))
        return made[0]

    @property
    def source(self) -> SourceInfo:
        """What was read: its name, size, SHA-256 and encoding (入力)."""
        return cast(SourceInfo, self._member("source"))

    @property
    def family(self) -> Family:
        """The layout that was recognised (様式)."""
        return cast(Family, self._member("family"))

    @property
    def title(self) -> str | None:
        """The document's title (題名)."""
        return cast("str | None", self._member("title"))

    @property
    def date(self) -> Date | None:
        """The document's date (日付)."""
        return cast("Date | None", self._member("date"))

    @property
    def contents(self) -> tuple[OutlineNode, ...]:
        """Its table of contents (目次)."""
        return cast("tuple[OutlineNode, ...]", self._member("contents"))

    @property
    def outline(self) -> tuple[OutlineNode, ...]:
        """Its outline in logical order: parts, themes, items, bullets (体系)."""
        return cast("tuple[OutlineNode, ...]", self._member("outline"))

    @property
    def body(self) -> tuple[BodyNode, ...]:
        """The whole document in order of the input. Its cards are those of `cards()`, the same objects (本文)."""
        return cast("tuple[BodyNode, ...]", self._member("body", self._member("cards")))

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Every doubt that reading left (診断)."""
        return cast("tuple[Diagnostic, ...]", self._member("diagnostics"))

    def cards(self, kind: CardKind | str | None = None) -> tuple[Card, ...]:
        """The measures (施策) of the document in its order, or those of one kind."""
        cards = cast("tuple[Card, ...]", self._member("cards"))
        return cards if kind is None else tuple(card for card in cards if card.kind == CardKind(kind))

    def walk(self, kind: type[_N]) -> Iterator[_N]:
        """All nodes of a class, in contents, outline and body: `document.walk(BudgetEntry)`."""
        for part in (self.date, self.contents, self.outline, self.body):
            yield from walk(part, kind)

    def to_json(self, *, pretty: bool = False) -> str:
        """The document as JSON (docs/fields.md), byte for byte what the command and the C++ library write."""
        return _core.to_json(self._held, pretty)

    def to_jsonl(self) -> str:
        """Its cards, one JSON object a line."""
        return _core.to_jsonl(self._held)

    def to_xml(self) -> str:
        """The document as XML, the same model under the same names."""
        return _core.to_xml(self._held)

    def to_text(self) -> str:
        """The document as lines to read and to correct (docs/text.md); `read_text` reads them back."""
        return _core.to_text(self._held)

    def to_dict(self) -> dict[str, Any]:
        """The document as dictionaries and lists: what its JSON holds."""
        return cast("dict[str, Any]", json.loads(self.to_json()))

    def to_pandas(self, table: TableName = "cards") -> pandas.DataFrame:
        """One of its tables (`shisaku.TABLES`) as a data frame. Needs `shisaku[pandas]`."""
        from .tables import to_pandas

        return to_pandas([self], table)

    def to_arrow(self, table: TableName = "cards") -> pyarrow.Table:
        """One of its tables (`shisaku.TABLES`) as an Arrow table. Needs `shisaku[arrow]`."""
        from .tables import to_arrow

        return to_arrow([self], table)

    @property
    def has_source(self) -> bool:
        """True where the text it was read from is at hand: not for a document that was read back."""
        return _core.has_source(self._held)

    @property
    def text(self) -> str:
        """The text it was read from, decoded; line ends as they are."""
        return self._kept(_core.text(self._held))

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of that text without their ends: a node's first is `lines[node.span.line - 1]`."""
        made = self._made.get("lines")
        if made is None:
            text = self.text.replace("\r\n", "\n").replace("\r", "\n")
            made = self._made.setdefault("lines", (tuple(text.removesuffix("\n").split("\n")),))
        return cast("tuple[str, ...]", made[0])

    def text_of(self, place: Node | Span) -> str:
        """The text that a node, or a span, came from, as it stands in the source.

        >>> import shisaku
        >>> document = shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n")
        >>> document.text_of(document.cards()[0].budget[0])
        '令和5年度予算：30百万円'
        """
        span = place if isinstance(place, Span) else getattr(place, "span", None)
        if not isinstance(span, Span):
            raise TypeError(f"{type(place).__name__} has no span")
        return self._kept(_core.text_between(self._held, span.begin, span.end))

    def format_diagnostics(self, *, colour: bool = False) -> str:
        """Its diagnostics as the command prints them: place, message, the line and a caret under it."""
        return _core.diagnostics(self._held, colour)

    @staticmethod
    def _kept(text: str | None) -> str:
        if text is None:
            raise LookupError("the document was read back: the text it came from is not at hand")
        return text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return self._held is other._held or _core.equal(self._held, other._held)

    def __hash__(self) -> int:
        return hash((self.source, self.family, _core.counts(self._held)[0]))

    def __copy__(self) -> Document:
        return self

    def __deepcopy__(self, memo: object) -> Document:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        json_text = _core.to_json(self._held, False).encode("utf-8", "surrogateescape")
        name = self.source.name.encode("utf-8", "surrogateescape")
        return _restore, (json_text, _core.input(self._held), name, _core.leaves(self._held))

    def __repr__(self) -> str:
        cards, doubts = _core.counts(self._held)[0], len(self.diagnostics)
        return (
            f"<shisaku.Document {self.source.name!r} {self.family}, {cards} card{'s' * (cards != 1)}, "
            f"{doubts} diagnostic{'s' * (doubts != 1)}>"
        )


def _restore(json_text: bytes, data: bytes | None, name: bytes, leaves: bytes) -> Document:
    return Document._of(_core.restore(json_text, data, name, leaves))
