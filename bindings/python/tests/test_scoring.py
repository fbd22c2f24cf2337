"""The worked cases of scoring, each file a whole standard: what a case names, and nothing else, comes out as it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import guiju
import pytest

FOLDER = Path(__file__).resolve().parents[3] / "tests" / "cases" / "scoring"
NAMES = sorted(path.name for path in FOLDER.glob("*.json"))


def test_every_shape_has_its_file() -> None:
    assert len(NAMES) >= 28


@pytest.mark.parametrize("name", NAMES)
def test_worked_scores_come_out_as_expected(name: str, tmp_path: Path) -> None:
    file = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    standard_file = tmp_path / name
    standard_file.write_text(json.dumps(file["standard"], ensure_ascii=False), encoding="utf-8")
    standard = guiju.load(standard_file)
    assert file["cases"], "no case"
    for case in file["cases"]:
        options = json.dumps({"as_of": case["as_of"]})
        facts = json.dumps(case["facts"], ensure_ascii=False)
        answer = json.loads(standard.check_json(facts, options))
        assert "assessment" in answer, (case["name"]["en"], answer)
        found = in_words_of_the_cases(answer["assessment"])
        assert list(differences(case["expect"], found, case["name"]["en"])) == []


def differences(expected: Any, found: Any, at: str) -> list[str]:
    """What the case names and the answer says otherwise."""
    if isinstance(expected, dict) and expected and isinstance(found, dict):
        missing = [f"{at}, {key}: nothing" for key in expected if key not in found]
        inner = [differences(expected[key], found[key], f"{at}, {key}") for key in expected if key in found]
        return missing + [one for some in inner for one in some]
    return [] if expected == found else [f"{at}: expected {expected!r}, found {found!r}"]


def in_words_of_the_cases(assessment: dict[str, Any]) -> dict[str, Any]:
    scores: dict[str, Any] = {}
    items: dict[str, Any] = {}
    columns: dict[str, Any] = {}
    for sheet in assessment.get("scores", []):
        score = {"scored": sheet["scored"], "passed": sheet.get("passed")}
        if sheet["scored"] != "nothing_scored":
            score["score"] = extent(sheet["low"], sheet["high"])
            score["out_of"] = extent(sheet["out_of_low"], sheet["out_of_high"])
            score["tight"] = sheet["tight"]
        scores[sheet["id"]] = score
        waiting = list(sheet["items"])
        while waiting:
            item = waiting.pop()
            scored = item["scored"] != "nothing_scored"
            items[item["id"]] = extent(item["low"], item["high"]) if scored else None
            waiting.extend(item.get("items", []))
        columns[sheet["id"]] = {
            column["id"]: {
                "score": extent(column["low"], column["high"]),
                "difference": difference(column["difference"]),
                "items": {
                    item["id"]: {
                        "marks": item["marks"]["fraction"],
                        "difference": difference(item["difference"]),
                    }
                    for item in column["items"]
                },
            }
            for column in sheet.get("columns", [])
        }
    level = assessment["level"] or {}
    level = {"certain": level.get("certain"), "possible": level.get("possible")}
    return {"scores": scores, "items": items, "columns": columns, "level": level}


def extent(low: Any, high: Any) -> Any:
    """One number, or both ends where they differ; none where there is no bound."""
    ends = [end and end["fraction"] for end in (low, high)]
    return ends[0] if ends[0] == ends[1] and ends[0] is not None else ends


def difference(found: Any) -> Any:
    return found and extent(found["low"], found["high"])
