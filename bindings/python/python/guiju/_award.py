"""Awards by score line and rank, over a result table.

Scores are intervals while facts are missing, so an award is given only where every completion of the facts gives it, and
withheld only where none does; all else is not decided, with the reason. Each score may be anywhere in its interval,
whatever the others are: where facts are shared between subjects the answer is still right, only less decided.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

from ._errors import GuijuError
from ._table import Table, Tabular, TableResult
from ._types import Text

Ties: TypeAlias = Literal["share", "withhold", "open"]

Bound: TypeAlias = Fraction | float
"""An exact number of points, or an infinite one where there is no bound."""


@dataclass(frozen=True)
class Prize:
    """A prize: for so many `places` (any number where `None`), and from a score line on (none where `None`)."""

    name: str
    places: int | None = None
    at_least: int | str | Decimal | Fraction | None = None

    def __post_init__(self) -> None:
        if self.places is not None and self.places < 1:
            raise GuijuError([{"message": f"the prize {self.name!r} has {self.places} places; it needs at least one"}])

    @property
    def line(self) -> Bound:
        """The score line, exact."""
        return -math.inf if self.at_least is None else Fraction(self.at_least)


@dataclass(frozen=True)
class Award:
    """How one subject comes out."""

    row: int
    """Its row in the result table, from 1."""
    keys: dict[str, str | None]
    """Its key columns."""
    low: Bound
    """The least its score can be."""
    high: Bound
    """The most it can be."""
    possible: list[str | None]
    """The prizes that it may get, best first; `None` is none of them. One alone is certain."""
    reason: Text
    """Why, in words."""

    @property
    def decided(self) -> bool:
        """Whether what it gets is certain."""
        return len(self.possible) == 1

    @property
    def prize(self) -> str | None:
        """The prize that it certainly gets; `None` where it gets none, or that is not decided."""
        return self.possible[0] if self.decided else None


def award(
    results: TableResult | Tabular,
    prizes: Prize | Sequence[Prize],
    *,
    score: str = "score",
    ties: Ties = "share",
    conforming: bool = False,
) -> list[Award]:
    """Who gets which prize, best scores first.

    `results` is what `check_table` gives (or a table read back from a file), `score` the prefix of its columns
    `<score>_low` and `<score>_high`. Prizes are given in their order: whoever gets one does not compete for the next. A
    subject gets a prize if its score reaches the line and fewer than `places` of those still competing are above it.

    Where more are equal than places are left, `ties="share"` gives the prize to all of them, `"withhold"` to none of
    them, and `"open"` leaves it undecided. With `conforming=True` only subjects with the verdict `pass` compete.

    A row without a score, because of errors or because no item of its sheet applies, may still have any: it keeps from
    being decided what it may change. Leave such rows out where they don't compete.

    >>> import guiju, pyarrow
    >>> scores = pyarrow.table({
    ...     "name": ["甲", "乙", "丙", "丁"], "row": [1, 2, 3, 4],
    ...     "score_low": [96.0, 91.5, 91.0, 80.0], "score_high": [96.0, 93.0, 92.0, 85.0],
    ... })
    >>> for one in guiju.award(scores, guiju.Prize("一等奖", places=2, at_least=90)):
    ...     print(one.keys["name"], one.prize, one.possible)
    甲 一等奖 ['一等奖']
    乙 None ['一等奖', None]
    丙 None ['一等奖', None]
    丁 None [None]
    """
    prizes = [prizes] if isinstance(prizes, Prize) else list(prizes)
    if not prizes:
        raise GuijuError([{"message": "there is no prize to give"}])
    if ties not in ("share", "withhold", "open"):
        raise GuijuError([{"message": f"ties are shared (`share`), withheld (`withhold`) or left `open`, not {ties!r}"}])
    candidates = _candidates(results, score, conforming)
    for prize in prizes:
        _give(candidates, prize, ties)
    candidates.sort(key=lambda one: (-one.high, -one.low, one.row))
    return [_decided(one, prizes) for one in candidates]


@dataclass
class _Candidate:
    row: int
    keys: dict[str, str | None]
    low: Bound
    high: Bound
    may_compete: bool = True
    must_compete: bool = True
    # Whether it may have no prize yet.
    waiting: bool = True
    possible: list[str | None] = field(default_factory=list)
    # Whether it would be decided if equal scores were none.
    tied: bool = False


def _candidates(results: TableResult | Tabular, score: str, conforming: bool) -> list[_Candidate]:
    table = results.results if isinstance(results, TableResult) else results
    table = table if isinstance(table, Table) else Table(table)
    names = list(table.columns)
    wanted = [f"{score}_low", f"{score}_high"] + ["verdict", "possible"] * conforming
    missing = [name for name in wanted if name not in names]
    if missing:
        scores = [name.removesuffix("_low") for name in names if name.endswith("_low")]
        there = f"there are: {', '.join(scores)}" if scores else "the standard scores nothing"
        raise GuijuError([{"message": f"the results have no column {missing[0]!r}; of scores, {there}"}])
    keys = names[: names.index("row")] if "row" in names else []
    columns = keys + wanted
    candidates = []
    for number, texts in enumerate(table.texts(columns), 1):
        cells = dict(zip(columns, texts, strict=True))
        low, high = cells[wanted[0]], cells[wanted[1]]
        one = _Candidate(
            row=number,
            keys={key: cells[key] for key in keys},
            low=-math.inf if low is None else Fraction(low),
            high=math.inf if high is None else Fraction(high),
        )
        if conforming:
            verdict, possible = cells["verdict"], cells["possible"] or ""
            one.must_compete = verdict == "pass"
            one.may_compete = verdict in (None, "pass") or (verdict == "unknown" and "pass" in possible)
        candidates.append(one)
    return candidates


def _give(candidates: list[_Candidate], prize: Prize, ties: Ties) -> None:
    """Gives one prize: who is still waiting may get it, who certainly does waits no more."""
    places = math.inf if prize.places is None else prize.places
    withhold = ties == "withhold"
    # All that may still compete, at their best; and those that certainly do, at their worst.
    best = sorted(one.high for one in candidates if one.may_compete and one.waiting)
    worst = sorted(one.low for one in candidates if one.must_compete and not one.possible)
    certain, only_possible = [], []
    for one in candidates:
        if not (one.may_compete and one.waiting):
            continue
        # How many others may be above it, or level with it, where it does worst and they do best. It is among the first
        # itself, if it is not exact or level counts.
        above = _above(best, one.low, level=False) - (one.high > one.low)
        level = _above(best, one.low, level=True) - 1
        # And how many certainly are above it (or level, where that costs the prize), where it does best and they worst.
        counted = withhold and one.low == one.high and one.must_compete and not one.possible
        fewest = _above(worst, one.high, level=withhold) - counted
        sure = one.must_compete and one.low >= prize.line
        if sure and (above if ties == "share" else level) < places:
            certain.append(one)
        elif one.high >= prize.line and fewest < places:
            only_possible.append(one)
            one.tied = one.tied or (sure and above < places)
    for one in certain:
        one.waiting = False
    for one in certain + only_possible:
        one.possible.append(prize.name)


def _above(scores: list[Bound], score: Bound, *, level: bool) -> int:
    """How many of some sorted scores are above one (or level with it)."""
    return len(scores) - (bisect_left if level else bisect_right)(scores, score)


def _decided(one: _Candidate, prizes: Sequence[Prize]) -> Award:
    possible = one.possible + [None] * one.waiting
    return Award(one.row, one.keys, one.low, one.high, possible, _reason(one, possible, prizes))


def _reason(one: _Candidate, possible: list[str | None], prizes: Sequence[Prize]) -> Text:
    score = _shown(one.low) if one.low == one.high else f"{_shown(one.low)}–{_shown(one.high)}"
    if not one.may_compete:
        return {"zh": "未达到标准，不参加评选", "en": "it does not conform, and so does not compete"}
    if possible == [None]:
        lines = [prize.line for prize in prizes]
        if one.high < min(lines):
            return {"zh": f"得分 {score}，未达到分数线", "en": f"score {score}: below the line"}
        return {"zh": f"得分 {score}，名次在名额之外", "en": f"score {score}: the places go to others"}
    if len(possible) == 1:
        return {"zh": f"得分 {score}，确定为{possible[0]}", "en": f"score {score}: certainly {possible[0]}"}
    names_zh = "、".join(name or "无奖" for name in possible)
    names_en = ", ".join(name or "no prize" for name in possible)
    if one.tied:
        why = ("得分相同，名额不够分", "others have the same score, and the places don't suffice")
    elif one.low != one.high:
        why = ("本身的得分尚未确定", "its own score is not known exactly")
    elif not one.must_compete:
        why = ("是否达到标准尚未确定", "whether it conforms is not decided")
    else:
        why = ("其他对象的得分尚未确定", "scores of others are not known exactly")
    return {
        "zh": f"得分 {score}，尚不能判定（{names_zh}）：{why[0]}",
        "en": f"score {score}: not decided ({names_en}): {why[1]}",
    }


def _shown(score: Bound) -> str:
    if isinstance(score, Fraction):
        return str(score.numerator) if score.denominator == 1 else f"{float(score):g}"
    return "?"
