//! The opponent for many records: plain columns, and one plain loop a rule over a thousand rows at a time, so that what
//! the rules about rules collect stays in the cache. An outcome is a byte; [`Columns::evaluate_packed`] leaves three
//! bitmaps a rule, as guiju does.

use crate::{
    center::{ActivityKind, Center, Composition, Level},
    numbers as n,
    outcome::{All, FAIL, NOT_APPLICABLE, PASS, gate, outcome},
    read::{Bounds, List, TermList, Terms},
    rows::{self, CHAPTER_5, Dates, EXTENDED_HOURS, RULES},
};
use std::ops::Range;

const CHUNK: usize = 1024;

/// Lowest and highest.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    lo: Vec<i64>,
    hi: Vec<i64>,
}

/// Sets of terms.
#[derive(Clone, Debug, Default)]
pub struct Sets {
    bits: Vec<u64>,
    open: Vec<u8>,
}

/// Where the items of each row begin and end, and how many more there may be.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    offsets: Vec<usize>,
    more_lo: Vec<i64>,
    more_hi: Vec<i64>,
}

/// All facts of the standard as columns.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    rows: usize,
    level: Vec<Level>,
    /// Columns of numbers, each with its rule and its test.
    numbers: Vec<(usize, Test, Numbers)>,
    /// Columns of truths, each with its rule.
    truths: Vec<(usize, Vec<u8>)>,
    /// Columns of sets, each with the rules and the terms that have to be in it.
    sets: Vec<(Vec<(usize, u64)>, Sets)>,
    awarded: Vec<u8>,
    elements: Sets,
    meetings: [Vec<u8>; 3],
    party_days: [Numbers; 2],
    ranking: [Numbers; 2],
    plaques: Lists,
    rooms: Lists,
    room_kinds: Sets,
    one_stop: Vec<u8>,
    activities: Lists,
    activity_kinds: Vec<ActivityKind>,
    times: Numbers,
    held_in_center: Vec<u8>,
    teams: Lists,
    composition: Sets,
    regular: Vec<u8>,
}

/// What is asked of a number.
#[derive(Clone, Copy, Debug)]
enum Test {
    AtLeast(i64),
    AtMost(i64),
    Equals(i64),
}

/// Outcomes as bytes: by rule, and last the standard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<Vec<u8>>);

/// Outcomes as bitmaps: by rule, and last the standard; may pass, may fail, may not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bitmaps(pub Vec<[Vec<u64>; 3]>);

fn numbers(centers: &[Center], of: impl Fn(&Center) -> Bounds) -> Numbers {
    Numbers { lo: centers.iter().map(|c| of(c).lo).collect(), hi: centers.iter().map(|c| of(c).hi).collect() }
}

fn sets<L>(terms: impl Iterator<Item = Terms<L>> + Clone) -> Sets {
    Sets { bits: terms.clone().map(|t| t.bits).collect(), open: terms.map(|t| t.open).collect() }
}

fn lists<T>(centers: &[Center], of: impl Fn(&Center) -> &List<T>) -> Lists {
    let mut offsets = vec![0];
    for center in centers {
        offsets.push(offsets[offsets.len() - 1] + of(center).items.len());
    }
    Lists {
        offsets,
        more_lo: centers.iter().map(|c| of(c).more.0).collect(),
        more_hi: centers.iter().map(|c| of(c).more.1).collect(),
    }
}

fn full<L: TermList>() -> u64 {
    (1 << L::TERMS.len()) - 1
}

