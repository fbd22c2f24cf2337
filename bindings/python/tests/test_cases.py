"""Every language-neutral case against every standard: the bytes of the core, through Python."""

from __future__ import annotations

from pathlib import Path

import guiju
import pytest

TESTS = Path(__file__).resolve().parents[3] / "tests"
CASES = TESTS / "cases"
EXPECTED = TESTS / "expected"
OPTIONS = '{"as_of":"2026-01-01"}'

STANDARDS = [entry["id"] for entry in guiju.standards()]
NAMES = sorted(path.relative_to(CASES).as_posix() for path in CASES.rglob("*.json"))


def test_there_is_something_to_compare() -> None:
    assert STANDARDS, "no standard"
    assert NAMES, "no case"
    written = {path.relative_to(EXPECTED).as_posix() for path in EXPECTED.rglob("*.json")}
    assert written == {f"{id}/{name}" for id in STANDARDS for name in NAMES}


@pytest.mark.parametrize("id", STANDARDS)
@pytest.mark.parametrize("name", NAMES)
def test_case(id: str, name: str) -> None:
    facts = (CASES / name).read_bytes().decode()
    answer = guiju.load(id).check_json(facts, OPTIONS)
    assert answer.encode() == (EXPECTED / id / name).read_bytes()
