//! The opponent for one record: typed structs, and each rule as a line of plain Rust.

use crate::{
    center::{Activity, ActivityKind, Center, Level, Room, RoomKind, ServiceTeam},
    numbers as n,
    outcome::{All, FAIL, PASS, gate, opposite, outcome},
    read::{Bounds, List, TermList, Terms, days},
};

/// Number of rules.
pub const RULES: usize = 64;

/// Where the rules of chapter 5 begin; they end with the last rule.
pub(crate) const CHAPTER_5: usize = 11;

/// The one rule that is only recommended.
pub(crate) const EXTENDED_HOURS: usize = 47;

/// Outcomes by rule, in the order of the standard, and of all binding ones together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdicts {
    /// By rule.
    pub rules: [u8; RULES],
    /// The standard.
    pub overall: u8,
}

/// A reader of the standard's text knows the day and the latest day that is a year before it.
#[derive(Clone, Copy, Debug)]
pub struct Dates {
    /// The day on which is judged.
    pub as_of: i64,
    /// A plaque hung by this day has hung for a year.
    pub year_before: i64,
}

impl Dates {
    /// From a day that is not the 28th or 29th of February, where years end unevenly.
    #[must_use]
    pub fn of((year, month, day): (i64, i64, i64)) -> Self {
        Self { as_of: days(year, month, day), year_before: days(year - 1, month, day) }
    }
}

/// From JSON text to verdicts.
///
/// # Errors
/// What `serde_json` says of the text.
pub fn evaluate_text(text: &str, dates: Dates) -> serde_json::Result<Verdicts> {
    serde_json::from_str::<Center>(text).map(|center| evaluate(&center, dates))
}

/// `at_least` of an amount.
#[inline]
#[must_use]
pub fn at_least(bounds: Bounds, least: i64) -> u8 {
    outcome(bounds.hi >= least, bounds.lo < least)
}

/// `at_most` of an amount.
#[inline]
#[must_use]
pub fn at_most(bounds: Bounds, most: i64) -> u8 {
    outcome(bounds.lo <= most, bounds.hi > most)
}

/// `equals` of an amount.
#[inline]
#[must_use]
pub fn equals(bounds: Bounds, number: i64) -> u8 {
    let meet = bounds.lo <= number && bounds.hi >= number;
    outcome(meet, !(meet && bounds.lo == bounds.hi))
}

/// Terms that all have to be in a set.
#[inline]
#[must_use]
pub fn contains(bits: u64, open: u8, terms: u64) -> u8 {
    let holds = bits & terms == terms;
    outcome(holds, !holds) | open & PASS
}

/// Both of two conditions that always apply.
#[inline]
#[must_use]
pub fn both(a: u8, b: u8) -> u8 {
    (a & b & PASS) | ((a | b) & FAIL)
}

/// Whether a room is the hall, and whether it is a function room.
#[inline]
#[must_use]
pub fn room(kinds: u64, open: u8, one_stop: u8) -> (u8, u8) {
    let is_hall = contains(kinds, open, RoomKind::HALL);
    let only_auxiliary = kinds & !RoomKind::AUXILIARY == 0;
    let auxiliary = outcome(only_auxiliary, !only_auxiliary || open == 1);
    (both(is_hall, one_stop), both(opposite(is_hall), opposite(auxiliary)))
}

/// Whether an activity counts.
#[inline]
#[must_use]
pub fn activity(kind: ActivityKind, held_in_center: u8) -> u8 {
    let public_benefit = match kind {
        ActivityKind::Unknown => PASS | FAIL,
        kind => outcome(kind <= ActivityKind::OtherPublicBenefit, kind > ActivityKind::OtherPublicBenefit),
    };
    both(public_benefit, held_in_center)
}

/// `some` item of a list: one that passes, or perhaps one that is not listed.
#[inline]
fn some(outcomes: impl Iterator<Item = u8>, more: i64) -> u8 {
    let (mut may, mut certain) = (more > 0, false);
    for o in outcomes {
        may |= o & PASS != 0;
        certain |= o == PASS;
    }
    outcome(may, !certain)
}