impl Columns {
    /// Turns structs into columns.
    #[must_use]
    pub fn of(centers: &[Center], dates: Dates) -> Self {
        let number = |rule: usize, test: Test, of: fn(&Center) -> Bounds| (rule, test, numbers(centers, of));
        let truth = |rule: usize, of: &dyn Fn(&Center) -> u8| (rule, centers.iter().map(of).collect::<Vec<u8>>());
        let all = || centers.iter();
        let (rooms, activities, teams) = (
            all().flat_map(|c| &c.rooms.items),
            all().flat_map(|c| &c.activities.items),
            all().flat_map(|c| &c.service_teams.items),
        );
        let least = Test::AtLeast;
        Self {
            rows: centers.len(),
            level: all().map(|c| c.level).collect(),
            numbers: vec![
                number(1, Test::AtMost(0), |c| c.party_leadership_vacancies),
                number(5, Test::AtMost(dates.year_before), |c| Bounds {
                    lo: c.plaque_hung_on.lo,
                    hi: c.plaque_hung_on.hi,
                }),
                number(6, Test::AtMost(0), |c| c.major_accidents),
                number(7, Test::AtMost(0), |c| c.adverse_social_effects),
                number(11, least(n::BUILDING_AREA), |c| c.building_area),
                number(15, least(n::ONE), |c| c.parking_spaces),
                number(16, Test::Equals(n::ONE), |c| c.party_emblems),
                number(17, Test::Equals(n::ONE), |c| c.center_marks),
                number(21, least(n::SIGNS_HUNG_PROPERLY), |c| c.signs_hung_properly_rate),
                number(26, Test::AtMost(0), |c| c.individual_offices),
                number(33, least(n::ADMINISTRATORS), |c| c.distance_education.administrators),
                number(35, least(n::ONE), |c| c.distance_education.study_sessions_per_month),
                number(36, least(n::STUDY_HOURS), |c| c.distance_education.study_hours_per_year),
                number(37, least(n::ATTENDANCE), |c| c.distance_education.attendance_rate),
                number(39, least(n::RATE), |c| c.disclosure_satisfaction),
                number(42, least(n::OPENING), |c| c.opening_hours.0),
                number(45, least(n::RATE), |c| c.service_awareness),
                number(48, least(n::ONE), |c| c.vanguard_posts),
                number(49, least(n::ONE), |c| c.demonstration_posts),
                number(51, least(n::BADGES), |c| c.badge_wearing_rate),
                number(52, least(n::STAFF_TRAINING), |c| c.staff_training_hours_per_year),
                number(55, least(n::RATE), |c| c.political_life_approval),
                number(56, least(n::RATE), |c| c.lecture_participation),
                number(62, least(n::YEARLY_BUDGET), |c| c.distance_education.yearly_budget),
                number(63, least(n::RATE), |c| c.overall_satisfaction),
            ],
            truths: vec![
                truth(2, &|c| c.party_leadership_strong.on(dates.as_of)),
                truth(3, &|c| c.work_mechanisms_complete.0),
                truth(9, &|c| c.safety_standards_met.0),
                truth(10, &|c| c.fire_standards_met.0),
                truth(12, &|c| c.daily_work_need_met.on(dates.as_of)),
                truth(13, &|c| c.open_activity_place.0),
                truth(19, &|c| c.signs_neat_and_attractive.on(dates.as_of)),
                truth(20, &|c| c.signs_visible_at_night.0),
                truth(24, &|c| c.multi_use_rooms.0),
                truth(25, &|c| c.concentrated_service.0),
                truth(27, &|c| c.distance_education.in_center.0),
                truth(34, &|c| c.distance_education.ab_posts.0),
                truth(38, &|c| c.disclosure_updated_on_time.0),
                truth(43, &|c| c.service_items_published.0),
                truth(44, &|c| c.service_items_place_conspicuous.0),
                truth(50, &|c| c.duty_roster_observed.0),
            ],
            sets: vec![
                (vec![(14, 1)], sets(all().map(|c| c.sports_equipment))),
                (
                    (28..33).map(|rule| (rule, 1 << (rule - 28))).collect(),
                    sets(all().map(|c| c.distance_education.protections)),
                ),
                (vec![(40, full::<crate::center::VideoLevel>())], sets(all().map(|c| c.video_conference.levels))),
                (vec![(41, full::<crate::center::VideoService>())], sets(all().map(|c| c.video_conference.services))),
                (vec![(46, 1), (47, 2)], sets(all().map(|c| c.service_modes))),
            ],
            awarded: all().map(|c| c.landmark_plaque.awarded.0).collect(),
            elements: sets(all().map(|c| c.landmark_plaque.elements)),
            meetings: [
                all().map(|c| c.three_meetings_on_time.0).collect(),
                all().map(|c| c.organizational_life_meeting_on_time.0).collect(),
                all().map(|c| c.party_meetings_in_center.0).collect(),
            ],
            party_days: [
                numbers(centers, |c| c.theme_party_days_per_year),
                numbers(centers, |c| c.member_activity_days_per_year),
            ],
            ranking: [numbers(centers, |c| c.town_rank), numbers(centers, |c| c.town_units_ranked)],
            plaques: lists(centers, |c| &c.entrance_plaques),
            rooms: lists(centers, |c| &c.rooms),
            room_kinds: sets(rooms.clone().map(|r| r.kinds)),
            one_stop: rooms.map(|r| r.one_stop.0).collect(),
            activities: lists(centers, |c| &c.activities),
            activity_kinds: activities.clone().map(|a| a.kind).collect(),
            times: Numbers {
                lo: activities.clone().map(|a| a.times.lo).collect(),
                hi: activities.clone().map(|a| a.times.hi).collect(),
            },
            held_in_center: activities.map(|a| a.held_in_center.0).collect(),
            teams: lists(centers, |c| &c.service_teams),
            composition: sets(teams.clone().map(|t| t.composition)),
            regular: teams.map(|t| t.regular_activities.0).collect(),
        }
    }

