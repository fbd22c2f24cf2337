//! Realistic centers from a seed, as the text of facts files.
//!
//! A center has a standing (how often it meets what is asked) and a bookkeeping (how often a fact is missing, given only
//! within bounds, or a list left open), so that some pass everything, some fail much, and of some little is known. It has
//! 6–16 rooms, and some facts that no rule asks for. The typed struct is read from the same text by the opponent's own
//! reader.

use crate::{
    center::{Center, Composition, Element, Protection, RoomKind, ServiceMode, Sports, VideoLevel, VideoService},
    random::Random,
    read::TermList,
};
use serde_json::{Map, Value, json};
use std::ops::RangeInclusive;

/// One center: the text of its facts file, and the same read into structs.
#[derive(Clone, Debug)]
pub struct Generated {
    /// JSON.
    pub text: String,
    /// Structs.
    pub center: Center,
}

/// So many centers. The same seed gives the same ones.
#[must_use]
pub fn centers(seed: u64, number: usize) -> Vec<Generated> {
    let mut random = Random::new(seed);
    (0..number)
        .map(|number| {
            let text = Writer::new(&mut random).center(number);
            let center = serde_json::from_str(&text).expect("the opponent reads what is generated");
            Generated { text, center }
        })
        .collect()
}

type Facts = Map<String, Value>;
type Amounts = RangeInclusive<u64>;

struct Writer<'r> {
    random: &'r mut Random,
    /// Of a hundred facts so many meet what is asked.
    good: u64,
    missing: u64,
    bounded: u64,
    open: u64,
}

impl<'r> Writer<'r> {
    fn new(random: &'r mut Random) -> Self {
        let good = *random.pick(&[100, 98, 95, 85, 70]);
        let (missing, bounded, open) = *random.pick(&[(0, 0, 0), (1, 4, 5), (6, 8, 15), (35, 12, 50)]);
        Self { random, good, missing, bounded, open }
    }

    fn missing(&mut self) -> bool {
        self.random.chance(self.missing)
    }

    fn good(&mut self) -> bool {
        self.random.chance(self.good)
    }

    fn flags(&mut self, facts: &mut Facts, names: &[&str]) {
        for name in names {
            if !self.missing() {
                facts.insert((*name).to_owned(), self.good().into());
            }
        }
    }

    fn judged(&mut self, facts: &mut Facts, name: &str) {
        if !self.missing() {
            let mut evidence = json!({"assessor": "镇党委", "date": "2022-05-20", "method": "site_visit"});
            if self.random.chance(10) {
                evidence["valid_until"] = (*self.random.pick(&["2022-05-31", "2022-06-01", "2023-05"])).into();
            }
            facts.insert(name.to_owned(), json!({"value": self.good(), "evidence": evidence}));
        }
    }

    fn amount(&mut self, facts: &mut Facts, name: &str, good: Amounts, bad: Amounts, units: &[&str]) {
        if self.missing() {
            return;
        }
        let number = if self.good() { self.random.of(good) } else { self.random.of(bad) };
        let (decimal, about) = (units.len() > 1 && self.random.chance(10), units.contains(&"㎡"));
        let value = if self.random.chance(self.bounded) {
            let off = self.random.of(1..=number / 8 + 1);
            match self.random.of(0..=3) {
                0 if about => format!("约{number}{}", self.random.pick(units)).into(),
                0 | 1 => json!({"at_least": number}),
                _ => json!({"at_least": number - off.min(number), "at_most": number + off}),
            }
        } else if self.random.chance(50) {
            let unit = self.random.pick(units);
            format!("{number}{}{unit}", if decimal && number < 99 { ".5" } else { "" }).into()
        } else {
            number.into()
        };
        facts.insert(name.to_owned(), value);
    }

    fn counts(&mut self, facts: &mut Facts, names: &[&str], good: Amounts, bad: Amounts) {
        for name in names {
            self.amount(facts, name, good.clone(), bad.clone(), &["个"]);
        }
    }

    fn rates(&mut self, facts: &mut Facts, names: &[&str], good: Amounts, bad: Amounts) {
        for name in names {
            self.amount(facts, name, good.clone(), bad.clone(), &["%", " %"]);
        }
    }

