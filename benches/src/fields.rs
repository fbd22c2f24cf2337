//! The facts of a generated center, in the order in which they are written: what kind each is, and which values meet what
//! the standard asks. Both writers go by this list: [`crate::generate`] writes facts files as people would, with units,
//! bounds and open lists; [`crate::plain`] writes clean rows.

use crate::{
    center::{Element, Protection, ServiceMode, Sports, VideoLevel, VideoService},
    read::TermList,
};

/// Lowest and highest number.
pub type Span = (u64, u64);

/// A fact: its path in the vocabulary, and what can stand there.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Where it stands.
    pub path: &'static str,
    /// What it is.
    pub kind: Kind,
}

/// What can stand in a field.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// The level of a center.
    Level,
    /// A number: those that meet what is asked, those that don't, and how its unit is written.
    Number {
        /// Meets what is asked.
        good: Span,
        /// Mostly doesn't.
        bad: Span,
        /// Spellings of the unit; a count has 个.
        units: &'static [&'static str],
    },
    /// A number that no rule asks for, always given.
    Aside(Span),
    /// Yes or no.
    Flag,
    /// Yes or no, said by an assessor.
    Judged,
    /// A set of terms, of which the first so many are asked for.
    Terms {
        /// The terms.
        terms: &'static [&'static str],
        /// How many are asked for.
        asked: usize,
    },
    /// The day of the plaque.
    Day,
    /// Opening hours.
    Hours,
    /// The plaques at the door.
    Plaques,
    /// The rooms.
    Rooms,
    /// The activities of a year.
    Activities,
    /// The service teams.
    Teams,
}

const COUNT: &[&str] = &["个"];
const PERCENT: &[&str] = &["%", " %"];
const HOURS: &[&str] = &["h", "小时"];

const fn number(path: &'static str, good: Span, bad: Span, units: &'static [&'static str]) -> Field {
    Field { path, kind: Kind::Number { good, bad, units } }
}

const fn count(path: &'static str, good: Span, bad: Span) -> Field {
    number(path, good, bad, COUNT)
}

/// A rate of which 90 % is asked.
const fn rate(path: &'static str) -> Field {
    number(path, (90, 100), (60, 89), PERCENT)
}

const fn terms(path: &'static str, terms: &'static [&'static str], asked: usize) -> Field {
    Field { path, kind: Kind::Terms { terms, asked } }
}

const fn flag(path: &'static str) -> Field {
    Field { path, kind: Kind::Flag }
}

const fn judged(path: &'static str) -> Field {
    Field { path, kind: Kind::Judged }
}

const fn field(path: &'static str, kind: Kind) -> Field {
    Field { path, kind }
}

/// All of them. Fields of one nested record stand together.
pub const FIELDS: &[Field] = &[
    field("level", Kind::Level),
    field("households", Kind::Aside((200, 3000))),
    field("population", Kind::Aside((600, 9000))),
    count("party_leadership_vacancies", (0, 0), (1, 3)),
    count("major_accidents", (0, 0), (1, 3)),
    count("adverse_social_effects", (0, 0), (1, 3)),
    judged("party_leadership_strong"),
    judged("daily_work_need_met"),
    judged("signs_neat_and_attractive"),
    field("plaque_hung_on", Kind::Day),
    flag("work_mechanisms_complete"),
    flag("safety_standards_met"),
    flag("fire_standards_met"),
    flag("open_activity_place"),
    number("building_area", (400, 1200), (120, 399), &["㎡", " m2", "平方米"]),
    terms("sports_equipment", Sports::TERMS, 1),
    count("parking_spaces", (1, 20), (0, 0)),
    count("vanguard_posts", (1, 20), (0, 0)),
    count("demonstration_posts", (1, 20), (0, 0)),
    count("party_emblems", (1, 1), (0, 2)),
    count("center_marks", (1, 1), (0, 2)),
    field("entrance_plaques", Kind::Plaques),
    flag("signs_visible_at_night"),
    flag("multi_use_rooms"),
    flag("concentrated_service"),
    number("signs_hung_properly_rate", (100, 100), (85, 99), PERCENT),
    number("badge_wearing_rate", (100, 100), (85, 99), PERCENT),
    field("rooms", Kind::Rooms),
    count("individual_offices", (0, 0), (1, 4)),
    flag("landmark_plaque.awarded"),
    terms("landmark_plaque.elements", Element::TERMS, 3),
    flag("distance_education.in_center"),
    flag("distance_education.ab_posts"),
    terms("distance_education.protections", Protection::TERMS, 5),
    count("distance_education.administrators", (2, 4), (0, 1)),
    count("distance_education.study_sessions_per_month", (1, 4), (0, 0)),
    number("distance_education.study_hours_per_year", (36, 80), (10, 35), HOURS),
    number("distance_education.attendance_rate", (80, 100), (50, 79), PERCENT),
    number("distance_education.yearly_budget", (2000, 20_000), (500, 1999), &[" yuan", "元"]),
    terms("video_conference.levels", VideoLevel::TERMS, 4),
    terms("video_conference.services", VideoService::TERMS, 2),
    flag("disclosure_updated_on_time"),
    flag("service_items_published"),
    flag("service_items_place_conspicuous"),
    flag("duty_roster_observed"),
    flag("three_meetings_on_time"),
    flag("organizational_life_meeting_on_time"),
    flag("party_meetings_in_center"),
    rate("disclosure_satisfaction"),
    rate("service_awareness"),
    rate("political_life_approval"),
    rate("lecture_participation"),
    rate("overall_satisfaction"),
    field("opening_hours", Kind::Hours),
    terms("service_modes", ServiceMode::TERMS, 2),
    number("staff_training_hours_per_year", (30, 60), (8, 29), HOURS),
    count("theme_party_days_per_year", (8, 14), (0, 5)),
    count("member_activity_days_per_year", (4, 14), (0, 3)),
    field("activities", Kind::Activities),
    field("service_teams", Kind::Teams),
    count("town_units_ranked", (10, 24), (3, 9)),
    count("town_rank", (1, 3), (2, 9)),
];

/// Levels, the two that the standard is about first, and how many in a hundred centers have them.
pub const LEVELS: [(&str, u64); 4] = [("village", 70), ("community", 26), ("town", 2), ("subdistrict", 2)];

/// Kinds of activity, the five for the public benefit first.
pub const ACTIVITY_KINDS: [&str; 7] = [
    "practical_training",
    "health_care",
    "legal_lecture",
    "culture_and_sport",
    "other_public_benefit",
    "policy_lecture",
    "party_activity",
];

/// How often an activity was held: enough, and too seldom.
pub const TIMES: (Span, Span) = ((4, 12), (1, 2));

/// Whose plaques hang at a door.
pub const ORGANIZATIONS: [&str; 3] = ["party_organization", "residents_committee", "supervision_committee"];

impl Kind {
    /// Whether a number is a count.
    #[must_use]
    pub fn is_count(self) -> bool {
        match self {
            Self::Number { units, .. } => units == COUNT,
            Self::Aside(_) => true,
            _ => false,
        }
    }
}