    /// Judges all rows.
    pub fn evaluate(&self, out: &mut Bytes) {
        let Bytes(bytes) = out;
        bytes.resize_with(RULES + 1, Vec::new);
        for rule in bytes.iter_mut() {
            rule.resize(self.rows, 0);
        }
        let mut slices: Vec<&mut [u8]> = bytes.iter_mut().map(Vec::as_mut_slice).collect();
        let mut start = 0;
        while start < self.rows {
            let end = (start + CHUNK).min(self.rows);
            let mut chunk: Vec<&mut [u8]> = Vec::with_capacity(slices.len());
            for slice in &mut slices {
                let (now, later) = std::mem::take(slice).split_at_mut(end - start);
                chunk.push(now);
                *slice = later;
            }
            self.chunk(start..end, &mut chunk);
            start = end;
        }
    }

    /// Judges all rows, into bitmaps.
    pub fn evaluate_packed(&self, out: &mut Bitmaps) {
        let Bitmaps(bitmaps) = out;
        bitmaps.resize_with(RULES + 1, Default::default);
        for bits in bitmaps.iter_mut().flatten() {
            bits.clear();
            bits.reserve(self.rows.div_ceil(64));
        }
        let mut scratch = vec![0u8; (RULES + 1) * CHUNK];
        for start in (0..self.rows).step_by(CHUNK) {
            let end = (start + CHUNK).min(self.rows);
            let mut chunk: Vec<&mut [u8]> = scratch.chunks_mut(CHUNK).map(|slice| &mut slice[..end - start]).collect();
            self.chunk(start..end, &mut chunk);
            for (outcomes, bits) in chunk.iter().zip(bitmaps.iter_mut()) {
                for outcomes in outcomes.chunks(64) {
                    let words = pack(outcomes);
                    for (bits, word) in bits.iter_mut().zip(words) {
                        bits.push(word);
                    }
                }
            }
        }
    }

    fn chunk(&self, rows: Range<usize>, out: &mut [&mut [u8]]) {
        for (rule, test, column) in &self.numbers {
            let pairs = column.lo[rows.clone()].iter().zip(&column.hi[rows.clone()]);
            let out = out[*rule].iter_mut().zip(pairs.map(|(lo, hi)| Bounds { lo: *lo, hi: *hi }));
            match *test {
                Test::AtLeast(least) => out.for_each(|(o, b)| *o = rows::at_least(b, least)),
                Test::AtMost(most) => out.for_each(|(o, b)| *o = rows::at_most(b, most)),
                Test::Equals(number) => out.for_each(|(o, b)| *o = rows::equals(b, number)),
            }
        }
        for (rule, column) in &self.truths {
            out[*rule].copy_from_slice(&column[rows.clone()]);
        }
        for (rules, column) in &self.sets {
            for (rule, terms) in rules {
                column.contain(*terms, rows.clone(), out[*rule]);
            }
        }
        self.elements.contain(full::<crate::center::Element>(), rows.clone(), out[8]);
        for (o, awarded) in out[8].iter_mut().zip(&self.awarded[rows.clone()]) {
            *o = gate(*awarded, *o);
        }
        let [a, b, c] = &self.meetings;
        for (n, o) in out[53].iter_mut().enumerate() {
            let row = rows.start + n;
            *o = rows::both(rows::both(a[row], b[row]), c[row]);
        }
        let [theme, activity] = &self.party_days;
        for (n, o) in out[54].iter_mut().enumerate() {
            *o = rows::at_least(rows::sum(theme.at(rows.start + n), activity.at(rows.start + n)), n::PARTY_DAYS);
        }
        let [rank, units] = &self.ranking;
        for (n, o) in out[61].iter_mut().enumerate() {
            *o = rows::ranking(rank.at(rows.start + n), units.at(rows.start + n));
        }
        for row in rows.clone() {
            self.lists(row, row - rows.start, out);
        }
        let mut applies = [0u8; CHUNK];
        let applies = &mut applies[..rows.len()];
        for (o, level) in applies.iter_mut().zip(&self.level[rows]) {
            *o = rows::applies(*level);
        }
        finish(applies, out);
    }

