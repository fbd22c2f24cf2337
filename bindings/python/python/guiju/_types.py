"""The parts of answers, as the core's JSON has them: dictionaries with known keys.

Exact numbers are texts, never binary fractions: `{"fraction": "8/5", "decimal": "1.6"}` for points, `"36"` beside its unit
for a gap. `decimal.Decimal` and `fractions.Fraction` read them as they are.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

Verdict: TypeAlias = Literal["pass", "fail", "not_applicable", "unknown"]
"""`unknown` stands beside the outcomes still possible."""

Lang: TypeAlias = Literal["zh", "en"]
"""The language of what is shown."""


class Text(TypedDict):
    """A text in both languages."""

    zh: str
    en: str


# `pass` is a word of Python, which no class can have as a name.
Counts = TypedDict("Counts", {"pass": int, "fail": int, "unknown": int, "not_applicable": int})
"""How many rules came out how."""


class StandardReference(TypedDict):
    """Which standard: `hash` changes whenever what it asks does; `status` is `draft`, `in_force`, …"""

    id: str
    edition: str
    hash: str
    title: Text
    status: str


class SubjectReference(TypedDict):
    """Which subject; its name where the facts have one."""

    kind: str
    name: str | None


class Titled(TypedDict):
    """Something with a name and a title: a level, a parameter."""

    id: str
    title: Text


class LevelOutcome(TypedDict):
    """The level reached: the highest `certain` one, those still `possible` (lowest first), and `all` there are."""

    certain: str | None
    possible: list[str | None]
    all: list[Titled]


class Mark(TypedDict):
    """A number of points, exact."""

    fraction: str
    decimal: str


class _SheetScore(TypedDict, total=False):
    before_veto: dict[str, Mark | None]
    pass_mark: Mark
    passed: list[Verdict]
    vetoes: list[dict[str, Any]]
    columns: list[dict[str, Any]]


class SheetScore(_SheetScore):
    """The score of one sheet, as the interval that all completions of the missing facts lie in."""

    id: str
    title: Text
    model: str
    scored: Literal["scored", "nothing_scored", "unknown"]
    low: Mark | None
    high: Mark | None
    out_of_low: Mark | None
    out_of_high: Mark | None
    tight: bool
    items: list[dict[str, Any]]


class Gap(TypedDict):
    """How far a number is from what is required: exact bounds in `unit` (empty for counts)."""

    low: str
    high: str
    unit: str
    direction: Literal["short", "over"]
    text: Text


class _Shown(TypedDict, total=False):
    low: str
    high: str
    unit: str


class Shown(_Shown):
    """A value in words, and where it is a number, its exact bounds."""

    text: Text


class _Operand(TypedDict, total=False):
    fact: str
    gap: Gap


class Operand(_Operand):
    """One comparison: what there is and what is required."""

    title: Text
    test: str
    actual: Shown | None
    expected: Shown | None
    outcomes: list[Verdict]


class Item(TypedDict):
    """An item of a list that decides, such as the room `rooms[2]`."""

    path: str
    title: Text
    outcomes: list[Verdict]
    text: Text



# `from` is a word of Python.
Waived = TypedDict("Waived", {"reason": str, "authority": str, "from": str, "until": str, "score": str}, total=False)
"""Who excused the subject from a rule, why, and from when until when."""


class _WithWaivers(TypedDict, total=False):
    possible: list[Verdict]
    level: LevelOutcome
    scores: list[SheetScore]


class WithWaivers(_WithWaivers):
    """The outcome with the waivers counted."""

    verdict: Verdict


class Warning(TypedDict):
    """Something doubtful about the facts: its code, the paths concerned, and in words."""

    code: str
    facts: list[str]
    text: Text
