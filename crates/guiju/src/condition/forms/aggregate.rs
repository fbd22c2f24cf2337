//! `sum max min: {of: field, where: …}`: one number from a field of the items. The greatest or least of no item is
//! undefined ("not applicable"); the sum of none is nought.

use super::{
    super::{
        FrameId, NodeId, Outcomes, bits,
        explain::Describer,
        run::{Batch, Values},
    },
    operand::Operand,
};
use crate::{
    Bilingual,
    quantity::{Interval, Unit},
};

/// What is made of the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Summary {
    /// Their sum.
    Sum,
    /// The greatest.
    Max,
    /// The least.
    Min,
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Aggregate {
    /// The items.
    pub items: FrameId,
    /// What is made of them.
    pub summary: Summary,
    /// The field.
    pub field: Operand,
    /// Its allowed range, for items that are not listed.
    pub range: Interval,
    /// Which items take part; all where `None`.
    pub filter: Option<NodeId>,
    /// Unit of the field.
    pub unit: Unit,
}

impl Aggregate {
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, mut out: Values<'_>) {
        let filter = self.filter.map(|id| batch.bits(id));
        let field = batch.series(&self.field, self.items);
        let mut lists = batch.items(frame, self.items);
        out.fill(|_| {
            let items = lists.next()?;
            let takes_part = |row: usize| filter.map_or(Outcomes::PASS, |words| bits::outcomes(words, row));
            let numbers = (items.start..items.end).map(|row| (field.at(row), takes_part(row))).filter(|(_, o)| o.pass);
            let certain = |o: &Outcomes| *o == Outcomes::PASS;
            let unlisted = items.extra_hi > 0;
            match self.summary {
                Summary::Sum => {
                    let (mut lo, mut hi) = (0i128, 0i128);
                    for (number, o) in numbers {
                        let (least, most) = (finite(number.lo), finite(number.hi));
                        lo += if certain(&o) { least } else { least.min(0) };
                        hi += if certain(&o) { most } else { most.max(0) };
                    }
                    // Items not listed all take part, or only as many as the filter takes.
                    let fewest = if filter.is_none() { i128::from(items.extra_lo) } else { 0 };
                    let numbers = [fewest, i128::from(items.extra_hi)];
                    let of = |each: i64| numbers.map(|number| finite(each).saturating_mul(number));
                    lo = lo.saturating_add(of(self.range.lo).into_iter().min().unwrap_or(0));
                    hi = hi.saturating_add(of(self.range.hi).into_iter().max().unwrap_or(0));
                    Some((clamp_low(lo), clamp(hi), false))
                }
                Summary::Max | Summary::Min => {
                    let mut found: Option<(i64, i64)> = unlisted.then_some((self.range.lo, self.range.hi));
                    let mut sure: Option<(i64, i64)> = None;
                    let better = |a: i64, b: i64| if self.summary == Summary::Max { a.max(b) } else { a.min(b) };
                    let worse = |a: i64, b: i64| if self.summary == Summary::Max { a.min(b) } else { a.max(b) };
                    for (number, o) in numbers {
                        found = Some(found.map_or((number.lo, number.hi), |(lo, hi)| match self.summary {
                            Summary::Min => (better(lo, number.lo), worse(hi, number.hi)),
                            _ => (worse(lo, number.lo), better(hi, number.hi)),
                        }));
                        if certain(&o) {
                            sure = Some(sure.map_or((number.lo, number.hi), |(lo, hi)| {
                                (better(lo, number.lo), better(hi, number.hi))
                            }));
                        }
                    }
                    let (lo, hi) = found?;
                    // One certain item bounds the result from one side; the possible ones bound the other.
                    let (lo, hi) = match (self.summary, sure) {
                        (_, None) => (lo, hi),
                        (Summary::Max, Some((sure_lo, _))) => (sure_lo, hi),
                        (_, Some((_, sure_hi))) => (lo, sure_hi),
                    };
                    Some((lo, hi, sure.is_none() && (items.extra_lo == 0 || filter.is_some())))
                }
            }
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (list, field) = (d.list(self.items), d.operand(&self.field, self.unit));
        let (zh, en) = match self.summary {
            Summary::Sum => ("合计", "sum of"),
            Summary::Max => ("最大值", "greatest"),
            Summary::Min => ("最小值", "least"),
        };
        let filter = self.filter.map(|f| d.condition(f));
        let (zh_filter, en_filter) =
            filter.map_or((String::new(), String::new()), |f| (format!("（{}）", f.zh), format!(" ({})", f.en)));
        Bilingual::new(
            format!("{}{zh_filter}的{}{zh}", list.zh, field.zh),
            format!("{en} {} of the {}{en_filter}", field.en, list.en),
        )
    }
}

/// An infinity as a number so large that sums of it stay beyond every real amount.
pub(crate) fn finite(n: i64) -> i128 {
    match n {
        Interval::NEG => i128::MIN / (1 << 40),
        Interval::POS => i128::MAX / (1 << 40),
        n => i128::from(n),
    }
}

/// An upper bound back in 64 bits; what does not fit widens, so that it stays a bound.
pub(crate) fn clamp(n: i128) -> i64 {
    i64::try_from(n).unwrap_or(if n < 0 { Interval::NEG + 1 } else { Interval::POS })
}

/// The same for a lower bound.
pub(crate) fn clamp_low(n: i128) -> i64 {
    i64::try_from(n.min(i128::from(Interval::POS - 1))).unwrap_or(Interval::NEG)
}
