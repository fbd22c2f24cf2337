//! Both sides have to say the same before either is timed.

use crate::{
    as_of,
    center::Center,
    columns::{Bitmaps, Bytes, Columns},
    generate::Generated,
    ours::{Ours, byte},
    rows::{self, Dates, RULES},
};
use guiju::Scratch;

/// How many centers are compared, from [`SEED`].
pub const CENTERS: usize = 1000;

/// Seed of the centers compared.
pub const SEED: u64 = 20_220_601;

/// What was compared.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Outcomes compared: rules and the standard, by center.
    pub outcomes: usize,
    /// How many of them were each set of outcomes, by the bits of the set.
    pub sets: [usize; 8],
    /// The same for the standard as a whole.
    pub overall: [usize; 8],
}

/// Compares every outcome of every rule of the centers, by row and by column.
///
/// # Panics
/// Where one differs.
#[must_use]
pub fn same_outcomes(ours: &Ours, centers: &[Generated]) -> Tally {
    assert_eq!(ours.nodes.len(), RULES + 1, "the standard has other rules than the opponent");
    let (day, dates) = (as_of(), Dates::of(crate::AS_OF));
    let mut tally = Tally::default();
    let mut scratch = Scratch::default();
    let (mut bits, mut bits_of_text) = (Vec::new(), Vec::new());
    let mut texts = ours.texts(day);
    let table = ours.table(centers, day);
    let evaluation = ours.evaluate(&table, day, &mut scratch);
    let structs: Vec<Center> = centers.iter().map(|c| c.center.clone()).collect();
    let columns = Columns::of(&structs, dates);
    let (mut bytes, mut bitmaps) = (Bytes::default(), Bitmaps::default());
    columns.evaluate(&mut bytes);
    columns.evaluate_packed(&mut bitmaps);
    assert_eq!(bitmaps.0, evaluation.outcomes, "the bitmaps differ");
    for (row, center) in centers.iter().enumerate() {
        ours.verdicts(&ours.read(&center.text), day, &mut scratch, &mut bits);
        texts.verdicts(&center.text, &mut bits_of_text);
        assert_eq!(bits, bits_of_text, "{}", center.text);
        let theirs = rows::evaluate_text(&center.text, dates).expect("the opponent reads what is generated");
        let theirs = theirs.rules.iter().chain([&theirs.overall]);
        for (rule, (ours_says, theirs_says)) in bits.iter().zip(theirs).enumerate() {
            let by_column = (byte(evaluation.at(rule, row)), bytes.0[rule][row]);
            let name = ours.standard.rules.get(rule).map_or("the standard", |r| r.id.as_str());
            let all = [*ours_says, *theirs_says, by_column.0, by_column.1];
            assert!(all.iter().all(|o| o == ours_says), "{name}: {all:?}\n{}", center.text);
            tally.outcomes += 1;
            tally.sets[usize::from(*ours_says)] += 1;
            if rule == RULES {
                tally.overall[usize::from(*ours_says)] += 1;
            }
        }
    }
    tally
}
