"""Assessments: every part is the JSON's, made when it is asked for."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import guiju
import pytest

CASES = Path(__file__).resolve().parents[3] / "tests" / "cases"
FACTS = CASES / "real-centers" / "18-jingshan.json"
OPTIONS = '{"as_of":"2026-01-01"}'
SCORED = "village-self-assessment-example"
SHOWN: dict[guiju.Lang, tuple[str, str]] = {
    "zh": ("未达到标准", "尚不能判定"),
    "en": ("does not conform", "not decided"),
}


@pytest.fixture(params=["xuzhou-red-landmark", SCORED])
def assessment(request: pytest.FixtureRequest) -> guiju.Assessment:
    return guiju.load(request.param).check(FACTS, as_of="2026-01-01")


def test_json_and_dictionary_are_the_answer_of_the_core(assessment: guiju.Assessment) -> None:
    text = FACTS.read_bytes().decode()
    answer = guiju.load(assessment.standard["id"]).check_json(text, OPTIONS)
    assert f'{{"assessment":{assessment.to_json()}}}' == answer
    assert assessment.to_dict() == json.loads(answer)["assessment"]
    assert list(assessment) == list(assessment.to_dict())
    assert len(assessment) == len(assessment.to_dict())


def test_attributes_are_the_members(assessment: guiju.Assessment) -> None:
    members = assessment.to_dict()
    for name, member in members.items():
        assert assessment[name] == member
        found = getattr(assessment, name)
        assert (found if name != "findings" else [one.to_dict() for one in found]) == member
    for name in ("possible", "open_parameters", "scores", "with_waivers"):
        if name not in members:
            assert not getattr(assessment, name)
            with pytest.raises(KeyError):
                assessment[name]
    with pytest.raises(KeyError):
        assessment["verdicts"]


def test_findings_have_every_member_as_attribute(assessment: guiju.Assessment) -> None:
    for finding, member in zip(assessment.findings, assessment.to_dict()["findings"], strict=True):
        assert finding == member
        for name, value in member.items():
            assert getattr(finding, name) == value == finding[name] == finding.get(name)
        assert finding in [assessment.finding(finding.rule)]
        assert ("possible" in finding) == (finding.verdict == "unknown")
    assert [one.verdict for one in assessment.failed] == ["fail"] * assessment.counts["fail"]
    assert [one.verdict for one in assessment.unknown] == ["unknown"] * assessment.counts["unknown"]
    with pytest.raises(KeyError):
        assessment.finding("no-such-rule")


def test_it_survives_pickling_and_so_does_its_standard(assessment: guiju.Assessment) -> None:
    again = pickle.loads(pickle.dumps(assessment))
    assert again == assessment == assessment.to_dict()
    assert again != guiju.load("xuzhou-red-landmark").check({}, as_of="2026-01-01")
    standard = pickle.loads(pickle.dumps(guiju.load(assessment.standard["id"], lang="en")))
    assert standard.lang == "en"
    assert standard.check(FACTS, as_of="2026-01-01") == assessment


def test_a_standard_of_ones_own_survives_pickling_without_its_file(tmp_path: Path) -> None:
    rules = Path(__file__).resolve().parents[3] / "rules" / "standards" / "xuzhou-red-landmark" / "standard.yaml"
    file = tmp_path / "standard.yaml"
    file.write_bytes(rules.read_bytes())
    text = pickle.dumps(guiju.load(file))
    file.unlink()
    assert pickle.loads(text).hash == guiju.load("xuzhou-red-landmark").hash


def test_what_is_no_assessment_is_refused() -> None:
    for text in ("", "{}", '{"format": 1}'):
        with pytest.raises(guiju.GuijuError, match="no assessment"):
            guiju.Assessment.from_json(text)


class Page(HTMLParser):
    """Checks that every tag is closed, in order, and gathers the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"style", "div", "span", "h4", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"} | {
            *("b", "br", "details", "summary")
        }, tag
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_notebook_shows_verdict_shortfalls_and_what_to_find_out(assessment: guiju.Assessment) -> None:
    for lang, verdicts in SHOWN.items():
        page = Page(assessment.to_html(lang))
        assert verdicts[int(assessment.verdict == "unknown")] in page.text
        for finding in assessment.failed + assessment.unknown:
            assert finding.text[lang] in page.text and finding.clause in page.text
    assert assessment._repr_html_() == assessment.to_html("zh")