    /// A set: of a good center all of the terms asked for, otherwise one of them left out.
    fn terms<L: TermList>(&mut self, facts: &mut Facts, name: &str, asked: usize) {
        if self.missing() {
            return;
        }
        let mut terms: Vec<&str> = L::TERMS[..asked].to_vec();
        if !self.good() {
            let out = self.random.of(0..=asked as u64 - 1) as usize;
            terms.remove(out);
        }
        terms.extend(L::TERMS[asked..].iter().filter(|_| self.random.chance(30)));
        let value = self.list(terms.into_iter().map(Value::from).collect(), false);
        facts.insert(name.to_owned(), value);
    }

    /// A list, closed or open; an open list of records may say how many there are.
    fn list(&mut self, items: Vec<Value>, total: bool) -> Value {
        if !self.random.chance(self.open) {
            return items.into();
        }
        let listed = items.len() as u64;
        let mut list = json!({"items": items, "complete": false});
        if total && self.random.chance(50) {
            let more = self.random.of(0..=2);
            list["total"] = (listed + more).into();
        }
        list
    }

    fn rooms(&mut self) -> Value {
        let number = self.random.of(6..=16);
        let mut rooms = Vec::new();
        for n in 0..number {
            let mut room = Facts::new();
            room.insert("name".to_owned(), format!("{}号房", n + 1).into());
            let kind = match n {
                0 if self.good() => RoomKind::TERMS[0],
                // Two in ten rooms are offices and the like.
                _ if self.random.chance(20) => RoomKind::TERMS[self.random.of(1..=11) as usize],
                _ => RoomKind::TERMS[self.random.of(12..=42) as usize],
            };
            let mut kinds = vec![Value::from(kind)];
            if self.random.chance(15) {
                kinds.push((*self.random.pick(RoomKind::TERMS)).into());
            }
            if !self.missing() {
                let kinds = self.list(kinds, false);
                room.insert("kinds".to_owned(), kinds);
            }
            if n == 0 {
                self.flags(&mut room, &["one_stop"]);
            }
            room.insert("area".to_owned(), self.random.of(12..=60).into());
            rooms.push(room.into());
        }
        self.list(rooms, true)
    }

    fn plaques(&mut self) -> Value {
        let number = if self.good() { *self.random.pick(&[2, 4]) } else { self.random.of(0..=5) };
        let organizations = ["party_organization", "residents_committee", "supervision_committee"];
        let plaques = (0..number).map(|_| json!({"organization": self.random.pick(&organizations)})).collect();
        self.list(plaques, true)
    }

    fn activities(&mut self) -> Value {
        const KINDS: [&str; 7] = [
            "practical_training",
            "health_care",
            "legal_lecture",
            "culture_and_sport",
            "other_public_benefit",
            "policy_lecture",
            "party_activity",
        ];
        let number = self.random.of(2..=6);
        let mut activities = Vec::new();
        for _ in 0..number {
            let mut activity = Facts::new();
            if !self.missing() {
                activity.insert("kind".to_owned(), (*self.random.pick(&KINDS)).into());
            }
            self.counts(&mut activity, &["times"], 4..=12, 1..=2);
            self.flags(&mut activity, &["held_in_center"]);
            activities.push(activity.into());
        }
        self.list(activities, true)
    }

    fn teams(&mut self) -> Value {
        let number = if self.good() { self.random.of(1..=3) } else { 0 };
        let mut teams = Vec::new();
        for _ in 0..number {
            let mut team = Facts::new();
            self.terms::<Composition>(&mut team, "composition", 3);
            self.flags(&mut team, &["regular_activities"]);
            teams.push(team.into());
        }
        self.list(teams, true)
    }

    fn plaque_hung_on(&mut self) -> String {
        let year = if self.good() { self.random.of(2015..=2020) } else { self.random.of(2021..=2022) };
        let (month, day) = (self.random.of(1..=5), self.random.of(1..=28));
        match self.random.of(0..=9) {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        }
    }

