"""Candidates that take turns: within each round every one runs once; the median of the rounds counts."""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

#: Something to run; gives its nanoseconds where it measures itself.
Run = Callable[[], Any]


class Worker:
    """guiju's part in Rust: a process that does what a line says and answers with the nanoseconds that it took."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._line() != "ready":
            raise RuntimeError("the worker did not start")

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def run(self, work: str) -> int:
        """Does one piece of work; gives its nanoseconds."""
        assert self._process.stdin is not None
        self._process.stdin.write(work + "\n")
        self._process.stdin.flush()
        answer = self._line()
        if not answer:
            raise RuntimeError(f"the worker broke off at `{work}`")
        return int(answer)

    def close(self) -> None:
        """Ends the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def rounds(candidates: dict[str, Run], number: int, records: int) -> dict[str, float]:
    """Times all by turns, after each has run once; gives the median nanoseconds a record.

    A candidate that gives an integer has measured itself.
    """
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for turn in range(number + 1):
        for name, run in candidates.items():
            start = time.perf_counter_ns()
            found = run()
            taken = found if isinstance(found, int) else time.perf_counter_ns() - start
            del found
            if turn > 0:
                times[name].append(taken / records)
    return {name: statistics.median(taken) for name, taken in times.items()}


class Lines:
    """The lines of the table of ratios, as JSON, one a line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines: list[dict[str, Any]] = []

    def add(
        self,
        what: str,
        opponent: str,
        ours: float,
        theirs: float,
        *,
        threads: int,
        at_most: float | None = None,
        faster: float | None = None,
    ) -> None:
        """One comparison, in nanoseconds a record: guiju's time at most so many times the opponent's, or at least so
        many times faster.
        """
        line = {"what": what, "opponent": opponent, "guiju_ns": ours, "opponent_ns": theirs, "threads": threads}
        if at_most is not None:
            line["at_most"] = at_most
        if faster is not None:
            line["faster"] = faster
        self._lines.append(line)

    def write(self) -> None:
        """Appends them to the file."""
        with self._path.open("a", encoding="utf-8") as file:
            file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in self._lines)
