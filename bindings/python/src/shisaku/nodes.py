# Boost Software License 1.0
# Generated from schema/shisaku-1.schema.json by tools/generate_nodes.py: change it there.
"""The nodes of a document: frozen dataclasses, equal by value, hashable, with `match` patterns by position and name.

Names and order of the fields are those of the JSON (`docs/fields.md`); lists are tuples, unknown values are `None`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import ClassVar, Literal, Union

from ._node import Node

__all__ = [
    "Block",
    "BodyNode",
    "BudgetEntry",
    "Card",
    "CardKind",
    "Classification",
    "Code",
    "Date",
    "Diagnostic",
    "Family",
    "Field",
    "Figure",
    "Heading",
    "Initiative",
    "List",
    "ListItem",
    "Mark",
    "Note",
    "Office",
    "OutlineNode",
    "Paragraph",
    "Position",
    "Section",
    "SectionTitle",
    "Severity",
    "SourceInfo",
    "Span",
    "Stage",
    "Table",
]


class _Word(str, enum.Enum):
    """A word of the output contract: an enumerator that is its own text, `Stage.INITIAL == "initial"`."""

    __str__ = str.__str__
    __format__ = str.__format__  # type: ignore[assignment]


class Family(_Word):
    """The layouts that are recognised."""

    POLICY_SHEET = "policy-sheet"
    NUMBERED_MEASURE = "numbered-measure"
    PRIORITY_OUTLINE = "priority-outline"
    PRIORITY_MEASURE = "priority-measure"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class CardKind(_Word):
    """The layouts of a measure (施策)."""

    POLICY_SHEET = "policy-sheet"
    NUMBERED_MEASURE = "numbered-measure"
    PRIORITY_MEASURE = "priority-measure"


class Stage(_Word):
    """Which amount of a fiscal year is meant."""

    INITIAL = "initial"
    SUPPLEMENTARY = "supplementary"
    REQUEST = "request"
    SETTLEMENT = "settlement"
    UNSPECIFIED = "unspecified"


class Mark(_Word):
    """What a mark before an outline bullet means by the document's legend."""

    BUDGET = "budget"
    SYSTEM = "system"
    OTHER = "other"


