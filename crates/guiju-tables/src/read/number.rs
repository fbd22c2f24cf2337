//! Numbers, days and yes or no, straight onto the grid.

use super::{Reading, Rows, range_of};
use crate::{
    cell,
    mapping::Percent,
    plan::{Field, Part},
};
use arrow_array::{
    Array, ArrayRef, ArrowPrimitiveType, PrimitiveArray,
    cast::AsArray,
    types::{
        Decimal32Type, Decimal64Type, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type,
        Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
    },
};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use guiju::{Column, quantity::Dimension, vocabulary::FactKind};

/// What a cell says at first sight.
#[derive(Clone, Copy)]
enum Sight {
    /// A number on the grid, to be held against the range.
    Steps(i64),
    /// Nothing.
    Nothing,
    /// It takes a second look.
    Doubtful,
}

impl From<Option<i64>> for Sight {
    fn from(steps: Option<i64>) -> Self {
        steps.map_or(Self::Doubtful, Self::Steps)
    }
}

/// Bare numbers of one fact as grid steps.
#[derive(Clone, Copy)]
struct Grid {
    /// Steps of one.
    steps: i64,
    /// Whether a number up to one is refused, since it may be a share.
    wary: bool,
    /// The most that there can be.
    most: i64,
}

impl Grid {
    fn of(field: &Field) -> Option<Self> {
        let unit = field.fact.kind.unit()?;
        // A day has no more hours.
        let most = if field.fact.kind == FactKind::Hours { 24 * unit.steps() } else { i64::MAX };
        let percent = unit.dimension() == Dimension::Percent;
        let share = field.stated.percent == Some(Percent::Fraction);
        let steps = if share { unit.steps().checked_mul(100)? } else { unit.steps() };
        Some(Self { steps, wary: percent && field.stated.percent.is_none(), most })
    }

    /// A whole number.
    fn whole(self, number: i64) -> Option<i64> {
        if number < 0 || (self.wary && number == 1) {
            return None;
        }
        number.checked_mul(self.steps).filter(|steps| *steps <= self.most)
    }

    /// A number of tenths, hundredths and so on; none where it is not on the grid.
    fn decimal(self, mantissa: i128, power: i128) -> Option<i64> {
        if mantissa < 0 || (self.wary && mantissa > 0 && mantissa <= power) {
            return None;
        }
        let scaled = mantissa.checked_mul(i128::from(self.steps))?;
        let whole = (scaled % power == 0).then(|| i64::try_from(scaled / power).ok()).flatten();
        whole.filter(|steps| *steps <= self.most)
    }

    /// A float by its shortest decimal.
    fn float(self, number: f64) -> Sight {
        /// Up to here whole numbers and their tenths are told apart by their decimals.
        const EXACT: f64 = 1e15;
        if number.is_nan() {
            return Sight::Nothing;
        }
        if number.fract() == 0.0 && number.abs() < EXACT {
            return self.whole(number as i64).into();
        }
        let mut power = 1i64;
        for _ in 0..6 {
            power *= 10;
            let mantissa = (number * power as f64).round();
            if mantissa.abs() >= EXACT {
                break;
            }
            // Both are exact in a float, so the quotient is the float nearest to this decimal.
            if mantissa / power as f64 == number {
                return self.decimal(mantissa as i128, i128::from(power)).into();
            }
        }
        Sight::Doubtful
    }
}

