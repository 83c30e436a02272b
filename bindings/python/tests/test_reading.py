# Boost Software License 1.0
"""What may be given to `parse`, its options, and its errors."""

from __future__ import annotations

import gzip
import io
import os
import pathlib
import pickle
import subprocess

import pytest
from conftest import BOOK, ROOT, SHEET, TOWN

import shisaku


def test_text_bytes_and_paths(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "a sheet with spaces 施策.txt"
    file.write_text(SHEET, encoding="utf-8")
    data = SHEET.encode()
    cards = shisaku.parse(SHEET).cards()
    assert len(cards) == 1
    for given in (data, bytearray(data), memoryview(data), file, io.StringIO(SHEET), io.BytesIO(data)):
        assert shisaku.parse(given).cards() == cards
    assert shisaku.parse(SHEET) == shisaku.parse(data)
    assert shisaku.parse_file(str(file)) == shisaku.parse_file(file) == shisaku.parse(file)
    assert shisaku.parse(file).source.name == str(file)
    assert shisaku.parse(file, name="a").source.name == "a"
    with open(file, "rb") as opened:
        assert shisaku.parse(opened) == shisaku.parse(file)
    for wrong in (None, 3, [SHEET]):
        with pytest.raises(TypeError, match="expected text, bytes, a path"):
            shisaku.parse(wrong)  # type: ignore[arg-type]


def test_a_path_as_text_is_warned_of(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "sheet.txt"
    file.write_text(SHEET, encoding="utf-8")
    with pytest.warns(UserWarning, match="parse_file"):
        assert shisaku.parse(str(file)).family is shisaku.Family.UNKNOWN


@pytest.mark.parametrize("encoding, name", [("cp932", "Shift_JIS"), ("euc-jp", "EUC-JP"), ("iso-2022-jp", "ISO-2022-JP"),
                                            ("utf-16", "UTF-16LE"), ("utf-8-sig", "UTF-8")])  # fmt: skip
def test_encodings(encoding: str, name: str) -> None:
    text = SHEET.replace("①", "").replace("\n", "\r\n")  # Python's JIS has no ①
    document = shisaku.parse(text.encode(encoding))
    assert document.source.encoding == name
    assert document.text == text
    assert document.lines == tuple(text.splitlines())
    entry = document.cards()[0].budget[1]
    assert entry.yen == 30000000
    assert document.text_of(entry) == "令和5年度予算：30百万円"
    assert document.lines[entry.span.line - 1].find("予算額") > 0


def test_undecodable_bytes_survive_python() -> None:
    data = SHEET.encode() + b"\xff\n"
    document = shisaku.parse(data.decode(errors="surrogateescape"))
    assert document == shisaku.parse(data)
    assert "invalid-encoding" in [doubt.code for doubt in document.diagnostics]
    with pytest.raises(UnicodeEncodeError):
        shisaku.parse("\ud800")


def test_compressed(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "sheet.txt.gz"
    file.write_bytes(gzip.compress(SHEET.encode()))
    assert shisaku.parse(file).cards() == shisaku.parse(SHEET).cards()
    plain = tmp_path / "sheet.txt"
    plain.write_text(SHEET, encoding="utf-8")
    try:
        subprocess.run(["zstd", "-q", plain], check=True)
    except FileNotFoundError:
        pytest.skip("no zstd")
    assert shisaku.parse(tmp_path / "sheet.txt.zst").cards() == shisaku.parse(SHEET).cards()


def test_options() -> None:
    request = "施策名：森の学校\n予算額　30百万円\n"
    assert shisaku.parse(request).cards()[0].budget[0].fiscal_year is None
    assert shisaku.parse(request, fiscal_year=2024).cards()[0].budget[0].fiscal_year == 2024
    both = SHEET + "\n" + BOOK
    assert shisaku.parse(both).family == "mixed"
    assert shisaku.parse(both, family="numbered-measure").cards("policy-sheet") == ()
    assert shisaku.parse(both, family=shisaku.Family.NUMBERED_MEASURE) == shisaku.parse(both, family="numbered-measure")
    with pytest.raises(shisaku.OptionError, match="sheep") as caught:
        shisaku.parse(SHEET, family="sheep")
    assert caught.value.code is shisaku.ErrorCode.BAD_OPTION and isinstance(caught.value, ValueError)


SHEETS = "取組の名前：森の見回り\n受け持ち：森林課\n使うお金：1,200\n"


def test_vocabularies(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "town.xml"
    file.write_text(TOWN, encoding="utf-8")
    assert not shisaku.parse(SHEETS).cards()
    ready = shisaku.Vocabularies([file])
    for words in ([TOWN], [TOWN.encode()], [file], ready, pickle.loads(pickle.dumps(ready))):
        card = shisaku.parse(SHEETS, vocabularies=words).cards()[0]
        assert (card.name, card.budget[0].yen) == ("森の見回り", 1200000)
    assert ready == shisaku.Vocabularies([TOWN]) and hash(ready) == hash(shisaku.Vocabularies([TOWN]))
    assert ready != shisaku.Vocabularies([])
    with pytest.raises(TypeError, match="list"):
        shisaku.Vocabularies(TOWN)
    with pytest.raises(AttributeError):
        ready.x = 1


def test_bad_vocabularies(tmp_path: pathlib.Path) -> None:
    bad = TOWN.replace('field="offices"', 'field="ofices"')
    with pytest.raises(shisaku.VocabularyError, match="ofices") as caught:
        shisaku.parse(SHEETS, vocabularies=[TOWN, bad])
    assert (caught.value.line, caught.value.file, caught.value.code) == (2, None, "malformed")
    file = tmp_path / "bad.xml"
    file.write_text(bad, encoding="utf-8")
    with pytest.raises(shisaku.VocabularyError) as caught:
        shisaku.Vocabularies([file])
    assert caught.value.file == str(file) and str(caught.value).startswith(f"{file}: line 2, ")
    with pytest.raises(FileNotFoundError):
        shisaku.Vocabularies([tmp_path / "none.xml"])


def test_learn() -> None:
    sheets = (ROOT / "docs/new-ministry/sheets.txt").read_bytes()
    learned = shisaku.learn([sheets])
    assert learned is not None and "<label" in learned
    assert shisaku.learn(["森"]) is None
    assert isinstance(shisaku.Vocabularies([learned]), shisaku.Vocabularies)


def test_missing_files(tmp_path: pathlib.Path) -> None:
    for read in (shisaku.parse, shisaku.parse_file):
        with pytest.raises(FileNotFoundError, match="none.txt") as caught:
            read(tmp_path / "none.txt")
        error = caught.value
        assert isinstance(error, shisaku.FileMissingError) and error.code is shisaku.ErrorCode.NOT_FOUND
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
    with pytest.raises(shisaku.FileError, match="directory") as broken:
        shisaku.parse(tmp_path)
    assert isinstance(broken.value, OSError) and broken.value.code == "unreadable"


def test_read_errors(tmp_path: pathlib.Path, sheet: shisaku.Document) -> None:
    text = sheet.to_json().replace('"yen":33000000', '"yen":"many"')
    with pytest.raises(shisaku.ReadError) as caught:
        shisaku.read_json(text)
    error = caught.value
    assert (error.line, error.path) == (1, "/body/0/budget/0/yen")
    assert text.encode()[error.byte :].startswith(b'"many"')
    assert error.reason == 'expected an integer or null, found "many"'
    assert error.code is shisaku.ErrorCode.MALFORMED and isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.line, again.path) == (str(error), error.line, error.path)

    with pytest.raises(shisaku.ReadError) as caught:
        shisaku.read_xml(sheet.to_xml().replace("<yen>33000000", "<yen>many"))
    assert caught.value.path == "/document/body/card/budget/budget-entry[1]/yen"
    with pytest.raises(shisaku.ReadError) as caught:
        shisaku.read_text(sheet.to_text().replace("yen: 33000000", "yen: many"))
    assert caught.value.path is None and caught.value.line > 1
    with pytest.raises(shisaku.ReadError) as caught:
        shisaku.read_json(b"\xff")
    assert (caught.value.line, caught.value.byte, caught.value.reason) == (1, 0, "not UTF-8")

    file = tmp_path / "bad.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(shisaku.ReadError, match="bad.json: line 1") as caught:
        shisaku.read_json(file)
    assert caught.value.file == str(file)


def test_read_back_has_no_source(sheet: shisaku.Document) -> None:
    back = shisaku.read_json(sheet.to_json())
    assert sheet.has_source and not back.has_source
    for ask in (lambda: back.text, lambda: back.lines, lambda: back.text_of(back.cards()[0])):
        with pytest.raises(LookupError, match="read back"):
            ask()
    with pytest.raises(shisaku.OptionError, match="read back"):
        shisaku.check(back)


def test_no_input_raises() -> None:
    for data in (b"", b"\0" * 100, os.urandom(4096), b"\x1b$B", "（" * 5000):
        document = shisaku.parse(data)
        assert shisaku.read_json(document.to_json()) == document
        assert document.format_diagnostics().count(": ") >= len(document.diagnostics)


def test_schemas() -> None:
    assert shisaku.json_schema() == (ROOT / "schema/shisaku-1.schema.json").read_text(encoding="utf-8")
    assert shisaku.xml_schema() == (ROOT / "schema/shisaku-1.xsd").read_text(encoding="utf-8")
    assert f'VERSION_STRING "{shisaku.__version__}"' in (ROOT / "include/shisaku/version.hpp").read_text()
    assert f'version = "{shisaku.__version__}"' in (ROOT / "bindings/python/pyproject.toml").read_text()
