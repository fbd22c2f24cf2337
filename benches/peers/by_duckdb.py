"""The rules as one DuckDB query: null is not known, and SQL's logic is three-valued as it is. Lists are transformed by
lambdas within their row, which was faster than `unnest` with `group by`.
"""

from __future__ import annotations

from typing import Any

import rules as r


def column(name: str) -> str:
    """A quoted name; nested facts are columns with a dot in their name."""
    return f'"{name}"'


def texts(terms: list[str]) -> str:
    """A list of texts."""
    return "[" + ", ".join(f"'{term}'" for term in terms) + "]"


def has(of: str, terms: list[str]) -> str:
    """All of the terms in a set."""
    if len(terms) == 1:
        return f"list_contains({of}, '{terms[0]}')"
    return f"list_has_all({of}, {texts(terms)})"


def code(answer: str) -> str:
    """Two for true, one for not known, zero for false."""
    return f"CASE WHEN {answer} THEN 2 WHEN {answer} IS NULL THEN 1 ELSE 0 END"


def some(items: str, answer: str) -> str:
    """True for some item `x` of a list."""
    most = f"coalesce(list_max(list_transform({items}, lambda x: {code(answer)})), 0)"
    return f"CASE WHEN {items} IS NULL THEN NULL ELSE CASE {most} WHEN 2 THEN true WHEN 1 THEN NULL ELSE false END END"


def decided(least: str, most: str, asked: int) -> str:
    """At least so many, of a number that lies between two."""
    return f"CASE WHEN {least} >= {asked} THEN true WHEN {most} < {asked} THEN false END"


HALL = has("x.kinds", [r.HALL])
OTHER = f"(NOT {HALL} AND len(list_filter(x.kinds, lambda k: NOT list_contains({texts(r.AUXILIARY)}, k))) > 0)"
COMPOSED = has("x.composition", r.TEAM)
COUNTS = f"(x.kind IN ({texts(r.BENEFIT)[1:-1]}) AND x.held_in_center)"


#: Two sums as one number.
PACKED = 1 << 32


def sums() -> list[str]:
    """What the rules need of the lists, added up in one pass each: what counts for certain, and what may count."""
    rooms = f"CASE WHEN {OTHER} THEN 1000 WHEN {OTHER} IS NULL THEN 1 ELSE 0 END"
    least = f"CASE WHEN {COUNTS} THEN coalesce(x.times, 0) ELSE 0 END"
    most = f"CASE WHEN coalesce({COUNTS}, true) THEN coalesce(x.times, {r.ANY_TIMES}) ELSE 0 END"
    return [
        f"coalesce(list_sum(list_transform(rooms, lambda x: {rooms})), rooms[0:0].len()) AS _rooms",
        f"coalesce(list_sum(list_transform(activities, lambda x: {least} + {most} * {PACKED})), "
        "activities[0:0].len()) AS _times",
    ]


def own(name: str) -> str:
    """The tests that are no comparison of one fact."""
    match name:
        case "running_time":
            return f"plaque_hung_on <= DATE '{r.HUNG_BY}'"
        case "entrance_plaques":
            return f"len(entrance_plaques) IN ({', '.join(map(str, r.PLAQUES))})"
        case "one_stop_hall":
            return some("rooms", f"({HALL} AND x.one_stop)")
        case "function_rooms":
            return decided("_rooms // 1000", "_rooms // 1000 + _rooms % 1000", r.ROOMS)
        case "party_meetings":
            return "three_meetings_on_time AND organizational_life_meeting_on_time AND party_meetings_in_center"
        case "party_days":
            a, b = "theme_party_days_per_year", "member_activity_days_per_year"
            return (
                f"CASE WHEN coalesce({a}, 0) + coalesce({b}, 0) >= {r.DAYS} THEN true ELSE {a} + {b} >= {r.DAYS} END"
            )
        case "activities":
            return decided(f"_times % {PACKED}", f"_times // {PACKED}", r.ACTIVITIES)
        case "service_team":
            return f"len(service_teams) >= {r.TEAMS}"
        case "team_composition":
            return some("service_teams", COMPOSED)
        case "team_regular":
            return some("service_teams", f"({COMPOSED} AND x.regular_activities)")
        case "town_ranking":
            share = f"{r.RANK_SHARE} * town_units_ranked"
            return f"CASE WHEN {share} < 100 THEN false ELSE town_rank * 100 <= {share} END"
    raise ValueError(name)


def holds(rule: dict[str, Any]) -> str:
    """Whether a rule's requirement holds."""
    fact = column(rule.get("fact", ""))
    match rule["test"]:
        case "at_least":
            return f"{fact} >= {rule['number']}"
        case "at_most":
            return f"{fact} <= {rule['number']}"
        case "equals":
            return f"{fact} = {rule['number']}"
        case "flag" | "judged":
            return fact
        case "contains":
            return has(fact, rule["terms"])
        case name:
            return own(name)


def query(table: str) -> str:
    """Columns by rule: whether it holds, or null where that is not known; `applies`, `plaque_applies` and `overall`."""

    def every(numbers: list[int]) -> str:
        return " AND ".join(column(r.IDS[n]) for n in numbers)

    plain = [f"{holds(rule)} AS {column(rule['rule'])}" for rule in r.RULES if rule["test"] != "rules"]
    applies = f"level IN ({texts(r.LEVELS)[1:-1]}) AS applies"
    plaque = f"{column('landmark_plaque.awarded')} AS plaque_applies"
    summed = f"SELECT *, {', '.join(sums())} FROM {table}"
    own_rules = f"SELECT {', '.join([*plain, applies, plaque])} FROM ({summed})"
    chapter = f"SELECT *, ({every(r.CHAPTER_5)}) AS {column(r.IDS[4])} FROM ({own_rules})"
    application = f"SELECT *, ({every(list(r.APPLICATION))}) AS {column(r.IDS[0])} FROM ({chapter})"
    plaque_met = f"({column(r.IDS[r.PLAQUE])} OR NOT plaque_applies)"
    return f"SELECT *, ({every([0, 9, 10])} AND {plaque_met}) AS overall FROM ({application})"