class Severity(_Word):
    """How much a diagnostic matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(_Word):
    """What a diagnostic says; docs/diagnostics.md has an example of each."""

    EMPTY_INPUT = "empty-input"
    BINARY_INPUT = "binary-input"
    INVALID_ENCODING = "invalid-encoding"
    UNKNOWN_FAMILY = "unknown-family"
    UNCLOSED_BRACKET = "unclosed-bracket"
    MISSING_NAME = "missing-name"
    MISSING_FIELD = "missing-field"
    LABEL_GARBLED = "label-garbled"
    BUDGET_UNREAD = "budget-unread"
    FISCAL_YEAR_UNKNOWN = "fiscal-year-unknown"
    REFERENCE_WITHOUT_SHEET = "reference-without-sheet"
    MARKS_UNCERTAIN = "marks-uncertain"
    ORDER_UNCERTAIN = "order-uncertain"
    DUPLICATE_ID = "duplicate-id"
    TOTAL_MISMATCH = "total-mismatch"
    FISCAL_YEARS_UNORDERED = "fiscal-years-unordered"
    SERIES_INCOMPLETE = "series-incomplete"
    CONTENTS_WITHOUT_CARD = "contents-without-card"
    CARD_WITHOUT_CONTENTS = "card-without-contents"
    SHEET_BY_SHAPE = "sheet-by-shape"


@dataclass(frozen=True, slots=True)
class SourceInfo(Node):
    """What was read, as it was read (入力)."""

    name: str
    """Path of the input, or - for standard input (名前). Example: `"sheet.txt"`"""
    bytes: int
    """Size of the input in bytes (大きさ). Example: `8277`"""
    sha256: str
    """SHA-256 of the input's bytes, in hexadecimal digits (ハッシュ値). Example:
    `"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"`"""
    encoding: str
    """IANA name of the encoding found (文字コード). Example: `"Shift_JIS"`"""


@dataclass(frozen=True, slots=True)
class Date(Node):
    """A date as printed and in ISO 8601 (日付)."""

    text: str
    """As printed (表記). Example: `"令和4年12月23日"`"""
    iso: str | None
    """ISO 8601; without day or month where none is printed, null where it is no date of a calendar (西暦). Example:
    `"2022-12-23"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Span(Node):
    """Where a node stands in the input as read (位置)."""

    begin: int
    """Its first byte, from 0 (始まり). Example: `0`"""
    end: int
    """One past its last byte (終わり). Example: `120`"""
    line: int
    """Line of its first byte, from 1 (行). Example: `1`"""
    end_line: int
    """Line of its last byte (最終行). Example: `3`"""


@dataclass(frozen=True, slots=True)
class OutlineNode(Node):
    """A line of an outline or of a table of contents, with what stands under it (見出し項目)."""

    marker: str | None
    """Its marker as written; null if none (番号・記号). Example: `"[3]"`"""
    title: str
    """Its text without marker, marks and page number (見出し). Example: `"農業"`"""
    marks: tuple[Mark, ...]
    """What its marks mean by the document's legend: ○ 予算関連, ☆ 制度関連, ※ その他 (凡例記号). Example: `["budget", "system"]`"""
    page: int | None
    """The page number printed behind the leaders (contents only) (頁). Example: `12`"""
    reprint: bool
    """Marked as printed elsewhere too (contents only) (再掲). Example: `true`"""
    children: tuple[OutlineNode, ...]
    """The lines under it (下位項目)."""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Section(Node):
    """A heading of the body and what stands under it; its `type` is section (節)."""

    type: ClassVar[Literal["section"]] = "section"
    marker: str | None
    """Its marker as printed; null if none (番号). Example: `"Ⅰ"`"""
    title: str
    """Its text (見出し). Example: `"総論"`"""
    body: tuple[BodyNode, ...]
    """What stands under it, in order of the input (本文)."""
    span: Span
    """Where it and what stands under it stand in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Card(Node):
    """One measure (施策)."""

    kind: CardKind
    """The layout of the measure (様式). Example: `"policy-sheet"`"""
    id: str | None
    """The printed number; null if none (施策番号). Example: `"1-4"`"""
    marker: str | None
    """The printed marker of its title line; null if none (記号). Example: `"(3)"`"""
    section: tuple[SectionTitle, ...]
    """The headings that it stands under, outermost first (見出しの階層)."""
    heading: str | None
    """The page heading above a sheet, without its ①② (頁見出し). Example: `"給食の充実"`"""
    series: int | None
    """The ①② of that heading as a number (連番). Example: `2`"""
    name: str | None
    """The measure's name or title, wrapped lines joined (施策名). Example: `"苗木の配布"`"""
    continued: bool
    """Goes on from the sheet before (続き). Example: `true`"""
    reprint: bool
    """Marked as printed elsewhere too (再掲). Example: `true`"""
    offices: tuple[Office, ...]
    """The responsible offices (担当部局)."""
    agencies: tuple[str, ...]
    """The ministries and agencies in charge (主担当省庁). Example: `["デジタル庁", "総務省"]`"""
    classification: tuple[Classification, ...]
    """The kinds of measure that it is (施策分類)."""
    position: tuple[Position, ...]
    """The pillars of the strategy that it belongs to (位置づけ)."""
    budget: tuple[BudgetEntry, ...]
    """Every amount, one entry a fiscal year and stage; empty for - and for none (予算額)."""
    effect: tuple[Block, ...]
    """The box of this name; empty where it is absent or - (施策効果の詳細)."""
    purpose: tuple[Block, ...]
    """The box of this name; empty where it is absent or - (目的)."""
    overview: tuple[Block, ...]
    """The box of this name; empty where it is absent or - (概要)."""
    details: tuple[Block, ...]
    """The box of this name; empty where it is absent or - (詳細)."""
    body: tuple[Block, ...]
    """Running text outside labelled fields (本文)."""
    goals: tuple[str, ...]
    """The goals, one text an item, wrapped lines joined (具体的な目標). Example: `["令和8年度末までに100基"]`"""
    roadmap: tuple[Block, ...]
    """The medium-term plan and tables with a column a year (中長期的取組)."""
    initiatives: tuple[Initiative, ...]
    """The strategy references (具体的取組)."""
    fields: tuple[Field, ...]
    """Every other labelled field that the sheet prints (その他の項目)."""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class SectionTitle(Node):
    """A heading that a measure stands under (上位見出し)."""

    marker: str | None
    """Its marker as printed; null if none (番号). Example: `"2"`"""
    title: str
    """Its text (見出し). Example: `"森の再生"`"""


@dataclass(frozen=True, slots=True)
class Office(Node):
    """A responsible office (担当部局)."""

    text: str
    """As written (表記). Example: `"総務省自治行政局地域政策課"`"""
    ministry: str | None
    """省・庁・府・委員会, inherited from the office before where it is not written (省庁). Example: `"総務省"`"""
    bureau: str | None
    """局・部・官房, inherited in the same way (局・部). Example: `"自治行政局"`"""
    division: str | None
    """課・室・官 (課・室). Example: `"地域政策課"`"""
    unit: str | None
    """A room or team below the division (班・係). Example: `"地域情報化企画室"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Classification(Node):
    """A kind of measure (施策分類)."""

    number: int | None
    """Its printed number (番号). Example: `1`"""
    label: str
    """Its name (分類名). Example: `"予算"`"""
    note: str | None
    """What stands in brackets behind the name (補足). Example: `"委託"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Position(Node):
    """A pillar of the strategy that a measure belongs to (位置づけ)."""

    number: int | None
    """Its printed number (番号). Example: `4`"""
    label: str
    """Its name (柱の名). Example: `"こどものすこやかな育ち"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class BudgetEntry(Node):
    """One amount of a budget (予算額)."""

    name: str | None
    """The budget line's own name; null where none is printed (事業名). Example: `"苗木配布事業"`"""
    fiscal_year: int | None
    """The Western year in which the fiscal year begins; null where neither the line nor its document says (年度).
    Example: `2023`"""
    stage: Stage
    """Which amount is meant: 当初予算, 補正予算, 概算要求, 決算, or not said (予算区分). Example: `"supplementary"`"""
    draft: bool
    """Marked as a draft (案). Example: `true`"""
    round: int | None
    """Which supplementary budget of its year (補正の次数). Example: `2`"""
    yen: int | None
    """Whole yen, exact; null where no amount is printed (金額). Example: `390000000`"""
    part_of: bool
    """Part of the amount printed (内数). Example: `true`"""
    request_item: bool
    """Requested without an amount (事項要求). Example: `true`"""
    new: bool
    """Marked as new (新規). Example: `true`"""
    reprint: bool
    """Marked as printed elsewhere too (再掲). Example: `true`"""
    text: str
    """As printed (表記). Example: `"令和6年度予算(案)：33百万円"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Paragraph(Node):
    """Running text (段落)."""

    type: ClassVar[Literal["paragraph"]] = "paragraph"
    text: str
    """The text, its wrapped lines joined (文). Example: `"苗木を配る。"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class List(Node):
    """Consecutive entries of one level (箇条書き)."""

    type: ClassVar[Literal["list"]] = "list"
    items: tuple[ListItem, ...]
    """Its entries (項目)."""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class ListItem(Node):
    """An entry of a list, with the entries below it (箇条書きの項目)."""

    marker: str | None
    """Its marker as written; null for a bare Markdown or HTML item (記号). Example: `"・"`"""
    text: str
    """Its text, wrapped lines joined (文). Example: `"苗木の配布"`"""
    items: tuple[ListItem, ...]
    """The entries below it (下位項目)."""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Table(Node):
    """A table (表)."""

    type: ClassVar[Literal["table"]] = "table"
    rows: tuple[tuple[str, ...], ...]
    """Its rows of cells; cells that the source leaves out at a row's end are not filled in (行). Example: `[["事業",
    "令和6年度"]]`"""
    unit: str | None
    """The unit printed over it (単位). Example: `"億円"`"""
    caption: str | None
    """The line printed over it (表題). Example: `"表1 工程"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Note(Node):
    """A remark (注)."""

    type: ClassVar[Literal["note"]] = "note"
    text: str
    """The remark with its mark (文). Example: `"※ 予定を含む"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Heading(Node):
    """A line that names what follows it (小見出し)."""

    type: ClassVar[Literal["heading"]] = "heading"
    text: str
    """The line as printed (文). Example: `"＜実施要件＞"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Figure(Node):
    """Text of a drawing that the PDF gave line by line (図)."""

    type: ClassVar[Literal["figure"]] = "figure"
    text: str
    """The text (文). Example: `"申請 → 交付"`"""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Initiative(Node):
    """A strategy reference: where it stands in the strategy, its text and who does it (具体的取組)."""

    path: tuple[str, ...]
    """The strategy's headings as printed, outermost first (章・節). Example: `["第5章 こどもと教育", "1. 健やかな育ち"]`"""
    marker: str | None
    """Its marker as printed; null if none (記号). Example: `"(d)"`"""
    title: str
    """Its title (取組名). Example: `"受発注の電子化"`"""
    items: tuple[Block, ...]
    """Its text (内容)."""
    offices: tuple[tuple[Office, ...], ...]
    """The responsible offices, one list for each printed parenthesis (担当部局)."""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Field(Node):
    """A labelled field that has no key of its own (その他の項目)."""

    label: str
    """Its label as printed (項目名). Example: `"備考"`"""
    value: tuple[Block, ...]
    """What stands behind the label (内容)."""
    span: Span
    """Where it stands in the input (位置)."""


@dataclass(frozen=True, slots=True)
class Diagnostic(Node):
    """A doubt that reading left (診断)."""

    severity: Severity
    """How much it matters (重さ). Example: `"warning"`"""
    code: Code
    """What it says; a code is never reused or renamed (種類). Example: `"missing-name"`"""
    message: str
    """One sentence in English, without the place (説明). Example: `"a sheet without 施策名"`"""
    span: Span
    """The place of the input that it is about (位置)."""


Block = Union["Paragraph", "List", "Table", "Note", "Heading", "Figure"]
"""A piece of a document's text."""

BodyNode = Union["Section", "Card", "Paragraph", "List", "Table", "Note", "Heading", "Figure"]
"""A part of a document's body: a section, a measure or a block."""
