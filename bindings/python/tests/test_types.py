"""The types of facts: mypy reads this file as well, and fails where a mark says that it should and it doesn't."""

from __future__ import annotations

import datetime
from decimal import Decimal

import guiju
import guiju.facts
import pytest


def test_a_typed_center_is_checked_like_any_other() -> None:
    center: guiju.Center = {
        "subject": "center",
        "name": "景山村村部",
        "level": "village",
        "building_area": Decimal("364.5"),
        "rooms": {"items": [{"name": "会议室", "kinds": ["meeting_room"], "area": "85㎡"}], "complete": False},
        "plaque_hung_on": datetime.date(2022, 5, 1),
        "party_leadership_strong": {"value": True, "evidence": {"assessor": "镇党委", "date": "2022-05-01"}},
        "site_area": {"value": "310㎡", "evidence": {"method": "document"}},
    }
    assessment = guiju.load("xuzhou-red-landmark").check(center, as_of="2022-06-01")
    area = assessment.finding("building-area").gap
    assert area is not None and area["low"] == "35.5"


def test_what_mypy_refuses_is_refused_when_run() -> None:
    unknown_term: guiju.Center = {"level": "hamlet"}  # type: ignore[typeddict-item]
    unknown_fact: guiju.Center = {"bulding_area": 364}  # type: ignore[typeddict-unknown-key]
    unjudged: guiju.Center = {"party_leadership_strong": True}  # type: ignore[typeddict-item]
    for facts in (unknown_term, unknown_fact, unjudged):
        with pytest.raises(guiju.FactsError):
            guiju.load("xuzhou-red-landmark").check(facts, as_of="2022-06-01")


def test_every_subject_stands_in_the_package() -> None:
    subjects = {standard["subject"] for standard in guiju.standards()}
    assert subjects
    for subject in subjects:
        kind = getattr(guiju, subject.capitalize())
        assert kind is getattr(guiju.facts, subject.capitalize())
        assert "subject" in kind.__optional_keys__
    with pytest.raises(AttributeError):
        guiju.Village  # type: ignore[attr-defined]


def test_nothing_is_imported_that_was_not_asked_for() -> None:
    import subprocess
    import sys

    script = (
        "import sys, guiju\n"
        "a = guiju.load('xuzhou-red-landmark').check({'building_area': 364}, as_of='2022-06-01')\n"
        "a.to_html(), a.to_dict(), a.findings[0].text\n"
        "others = {'numpy', 'pandas', 'polars', 'pyarrow', 'pyspark', 'guiju.facts'} & set(sys.modules)\n"
        "assert not others, others\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)
