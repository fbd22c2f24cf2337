//! The facts that the standard asks for, as typed Rust structs. A name that is not here is skipped while reading.

use crate::read::{Bounds, Days, Hours, Judged, List, TermList, Terms, Truth};
use serde::{Deserialize, de::IgnoredAny};

/// One center.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields are the facts of the vocabulary")]
pub struct Center {
    pub level: Level,
    pub party_leadership_vacancies: Bounds,
    pub party_leadership_strong: Judged,
    pub work_mechanisms_complete: Truth,
    pub plaque_hung_on: Days,
    pub major_accidents: Bounds,
    pub adverse_social_effects: Bounds,
    pub landmark_plaque: LandmarkPlaque,
    pub safety_standards_met: Truth,
    pub fire_standards_met: Truth,
    pub building_area: Bounds,
    pub daily_work_need_met: Judged,
    pub open_activity_place: Truth,
    pub sports_equipment: Terms<Sports>,
    pub parking_spaces: Bounds,
    pub party_emblems: Bounds,
    pub center_marks: Bounds,
    pub entrance_plaques: List<IgnoredAny>,
    pub signs_neat_and_attractive: Judged,
    pub signs_visible_at_night: Truth,
    pub signs_hung_properly_rate: Bounds,
    pub rooms: List<Room>,
    pub multi_use_rooms: Truth,
    pub concentrated_service: Truth,
    pub individual_offices: Bounds,
    pub distance_education: DistanceEducation,
    pub disclosure_updated_on_time: Truth,
    pub disclosure_satisfaction: Bounds,
    pub video_conference: VideoConference,
    pub opening_hours: Hours,
    pub service_items_published: Truth,
    pub service_items_place_conspicuous: Truth,
    pub service_awareness: Bounds,
    pub service_modes: Terms<ServiceMode>,
    pub vanguard_posts: Bounds,
    pub demonstration_posts: Bounds,
    pub duty_roster_observed: Truth,
    pub badge_wearing_rate: Bounds,
    pub staff_training_hours_per_year: Bounds,
    pub three_meetings_on_time: Truth,
    pub organizational_life_meeting_on_time: Truth,
    pub party_meetings_in_center: Truth,
    pub theme_party_days_per_year: Bounds,
    pub member_activity_days_per_year: Bounds,
    pub political_life_approval: Bounds,
    pub lecture_participation: Bounds,
    pub activities: List<Activity>,
    pub service_teams: List<ServiceTeam>,
    pub town_rank: Bounds,
    pub town_units_ranked: Bounds,
    pub overall_satisfaction: Bounds,
}

/// The plaque awarded.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields are the facts of the vocabulary")]
pub struct LandmarkPlaque {
    pub awarded: Truth,
    pub elements: Terms<Element>,
}

/// The distance-education site.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields are the facts of the vocabulary")]
pub struct DistanceEducation {
    pub in_center: Truth,
    pub protections: Terms<Protection>,
    pub administrators: Bounds,
    pub ab_posts: Truth,
    pub study_sessions_per_month: Bounds,
    pub study_hours_per_year: Bounds,
    pub attendance_rate: Bounds,
    pub yearly_budget: Bounds,
}

/// The video conference system.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields are the facts of the vocabulary")]
pub struct VideoConference {
    pub levels: Terms<VideoLevel>,
    pub services: Terms<VideoService>,
}

/// A room.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields are the facts of the vocabulary")]
pub struct Room {
    pub kinds: Terms<RoomKind>,
    pub one_stop: Truth,
}

/// An activity.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields are the facts of the vocabulary")]
pub struct Activity {
    pub kind: ActivityKind,
    pub times: Bounds,
    pub held_in_center: Truth,
}

/// A service team.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields are the facts of the vocabulary")]
pub struct ServiceTeam {
    pub composition: Terms<Composition>,
    pub regular_activities: Truth,
}

/// The level of a center.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the variants are the terms of the vocabulary")]
pub enum Level {
    Village,
    Community,
    Town,
    Subdistrict,
    #[default]
    #[serde(skip)]
    Unknown,
}

/// The kind of an activity: the first five are for the public benefit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the variants are the terms of the vocabulary")]
pub enum ActivityKind {
    PracticalTraining,
    HealthCare,
    LegalLecture,
    CultureAndSport,
    OtherPublicBenefit,
    PolicyLecture,
    PartyActivity,
    EnterpriseService,
    Visit,
    #[default]
    #[serde(skip)]
    Unknown,
}

macro_rules! term_lists {
    ($($(#[$doc:meta])* $name:ident: $($term:literal)*;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, PartialEq, Eq)]
        pub enum $name {}
        impl TermList for $name {
            const TERMS: &'static [&'static str] = &[$($term),*];
        }
    )*};
}

term_lists! {
    /// Sports equipment.
    Sports: "fitness_equipment" "basketball_stand" "table_tennis_table" "badminton_court";
    /// What a site is protected against.
    Protection: "fire" "theft" "lightning" "damp" "dust";
    /// Levels that a video conference connects.
    VideoLevel: "city" "county" "town" "village";
    /// What a video conference offers.
    VideoService: "point_to_point_call" "meeting";
    /// Modes of service.
    ServiceMode: "appointment" "extended_hours" "staggered_hours" "proxy_handling" "one_trip" "home_service" "online" "self_service";
    /// Who makes up a team.
    Composition: "core_households" "member_volunteers" "members_and_residents";
    /// What the plaque states.
    Element: "naming" "issuer" "issue_date";
    /// Kinds of room: the hall, those that are no function rooms, and the others.
    RoomKind: "service_hall" "individual_office" "joint_office" "secretary_office" "supervision_office"
        "resident_cadre_office" "canteen" "duty_room" "storage_room" "equipment_room" "toilet" "corridor"
        "training_room" "activity_room" "joint_building_room" "meeting_room" "morality_lecture_hall"
        "deliberation_room" "library" "electronic_reading_room" "talk_room" "archive_room" "finance_room"
        "mediation_room" "police_room" "legal_service_room" "mass_organization_room" "veterans_station"
        "women_and_children_home" "nursing_room" "elderly_room" "culture_room" "tea_room" "counselling_room"
        "volunteer_station" "clinic" "family_planning_room" "distance_education_room" "ecommerce_station" "shop"
        "exhibition_room" "fitness_room" "other_function_room";
}

impl RoomKind {
    /// The service hall.
    pub const HALL: u64 = 1;
    /// Rooms that are no function rooms: the eleven after the hall.
    pub const AUXILIARY: u64 = ((1 << 11) - 1) << 1;
}
