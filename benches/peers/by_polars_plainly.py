"""The same rules in polars as its documentation would write them: `list.contains` for sets, one `list.eval` for each thing
that is asked of a list. `by_polars` is what became of it after trying what is fastest.
"""

from __future__ import annotations

from functools import reduce
from operator import and_

import by_polars
import polars as pl
import rules as r

ITEM = pl.element()


def has(of: pl.Expr, terms: list[str]) -> pl.Expr:
    """All of the terms in a set."""
    return reduce(and_, [of.list.contains(term) for term in terms])


def prepared(table: pl.LazyFrame) -> pl.LazyFrame:
    """The table with what the rules need of its lists."""
    kinds = ITEM.struct.field("kinds")
    hall = kinds.list.contains(r.HALL) & ITEM.struct.field("one_stop")
    other = ~kinds.list.contains(r.HALL) & kinds.list.eval(~ITEM.is_in(r.AUXILIARY)).list.any()
    composed = has(ITEM.struct.field("composition"), r.TEAM)
    regular = composed & ITEM.struct.field("regular_activities")
    counts = ITEM.struct.field("kind").is_in(r.BENEFIT) & ITEM.struct.field("held_in_center")
    times = ITEM.struct.field("times")
    least = pl.when(counts).then(times.fill_null(0)).otherwise(0)
    most = pl.when(counts.fill_null(True)).then(times.fill_null(r.ANY_TIMES)).otherwise(0)
    rooms, teams, activities = pl.col("rooms"), pl.col("service_teams"), pl.col("activities")
    return table.with_columns(
        rooms.list.eval(hall).list.any().alias("_hall"),
        rooms.list.eval(hall.is_null()).list.any().alias("_perhaps_hall"),
        rooms.list.eval(other).list.sum().alias("_function_rooms"),
        rooms.list.eval(other.is_null()).list.sum().alias("_perhaps_rooms"),
        teams.list.eval(by_polars.code(composed)).list.max().alias("_composed"),
        teams.list.eval(by_polars.code(regular)).list.max().alias("_regular"),
        (activities.list.eval(least).list.sum() + activities.list.eval(most).list.sum() * (1 << 32)).alias("_times"),
    )


def verdicts(table: pl.LazyFrame) -> pl.LazyFrame:
    """As `by_polars.verdicts`."""
    return by_polars.verdicts(table, prepared, has)
