# Boost Software License 1.0
"""Nodes are what Python's dataclasses promise: equal, hashable, frozen, matched, copied, pickled."""

from __future__ import annotations

import copy
import dataclasses
import pathlib
import pickle
import subprocess
import sys

import pytest

import shisaku
from shisaku import BudgetEntry, Card, CardKind, Family, Office, Span, Stage


def test_generated_from_the_schema() -> None:
    tool = pathlib.Path(__file__).parents[1] / "tools" / "generate_nodes.py"
    subprocess.run([sys.executable, tool, "--check"], check=True)


def test_words(sheet: shisaku.Document) -> None:
    assert sheet.family == "policy-sheet" and sheet.family is Family.POLICY_SHEET
    assert f"{sheet.family}" == str(sheet.family) == "policy-sheet"
    entry = sheet.cards()[0].budget[0]
    assert entry.stage is Stage.INITIAL
    assert pickle.loads(pickle.dumps(entry)).stage is Stage.INITIAL


def test_values(sheet: shisaku.Document) -> None:
    card = sheet.cards()[0]
    assert [(e.fiscal_year, e.yen, e.draft) for e in card.budget] == [(2024, 33000000, True), (2023, 30000000, False)]
    assert card.name == "給食食材の受発注デジタル化"
    assert card.offices[0].bureau == "初等中等教育局"
    assert card.classification[0].number == 1


def test_read_only(sheet: shisaku.Document) -> None:
    card = sheet.cards()[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        card.name = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        sheet.title = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del sheet._made
    with pytest.raises(TypeError):
        shisaku.Document()
    assert isinstance(card.budget, tuple)


def test_equality_and_hash(sheet: shisaku.Document) -> None:
    a, b = shisaku.parse("施策名：森\n予算額　令和5年度予算：30百万円\n").cards()[0].budget[0], BudgetEntry(
        None, 2023, Stage.INITIAL, False, None, 30000000, False, False, False, False, "令和5年度予算：30百万円",
        Span(26, 59, 2, 2))  # fmt: skip
    assert dataclasses.replace(b, span=a.span) == a and hash(dataclasses.replace(b, span=a.span)) == hash(a)
    assert dataclasses.replace(a, yen=1) != a
    assert len({card for card in sheet.cards()} | set(sheet.cards())) == 1
    assert sheet == shisaku.parse(sheet.text) and sheet != shisaku.parse(sheet.text + " ")
    assert sheet != shisaku.parse(sheet.text, name="other") and sheet != 1
    assert len({sheet, shisaku.parse(sheet.text)}) == 1


def test_repr_can_be_read(sheet: shisaku.Document) -> None:
    office = sheet.cards()[0].offices[0]
    assert eval(repr(office), {"Office": Office, "Span": Span}) == office
    assert repr(sheet) == "<shisaku.Document '-' policy-sheet, 1 card, 1 diagnostic>"


def test_match(sheet: shisaku.Document) -> None:
    match sheet.body[0]:
        case Card(kind=CardKind.POLICY_SHEET, budget=[BudgetEntry(yen=int(yen)), *_], offices=[Office(text), *_]):
            assert (yen, text) == (33000000, "初等中等教育局健康教育・食育課")
        case other:
            pytest.fail(repr(other))


def test_copies(sheet: shisaku.Document) -> None:
    card = sheet.cards()[0]
    assert copy.copy(sheet) is sheet and copy.deepcopy(sheet) is sheet
    assert copy.deepcopy(card) == card and copy.copy(card) == card
    assert pickle.loads(pickle.dumps(card)) == card
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(sheet, protocol))
        assert back == sheet and back.text == sheet.text and shisaku.check(back).tiled
    read_back = shisaku.read_json(sheet.to_json())
    assert not pickle.loads(pickle.dumps(read_back)).has_source


def test_same_objects_each_time(sheet: shisaku.Document) -> None:
    assert sheet.cards() is sheet.cards() and sheet.body is sheet.body
    assert sheet.body[0] is sheet.cards()[0]


def test_kinds(sheet: shisaku.Document) -> None:
    assert sheet.cards("policy-sheet") == sheet.cards(CardKind.POLICY_SHEET) == sheet.cards()
    assert sheet.cards("numbered-measure") == ()
    with pytest.raises(ValueError, match="sheep"):
        sheet.cards("sheep")


def test_walk(sheet: shisaku.Document) -> None:
    assert [entry.yen for entry in sheet.walk(BudgetEntry)] == [33000000, 30000000]
    assert [entry.yen for entry in sheet.cards()[0].walk(BudgetEntry)] == [33000000, 30000000]
    assert next(sheet.cards()[0].walk()) is sheet.cards()[0]


def test_a_class_of_other_fields_is_refused() -> None:
    """The native part looks at the dataclasses that it is given: a field more would shift all behind it."""
    code = """
import types, dataclasses, pytest
from shisaku import _core, nodes, reports, errors
other = types.SimpleNamespace(**vars(nodes))
other.Span = dataclasses.make_dataclass("Span", ["begin", "end", "line", "last_line"], frozen=True)
with pytest.raises(ImportError, match="Span"):
    _core.register(other, reports, errors.error_of)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
