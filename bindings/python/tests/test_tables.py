"""Tables: what comes of a row is what comes of it alone; every library that speaks Arrow is read and reads."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path
from typing import Any

import duckdb
import guiju
import pandas
import polars
import pyarrow
import pytest
from random_standards import random_standard
from random_tables import Chance, facts_of

AS_OF = "2022-06-01"
ROWS = {
    "name": ["景山村", "长山村", "柳泉村", "大泉村"],
    "level": ["village", "village", "village", "community"],
    "建筑面积": ["364 m2", "约400㎡", "四百米", None],
    "parking_spaces": [30, 40, 12, None],
}
STANDARDS = [
    *("xuzhou-red-landmark", "village-self-assessment-example", "village-stars-example", "red-station"),
    *("county-programme-example", "construction-project", "park-party-organization"),
]


@pytest.fixture(scope="module")
def standard() -> guiju.Standard:
    return guiju.load("xuzhou-red-landmark")


def rows(table: guiju.Table | None) -> list[dict[str, Any]]:
    assert table is not None
    found: list[dict[str, Any]] = table.to_pyarrow().to_pylist()
    return found


@pytest.mark.parametrize("name", STANDARDS)
def test_a_table_gives_what_its_rows_give(name: str) -> None:
    standard = guiju.load(name)
    tables = [Chance(seed, standard.subject).table(40, known) for seed, known in enumerate((0.1, 0.5, 0.9))]
    assert len(set().union(*(same_as_rows(standard, table) for table in tables))) > 1


def test_so_it_does_by_random_standards(tmp_path: Path) -> None:
    verdicts, standards = set(), 0
    for seed in range(40):
        standard = random_standard(seed, tmp_path)
        if standard is not None:
            standards += 1
            verdicts |= same_as_rows(standard, Chance(seed, standard.subject).table(20, (0.3, 0.7, 0.95)[seed % 3]))
    assert standards >= 20 and verdicts >= {"pass", "fail", "unknown"}


def same_as_rows(standard: guiju.Standard, table: pyarrow.Table) -> set[str | None]:
    """That each row of a table comes out as its facts do by themselves, findings and errors too; the verdicts met."""
    found = standard.check_table(table, as_of=AS_OF, keys=["name"], rules=True, findings=True)
    results, findings, errors = rows(found.results), rows(found.findings), rows(found.errors)
    assert len(results) == table.num_rows
    for number, (row, result) in enumerate(zip(table.to_pylist(), results, strict=True), 1):
        assert result["row"] == number and result["name"] == row["name"]
        wrong = [one for one in errors if one["row"] == number and one["severity"] == "error"]
        assert len(wrong) == result["errors"]
        open_findings = [one for one in findings if one["row"] == number]
        try:
            alone = standard.check(facts_of(row), as_of=AS_OF)
        except guiju.FactsError as error:
            codes = sorted(one["code"] for one in error.diagnostics if one["severity"] == "error")
            assert sorted(one["code"] for one in wrong) == codes
            assert result["verdict"] is None and not open_findings
        else:
            assert not wrong
            same_result(result, alone)
            same_findings(open_findings, alone)
    return {result["verdict"] for result in results}


def same_result(result: dict[str, Any], alone: guiju.Assessment) -> None:
    assert result["verdict"] == alone.verdict
    assert result["possible"] == alone.possible
    assert {name: result[name] for name in ("pass", "fail", "unknown", "not_applicable")} == alone.counts
    if alone.level is not None:
        assert result["level_certain"] == alone.level["certain"]
        assert result["level_possible"] == alone.level["possible"]
    for sheet in alone.scores:
        prefix = "score" if len(alone.scores) == 1 else f"score_{sheet['id']}"
        for end in ("low", "high"):
            mark = sheet[end]
            assert result[f"{prefix}_{end}"] == (mark and float(Fraction(mark["fraction"])))
    for finding in alone.findings:
        assert result[finding.rule] == finding.verdict


def same_findings(found: list[dict[str, Any]], alone: guiju.Assessment) -> None:
    wanted = [finding for finding in alone.findings if finding.verdict in ("fail", "unknown")]
    assert [one["rule"] for one in found] == [finding.rule for finding in wanted]
    for one, finding in zip(found, wanted, strict=True):
        assert (one["clause"], one["verdict"]) == (finding.clause, finding.verdict)
        assert one["possible"] == finding.possible
        gap = finding.gap
        assert (one["direction"], one["unit"] or "") == ((gap["direction"], gap["unit"]) if gap else (None, ""))
        for end in ("low", "high"):
            exact = gap[end] if gap else None
            assert one[f"gap_{end}"] == (exact and number(exact))


def number(exact: str) -> float | None:
    return None if exact.endswith("inf") else float(Fraction(exact))


def sources() -> dict[str, Any]:
    table = pyarrow.table(ROWS)
    frame = pandas.DataFrame(ROWS)
    categories = frame.assign(level=frame["level"].astype("category"))
    return {
        "pyarrow table": table,
        "pyarrow batch": table.to_batches()[0],
        "pyarrow reader": table.to_reader(max_chunksize=1),
        "pandas": frame,
        "pandas with categories": categories,
        "polars": polars.DataFrame(ROWS),
        "polars with categories": polars.DataFrame(ROWS).with_columns(polars.col("level").cast(polars.Categorical)),
        "duckdb": duckdb.from_arrow(table),
        "guiju": guiju.Table(table),
        "list of batches": [table.slice(0, 1), table.slice(1, 3)],
        "generator of frames": (polars.DataFrame(ROWS)[at : at + 2] for at in (0, 2)),
        "sliced": pyarrow.concat_tables([table, table]).slice(4),
    }


@pytest.mark.parametrize("name", sources())
def test_every_arrow_source_is_read(standard: guiju.Standard, name: str) -> None:
    found = standard.check_table(sources()[name], as_of=AS_OF, keys=["name"])
    assert found.results.texts(["name", "row", "verdict", "errors"]) == [
        ["景山村", "1", "fail", "0"],
        ["长山村", "2", "unknown", "0"],
        ["柳泉村", "3", None, "1"],
        ["大泉村", "4", "unknown", "0"],
    ]
    assert found.errors.texts(["row", "name", "column", "fact", "found"]) == [
        ["3", "柳泉村", "建筑面积", "building_area", "四百米"]
    ]
    assert found.findings is None


def query(text: str, results: object) -> list[Any]:
    """What duckdb finds in `results`, the table of that name."""
    relation = duckdb.sql(text)
    assert relation is not None
    return relation.fetchall()


def test_every_arrow_library_reads_what_comes_out(standard: guiju.Standard) -> None:
    found = standard.check_table(pyarrow.table(ROWS), as_of=AS_OF, keys="name", findings=True)
    assert found.findings is not None
    for table in (found, found.results, found.findings, found.errors):
        arrow = pyarrow.table(table)
        assert len(arrow) == len(table)
        assert arrow.equals(table.to_pyarrow() if isinstance(table, guiju.Table) else found.to_pyarrow())
        assert polars.DataFrame(table).height == len(table)
        assert len(table.to_pandas()) == table.to_polars().height == len(table)
        assert query("select count(*) from results", table) == [(len(table),)]
        assert pyarrow.schema(table) == arrow.schema
    by_verdict = query("select verdict, count(*) from results group by verdict order by all", found)
    assert by_verdict == [("fail", 1), ("unknown", 2), (None, 1)]


def test_nothing_is_copied_on_the_way_out(standard: guiju.Standard) -> None:
    results = standard.check_table(pyarrow.table(ROWS), as_of=AS_OF).results
    one, other = (pyarrow.table(results)["row"].chunk(0).buffers()[1].address for _ in range(2))
    assert one == other


def test_threads_and_batches_change_nothing() -> None:
    standard = guiju.load("xuzhou-red-landmark")
    table = pyarrow.concat_tables([Chance(7, "center").table(150, 0.6)] * 120)
    once = standard.check_table(table, as_of=AS_OF, keys=["name"], findings=True, threads=1)
    for threads, size in ((1, 1_000), (3, 100_000), (4, 7_001)):
        again = standard.check_table(
            table.to_reader(max_chunksize=size), as_of=AS_OF, keys=["name"], findings=True, threads=threads
        )
        assert once.findings is not None and again.findings is not None
        for before, after in ((once.results, again.results), (once.findings, again.findings)):
            assert before.to_polars().equals(after.to_polars())


def test_pieces_come_while_the_input_is_read(standard: guiju.Standard) -> None:
    read = 0

    def batches() -> Iterator[pyarrow.RecordBatch]:
        nonlocal read
        for number in range(50):
            read += 1
            yield pyarrow.record_batch({"level": ["village"], "building_area": [number]})

    pieces = standard.check_batches(batches(), as_of=AS_OF, threads=2)
    assert read == 1  # its schema is known, and that is all
    first = next(pieces)
    assert first.results.texts(["row", "verdict"]) == [["1", "fail"]]
    assert read < 10
    rest = [piece.results.texts(["row"])[0][0] for piece in pieces]
    assert rest == [str(number) for number in range(2, 51)]


def test_the_interpreter_is_free_while_a_table_is_checked(standard: guiju.Standard) -> None:
    table = pyarrow.concat_tables([Chance(3, "center").table(100, 0.6)] * 100)
    ticks, done = 0, threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.001):
            ticks += 1

    ticking = threading.Thread(target=tick)
    ticking.start()
    standard.check_table(table, as_of=AS_OF, findings=True, threads=1)
    done.set()
    ticking.join()
    assert ticks > 5


def test_threads_check_tables_side_by_side(standard: guiju.Standard) -> None:
    table = Chance(5, "center").table(200, 0.6)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: standard.check_table(table, as_of=AS_OF, findings=True), range(16)))
    first = found[0].to_polars()
    assert all(first.equals(one.to_polars()) for one in found)


def test_columns_that_cannot_be_read_are_a_facts_error(standard: guiju.Standard) -> None:
    with pytest.raises(guiju.FactsError, match="did you mean `building_area`"):
        standard.check_table(pyarrow.table({"bulding_area": [1]}), as_of=AS_OF)
    with pytest.raises(guiju.FactsError):
        standard.check_table(pyarrow.table({"building_area": [1]}), as_of=AS_OF, keys=["no"])
    with pytest.raises(guiju.GuijuError, match="2022"):
        standard.check_table(pyarrow.table(ROWS), as_of="someday")


def test_what_is_no_table_is_refused(standard: guiju.Standard) -> None:
    for wrong in (3, "a text", [3], {"building_area": 1}):
        with pytest.raises(TypeError, match="__arrow_c_stream__"):
            standard.check_table(wrong, as_of=AS_OF)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no schema"):
        standard.check_table([], as_of=AS_OF)
    batches = [pyarrow.record_batch({"building_area": [1]}), pyarrow.record_batch({"usable_area": [1]})]
    with pytest.raises(ValueError, match="schema"):
        standard.check_table(batches, as_of=AS_OF)


def test_errors_of_the_source_come_through(standard: guiju.Standard) -> None:
    def batches() -> Iterator[pyarrow.RecordBatch]:
        yield pyarrow.record_batch({"building_area": [1]})
        raise LookupError("the disk is gone")

    with pytest.raises(LookupError, match="the disk is gone"):
        standard.check_table(batches(), as_of=AS_OF)
    reader = pyarrow.RecordBatchReader.from_batches(pyarrow.schema({"building_area": pyarrow.int64()}), batches())
    with pytest.raises(ValueError, match="the disk is gone"):
        standard.check_table(reader, as_of=AS_OF)


def test_a_table_without_rows_has_all_columns(standard: guiju.Standard) -> None:
    empty = pyarrow.table(ROWS).slice(0, 0)
    found = standard.check_table(empty, as_of=AS_OF, keys=["name"], rules=True, findings=True)
    full = standard.check_table(pyarrow.table(ROWS), as_of=AS_OF, keys=["name"], rules=True, findings=True)
    assert len(found) == len(found.errors) == 0
    assert found.results.columns == full.results.columns
    assert found.findings is not None and full.findings is not None
    assert found.findings.columns == full.findings.columns


def test_a_mapping_says_what_columns_mean(standard: guiju.Standard, tmp_path: Path) -> None:
    table = pyarrow.table({"村": ["景山村"], "面积（亩）": [0.6], "备注": ["好"], "level": ["village"]})
    mapping: dict[str, Any] = {"村": "name", "面积（亩）": {"fact": "building_area", "unit": "亩"}, "备注": None}
    file = tmp_path / "mapping.yaml"
    file.write_text("村: name\n面积（亩）: {fact: building_area, unit: 亩}\n备注: null\n", encoding="utf-8")
    for given in (mapping, file, file.read_text(encoding="utf-8")):
        found = standard.check_table(table, as_of=AS_OF, mapping=given, rules=True)
        assert found.results.texts(["building-area"]) == [["pass"]]
    with pytest.raises(guiju.GuijuError, match="did you mean `fact`"):
        standard.check_table(table, as_of=AS_OF, mapping={"村": {"fakt": "name"}})


def test_numbers_that_are_none_and_infinite_ones(standard: guiju.Standard) -> None:
    table = pyarrow.table({"level": ["village"] * 3, "building_area": [math.nan, math.inf, 399.9]})
    found = standard.check_table(table, as_of=AS_OF, rules=True)
    assert found.results.texts(["building-area"]) == [["unknown"], [None], ["fail"]]
    assert found.errors.texts(["row"]) == [["2"]]


def test_a_notebook_shows_the_first_rows_escaped(standard: guiju.Standard) -> None:
    table = pyarrow.table({"name": ["<b>村</b>"] * 30, "level": ["village"] * 30})
    found = standard.check_table(table, as_of=AS_OF, keys=["name"])
    html = found._repr_html_()
    assert "<b>村" not in html and html.count("&lt;b&gt;村&lt;/b&gt;") == 10 and "30 行" in html
    assert repr(found.results).startswith("<guiju.Table: 30 rows × ")


def test_columns_of_a_subject_are_the_vocabularys() -> None:
    assert "building_area" in guiju.columns("center").columns
    with pytest.raises(guiju.GuijuError, match="hamlet"):
        guiju.columns("hamlet")