impl Reading<'_> {
    pub(super) fn numbers(&mut self, field: &Field, array: &ArrayRef, rows: &Rows<'_>) {
        let (mut lo, mut hi) = self.number_column(field);
        let nulls = rows.nulls(array);
        let doubtful = sights(field, array, nulls.as_ref(), &mut lo, &mut hi);
        self.put_numbers(field, array, nulls.as_ref(), lo, hi);
        for row in doubtful {
            let known = self.doubt(field, array, row, &rows.place);
            self.set(field, row, known.as_ref());
        }
    }

    pub(super) fn days(&mut self, field: &Field, array: &ArrayRef, rows: &Rows<'_>) {
        self.numbers(field, array, rows);
    }

    /// The vectors of the first slot, or others where no slot asks for the field.
    fn number_column(&mut self, field: &Field) -> (Vec<i64>, Vec<i64>) {
        let first = field.slots.first().and_then(|slot| self.table.columns.get_mut(*slot));
        match first {
            Some(Column::Number { lo, hi }) => (std::mem::take(lo), std::mem::take(hi)),
            _ => (Vec::new(), Vec::new()),
        }
    }

    fn put_numbers(
        &mut self,
        field: &Field,
        array: &ArrayRef,
        nulls: Option<&NullBuffer>,
        low: Vec<i64>,
        high: Vec<i64>,
    ) {
        let float = array.as_primitive_opt::<Float64Type>();
        self.given(field, array.len(), nulls, |row| float.is_none_or(|f| !f.value(row).is_nan()));
        let (first, others) = match field.slots.split_first() {
            Some(split) => split,
            None => return,
        };
        for slot in others {
            if let Some(Column::Number { lo, hi }) = self.table.columns.get_mut(*slot) {
                lo.extend_from_slice(&low);
                hi.extend_from_slice(&high);
            }
        }
        if let Some(Column::Number { lo, hi }) = self.table.columns.get_mut(*first) {
            (*lo, *hi) = (low, high);
        }
    }

    pub(super) fn bounds(
        &mut self,
        field: &Field,
        array: &ArrayRef,
        low: Option<&Part>,
        high: Option<&Part>,
        rows: &Rows<'_>,
    ) {
        let Some(of) = array.as_struct_opt() else { return };
        let nulls = rows.nulls(array);
        let side = |part: Option<&Part>| {
            let (mut lo, mut hi) = (Vec::new(), Vec::new());
            let part = part.and_then(|part| Some((part, of.columns().get(part.0)?)));
            let mut given = None;
            if let Some((part, column)) = part {
                let missing = NullBuffer::union(column.logical_nulls().as_ref(), nulls.as_ref());
                let doubtful = sights(&part.1, column, missing.as_ref(), &mut lo, &mut hi);
                given = Some((missing, doubtful));
            }
            (lo, hi, given)
        };
        let (from, _, of_low) = side(low);
        let (_, to, of_high) = side(high);
        let has = |side: &Option<(Option<NullBuffer>, Vec<usize>)>, row: usize| {
            side.as_ref().is_some_and(|(nulls, _)| nulls.as_ref().is_none_or(|nulls| nulls.is_valid(row)))
        };
        let doubts = |side: &Option<(Option<NullBuffer>, Vec<usize>)>| {
            side.as_ref().map(|(_, doubtful)| doubtful.clone()).unwrap_or_default()
        };
        let mut doubtful: Vec<usize> = doubts(&of_low).into_iter().chain(doubts(&of_high)).collect();
        let range = range_of(field);
        let (mut lo, mut hi) = self.number_column(field);
        for row in 0..array.len() {
            let (has_low, has_high) = (has(&of_low, row), has(&of_high, row));
            let least = from.get(row).copied().filter(|_| has_low).unwrap_or(range.lo);
            let most = to.get(row).copied().filter(|_| has_high).unwrap_or(range.hi);
            let is_null = nulls.as_ref().is_some_and(|nulls| nulls.is_null(row));
            // Bounds that say nothing are an error, as they are in a facts file.
            if !is_null && (least > most || !(has_low || has_high)) {
                doubtful.push(row);
            }
            lo.push(if least > most { range.lo } else { least });
            hi.push(if least > most { range.hi } else { most });
        }
        self.put_numbers(field, array, nulls.as_ref(), lo, hi);
        doubtful.sort_unstable();
        doubtful.dedup();
        for row in doubtful {
            let known = self.doubt(field, array, row, &rows.place);
            self.set(field, row, known.as_ref());
        }
    }

    pub(super) fn flags(&mut self, field: &Field, array: &ArrayRef, rows: &Rows<'_>) {
        let Some(values) = array.as_boolean_opt() else { return };
        let nulls = rows.nulls(array);
        self.given(field, array.len(), nulls.as_ref(), |_| true);
        let bits = values.values();
        for slot in &field.slots {
            let Some(Column::Flag(flags)) = self.table.columns.get_mut(*slot) else { continue };
            match &nulls {
                None => flags.extend(bits.iter().map(|yes| 2 - u8::from(yes))),
                Some(nulls) => {
                    flags.extend(bits.iter().zip(nulls.iter()).map(
                        |(yes, valid)| {
                            if valid { 2 - u8::from(yes) } else { 3 }
                        },
                    ));
                }
            }
        }
    }
}

