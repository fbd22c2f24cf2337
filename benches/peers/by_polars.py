"""The rules as lazy polars expressions. Null is not known, and polars' logic is Kleene's, so most rules are one
comparison. Lists are evaluated flat by `list.eval`: what the rules need of an item becomes one small number, which was the
fastest of what was tried (`list.contains`, set operations, `explode` with `group_by`, structs).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import polars as pl
import rules as r

ITEM = pl.element()

#: How it is asked whether a set holds all of some terms.
Contains = Callable[[pl.Expr, list[str]], pl.Expr]


def has(of: pl.Expr, terms: list[str]) -> pl.Expr:
    """All of the terms in a set."""
    if len(terms) == 1:
        return of.list.eval(ITEM == terms[0]).list.any()
    return of.list.eval(ITEM.is_in(terms)).list.sum() == len(terms)


def decided(least: pl.Expr, most: pl.Expr, asked: int) -> pl.Expr:
    """At least so many, of a number that lies between two."""
    return pl.when(least >= asked).then(True).when(most < asked).then(False)


def code(answer: pl.Expr) -> pl.Expr:
    """Two for true, one for not known, zero for false."""
    return (answer.cast(pl.Int16) * 2).fill_null(1)


def some_team(most: pl.Expr) -> pl.Expr:
    """True for some team, by the greatest of the teams' codes."""
    known = pl.col("service_teams").is_not_null()
    return pl.when(most == 2).then(True).when(most == 1).then(None).when(known).then(False)


def items() -> list[pl.Expr]:
    """The lists with one number an item, of what the rules need to know of it."""
    kinds = ITEM.struct.field("kinds")
    # 64 for the hall, 0 for a kind that is no function room, else 1: added up, they say what a room is.
    kind = pl.when(ITEM == r.HALL).then(pl.lit(64, pl.Int16)).when(ITEM.is_in(r.AUXILIARY)).then(pl.lit(0, pl.Int16))
    room = kinds.list.eval(kind.otherwise(pl.lit(1, pl.Int16))).list.sum().fill_null(UNKNOWN_KINDS)
    composed = has(ITEM.struct.field("composition"), r.TEAM)
    regular = composed & ITEM.struct.field("regular_activities")
    counts = ITEM.struct.field("kind").is_in(r.BENEFIT) & ITEM.struct.field("held_in_center")
    times = ITEM.struct.field("times")
    least = pl.when(counts).then(times.fill_null(0)).otherwise(0)
    most = pl.when(counts.fill_null(True)).then(times.fill_null(r.ANY_TIMES)).otherwise(0)
    return [
        pl.col("rooms").list.eval(room * 4 + code(ITEM.struct.field("one_stop"))).alias("_rooms"),
        pl.col("service_teams").list.eval(code(composed)).list.max().alias("_composed"),
        pl.col("service_teams").list.eval(code(regular)).list.max().alias("_regular"),
        pl.col("activities").list.eval(least + most * (1 << 32)).list.sum().alias("_times"),
    ]


#: A room of which no kind is known.
UNKNOWN_KINDS = 4096


def lists() -> list[pl.Expr]:
    """What the rules need of the rooms, added up by center."""
    rooms = pl.col("_rooms")
    hall, unknown = ITEM >= 64 * 4, ITEM >= UNKNOWN_KINDS * 4
    one_stop = ITEM % 4
    return [
        rooms.list.eval(hall & ~unknown & (one_stop == 2)).list.any().alias("_hall"),
        rooms.list.eval(hall & (one_stop != 0) & (unknown | (one_stop == 1))).list.any().alias("_perhaps_hall"),
        rooms.list.eval((ITEM >= 4) & (ITEM < 64 * 4)).list.sum().alias("_function_rooms"),
        rooms.list.eval(unknown).list.sum().alias("_perhaps_rooms"),
    ]


def own(name: str) -> pl.Expr:
    """The tests that are no comparison of one fact."""
    times, rooms = pl.col("_times"), pl.col("_function_rooms")
    match name:
        case "running_time":
            return pl.col("plaque_hung_on") <= r.HUNG_BY
        case "entrance_plaques":
            return pl.col("entrance_plaques").list.len().is_in(r.PLAQUES)
        case "one_stop_hall":
            return pl.when(pl.col("_hall")).then(True).when(~pl.col("_perhaps_hall")).then(False)
        case "function_rooms":
            return decided(rooms, rooms + pl.col("_perhaps_rooms"), r.ROOMS)
        case "party_meetings":
            return (
                pl.col("three_meetings_on_time")
                & pl.col("organizational_life_meeting_on_time")
                & pl.col("party_meetings_in_center")
            )
        case "party_days":
            a, b = pl.col("theme_party_days_per_year"), pl.col("member_activity_days_per_year")
            return pl.when(a.fill_null(0) + b.fill_null(0) >= r.DAYS).then(True).otherwise(a + b >= r.DAYS)
        case "activities":
            return decided(times % (1 << 32), times // (1 << 32), r.ACTIVITIES)
        case "service_team":
            return pl.col("service_teams").list.len() >= r.TEAMS
        case "team_composition":
            return some_team(pl.col("_composed"))
        case "team_regular":
            return some_team(pl.col("_regular"))
        case "town_ranking":
            # The first rank is the least there is, so that too few units fail whatever the rank.
            rank, units = pl.col("town_rank"), pl.col("town_units_ranked") * r.RANK_SHARE
            return (rank * 100 <= units) & pl.when(units < 100).then(False).otherwise(True)
    raise ValueError(name)


def holds(rule: dict[str, Any], contains: Contains = has) -> pl.Expr:
    """Whether a rule's requirement holds."""
    fact = pl.col(rule["fact"]) if "fact" in rule else None
    match rule["test"]:
        case "at_least":
            return fact >= rule["number"]
        case "at_most":
            return fact <= rule["number"]
        case "equals":
            return fact == rule["number"]
        case "flag" | "judged":
            return fact
        case "contains":
            return contains(fact, rule["terms"])
        case name:
            return own(name)


def prepared(table: pl.LazyFrame) -> pl.LazyFrame:
    """The table with what the rules need of its lists."""
    return table.with_columns(items()).with_columns(lists())


def verdicts(
    table: pl.LazyFrame, prepare: Callable[[pl.LazyFrame], pl.LazyFrame] = prepared, contains: Contains = has
) -> pl.LazyFrame:
    """Columns by rule: whether it holds, or null where that is not known; and where they count: `applies` for the
    standard, `plaque_applies` for the one rule that not every center has; and `overall`.
    """
    plain = [holds(rule, contains).alias(rule["rule"]) for rule in r.RULES if rule["test"] != "rules"]
    applies = pl.col("level").is_in(r.LEVELS).alias("applies")
    plaque = pl.col("landmark_plaque.awarded").alias("plaque_applies")
    each = [pl.col(name) for name in r.IDS]
    chapter = pl.all_horizontal([each[n] for n in r.CHAPTER_5]).alias(r.IDS[4])
    application = pl.all_horizontal([each[n] for n in r.APPLICATION]).alias(r.IDS[0])
    rest = [each[n] for n in (9, 10)]
    overall = pl.all_horizontal([each[0], each[r.PLAQUE] | ~pl.col("plaque_applies"), *rest]).alias("overall")
    chosen = prepare(table).select(*plain, applies, plaque)
    return chosen.with_columns(chapter).with_columns(application).with_columns(overall)
