"""Runs `guiju batch` on a Parquet file and says how many rows a second it took and how much memory, as the system counts
it for the process (`ru_maxrss`).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import time
from pathlib import Path


def main() -> None:
    """Runs it; appends a line of JSON."""
    parser = argparse.ArgumentParser()
    for name in ["--guiju", "--table", "--results", "--out"]:
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--threads", type=int, required=True)
    given = parser.parse_args()
    command = [given.guiju, "batch", given.table, "--standard", "xuzhou-red-landmark", "--as-of", "2022-06-01"]
    command += ["--assessor", "镇党委", "--threads", given.threads, "--out", given.results]
    for key in ["name", "township", "county"]:
        command += ["--key", key]
    given.results.unlink(missing_ok=True)
    start = time.perf_counter()
    child = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert child.stderr is not None
    said = child.stderr.read().decode()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    # The code says how the rows came out; 3 that some could not be read, 4 and 64 that nothing was done.
    if code not in (0, 1, 2, 5) or not given.results.exists():
        raise SystemExit(f"`guiju batch` ended with {code}: {said}")
    line = {
        "rows": given.rows,
        "threads": given.threads,
        "seconds": seconds,
        "rows_a_second": given.rows / seconds,
        "peak_bytes": usage.ru_maxrss * 1024,
        "in_bytes": given.table.stat().st_size,
        "out_bytes": given.results.stat().st_size,
    }
    print(json.dumps(line))
    with given.out.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
