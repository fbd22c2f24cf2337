"""Compares what a peer says with what guiju says of the same rows, and stops where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import rules as r

#: Of one rule, or of the standard, by row.
Answers = Sequence[Any]


def verdict(applies: bool | None, holds: bool | None) -> str:
    """What a rule's two answers come to."""
    if applies is None:
        return "unknown"
    if not applies:
        return "not_applicable"
    return "unknown" if holds is None else "pass" if holds else "fail"


def both(a: bool | None, b: bool | None) -> bool | None:
    """Kleene's and."""
    return False if a is False or b is False else None if a is None or b is None else True


def prove(name: str, answers: dict[str, Answers], expected: dict[str, Answers]) -> int:
    """Compares every verdict; gives how many there were.

    Raises:
        AssertionError: where one differs.
    """
    applies, awarded = answers["applies"], answers["plaque_applies"]
    compared = 0
    for rule in [*r.IDS, "overall"]:
        for row, (holds, said) in enumerate(zip(answers[rule], expected[rule], strict=True)):
            here = both(applies[row], awarded[row]) if rule == r.IDS[r.PLAQUE] else applies[row]
            found = verdict(here, holds)
            if found != said:
                raise AssertionError(f"{name}: {rule} of row {row}: {found} ({holds}, {here}), guiju says {said}")
            compared += 1
    return compared
