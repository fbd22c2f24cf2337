"""The notebook-like script, run as it stands; its picture with and without a font that has Chinese letters."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import matplotlib
import pandas
import pytest

matplotlib.use("Agg")
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.fixture(scope="module")
def county() -> ModuleType:
    spec = importlib.util.spec_from_file_location("county", EXAMPLES / "county.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["county"] = module
    spec.loader.exec_module(module)
    return module


def test_a_county_from_spreadsheet_to_picture(
    county: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = county.main(EXAMPLES / "county.csv", tmp_path)
    said = capsys.readouterr().out
    assert found["errors"].texts(["row", "column", "found"])[:2] == [
        ["4", "建筑面积", "四百多平"],
        ["17", "停车位数", "若干"],
    ]
    assert len(found["results"]) == 120 and found["results"]["verdict"].isna().sum() == len(found["errors"]) == 7
    assert (tmp_path / "county.png").read_bytes().startswith(b"\x89PNG") and "county.png" in said
    upgrades = found["upgrades"]
    assert len(upgrades) == 10
    assert [one["yuan"] for one in upgrades] == sorted(one["yuan"] for one in upgrades)
    assert all(one["name"] in said and one["fixes"] > 0 for one in upgrades)


@pytest.mark.parametrize("fonts", [[], None])
def test_no_letter_is_drawn_as_a_box(
    county: ModuleType, fonts: list[str] | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """matplotlib warns of a letter that its font lacks, and a warning is an error here."""
    if fonts is not None:
        monkeypatch.setattr(county, "FONTS", fonts)
    standard = county.guiju.load("xuzhou-red-landmark")
    frame = pandas.read_csv(EXAMPLES / "county.csv", dtype=str, encoding="utf-8-sig", nrows=30)
    found = standard.check_table(frame, as_of=county.AS_OF, keys=county.KEYS, rules=True, assessor=county.ASSESSOR)
    figure = county.draw(standard, found.to_pandas())
    figure.savefig(tmp_path / "county.png")
    left, right = figure.axes
    assert [text.get_text() for text in left.get_yticklabels()][0].startswith("4.2")
    assert len(right.get_yticklabels()) == 2
    if fonts == []:
        assert all(text.get_text().isascii() for text in left.get_yticklabels() + right.get_yticklabels())
