//! The standard's numbers, as a program written by hand would have them: constants. They stand here, outside the data,
//! only because this is the opponent; the proof fails when the standard changes and they don't.
//!
//! Amounts are thousandths of the unit (m², %, h, yuan, one), as in [`crate::read::Bounds`]; opening hours are minutes.

/// One unit.
pub const ONE: i64 = 1000;
/// 5.1.
pub const BUILDING_AREA: i64 = 400 * ONE;
/// 5.2.
pub const SIGNS_HUNG_PROPERLY: i64 = 100 * ONE;
/// 5.3.
pub const FUNCTION_ROOMS: i64 = 10;
/// 5.4.
pub const ADMINISTRATORS: i64 = 2 * ONE;
/// 5.4.
pub const STUDY_HOURS: i64 = 36 * ONE;
/// 5.4.
pub const ATTENDANCE: i64 = 80 * ONE;
/// 5.5, 5.7, 5.9, 5.10, 5.15: the share that many rates have to reach.
pub const RATE: i64 = 90 * ONE;
/// 5.7, in minutes.
pub const OPENING: i64 = 8 * 60;
/// 5.8.
pub const BADGES: i64 = 100 * ONE;
/// 5.8.
pub const STAFF_TRAINING: i64 = 30 * ONE;
/// 5.9.
pub const PARTY_DAYS: i64 = 12 * ONE;
/// 5.11.
pub const ACTIVITIES: i64 = 12 * ONE;
/// 5.13, in percent.
pub const RANK_SHARE: i64 = 30;
/// 5.14.
pub const YEARLY_BUDGET: i64 = 2000 * ONE;