def test_what_facts_say_is_escaped() -> None:
    facts: dict[str, Any] = {"name": "<script>alert('村')</script>", "level": "village", "building_area": 1}
    html = guiju.load("xuzhou-red-landmark", lang="en").check(facts, as_of="2022-06-01")._repr_html_()
    assert "<script" not in html
    assert facts["name"] in Page(html).text


def test_a_data_frame_has_a_row_a_rule(assessment: guiju.Assessment) -> None:
    frame = assessment.to_pandas()
    assert list(frame["rule"]) == [finding.rule for finding in assessment.findings]
    assert list(frame["verdict"]) == [finding.verdict for finding in assessment.findings]
    assert frame["gap_low"].notna().sum() == sum(finding.gap is not None for finding in assessment.findings)


def test_plan_says_what_to_find_out_and_what_to_do() -> None:
    costs = Path(__file__).resolve().parents[3] / "rules" / "costs" / "example.yaml"
    standard = guiju.load("xuzhou-red-landmark")
    for prices in (costs, costs.read_bytes().decode()):
        plan = standard.plan(FACTS, to="standard_met", costs=prices, as_of="2026-01-01")
        assert plan["plan"]["target"]
        assert plan["report"]
    assert "400" in standard.plan(FACTS, to="standard_met", as_of="2026-01-01", lang="en")["report"]
    with pytest.raises(guiju.GuijuError, match="no-such-level"):
        standard.plan(FACTS, to="no-such-level", as_of="2026-01-01")


def test_diff_says_what_changes_for_whom() -> None:
    old, new = guiju.load("district-coverage-plan"), guiju.load("district-coverage-plan-example")
    facts = {"subject": "programme"}
    found = guiju.diff(old, new, [facts, json.dumps(facts)], as_of="2026-01-01")
    assert len(found["subjects"]) == 2
    assert isinstance(guiju.diff(old, new, lang="en"), str)
    with pytest.raises(guiju.FactsError):
        guiju.diff(old, new, ["not: json"], as_of="2026-01-01")


def test_effective_values_say_where_they_come_from() -> None:
    effective = guiju.load("district-coverage-plan-example").effective()
    assert effective["layers"] and effective["values"]


def test_nan_is_not_known_and_other_forms_are_read() -> None:
    standard = guiju.load("xuzhou-red-landmark")
    known = {"level": "village", "sports_equipment": {"basketball_stand"}, "building_area": float("nan")}
    written = {"level": "village", "sports_equipment": ["basketball_stand"]}
    assert standard.check(known, as_of="2022-06-01") == standard.check(written, as_of="2022-06-01")


def test_errors_name_the_fact_and_the_nearest_name_and_no_place_where_there_is_none() -> None:
    standard = guiju.load("xuzhou-red-landmark")
    with pytest.raises(guiju.FactsError) as caught:
        standard.check({"buildng_area": 3}, as_of="2022-06-01")
    assert str(caught.value) == "buildng_area: unknown fact `buildng_area` (did you mean `building_area`?)"
    with pytest.raises(guiju.FactsError) as caught:
        standard.check('{"buildng_area": 3}', as_of="2022-06-01")
    assert str(caught.value).startswith("1:2: buildng_area: ")


def test_threads_share_an_assessment() -> None:
    standard = guiju.load("xuzhou-red-landmark")
    assessment = standard.check(FACTS, as_of="2026-01-01")
    with ThreadPoolExecutor(4) as pool:
        texts = set(pool.map(lambda _: repr(assessment.to_dict()) + assessment.to_html(), range(32)))
    assert len(texts) == 1
