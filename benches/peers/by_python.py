"""The rules as a plain Python function over a dict of facts, as one would write it: it says what holds and explains
nothing. What is not known is None.
"""

from __future__ import annotations

from typing import Any

import rules as r

Facts = dict[str, Any]
Answer = bool | None

_AUXILIARY = frozenset(r.AUXILIARY)
_BENEFIT = frozenset(r.BENEFIT)
_TEAM = frozenset(r.TEAM)
_EMPTY: Facts = {}


def _both(a: Answer, b: Answer) -> Answer:
    return False if a is False or b is False else None if a is None or b is None else True


def _every(answers: list[Answer]) -> Answer:
    return False if False in answers else None if None in answers else True


def _some(answers: list[Answer]) -> Answer:
    return True if True in answers else None if None in answers else False


def _at_least(value: float | None, least: float) -> Answer:
    return None if value is None else value >= least


def _at_most(value: float | None, most: float) -> Answer:
    return None if value is None else value <= most


def _contains(value: list[str] | None, term: str) -> Answer:
    return None if value is None else term in value


def _judged(value: Facts | None) -> Answer:
    return None if value is None else value["value"]


def _has_all(value: list[str] | None, terms: frozenset[str]) -> Answer:
    return None if value is None else terms.issubset(value)


def _function_rooms(rooms: list[Facts]) -> Answer:
    certain = perhaps = 0
    for room in rooms:
        kinds = room.get("kinds")
        if kinds is None:
            perhaps += 1
        elif r.HALL not in kinds and not _AUXILIARY.issuperset(kinds):
            certain += 1
    return True if certain >= r.ROOMS else None if certain + perhaps >= r.ROOMS else False


def _activities(activities: list[Facts]) -> Answer:
    certain = perhaps = 0
    for activity in activities:
        kind, times, held = activity.get("kind"), activity.get("times"), activity.get("held_in_center")
        if held is False or (kind is not None and kind not in _BENEFIT):
            continue
        if held and kind is not None and times is not None:
            certain += times
        perhaps += r.ANY_TIMES if times is None else times
    return True if certain >= r.ACTIVITIES else None if perhaps >= r.ACTIVITIES else False


def _days(a: int | None, b: int | None) -> Answer:
    if (a or 0) + (b or 0) >= r.DAYS:
        return True
    return None if a is None or b is None else False


def _ranking(rank: int | None, units: int | None) -> Answer:
    if units is None:
        return None
    if r.RANK_SHARE * units < 100:
        return False
    return None if rank is None else rank * 100 <= r.RANK_SHARE * units


_VIDEO_LEVELS = frozenset(["city", "county", "town", "village"])
_VIDEO_SERVICES = frozenset(["point_to_point_call", "meeting"])
_ELEMENTS = frozenset(["naming", "issuer", "issue_date"])
_HUNG_BY = r.HUNG_BY.isoformat()


def check(facts: Facts) -> tuple[list[Answer], Answer, Answer, Answer]:
    """By rule whether it holds; whether the standard applies, whether the rule of the plaque does; and all together."""
    get = facts.get
    learning, video = get("distance_education", _EMPTY), get("video_conference", _EMPTY)
    plaque = get("landmark_plaque", _EMPTY)
    level, hung, plaques, rooms = get("level"), get("plaque_hung_on"), get("entrance_plaques"), get("rooms")
    teams, held = get("service_teams"), get("activities")
    protections, modes = learning.get("protections"), get("service_modes")
    emblems, marks = get("party_emblems"), get("center_marks")
    composed = None if teams is None else [_has_all(team.get("composition"), _TEAM) for team in teams]
    answers: list[Answer] = [
        None,
        _at_most(get("party_leadership_vacancies"), 0),
        _judged(get("party_leadership_strong")),
        get("work_mechanisms_complete"),
        None,
        None if hung is None else hung <= _HUNG_BY,
        _at_most(get("major_accidents"), 0),
        _at_most(get("adverse_social_effects"), 0),
        _has_all(plaque.get("elements"), _ELEMENTS),
        get("safety_standards_met"),
        get("fire_standards_met"),
        _at_least(get("building_area"), 400),
        _judged(get("daily_work_need_met")),
        get("open_activity_place"),
        _contains(get("sports_equipment"), "fitness_equipment"),
        _at_least(get("parking_spaces"), 1),
        None if emblems is None else emblems == 1,
        None if marks is None else marks == 1,
        None if plaques is None else len(plaques) in r.PLAQUES,
        _judged(get("signs_neat_and_attractive")),
        get("signs_visible_at_night"),
        _at_least(get("signs_hung_properly_rate"), 100),
        None
        if rooms is None
        else _some([_both(_contains(room.get("kinds"), r.HALL), room.get("one_stop")) for room in rooms]),
        None if rooms is None else _function_rooms(rooms),
        get("multi_use_rooms"),
        get("concentrated_service"),
        _at_most(get("individual_offices"), 0),
        learning.get("in_center"),
        _contains(protections, "fire"),
        _contains(protections, "theft"),
        _contains(protections, "lightning"),
        _contains(protections, "damp"),
        _contains(protections, "dust"),
        _at_least(learning.get("administrators"), 2),
        learning.get("ab_posts"),
        _at_least(learning.get("study_sessions_per_month"), 1),
        _at_least(learning.get("study_hours_per_year"), 36),
        _at_least(learning.get("attendance_rate"), 80),
        get("disclosure_updated_on_time"),
        _at_least(get("disclosure_satisfaction"), 90),
        _has_all(video.get("levels"), _VIDEO_LEVELS),
        _has_all(video.get("services"), _VIDEO_SERVICES),
        _at_least(get("opening_hours"), 8),
        get("service_items_published"),
        get("service_items_place_conspicuous"),
        _at_least(get("service_awareness"), 90),
        _contains(modes, "appointment"),
        _contains(modes, "extended_hours"),
        _at_least(get("vanguard_posts"), 1),
        _at_least(get("demonstration_posts"), 1),
        get("duty_roster_observed"),
        _at_least(get("badge_wearing_rate"), 100),
        _at_least(get("staff_training_hours_per_year"), 30),
        _every(
            [get("three_meetings_on_time"), get("organizational_life_meeting_on_time"), get("party_meetings_in_center")]
        ),
        _days(get("theme_party_days_per_year"), get("member_activity_days_per_year")),
        _at_least(get("political_life_approval"), 90),
        _at_least(get("lecture_participation"), 90),
        None if held is None else _activities(held),
        None if teams is None else len(teams) >= r.TEAMS,
        None if composed is None else _some(composed),
        None
        if teams is None or composed is None
        else _some([_both(a, team.get("regular_activities")) for a, team in zip(composed, teams, strict=True)]),
        _ranking(get("town_rank"), get("town_units_ranked")),
        _at_least(learning.get("yearly_budget"), 2000),
        _at_least(get("overall_satisfaction"), 90),
    ]
    awarded = plaque.get("awarded")
    answers[4] = _every([*answers[11:47], *answers[48:]])
    answers[0] = _every(answers[1:8])
    met = True if awarded is False else answers[8] if awarded or answers[8] else None
    overall = _every([answers[0], met, answers[9], answers[10]])
    return answers, None if level is None else level in r.LEVELS, awarded, overall