/// A rank's share of all ranked, without rounding. Both are at least one and at most ten thousand.
#[inline]
#[must_use]
pub fn ranking(rank: Bounds, units: Bounds) -> u8 {
    let (one, most) = (n::ONE, 10_000 * n::ONE);
    let within = |b: Bounds| (b.lo.max(one), b.hi.min(most));
    let ((rank_lo, rank_hi), (units_lo, units_hi)) = (within(rank), within(units));
    outcome(rank_lo * 100 <= n::RANK_SHARE * units_hi, rank_hi * 100 > n::RANK_SHARE * units_lo)
}

/// Whether the standard is about a center of this level.
#[inline]
#[must_use]
pub fn applies(level: Level) -> u8 {
    match level {
        Level::Village | Level::Community => PASS,
        Level::Unknown => PASS | FAIL,
        _ => FAIL,
    }
}

fn function_rooms(rooms: &List<Room>) -> u8 {
    let (mut certain, mut possible) = (0, 0);
    for r in &rooms.items {
        let o = room(r.kinds.bits, r.kinds.open, r.one_stop.0).1;
        certain += i64::from(o == PASS);
        possible += i64::from(o & PASS);
    }
    at_least(Bounds { lo: certain, hi: i64::saturating_add(possible, rooms.more.1) }, n::FUNCTION_ROOMS)
}

fn plaques(listed: i64, more: (i64, i64)) -> u8 {
    let number = Bounds { lo: listed.saturating_add(more.0), hi: listed.saturating_add(more.1) };
    // `any` is `all` with pass and fail exchanged.
    opposite(both(opposite(equals(number, 4)), opposite(equals(number, 2))))
}

fn activities(activities: &List<Activity>) -> u8 {
    let (mut lo, mut hi) = (0i64, if activities.more.1 > 0 { i64::MAX } else { 0 });
    for a in &activities.items {
        let o = activity(a.kind, a.held_in_center.0);
        lo = lo.saturating_add(if o == PASS { a.times.lo } else { 0 });
        hi = hi.saturating_add(if o & PASS != 0 { a.times.hi } else { 0 });
    }
    at_least(Bounds { lo, hi }, n::ACTIVITIES)
}

/// The number of plaques beside the door, from how many are listed and how many more there may be.
#[inline]
#[must_use]
pub fn entrance_plaques(listed: usize, more: (i64, i64)) -> u8 {
    plaques(listed as i64, more)
}

