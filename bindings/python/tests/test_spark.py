"""Spark gives the same rows as the single machine, compared sorted by key."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import guiju
import pyarrow
import pyarrow.parquet
import pytest
from guiju import spark as guiju_spark
from pyspark.sql import SparkSession
from random_tables import Chance, without_dictionaries

AS_OF = "2022-06-01"


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture(scope="module")
def centers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Centers as a Parquet file: clean ones, and some with a cell that can't be read."""
    table = Chance(11, "center").table(300, 0.5)
    table = without_dictionaries(table)
    areas = ["四百米" if number % 50 == 0 else f"{number} m2" for number in range(300)]
    table = table.set_column(table.schema.get_field_index("building_area"), "building_area", pyarrow.array(areas))
    table = table.append_column("village", pyarrow.array([f"3203{number:05}" for number in range(300)]))
    file = tmp_path_factory.mktemp("centers") / "centers.parquet"
    pyarrow.parquet.write_table(table, file, row_group_size=70)
    return file


def sorted_rows(table: pyarrow.Table) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = table.to_pylist()
    return sorted(rows, key=lambda row: [str(row.get(name)) for name in ("village", "rule", "column", "message_en")])


@pytest.mark.parametrize("name", ["xuzhou-red-landmark", "village-self-assessment-example"])
def test_spark_gives_the_rows_of_the_single_machine(spark: SparkSession, centers: Path, name: str) -> None:
    standard = guiju.load(name)
    frame = spark.read.parquet(os.fspath(centers)).repartition(5)
    here = standard.check_table(
        pyarrow.parquet.read_table(centers), as_of=AS_OF, keys=["village"], findings=True, rules=True
    )
    tables = {"results": here.results, "findings": here.findings, "errors": here.errors}
    for give, expected in tables.items():
        assert expected is not None and len(expected) > 0
        found = guiju_spark.check(
            frame,
            standard if give == "results" else name,
            as_of=AS_OF,
            keys="village",
            give=give,  # type: ignore[arg-type]
            rules=True,
        )
        assert sorted_rows(found.toArrow()) == sorted_rows(expected.to_pyarrow().drop_columns(["row"]))


def test_partitions_without_rows_and_a_standard_of_ones_own(spark: SparkSession, tmp_path: Path) -> None:
    rules = Path(__file__).resolve().parents[3] / "rules" / "standards" / "xuzhou-red-landmark" / "standard.yaml"
    (tmp_path / "standard.yaml").write_bytes(rules.read_bytes())
    standard = guiju.load(tmp_path)
    (tmp_path / "standard.yaml").unlink()
    frame = spark.createDataFrame([("1", "village", 364.0)], "village string, level string, building_area double")
    found = guiju_spark.check(frame.repartition(4), standard, as_of=AS_OF, keys=["village"])
    assert [row.asDict()["verdict"] for row in found.collect()] == ["fail"]
    assert found.where("verdict = 'pass'").count() == 0


def test_columns_that_cannot_be_read_are_refused_before_anything_runs(spark: SparkSession) -> None:
    frame = spark.createDataFrame([("1", 364)], "village string, bulding_area int")
    with pytest.raises(guiju.FactsError, match="did you mean `building_area`"):
        guiju_spark.check(frame, "xuzhou-red-landmark", as_of=AS_OF, keys="village")
    with pytest.raises(guiju.GuijuError, match="key columns"):
        guiju_spark.check(frame, "xuzhou-red-landmark", as_of=AS_OF, keys=())
