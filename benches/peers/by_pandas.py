"""The rules with pandas. Nullable columns have Kleene's logic; lists are long tables of their own, a row an item, as pandas
wants them, already exploded when the time starts. Sums by center are `numpy.bincount`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import rules as r


@dataclass
class Long:
    """A list of every center as one table."""

    known: np.ndarray[Any, Any]
    row: np.ndarray[Any, Any]
    items: dict[str, Any]

    def count(self, of: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """How many items of each center."""
        return np.bincount(self.row, weights=of, minlength=len(self.known))


@dataclass
class Tables:
    """The centers, and their lists."""

    centers: pd.DataFrame
    lists: dict[str, Long]


def column(array: pa.Array) -> Any:
    """An array as a nullable pandas column, or a set of terms as a long table."""
    if pa.types.is_list(array.type):
        return long(array)
    kinds = {pa.bool_(): pd.BooleanDtype(), pa.int64(): pd.Int64Dtype(), pa.float64(): pd.Float64Dtype()}
    return array.to_pandas(types_mapper=kinds.get)


def long(array: pa.Array) -> Long:
    """A list column as a table of its items."""
    row = pc.list_parent_indices(array).to_numpy()
    items = array.flatten()
    if pa.types.is_struct(items.type):
        fields = {field.name: column(items.field(n)) for n, field in enumerate(items.type)}
    else:
        fields = {"": items.to_pandas()}
    return Long(array.is_valid().to_numpy(zero_copy_only=False), row, fields)


def tables(table: pa.Table) -> Tables:
    """An Arrow table as pandas wants it."""
    columns = {name: column(table[name].combine_chunks()) for name in table.column_names}
    lists = {name: found for name, found in columns.items() if isinstance(found, Long)}
    return Tables(pd.DataFrame({n: c for n, c in columns.items() if n not in lists}), lists)


def nullable(true: np.ndarray[Any, Any], known: np.ndarray[Any, Any]) -> pd.Series:
    """True, false, or not known."""
    return pd.Series(pd.arrays.BooleanArray(np.ascontiguousarray(true, bool), ~np.asarray(known, bool)))


def has(of: Long, terms: list[str]) -> pd.Series:
    """All of the terms in a set."""
    return nullable(of.count(of.items[""].isin(terms).to_numpy()) == len(terms), of.known)


def some(of: Long, answer: pd.Series) -> pd.Series:
    """True for some item."""
    true = of.count(answer.fillna(False).to_numpy(bool)) > 0
    perhaps = of.count(answer.fillna(True).to_numpy(bool)) > 0
    return nullable(true, of.known & (true | ~perhaps))


def decided(of: Long, least: np.ndarray[Any, Any], most: np.ndarray[Any, Any], asked: int) -> pd.Series:
    """At least so many, of a number that lies between two."""
    true, perhaps = of.count(least) >= asked, of.count(most) >= asked
    return nullable(true, of.known & (true | ~perhaps))


def own(name: str, given: Tables) -> pd.Series:
    """The tests that are no comparison of one fact."""
    centers = given.centers
    match name:
        case "running_time":
            hung = pd.to_datetime(centers["plaque_hung_on"])
            return nullable((hung <= pd.Timestamp(r.HUNG_BY)).to_numpy(), hung.notna().to_numpy())
        case "entrance_plaques":
            plaques = given.lists["entrance_plaques"]
            number = plaques.count(np.ones(len(plaques.row)))
            return nullable(np.isin(number, r.PLAQUES), plaques.known)
        case "one_stop_hall":
            rooms = given.lists["rooms"]
            return some(rooms, has(rooms.items["kinds"], [r.HALL]) & rooms.items["one_stop"])
        case "function_rooms":
            rooms = given.lists["rooms"]
            kinds = rooms.items["kinds"]
            other = kinds.count(~kinds.items[""].isin(r.AUXILIARY).to_numpy()) > 0
            function = ~has(kinds, [r.HALL]) & nullable(other, kinds.known)
            least, most = function.fillna(False).to_numpy(bool), function.fillna(True).to_numpy(bool)
            return decided(rooms, least, most, r.ROOMS)
        case "party_meetings":
            return (
                centers["three_meetings_on_time"]
                & centers["organizational_life_meeting_on_time"]
                & centers["party_meetings_in_center"]
            )
        case "party_days":
            a, b = centers["theme_party_days_per_year"], centers["member_activity_days_per_year"]
            enough = (a.fillna(0) + b.fillna(0) >= r.DAYS).to_numpy(bool)
            return nullable(enough, enough | (a.notna() & b.notna()).to_numpy())
        case "activities":
            activities = given.lists["activities"]
            kind, times = activities.items["kind"], activities.items["times"]
            benefit = nullable(kind.isin(r.BENEFIT).to_numpy(), kind.notna().to_numpy())
            counts = benefit & activities.items["held_in_center"]
            least = np.where(counts.fillna(False).to_numpy(bool), times.fillna(0).to_numpy(), 0)
            most = np.where(counts.fillna(True).to_numpy(bool), times.fillna(r.ANY_TIMES).to_numpy(), 0)
            return decided(activities, least, most, r.ACTIVITIES)
        case "service_team":
            teams = given.lists["service_teams"]
            return nullable(teams.count(np.ones(len(teams.row))) >= r.TEAMS, teams.known)
        case "team_composition":
            teams = given.lists["service_teams"]
            return some(teams, has(teams.items["composition"], r.TEAM))
        case "team_regular":
            teams = given.lists["service_teams"]
            return some(teams, has(teams.items["composition"], r.TEAM) & teams.items["regular_activities"])
        case "town_ranking":
            rank, units = centers["town_rank"], centers["town_units_ranked"] * r.RANK_SHARE
            too_few = nullable((units < 100).fillna(False).to_numpy(bool), np.ones(len(units), bool))
            return (rank * 100 <= units) & ~too_few
    raise ValueError(name)


def holds(rule: dict[str, Any], given: Tables) -> pd.Series:
    """Whether a rule's requirement holds."""
    match rule["test"]:
        case "at_least":
            return given.centers[rule["fact"]] >= rule["number"]
        case "at_most":
            return given.centers[rule["fact"]] <= rule["number"]
        case "equals":
            return given.centers[rule["fact"]] == rule["number"]
        case "flag" | "judged":
            return given.centers[rule["fact"]]
        case "contains":
            return has(given.lists[rule["fact"]], rule["terms"])
        case name:
            return own(name, given)


def every(answers: list[pd.Series]) -> pd.Series:
    """Kleene's and."""
    found = answers[0]
    for answer in answers[1:]:
        found = found & answer
    return found


def verdicts(given: Tables) -> dict[str, pd.Series]:
    """By rule: whether it holds, or null where that is not known; `applies`, `plaque_applies` and `overall`."""
    found = {rule["rule"]: holds(rule, given) for rule in r.RULES if rule["test"] != "rules"}
    level = given.centers["level"]
    found["applies"] = nullable(level.isin(r.LEVELS).to_numpy(), level.notna().to_numpy())
    found["plaque_applies"] = given.centers["landmark_plaque.awarded"]
    found[r.IDS[4]] = every([found[r.IDS[n]] for n in r.CHAPTER_5])
    found[r.IDS[0]] = every([found[r.IDS[n]] for n in r.APPLICATION])
    plaque = found[r.IDS[r.PLAQUE]] | ~found["plaque_applies"]
    found["overall"] = every([found[r.IDS[0]], found[r.IDS[9]], found[r.IDS[10]], plaque])
    return found