/// Judges one center.
#[must_use]
pub fn evaluate(c: &Center, dates: Dates) -> Verdicts {
    fn all_of<L: TermList>(terms: Terms<L>) -> u8 {
        contains(terms.bits, terms.open, (1 << L::TERMS.len()) - 1)
    }
    fn one_of<L: TermList>(terms: Terms<L>, bit: u32) -> u8 {
        contains(terms.bits, terms.open, 1 << bit)
    }
    let (learning, video) = (&c.distance_education, &c.video_conference);
    let teams = &c.service_teams;
    let composed = |t: &ServiceTeam| all_of(t.composition);
    let own: [u8; RULES] = [
        0, // application-conditions: below
        at_most(c.party_leadership_vacancies, 0),
        c.party_leadership_strong.on(dates.as_of),
        c.work_mechanisms_complete.0,
        0, // construction-standard: below
        at_most(Bounds { lo: c.plaque_hung_on.lo, hi: c.plaque_hung_on.hi }, dates.year_before),
        at_most(c.major_accidents, 0),
        at_most(c.adverse_social_effects, 0),
        gate(c.landmark_plaque.awarded.0, all_of(c.landmark_plaque.elements)),
        c.safety_standards_met.0,
        c.fire_standards_met.0,
        at_least(c.building_area, n::BUILDING_AREA),
        c.daily_work_need_met.on(dates.as_of),
        c.open_activity_place.0,
        one_of(c.sports_equipment, 0),
        at_least(c.parking_spaces, n::ONE),
        equals(c.party_emblems, n::ONE),
        equals(c.center_marks, n::ONE),
        entrance_plaques(c.entrance_plaques.items.len(), c.entrance_plaques.more),
        c.signs_neat_and_attractive.on(dates.as_of),
        c.signs_visible_at_night.0,
        at_least(c.signs_hung_properly_rate, n::SIGNS_HUNG_PROPERLY),
        some(c.rooms.items.iter().map(|r| room(r.kinds.bits, r.kinds.open, r.one_stop.0).0), c.rooms.more.1),
        function_rooms(&c.rooms),
        c.multi_use_rooms.0,
        c.concentrated_service.0,
        at_most(c.individual_offices, 0),
        learning.in_center.0,
        one_of(learning.protections, 0),
        one_of(learning.protections, 1),
        one_of(learning.protections, 2),
        one_of(learning.protections, 3),
        one_of(learning.protections, 4),
        at_least(learning.administrators, n::ADMINISTRATORS),
        learning.ab_posts.0,
        at_least(learning.study_sessions_per_month, n::ONE),
        at_least(learning.study_hours_per_year, n::STUDY_HOURS),
        at_least(learning.attendance_rate, n::ATTENDANCE),
        c.disclosure_updated_on_time.0,
        at_least(c.disclosure_satisfaction, n::RATE),
        all_of(video.levels),
        all_of(video.services),
        at_least(c.opening_hours.0, n::OPENING),
        c.service_items_published.0,
        c.service_items_place_conspicuous.0,
        at_least(c.service_awareness, n::RATE),
        one_of(c.service_modes, 0),
        one_of(c.service_modes, 1),
        at_least(c.vanguard_posts, n::ONE),
        at_least(c.demonstration_posts, n::ONE),
        c.duty_roster_observed.0,
        at_least(c.badge_wearing_rate, n::BADGES),
        at_least(c.staff_training_hours_per_year, n::STAFF_TRAINING),
        both(both(c.three_meetings_on_time.0, c.organizational_life_meeting_on_time.0), c.party_meetings_in_center.0),
        at_least(sum(c.theme_party_days_per_year, c.member_activity_days_per_year), n::PARTY_DAYS),
        at_least(c.political_life_approval, n::RATE),
        at_least(c.lecture_participation, n::RATE),
        activities(&c.activities),
        at_least(
            Bounds {
                lo: i64::saturating_add(teams.items.len() as i64, teams.more.0),
                hi: i64::saturating_add(teams.items.len() as i64, teams.more.1),
            },
            1,
        ),
        some(teams.items.iter().map(composed), teams.more.1),
        some(teams.items.iter().map(|t| both(composed(t), t.regular_activities.0)), teams.more.1),
        ranking(c.town_rank, c.town_units_ranked),
        at_least(learning.yearly_budget, n::YEARLY_BUDGET),
        at_least(c.overall_satisfaction, n::RATE),
    ];
    finish(own, applies(c.level))
}

/// The sum of two amounts.
#[inline]
#[must_use]
pub fn sum(a: Bounds, b: Bounds) -> Bounds {
    Bounds { lo: a.lo.saturating_add(b.lo), hi: a.hi.saturating_add(b.hi) }
}

/// What applies, and the rules about rules.
#[must_use]
pub fn finish(mut rules: [u8; RULES], applies: u8) -> Verdicts {
    for rule in &mut rules {
        *rule = gate(applies, *rule);
    }
    let mut chapter_5 = All::NONE;
    for (number, rule) in rules.iter().enumerate().skip(CHAPTER_5) {
        if number != EXTENDED_HOURS {
            chapter_5 = chapter_5.and(*rule);
        }
    }
    rules[4] = gate(applies, chapter_5.outcome());
    rules[0] = gate(applies, All::of(&rules[1..8]));
    let binding = rules[..CHAPTER_5].iter().fold(chapter_5, |all, rule| all.and(*rule));
    Verdicts { rules, overall: binding.outcome() }
}
