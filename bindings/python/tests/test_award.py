"""Awards: a slow reference gives the prizes for every completion of the scores; what is certain there, and only that, is."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import guiju
import pyarrow
import pytest
from guiju._award import Ties


def table(scores: list[tuple[int | None, int | None]], verdicts: list[str | None] | None = None) -> pyarrow.Table:
    columns: dict[str, object] = {
        "name": [chr(ord("a") + number) for number in range(len(scores))],
        "row": list(range(1, len(scores) + 1)),
        "score_low": pyarrow.array([low for low, _ in scores], pyarrow.float64()),
        "score_high": pyarrow.array([high for _, high in scores], pyarrow.float64()),
    }
    if verdicts is not None:
        columns["verdict"] = pyarrow.array(verdicts, pyarrow.string())
        possible = [["pass", "fail"] if verdict == "unknown" else None for verdict in verdicts]
        columns["possible"] = pyarrow.array(possible, pyarrow.list_(pyarrow.string()))
    return pyarrow.table(columns)


def outcomes(scores: tuple[int, ...], prizes: list[guiju.Prize], ties: Ties) -> Iterator[list[str | None]]:
    """Who gets what where all scores are known: one prize after another, each tie settled in every way."""
    settled: list[list[str | None]] = [[None] * len(scores)]
    for prize in prizes:
        settled = [after for before in settled for after in give(scores, before, prize, ties)]
    yield from settled


def give(
    scores: tuple[int, ...], before: list[str | None], prize: guiju.Prize, ties: Ties
) -> Iterator[list[str | None]]:
    places = prize.places or len(scores)
    waiting = [number for number, won in enumerate(before) if won is None]
    above = {one: sum(scores[other] > scores[one] for other in waiting) for one in waiting}
    level = {one: sum(scores[other] >= scores[one] for other in waiting) for one in waiting}
    reaching = [one for one in waiting if scores[one] >= prize.line]
    clear = [one for one in reaching if (above[one] < places if ties == "share" else level[one] <= places)]
    tied = [one for one in reaching if above[one] < places < level[one]] if ties == "open" else []
    for some in itertools.combinations(tied, places - above[tied[0]] if tied else 0):
        yield [prize.name if one in clear or one in some else won for one, won in enumerate(before)]


@pytest.mark.parametrize("ties", ["share", "withhold", "open"])
@pytest.mark.parametrize("number_of_prizes", [1, 2])
def test_what_is_certain_holds_for_every_completion(ties: Ties, number_of_prizes: int) -> None:
    chance = random.Random(f"{ties} {number_of_prizes}")
    undecided = 0
    for _ in range(300):
        lows = [chance.randint(0, 5) for _ in range(chance.randint(1, 5))]
        scores = [(low, low + chance.choice([0, 0, 1, 2])) for low in lows]
        prizes = [
            guiju.Prize(name, chance.choice([None, 1, 2]), chance.choice([None, 2, 4]))
            for name in ("first", "second")[:number_of_prizes]
        ]
        completions = itertools.product(*(range(low, high + 1) for low, high in scores))
        found = [outcome for completion in completions for outcome in outcomes(completion, prizes, ties)]
        for one in guiju.award(table([*scores]), prizes, ties=ties):
            true = {outcome[one.row - 1] for outcome in found}
            assert true <= set(one.possible), (scores, prizes, one)
            undecided += not one.decided
            if number_of_prizes == 1:
                assert true == set(one.possible), (scores, prizes, one)
    assert undecided > 50


def prizes_of(results: pyarrow.Table, *prizes: guiju.Prize, **options: object) -> dict[str | None, object]:
    return {one.keys["name"]: one.possible for one in guiju.award(results, prizes, **options)}  # type: ignore[arg-type]


def test_the_two_best_and_at_least_90() -> None:
    first = guiju.Prize("first", places=2, at_least=90)
    second = guiju.Prize("second", places=2)
    results = table([(95, 95), (89, 89), (91, 91), (70, 70), (60, 60)])
    assert prizes_of(results, first) == {"a": ["first"], "b": [None], "c": ["first"], "d": [None], "e": [None]}
    got = prizes_of(results, first, second)
    assert got == {"a": ["first"], "b": ["second"], "c": ["first"], "d": ["second"], "e": [None]}


def test_ties_are_as_declared() -> None:
    results = table([(95, 95), (91, 91), (91, 91)])
    first = guiju.Prize("first", places=2, at_least=90)
    assert prizes_of(results, first, ties="share") == {"a": ["first"], "b": ["first"], "c": ["first"]}
    assert prizes_of(results, first, ties="withhold") == {"a": ["first"], "b": [None], "c": [None]}
    open_ = guiju.award(results, first, ties="open")
    assert [one.possible for one in open_] == [["first"], ["first", None], ["first", None]]
    assert "same score" in open_[1].reason["en"] and "得分相同" in open_[1].reason["zh"]
    assert open_[1].prize is None and not open_[1].decided


def test_a_row_without_a_score_keeps_open_what_it_may_change() -> None:
    first = guiju.Prize("first", places=1)
    assert prizes_of(table([(95, 95), (None, None)]), first) == {"a": ["first", None], "b": ["first", None]}
    lower = prizes_of(table([(95, 95), (None, 90)]), first)
    assert lower == {"a": ["first"], "b": [None]}


def test_only_those_that_conform_compete_where_asked() -> None:
    results = table([(99, 99), (95, 95), (94, 94), (96, 96)], ["fail", "unknown", "pass", None])
    first = guiju.Prize("first", places=1)
    got = prizes_of(results, first, conforming=True)
    assert got == {"a": [None], "b": ["first", None], "c": ["first", None], "d": ["first", None]}
    assert prizes_of(results, first)["a"] == ["first"]


def test_wrong_questions_are_refused() -> None:
    with pytest.raises(guiju.GuijuError, match="score_low"):
        guiju.award(pyarrow.table({"name": ["a"]}), guiju.Prize("first"))
    with pytest.raises(guiju.GuijuError, match="no prize"):
        guiju.award(table([(1, 1)]), [])
    with pytest.raises(guiju.GuijuError, match="at least one"):
        guiju.Prize("first", places=0)
    with pytest.raises(guiju.GuijuError, match="withheld"):
        guiju.award(table([(1, 1)]), guiju.Prize("first"), ties="split")  # type: ignore[arg-type]
