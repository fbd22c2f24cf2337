"""The recipes of the README for engines that have no function of their own here: polars' lazy frames and duckdb."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import guiju
import polars
import pyarrow
import pyarrow.parquet
import pytest
from random_tables import Chance, without_dictionaries

AS_OF = "2022-06-01"


@pytest.fixture(scope="module")
def standard() -> guiju.Standard:
    return guiju.load("xuzhou-red-landmark")


@pytest.fixture(scope="module")
def centers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, polars.DataFrame]:
    """A Parquet file of centers with a key, and what comes of it on the straight way."""
    table = without_dictionaries(Chance(21, "center").table(120, 0.6))
    table = table.append_column("village", pyarrow.array([str(number) for number in range(120)]))
    file = tmp_path_factory.mktemp("centers") / "centers.parquet"
    pyarrow.parquet.write_table(table, file)
    found = guiju.load("xuzhou-red-landmark").check_table(table, as_of=AS_OF, keys=["village"])
    return file, found.to_polars().select("village", "verdict", "pass").cast({"verdict": polars.String})


def test_polars_lazy(standard: guiju.Standard, centers: tuple[Path, polars.DataFrame]) -> None:
    file, expected = centers

    def check(frame: polars.DataFrame) -> polars.DataFrame:
        found = standard.check_table(frame, as_of=AS_OF, keys=["village"])
        return found.to_polars().select("village", "verdict", "pass").cast({"verdict": polars.String})

    lazy = polars.scan_parquet(file).map_batches(
        check, schema={"village": polars.String, "verdict": polars.String, "pass": polars.UInt32}
    )
    assert lazy.collect().equals(expected)
    failing = lazy.filter(polars.col("verdict") == "fail").collect()
    assert failing.height == expected.filter(polars.col("verdict") == "fail").height


def test_duckdb(standard: guiju.Standard, centers: tuple[Path, polars.DataFrame]) -> None:
    file, expected = centers
    relation: Any = duckdb.read_parquet(str(file))
    results = standard.check_table(relation, as_of=AS_OF, keys=["village"]).results
    assert len(results) == expected.height
    again: Any = duckdb.sql("select village, verdict, pass from results order by row")
    assert again.fetchall() == expected.rows()


def test_pieces_go_into_a_file_while_they_are_made(
    standard: guiju.Standard, centers: tuple[Path, polars.DataFrame], tmp_path: Path
) -> None:
    file, expected = centers
    out = tmp_path / "results.parquet"
    reader = pyarrow.parquet.ParquetFile(file)
    writer = None
    for piece in standard.check_batches(reader.iter_batches(batch_size=50), as_of=AS_OF, keys=["village"]):
        table = pyarrow.table(piece)
        writer = writer or pyarrow.parquet.ParquetWriter(out, table.schema)
        writer.write_table(table)
    assert writer is not None
    writer.close()
    assert polars.read_parquet(out).height == expected.height
