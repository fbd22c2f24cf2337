"""Every language-neutral case against every standard: the bytes of the core, through Python."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import guiju
import pytest

TESTS = Path(__file__).resolve().parents[3] / "tests"
CASES = TESTS / "cases"
EXPECTED = TESTS / "expected"
OPTIONS = '{"as_of":"2026-01-01"}'

STANDARDS = [entry["id"] for entry in guiju.standards()]
# Those of `scoring` hold standards of their own: see test_scoring.
NAMES = sorted(
    path.relative_to(CASES).as_posix()
    for path in CASES.rglob("*.json")
    if path.parent != CASES / "scoring"
)


def test_there_is_something_to_compare() -> None:
    assert STANDARDS, "no standard"
    assert NAMES, "no case"
    assert {path.stem for path in EXPECTED.glob("*.json")} == set(STANDARDS)
    for id in STANDARDS:
        assert sorted(expected(id)) == NAMES


def expected(id: str) -> dict[str, dict[str, object]]:
    answers: dict[str, dict[str, object]] = json.loads((EXPECTED / f"{id}.json").read_text(encoding="utf-8"))
    return answers


@pytest.mark.parametrize("id", STANDARDS)
@pytest.mark.parametrize("name", NAMES)
def test_case(id: str, name: str) -> None:
    facts = (CASES / name).read_bytes().decode()
    answer = guiju.load(id).check_json(facts, OPTIONS)
    wanted = expected(id)[name]
    assert len(answer.encode()) == wanted["bytes"]
    assert hashlib.sha256(answer.encode()).hexdigest() == wanted["sha256"]
