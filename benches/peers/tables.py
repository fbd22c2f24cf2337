"""Times guiju beside polars, DuckDB and pandas at one table of centers: in memory, and straight from its Parquet file.
All take turns in one run, after they have been proven to say the same of a thousand random centers. Threads are those
given, for guiju as for polars (`POLARS_MAX_THREADS`) and DuckDB (`threads`); pandas uses one.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import by_duckdb
import by_pandas
import by_polars
import by_polars_plainly
import duckdb
import guiju
import pandas as pd
import polars as pl
import proof
import pyarrow as pa
import pyarrow.parquet as pq
from turns import Lines, Run, Worker, rounds

STANDARD = "xuzhou-red-landmark"
AS_OF = "2022-06-01"
KEYS = ["name", "township", "county"]


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser()
    for name in ["--table", "--proof", "--verdicts", "--worker", "--out"]:
        parser.add_argument(name, type=Path, required=True)
    for name in ["--threads", "--rows", "--seed", "--rounds"]:
        parser.add_argument(name, type=int, required=True)
    return parser.parse_args()


def answers(of: Any) -> list[Any]:
    """A column as a list of true, false and None."""
    values = of.to_list() if hasattr(of, "to_list") else of.to_pylist()
    return [None if value is pd.NA else value for value in values]


def check_table(standard: guiju.Standard, table: pa.Table, threads: int) -> Any:
    """guiju through Python, with a verdict by rule."""
    return standard.check_table(
        table, as_of=AS_OF, keys=KEYS, rules=True, assessor="镇党委", threads=threads
    )


def prove(table: Path, verdicts: Path, connection: duckdb.DuckDBPyConnection, threads: int) -> None:
    """Compares everybody's verdicts."""
    expected = pq.read_table(verdicts).to_pydict()
    ids = list(expected)
    frame, arrow = pl.read_parquet(table), pq.read_table(table)
    for name, found in {
        "polars": by_polars.verdicts(frame.lazy()).collect(),
        "polars, plainly": by_polars_plainly.verdicts(frame.lazy()).collect(),
        "polars, scanned": by_polars.verdicts(pl.scan_parquet(table)).collect(),
        "DuckDB": connection.sql(by_duckdb.query("arrow")).to_arrow_table(),
        "DuckDB, scanned": connection.sql(by_duckdb.query(f"read_parquet('{table}')")).to_arrow_table(),
        "pandas": by_pandas.verdicts(by_pandas.tables(arrow)),
    }.items():
        compared = proof.prove(name, {key: answers(found[key]) for key in [*ids, "applies", "plaque_applies"]}, expected)
        print(f"{name}: the same {compared} verdicts")
    results = pa.table(check_table(guiju.load(STANDARD), arrow, threads).results)
    for name in ids:
        said = results["verdict" if name == "overall" else name].to_pylist()
        assert said == expected[name], f"check_table: {name}"
    print("check_table: the same")


def main() -> None:
    """Proves, times, and writes the lines."""
    given = arguments()
    threads, file = given.threads, str(given.table)
    assert pl.thread_pool_size() == threads, "POLARS_MAX_THREADS says otherwise"
    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    prove(given.proof, given.verdicts, connection, threads)

    worker = Worker([str(given.worker), file, str(threads), str(given.rows), str(given.seed)])
    arrow = pq.read_table(file)
    frame = pl.from_arrow(arrow)
    assert isinstance(frame, pl.DataFrame)
    connection.execute("CREATE TABLE centers AS SELECT * FROM arrow")
    exploded = by_pandas.tables(arrow)
    standard = guiju.load(STANDARD)
    candidates: dict[str, Run] = {
        "evaluate": lambda: worker.run("evaluate"),
        "batches": lambda: worker.run("batches"),
        "file": lambda: worker.run("file"),
        "check_table": lambda: check_table(standard, arrow, threads),
        "polars": lambda: by_polars.verdicts(frame.lazy()).collect(),
        "polars, plainly": lambda: by_polars_plainly.verdicts(frame.lazy()).collect(),
        "polars, scanned": lambda: by_polars.verdicts(pl.scan_parquet(file)).collect(),
        "polars, streamed": lambda: by_polars.verdicts(pl.scan_parquet(file)).collect(engine="streaming"),
        "DuckDB": lambda: connection.sql(by_duckdb.query("centers")).to_arrow_table(),
        "DuckDB, scanned": lambda: connection.sql(by_duckdb.query(f"read_parquet('{file}')")).to_arrow_table(),
    }
    if threads == 1:
        candidates["pandas"] = lambda: by_pandas.verdicts(exploded)
    taken = rounds(candidates, given.rounds, given.rows)
    worker.close()
    lines = Lines(given.out)
    memory = f"{given.rows:,} rows in memory → verdicts by rule"
    columns, arrows = f"{memory}, columnar evaluation", f"{memory}, from Arrow batches"
    lines.add(columns, "polars lazy, at its best", taken["evaluate"], taken["polars"], threads=threads, faster=35)
    lines.add(columns, "polars lazy, plainly", taken["evaluate"], taken["polars, plainly"], threads=threads, faster=35)
    lines.add(arrows, "polars lazy, at its best", taken["batches"], taken["polars"], threads=threads)
    lines.add(arrows, "DuckDB", taken["batches"], taken["DuckDB"], threads=threads)
    if threads == 1:
        lines.add(columns, "pandas, lists exploded before", taken["evaluate"], taken["pandas"], threads=threads)
    through = f"{given.rows:,} rows in memory → verdicts by rule, Python `check_table`"
    lines.add(through, "polars lazy, at its best", taken["check_table"], taken["polars"], threads=threads)
    parquet = f"Parquet file of {given.rows:,} rows → verdicts by rule"
    scanned = min(taken["polars, scanned"], taken["polars, streamed"])
    lines.add(parquet, "polars scan", taken["file"], scanned, threads=threads, faster=1)
    lines.add(parquet, "DuckDB scan", taken["file"], taken["DuckDB, scanned"], threads=threads, faster=1)
    lines.write()


if __name__ == "__main__":
    main()
