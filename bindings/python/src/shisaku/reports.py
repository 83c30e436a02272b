# Boost Software License 1.0
"""What is different between two documents (`diff`), and what a check of one found (`check`)."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field
from typing import Any, cast

from . import _core
from ._node import Node
from .document import Document
from .nodes import Diagnostic, Family, SourceInfo, Span, Stage

__all__ = [
    "Amount",
    "BudgetChange",
    "Changes",
    "CheckReport",
    "Coverage",
    "ListChange",
    "Match",
    "Measure",
    "MeasureChange",
    "PlainLine",
    "TextChange",
    "YearOnYear",
    "check",
    "diff",
]


class Match(str, enum.Enum):
    """Why two measures are held to be one."""

    ID = "id"
    NAME = "name"
    SIMILARITY = "similarity"

    __str__ = str.__str__


@dataclass(frozen=True, slots=True)
class Measure(Node):
    """What tells a measure (施策) to a reader."""

    id: str | None
    name: str | None
    span: Span
    """In its own document."""


@dataclass(frozen=True, slots=True)
class TextChange(Node):
    """A text that reads otherwise; empty where nothing stands."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ListChange(Node):
    """A list (担当部局, 施策分類, 具体的な目標 …) of which entries went or came."""

    field: str
    removed: tuple[str, ...]
    added: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Amount(Node):
    """What a budget says of one year and stage; amounts of the same name, year and stage are summed."""

    yen: int | None
    part_of: bool
    request_item: bool


@dataclass(frozen=True, slots=True)
class BudgetChange(Node):
    """An amount (予算額) of one name, fiscal year and stage that changed, came or went."""

    name: str | None
    fiscal_year: int | None
    stage: Stage
    round: int | None
    before: Amount | None
    after: Amount | None
    difference: int | None
    """Yen, after less before."""


@dataclass(frozen=True, slots=True)
class YearOnYear(Node):
    """A measure's newest regular budget in either document, where they are of different years."""

    before_year: int
    after_year: int
    before: int
    after: int
    difference: int


@dataclass(frozen=True, slots=True)
class MeasureChange(Node):
    """One measure of both documents, and what is different in it."""

    before: Measure
    after: Measure
    match: Match
    renamed: bool
    year_on_year: YearOnYear | None
    budget: tuple[BudgetChange, ...]
    texts: tuple[TextChange, ...]
    lists: tuple[ListChange, ...]


@dataclass(frozen=True, slots=True)
class Coverage(Node):
    """What became of the bytes of an input; the three kinds add up to `bytes`."""

    bytes: int
    typed: int
    """In fields with a meaning."""
    plain: int
    """In blocks that nothing says more of than that they are text."""
    furniture: int
    """Line ends, blank lines, page numbers, marks."""


@dataclass(frozen=True, slots=True)
class PlainLine(Node):
    """A line that stands, or of which a part stands, in plain blocks."""

    line: int
    text: str


@dataclass(frozen=True)
class _Report:
    _json: str = field(repr=False, compare=False)
    _table: str = field(repr=False, compare=False)

    def to_json(self) -> str:
        """The report as the command writes it with `--to json`."""
        return self._json

    def to_dict(self) -> dict[str, Any]:
        """The report as dictionaries and lists."""
        return cast("dict[str, Any]", json.loads(self._json))

    def to_table(self) -> str:
        """The report for people, as the command prints it."""
        return self._table


@dataclass(frozen=True, kw_only=True)
class Changes(_Report):
    """What is different between two documents; true where something is."""

    before: SourceInfo
    after: SourceInfo
    added: tuple[Measure, ...]
    """In `after` only."""
    dropped: tuple[Measure, ...]
    """In `before` only."""
    changed: tuple[MeasureChange, ...]
    unchanged: int
    """Measures that say the same."""
    texts: tuple[TextChange, ...]
    """Of the document itself: title, date."""
    lists: tuple[ListChange, ...]
    """Contents, outline, text outside the measures."""

    def __bool__(self) -> bool:
        return bool(self.added or self.dropped or self.changed or self.texts or self.lists)


@dataclass(frozen=True, kw_only=True)
class CheckReport(_Report):
    """What a check found."""

    source: SourceInfo
    family: Family
    cards: int
    tiled: bool
    """Every byte of the input is in exactly one leaf, and in exactly one node of the body."""
    coverage: Coverage
    not_understood: tuple[PlainLine, ...]
    diagnostics: tuple[Diagnostic, ...]
    """Those of reading and those of the check, by place."""


def diff(before: Document, after: Document) -> Changes:
    """What this year's plan changes: measures that came, went or were renamed, amounts, texts, offices.

    >>> import shisaku
    >>> old = shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n")
    >>> new = shisaku.parse("施策名：森の学校\\n予算額　令和6年度予算：33百万円\\n")
    >>> shisaku.diff(old, new).changed[0].year_on_year.difference
    3000000
    """
    return Changes(**_core.diff(before._held, after._held))


def check(document: Document) -> CheckReport:
    """Checks what was read: that nothing of the input is lost, how much of it has a meaning, and whether the values
    make sense together (totals of tables, order of years, ① and ②, contents and cards).

    >>> import shisaku
    >>> report = shisaku.check(shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n"))
    >>> report.tiled, report.coverage.plain
    (True, 0)
    """
    return CheckReport(**_core.check(document._held))
