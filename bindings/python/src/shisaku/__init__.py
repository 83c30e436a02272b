# Boost Software License 1.0
"""Japanese policy documents (施策) as typed data.

>>> import shisaku
>>> document = shisaku.parse("施策名：森の学校\\n予算額　令和5年度予算：30百万円\\n")
>>> for card in document.cards():
...     for entry in card.budget:
...         print(card.name, entry.fiscal_year, entry.yen, "line", entry.span.line)
森の学校 2023 30000000 line 2
"""

from . import _core, errors, nodes, reports
from ._node import Node
from .batch import Converted, convert, parse_many
from .document import Document
from .errors import Error, ErrorCode, FileError, FileMissingError, OptionError, ReadError, VocabularyError
from .nodes import (
    Block,
    BodyNode,
    BudgetEntry,
    Card,
    CardKind,
    Classification,
    Code,
    Date,
    Diagnostic,
    Family,
    Field,
    Figure,
    Heading,
    Initiative,
    List,
    ListItem,
    Mark,
    Note,
    Office,
    OutlineNode,
    Paragraph,
    Position,
    Section,
    SectionTitle,
    Severity,
    SourceInfo,
    Span,
    Stage,
    Table,
)
from .reading import parse, parse_file, read_json, read_text, read_xml
from .reports import Changes, CheckReport, check, diff
from .tables import TABLES, TableName, all_to_arrow, to_arrow, to_columns, to_pandas
from .vocabularies import Vocabularies, learn, shipped_vocabularies

_core.register(nodes, reports, errors.error_of)

__version__ = _core.version
CONTRACT_VERSION = _core.contract_version
"""Version of the output contract: the `shisaku` key of a document's JSON."""


def json_schema() -> str:
    """The JSON Schema of what `Document.to_json` writes."""
    return _core.json_schema()


def xml_schema() -> str:
    """The XML Schema of what `Document.to_xml` writes."""
    return _core.xml_schema()


__all__ = [
    "CONTRACT_VERSION",
    "TABLES",
    "Block",
    "BodyNode",
    "BudgetEntry",
    "Card",
    "CardKind",
    "Changes",
    "CheckReport",
    "Classification",
    "Code",
    "Converted",
    "Date",
    "Diagnostic",
    "Document",
    "Error",
    "ErrorCode",
    "Family",
    "Field",
    "Figure",
    "FileError",
    "FileMissingError",
    "Heading",
    "Initiative",
    "List",
    "ListItem",
    "Mark",
    "Node",
    "Note",
    "Office",
    "OptionError",
    "OutlineNode",
    "Paragraph",
    "Position",
    "ReadError",
    "Section",
    "SectionTitle",
    "Severity",
    "SourceInfo",
    "Span",
    "Stage",
    "Table",
    "TableName",
    "Vocabularies",
    "VocabularyError",
    "all_to_arrow",
    "check",
    "convert",
    "diff",
    "json_schema",
    "learn",
    "parse",
    "parse_file",
    "parse_many",
    "read_json",
    "read_text",
    "read_xml",
    "shipped_vocabularies",
    "to_arrow",
    "to_columns",
    "to_pandas",
    "xml_schema",
]
