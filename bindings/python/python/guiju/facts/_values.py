"""What a fact's value may be written as, kind by kind."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Generic, Literal, TypedDict, TypeVar

Value = TypeVar("Value")


class Bounds(TypedDict, total=False):
    """A number, or a day, that is known within bounds only; one of each pair."""

    at_least: int | float | str | Decimal | datetime.date
    more_than: int | float | str | Decimal | datetime.date
    at_most: int | float | str | Decimal | datetime.date
    less_than: int | float | str | Decimal | datetime.date


class Evidence(TypedDict, total=False):
    """Where a fact comes from, and until when it counts."""

    method: Literal["document", "site_visit", "interview", "survey", "measurement", "self_report"]
    assessor: str
    date: datetime.date | str
    valid_until: datetime.date | str
    note: str


class _Judged(TypedDict):
    value: bool


class Judgement(_Judged, total=False):
    """True or false as judged by somebody, who has to be named in the evidence."""

    evidence: Evidence


if TYPE_CHECKING or sys.version_info >= (3, 11):

    class Given(TypedDict, Generic[Value], total=False):
        """A value and where it comes from."""

        value: Value
        evidence: Evidence

    class Open(TypedDict, Generic[Value], total=False):
        """A list of which only some items may be known; `total` is how many there are."""

        items: Sequence[Value]
        complete: bool
        total: int | str

else:  # a `TypedDict` can't be generic there, and no one asks at run time

    class Given(TypedDict, total=False):
        """A value and where it comes from."""

        value: object
        evidence: Evidence

    class Open(TypedDict, total=False):
        """A list of which only some items may be known; `total` is how many there are."""

        items: Sequence[object]
        complete: bool
        total: int | str


Truth = bool | Literal["是", "否", "有", "无"]
"""Yes or no."""

Number = int | float | Decimal | str | Bounds
"""A number in the unit of the fact, or as a text with its own: `364`, `"364 m2"`, `"约350㎡"`, `"1.2亩"`."""

Day = datetime.date | str | Bounds
"""A day: `datetime.date(2022, 6, 1)`, `"2022-06-01"`, `"2022年6月"`."""

Hours = str
"""Spans of a day: `"08:30–12:00, 14:00–17:30"`, or a length, `"8 h"`."""
