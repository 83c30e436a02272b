# Boost Software License 1.0
"""Where the documents are, and what several tests read."""

from __future__ import annotations

import os
import pathlib

import pytest

import shisaku

ROOT = pathlib.Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared" / "corpus"

SHEET = """\
学校給食における地場産物の利用拡大

施策名：給食食材の受発注デジタル化

初等中等教育局健康教育・食育課

施策分類	①予算	予算額	令和6年度予算(案)：33百万円 (令和5年度予算：30百万円)

目的	地場産物を使う。
"""

BOOK = """\
○[No.1-1] 森の学校
森に学ぶ場を開く。
（具体的な目標）
・2030年までに100か所とする。
（主担当省庁）
・文部科学省

○[No.1-2] 海の学校
海に学ぶ場を開く。
（具体的な目標）
・2030年までに50か所とする。
（主担当省庁）
・文部科学省
"""

TOWN = """\
<vocabulary version="1" name="town" form="sheet"><title>町の事業シート</title><unit>千円</unit>
  <label field="name">取組の名前</label><label field="offices">受け持ち</label>
  <label field="budget" stage="initial">使うお金</label></vocabulary>
"""


def documents() -> list[pathlib.Path]:
    """Our own documents."""
    found = sorted((ROOT / "corpus").glob("*/*/source.txt"))
    assert len(found) > 20
    return found


@pytest.fixture
def sheet() -> shisaku.Document:
    return shisaku.parse(SHEET)


@pytest.fixture
def command() -> str:
    """The command, to compare with: SHISAKU_COMMAND, or that of the release build."""
    path = os.environ.get("SHISAKU_COMMAND", str(ROOT / "build" / "release" / "shisaku"))
    if not os.path.exists(path):
        pytest.skip("the command is not built (SHISAKU_COMMAND)")
    return path