    fn opening_hours(&mut self) -> &'static str {
        const ENOUGH: [&str; 4] = ["08:00-12:00, 14:00-18:00", "08:30-17:40", "8 h", "07:45-19:20"];
        const SHORT: [&str; 3] = ["08:30-12:00, 14:00-17:30", "7 h", "09:00-16:50"];
        let hours: &[&str] = if self.good() { &ENOUGH } else { &SHORT };
        self.random.pick::<&str>(hours)
    }

    fn center(&mut self, number: usize) -> String {
        let mut facts = Facts::new();
        let c = &mut facts;
        c.insert("name".to_owned(), format!("第{number}村党群服务中心").into());
        if !self.missing() {
            let level = match self.random.of(0..=99) {
                0..=69 => "village",
                70..=95 => "community",
                96..=97 => "town",
                _ => "subdistrict",
            };
            c.insert("level".to_owned(), level.into());
        }
        c.insert("households".to_owned(), self.random.of(200..=3000).into());
        c.insert("population".to_owned(), self.random.of(600..=9000).into());
        self.counts(c, &["party_leadership_vacancies", "major_accidents", "adverse_social_effects"], 0..=0, 1..=3);
        for name in ["party_leadership_strong", "daily_work_need_met", "signs_neat_and_attractive"] {
            self.judged(c, name);
        }
        if !self.missing() {
            c.insert("plaque_hung_on".to_owned(), self.plaque_hung_on().into());
        }
        self.flags(
            c,
            &["work_mechanisms_complete", "safety_standards_met", "fire_standards_met", "open_activity_place"],
        );
        self.amount(c, "building_area", 400..=1200, 120..=399, &["㎡", " m2", "平方米"]);
        self.terms::<Sports>(c, "sports_equipment", 1);
        self.counts(c, &["parking_spaces", "vanguard_posts", "demonstration_posts"], 1..=20, 0..=0);
        self.counts(c, &["party_emblems", "center_marks"], 1..=1, 0..=2);
        if !self.missing() {
            c.insert("entrance_plaques".to_owned(), self.plaques());
        }
        self.flags(c, &["signs_visible_at_night", "multi_use_rooms", "concentrated_service"]);
        self.rates(c, &["signs_hung_properly_rate", "badge_wearing_rate"], 100..=100, 85..=99);
        if !self.missing() {
            c.insert("rooms".to_owned(), self.rooms());
        }
        self.counts(c, &["individual_offices"], 0..=0, 1..=4);
        let mut plaque = Facts::new();
        self.flags(&mut plaque, &["awarded"]);
        self.terms::<Element>(&mut plaque, "elements", 3);
        c.insert("landmark_plaque".to_owned(), plaque.into());
        c.insert("distance_education".to_owned(), self.distance_education());
        let mut video = Facts::new();
        self.terms::<VideoLevel>(&mut video, "levels", 4);
        self.terms::<VideoService>(&mut video, "services", 2);
        c.insert("video_conference".to_owned(), video.into());
        self.flags(
            c,
            &[
                "disclosure_updated_on_time",
                "service_items_published",
                "service_items_place_conspicuous",
                "duty_roster_observed",
                "three_meetings_on_time",
                "organizational_life_meeting_on_time",
                "party_meetings_in_center",
            ],
        );
        self.rates(
            c,
            &[
                "disclosure_satisfaction",
                "service_awareness",
                "political_life_approval",
                "lecture_participation",
                "overall_satisfaction",
            ],
            90..=100,
            60..=89,
        );
        if !self.missing() {
            c.insert("opening_hours".to_owned(), self.opening_hours().into());
        }
        self.terms::<ServiceMode>(c, "service_modes", 2);
        self.amount(c, "staff_training_hours_per_year", 30..=60, 8..=29, &["h", "小时"]);
        self.counts(c, &["theme_party_days_per_year"], 8..=14, 0..=5);
        self.counts(c, &["member_activity_days_per_year"], 4..=14, 0..=3);
        if !self.missing() {
            c.insert("activities".to_owned(), self.activities());
        }
        if !self.missing() {
            c.insert("service_teams".to_owned(), self.teams());
        }
        self.counts(c, &["town_units_ranked"], 10..=24, 3..=9);
        self.counts(c, &["town_rank"], 1..=3, 2..=9);
        Value::Object(facts).to_string()
    }

    fn distance_education(&mut self) -> Value {
        let mut facts = Facts::new();
        let f = &mut facts;
        self.flags(f, &["in_center", "ab_posts"]);
        self.terms::<Protection>(f, "protections", 5);
        self.counts(f, &["administrators"], 2..=4, 0..=1);
        self.counts(f, &["study_sessions_per_month"], 1..=4, 0..=0);
        self.amount(f, "study_hours_per_year", 36..=80, 10..=35, &["h", "小时"]);
        self.rates(f, &["attendance_rate"], 80..=100, 50..=79);
        self.amount(f, "yearly_budget", 2000..=20_000, 500..=1999, &[" yuan", "元"]);
        facts.into()
    }
}
