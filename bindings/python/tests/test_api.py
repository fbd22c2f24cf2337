"""The Python half: what it takes, what it gives, how it fails."""

from __future__ import annotations

import datetime
import decimal
import json
import math
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import guiju
import pytest
from guiju import _native

AS_OF = datetime.date(2022, 6, 1)
FACTS = {"level": "village", "building_area": "364 m2"}


@pytest.fixture(scope="module")
def standard() -> guiju.Standard:
    ids = [entry["id"] for entry in guiju.standards()]
    assert ids, "no standard is bundled"
    return guiju.load("xuzhou-red-landmark")


def test_every_bundled_standard_loads() -> None:
    ids = [entry["id"] for entry in guiju.standards()]
    assert ids
    for id in ids:
        assert repr(guiju.load(id)) == f"guiju.load({id!r})"


def test_a_mapping_a_text_and_a_file_are_the_same_facts(
    standard: guiju.Standard, tmp_path: Path
) -> None:
    text = json.dumps(FACTS)
    file = tmp_path / "facts.json"
    file.write_text(text)
    answers = [standard.check(facts, as_of=AS_OF) for facts in (FACTS, text, file)]
    assert answers[0]["verdict"] == "fail"
    assert answers == [answers[0]] * 3


def test_decimals_and_dates_go_as_their_text(standard: guiju.Standard) -> None:
    exact = {"level": "village", "building_area": decimal.Decimal("364.50")}
    written = {"level": "village", "building_area": "364.50"}
    assert standard.check(exact, as_of=AS_OF) == standard.check(written, as_of="2022-06-01")


@pytest.mark.parametrize(
    "facts",
    [
        {"building_area": float("inf")},
        {"building_area": object()},
        {"name": "\ud800"},
        "{",
        {"building_area": "400 米"},
        ["a list"],
    ],
)
def test_facts_that_cannot_be_read_are_facts_errors(
    standard: guiju.Standard, facts: Any
) -> None:
    with pytest.raises(guiju.FactsError) as caught:
        standard.check(facts, as_of=AS_OF)
    assert caught.value.diagnostics[0]["message"]
    assert str(caught.value)


def test_nesting_without_end_is_a_facts_error(standard: guiju.Standard) -> None:
    facts: dict[str, Any] = {}
    facts["rooms"] = [facts]
    with pytest.raises(guiju.FactsError):
        standard.check(facts, as_of=AS_OF)
    with pytest.raises(guiju.FactsError):
        standard.check("[" * 100_000, as_of=AS_OF)


def test_wrong_options_are_the_callers_error(standard: guiju.Standard) -> None:
    answer = json.loads(standard.check_json("{}", "not json"))
    assert answer["error"]["kind"] == "options"


@pytest.mark.parametrize("name", ["no-such-standard", ""])
def test_an_unknown_id_is_a_standard_error(name: str) -> None:
    with pytest.raises(guiju.StandardError):
        guiju.load(name)


def test_a_broken_file_is_a_standard_error(tmp_path: Path) -> None:
    (tmp_path / "standard.yaml").write_text("format: guiju-standard/1\n")
    for path in (tmp_path, tmp_path / "standard.yaml", str(tmp_path)):
        with pytest.raises(guiju.StandardError) as caught:
            guiju.load(path)
        assert caught.value.diagnostics
    assert guiju.lint(tmp_path / "standard.yaml")


def test_a_file_that_is_not_text_is_refused(standard: guiju.Standard, tmp_path: Path) -> None:
    file = tmp_path / "standard.yaml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(guiju.StandardError):
        guiju.load(file)
    with pytest.raises(guiju.FactsError):
        standard.check(file, as_of=AS_OF)


def test_a_missing_file_is_not_our_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        guiju.load(tmp_path / "none.yaml")


def test_errors_are_value_errors_and_survive_pickling() -> None:
    import pickle

    error = guiju.FactsError([{"path": "a", "line": 3, "column": 7, "message": "wrong"}])
    assert isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is guiju.FactsError
    assert again.diagnostics == error.diagnostics
    assert str(again) == "3:7: a: wrong"


def test_reports_in_both_languages(standard: guiju.Standard) -> None:
    zh, en = (standard.report(FACTS, AS_OF, lang) for lang in ("zh", "en"))
    assert zh != en
    assert "36 m² short of 400 m²" in en
    assert standard.report(FACTS, AS_OF) == zh


def test_explain_and_schema(standard: guiju.Standard) -> None:
    assert standard.explain()
    assert standard.explain("building-area") != standard.explain()
    for kind in ("facts", "standard"):
        assert "$schema" in guiju.schema(kind)


def test_threads_share_a_standard(standard: guiju.Standard) -> None:
    text = json.dumps(FACTS)
    options = '{"as_of": "2022-06-01"}'
    expected = standard.check_json(text, options)
    with ThreadPoolExecutor(4) as pool:
        answers = set(pool.map(lambda _: standard.check_json(text, options), range(64)))
    assert answers == {expected}


def test_plain_facts_are_written_as_the_encoder_writes_them() -> None:
    plain: list[dict[str, Any]] = [
        {},
        {"a": None, "b": True, "c": False, "d": 0, "e": -7, "f": 2**63 - 1, "g": 0.1, "h": -364.5, "i": 0.0001},
        {"层级": "村", "引号": 'a"b\\c\n\t\x01é\u2028', "表": [1, [], {"x": ("y", 2.0)}]},
    ]
    for facts in plain:
        text = _native.plain_json(facts)
        assert text is not None
        assert json.loads(text) == json.loads(json.dumps(facts, ensure_ascii=False))


def test_what_is_not_plain_is_left_to_the_encoder() -> None:
    circular: dict[str, Any] = {}
    circular["a"] = circular
    others: list[object] = [
        {1: "a"},
        {"a": math.nan},
        {"a": 1e300},
        {"a": 1e-7},
        {"a": 2**63},
        {"a": "\ud800"},
        {"a": {1}},
        {"a": b"b"},
        circular,
    ]
    for facts in others:
        assert _native.plain_json(facts) is None
