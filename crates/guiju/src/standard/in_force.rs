//! When an edition is in force, and which of several is on a day.

use crate::{
    Bilingual,
    diagnostic::Span,
    quantity::read_date,
    tree::{Node, decode::Decoder},
};
use serde::{Deserialize, Serialize};

/// From when until when an edition is in force: days from 1970-01-01, both ends included; absent where the text does not
/// say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InForce {
    /// The first day.
    pub from: Option<i64>,
    /// The last day.
    pub until: Option<i64>,
    /// The last day on which it is still accepted beside the edition that took its place.
    pub transition_until: Option<i64>,
}

/// Where an edition stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// It is not in force yet.
    Before,
    /// It is not in force any more.
    After,
    /// Its text gives no dates.
    Unstated,
    /// Another has taken its place, and it is still accepted.
    Transition,
    /// It is in force.
    InForce,
}

impl InForce {
    /// Where an edition stands on a day.
    ///
    /// ```
    /// use guiju::standard::{Force, InForce};
    /// let old = InForce { from: Some(0), until: Some(99), transition_until: Some(109) };
    /// let on = |day| old.on(day);
    /// assert_eq!([on(-1), on(99), on(100), on(110)], [Force::Before, Force::InForce, Force::Transition, Force::After]);
    /// ```
    #[must_use]
    pub fn on(&self, day: i64) -> Force {
        if *self == Self::default() {
            Force::Unstated
        } else if self.from.is_some_and(|from| day < from) {
            Force::Before
        } else if self.until.is_none_or(|until| day <= until) {
            Force::InForce
        } else if self.transition_until.is_some_and(|until| day <= until) {
            Force::Transition
        } else {
            Force::After
        }
    }

    pub(super) fn read(node: &Node, decoder: &mut Decoder<'_>) -> Self {
        let Some(mut fields) = decoder.fields(node, "in_force") else { return Self::default() };
        let mut day = |key: &'static str, last: bool, decoder: &mut Decoder<'_>| -> Option<(i64, Span)> {
            let node = fields.take(key)?;
            match read_date(&decoder.text(node, key)?) {
                Ok(days) => Some((if last { days.hi } else { days.lo }, node.span)),
                Err(error) => {
                    decoder.error(node.span, key, "bad-date", error.message(), error.help());
                    None
                }
            }
        };
        let from = day("from", false, decoder);
        let until = day("until", true, decoder);
        let transition = day("transition_until", true, decoder);
        fields.finish(decoder);
        let order = [("from", from), ("until", until), ("transition_until", transition)];
        let mut stated = order.into_iter().filter_map(|(key, day)| day.map(|day| (key, day)));
        let mut before = stated.next();
        for (key, (day, span)) in stated {
            if let Some((earlier, _)) = before.filter(|(_, (first, _))| *first > day) {
                let message =
                    Bilingual::new(format!("`{key}` 早于 `{earlier}`"), format!("`{key}` is before `{earlier}`"));
                decoder.error(span, key, "bad-date", message, None);
            }
            before = Some((key, (day, span)));
        }
        if let (None, Some((_, span))) = (until, transition) {
            let message =
                Bilingual::new("有 `transition_until` 而没有 `until`", "there is `transition_until` without `until`");
            decoder.error(span, "transition_until", "missing-field", message, None);
        }
        let day = |stated: Option<(i64, Span)>| stated.map(|(day, _)| day);
        Self { from: day(from), until: day(until), transition_until: day(transition) }
    }
}

/// Which of several editions is in force on a day: the one that took effect last among those that stand best. While two
/// are accepted it is the newer, and the others are named after it.
#[cfg_attr(not(feature = "bundled"), allow(dead_code))]
pub(crate) fn choose(editions: &[InForce], day: i64) -> Option<(usize, Vec<usize>)> {
    let standing: Vec<Force> = editions.iter().map(|edition| edition.on(day)).collect();
    let rank = |number: usize| {
        let force = standing.get(number).copied().unwrap_or(Force::Before);
        let from = editions.get(number).and_then(|edition| edition.from).unwrap_or(i64::MIN);
        // Of those that are all still to come, the next one.
        (force, if force == Force::Before { from.checked_neg().unwrap_or(i64::MAX) } else { from })
    };
    // Of equals the first: the newest stands first.
    let chosen = (0..editions.len()).rev().max_by_key(|number| rank(*number))?;
    let accepted =
        |number: &usize| matches!(standing.get(*number), Some(Force::InForce | Force::Transition)) && *number != chosen;
    Some((chosen, (0..editions.len()).filter(accepted).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(day: i64, expected: usize, accepted: &[usize]) {
        let newest = InForce { from: Some(100), until: None, transition_until: None };
        let middle = InForce { from: Some(50), until: Some(99), transition_until: Some(110) };
        let oldest = InForce { from: Some(10), until: Some(49), transition_until: None };
        assert_eq!(choose(&[newest, middle, oldest], day), Some((expected, accepted.to_vec())), "day {day}");
    }

    #[test]
    fn the_edition_in_force_on_the_day_is_chosen() {
        check(9, 2, &[]); // none yet: the first to come
        check(10, 2, &[]);
        check(49, 2, &[]);
        check(50, 1, &[]);
        check(99, 1, &[]);
        check(100, 0, &[1]); // the older is still accepted
        check(110, 0, &[1]);
        check(111, 0, &[]);
        let ended = InForce { from: Some(0), until: Some(9), transition_until: None };
        assert_eq!(choose(&[InForce::default(), ended], 5), Some((1, vec![])));
        assert_eq!(choose(&[InForce::default(), ended], 10), Some((0, vec![])));
        assert_eq!(choose(&[], 10), None);
    }
}