    /// The rules over lists, one row.
    fn lists(&self, row: usize, at: usize, out: &mut [&mut [u8]]) {
        let (plaques, more) = self.plaques.at(row);
        out[18][at] = rows::entrance_plaques(plaques.len(), more);

        let (rooms, more) = self.rooms.at(row);
        let (mut hall, mut sure_hall, mut certain, mut possible) = (more.1 > 0, false, 0i64, 0i64);
        for room in rooms {
            let (is_hall, function) =
                rows::room(self.room_kinds.bits[room], self.room_kinds.open[room], self.one_stop[room]);
            hall |= is_hall & PASS != 0;
            sure_hall |= is_hall == PASS;
            certain += i64::from(function == PASS);
            possible += i64::from(function & PASS);
        }
        out[22][at] = outcome(hall, !sure_hall);
        let number = Bounds { lo: certain, hi: possible.saturating_add(more.1) };
        out[23][at] = rows::at_least(number, n::FUNCTION_ROOMS);

        let (activities, more) = self.activities.at(row);
        let (mut lo, mut hi) = (0i64, if more.1 > 0 { i64::MAX } else { 0 });
        for item in activities {
            let o = rows::activity(self.activity_kinds[item], self.held_in_center[item]);
            lo = lo.saturating_add(if o == PASS { self.times.lo[item] } else { 0 });
            hi = hi.saturating_add(if o & PASS != 0 { self.times.hi[item] } else { 0 });
        }
        out[57][at] = rows::at_least(Bounds { lo, hi }, n::ACTIVITIES);

        let (teams, more) = self.teams.at(row);
        let listed = teams.len() as i64;
        out[58][at] =
            rows::at_least(Bounds { lo: listed.saturating_add(more.0), hi: listed.saturating_add(more.1) }, 1);
        let unlisted = more.1 > 0;
        let (mut may, mut sure, mut may_regular, mut sure_regular) = (unlisted, false, unlisted, false);
        for team in teams {
            let composed =
                rows::contains(self.composition.bits[team], self.composition.open[team], full::<Composition>());
            let regular = rows::both(composed, self.regular[team]);
            may |= composed & PASS != 0;
            sure |= composed == PASS;
            may_regular |= regular & PASS != 0;
            sure_regular |= regular == PASS;
        }
        out[59][at] = outcome(may, !sure);
        out[60][at] = outcome(may_regular, !sure_regular);
    }
}

impl Numbers {
    fn at(&self, row: usize) -> Bounds {
        Bounds { lo: self.lo[row], hi: self.hi[row] }
    }
}

impl Sets {
    fn contain(&self, terms: u64, rows: Range<usize>, out: &mut [u8]) {
        let sets = self.bits[rows.clone()].iter().zip(&self.open[rows]);
        for (o, (bits, open)) in out.iter_mut().zip(sets) {
            *o = rows::contains(*bits, *open, terms);
        }
    }
}

impl Lists {
    fn at(&self, row: usize) -> (Range<usize>, (i64, i64)) {
        (self.offsets[row]..self.offsets[row + 1], (self.more_lo[row], self.more_hi[row]))
    }
}

/// What applies, and the rules about rules.
fn finish(applies: &[u8], out: &mut [&mut [u8]]) {
    fn join(all: &mut [All], outcomes: &[u8]) {
        for (all, o) in all.iter_mut().zip(outcomes) {
            *all = all.and(*o);
        }
    }
    fn gated(applies: &[u8], all: &[All], out: &mut [u8]) {
        for ((o, all), applies) in out.iter_mut().zip(all).zip(applies) {
            *o = gate(*applies, all.outcome());
        }
    }
    for rule in out[..RULES].iter_mut() {
        for (o, applies) in rule.iter_mut().zip(applies) {
            *o = gate(*applies, *o);
        }
    }
    let mut chapter_5 = [All::NONE; CHUNK];
    let mut conditions = [All::NONE; CHUNK];
    for rule in (CHAPTER_5..RULES).filter(|rule| *rule != EXTENDED_HOURS) {
        join(&mut chapter_5, out[rule]);
    }
    gated(applies, &chapter_5, out[4]);
    for rule in out[1..8].iter() {
        join(&mut conditions, rule);
    }
    gated(applies, &conditions, out[0]);
    for rule in out[..CHAPTER_5].iter() {
        join(&mut chapter_5, rule);
    }
    for (o, all) in out[RULES].iter_mut().zip(&chapter_5) {
        *o = all.outcome();
    }
}

/// Sixty-four outcomes as three words.
fn pack(outcomes: &[u8]) -> [u64; 3] {
    let mut words = [0u64; 3];
    for (n, eight) in outcomes.chunks(8).enumerate() {
        let mut bytes = [0u8; 8];
        bytes[..eight.len()].copy_from_slice(eight);
        let eight = u64::from_le_bytes(bytes);
        for (word, bit) in words.iter_mut().zip([PASS, FAIL, NOT_APPLICABLE]) {
            // The multiplication gathers the lowest bit of each byte in the highest byte.
            let lowest = eight >> bit.trailing_zeros() & 0x0101_0101_0101_0101;
            *word |= (lowest.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (n * 8);
        }
    }
    words
}