/// Reads numbers or days into bounds; the rows that take a second look go out, not known for now.
fn sights(
    field: &Field,
    array: &ArrayRef,
    nulls: Option<&NullBuffer>,
    lo: &mut Vec<i64>,
    hi: &mut Vec<i64>,
) -> Vec<usize> {
    let mut doubtful = Vec::new();
    let range = range_of(field);
    lo.reserve(array.len());
    hi.reserve(array.len());
    let mut take = |row: usize, sight: Sight| match sight {
        Sight::Steps(steps) if range.lo <= steps && steps <= range.hi => {
            lo.push(steps);
            hi.push(steps);
        }
        other => {
            if !matches!(other, Sight::Nothing) {
                doubtful.push(row);
            }
            lo.push(range.lo);
            hi.push(range.hi);
        }
    };
    if field.fact.kind == FactKind::Date {
        for row in 0..array.len() {
            let is_null = nulls.is_some_and(|nulls| nulls.is_null(row));
            take(row, if is_null { Sight::Nothing } else { cell::day(array.as_ref(), row).into() });
        }
        return doubtful;
    }
    let Some(grid) = Grid::of(field) else { return doubtful };
    macro_rules! whole {
        ($kind:ty) => {
            each::<$kind>(array, nulls, take, |number| i64::try_from(number).ok().and_then(|n| grid.whole(n)).into())
        };
    }
    macro_rules! decimal {
        ($kind:ty, $scale:expr) => {{
            let up = 10i128.checked_pow(u32::from($scale.unsigned_abs())).filter(|_| *$scale >= 0);
            each::<$kind>(array, nulls, take, |number| up.and_then(|up| grid.decimal(i128::from(number), up)).into())
        }};
    }
    match array.data_type() {
        DataType::Int8 => whole!(Int8Type),
        DataType::Int16 => whole!(Int16Type),
        DataType::Int32 => whole!(Int32Type),
        DataType::Int64 => whole!(Int64Type),
        DataType::UInt8 => whole!(UInt8Type),
        DataType::UInt16 => whole!(UInt16Type),
        DataType::UInt32 => whole!(UInt32Type),
        DataType::UInt64 => whole!(UInt64Type),
        DataType::Float64 => each::<Float64Type>(array, nulls, take, |number| grid.float(number)),
        // A tenth is another number here than among the wider floats.
        DataType::Float32 => each::<Float32Type>(array, nulls, take, |number| match number.fract() == 0.0 {
            true => grid.float(f64::from(number)),
            false if number.is_nan() => Sight::Nothing,
            false => number.to_string().parse().map_or(Sight::Doubtful, |wide| grid.float(wide)),
        }),
        DataType::Decimal32(_, scale) => decimal!(Decimal32Type, scale),
        DataType::Decimal64(_, scale) => decimal!(Decimal64Type, scale),
        DataType::Decimal128(_, scale) => decimal!(Decimal128Type, scale),
        _ => {
            for row in 0..array.len() {
                let is_null = nulls.is_some_and(|nulls| nulls.is_null(row));
                take(row, if is_null { Sight::Nothing } else { Sight::Doubtful });
            }
        }
    }
    doubtful
}

fn each<T: ArrowPrimitiveType>(
    array: &ArrayRef,
    nulls: Option<&NullBuffer>,
    mut take: impl FnMut(usize, Sight),
    sight: impl Fn(T::Native) -> Sight,
) {
    let Some(values): Option<&PrimitiveArray<T>> = array.as_primitive_opt() else { return };
    match nulls {
        None => values.values().iter().enumerate().for_each(|(row, number)| take(row, sight(*number))),
        Some(nulls) => {
            for ((row, number), valid) in values.values().iter().enumerate().zip(nulls.iter()) {
                take(row, if valid { sight(*number) } else { Sight::Nothing });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_read_by_their_shortest_decimal() {
        let grid = Grid { steps: 3_000_000, wary: false, most: i64::MAX };
        let check = |number: f64, expected: Option<i64>| match grid.float(number) {
            Sight::Steps(steps) => assert_eq!(Some(steps), expected, "{number}"),
            Sight::Doubtful => assert_eq!(None, expected, "{number}"),
            Sight::Nothing => assert!(number.is_nan()),
        };
        check(0.1, Some(300_000));
        check(364.5, Some(1_093_500_000));
        check(0.1 + 0.2, None);
        check(400.0, Some(1_200_000_000));
        check(-1.0, None);
        check(f64::NAN, None);
        check(f64::INFINITY, None);
        check(1e300, None);
        let wary = Grid { wary: true, ..grid };
        assert!(matches!(wary.float(0.95), Sight::Doubtful));
        assert!(matches!(wary.float(1.0), Sight::Doubtful));
        assert!(matches!(wary.float(0.0), Sight::Steps(0)));
    }
}
