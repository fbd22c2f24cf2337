//! Lists: the items of all rows one after another, and where each row's begin.

use super::{Reading, Rows};
use crate::{
    plan::{Field, Items, OpenList},
    problem::Place,
};
use arrow_array::{Array, ArrayRef, BooleanArray, UInt64Array, cast::AsArray, types::Int64Type};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use guiju::{
    Diagnostic,
    facts::read_value,
    quantity::Interval,
    tree::{Node, Value},
};

/// The items of the lists of an array, of rows that are not null, and where those of each row begin.
pub(super) fn items(array: &ArrayRef, nulls: Option<&NullBuffer>) -> Option<(ArrayRef, Vec<u32>)> {
    let bounds: Vec<usize>;
    let values = match array.data_type() {
        DataType::List(_) => {
            let list = array.as_list_opt::<i32>()?;
            bounds = list.value_offsets().iter().map(|o| usize::try_from(*o).unwrap_or(0)).collect();
            list.values()
        }
        DataType::LargeList(_) => {
            let list = array.as_list_opt::<i64>()?;
            bounds = list.value_offsets().iter().map(|o| usize::try_from(*o).unwrap_or(0)).collect();
            list.values()
        }
        DataType::FixedSizeList(..) => {
            let list = array.as_fixed_size_list_opt()?;
            let size = usize::try_from(list.value_length()).unwrap_or(0);
            bounds = (0..=list.len()).map(|row| row * size).collect();
            list.values()
        }
        _ => return None,
    };
    let first = bounds.first().copied().unwrap_or(0);
    let last = bounds.last().copied().unwrap_or(0);
    let rows = || bounds.iter().zip(bounds.iter().skip(1)).map(|(start, end)| *start..*end);
    let is_null = |row: usize| nulls.is_some_and(|nulls| nulls.is_null(row));
    // What stands behind a null is nothing.
    if nulls.is_some() && rows().enumerate().any(|(row, range)| is_null(row) && !range.is_empty()) {
        let mut offsets = vec![0u32];
        let mut kept: Vec<u64> = Vec::new();
        for (row, range) in rows().enumerate() {
            if !is_null(row) {
                kept.extend(range.map(|item| item as u64));
            }
            offsets.push(u32::try_from(kept.len()).unwrap_or(u32::MAX));
        }
        let values = arrow_select::take::take(values, &UInt64Array::from(kept), None).ok()?;
        return Some((values, offsets));
    }
    let offsets = bounds.iter().map(|bound| u32::try_from(bound - first).unwrap_or(u32::MAX)).collect();
    Some((values.slice(first, last - first), offsets))
}

impl Reading<'_> {
    pub(super) fn list(&mut self, field: &Field, list: &Items, array: &ArrayRef, rows: &Rows<'_>) {
        let nulls = rows.nulls(array);
        self.given(field, array.len(), nulls.as_ref(), |_| true);
        let Some((values, offsets)) = items(array, nulls.as_ref()) else { return };
        if let Some(frame) = list.frame.and_then(|frame| self.table.frames.get_mut(frame)) {
            frame.extra_lo.resize(array.len(), 0);
            match &nulls {
                None => frame.extra_hi.resize(array.len(), 0),
                Some(nulls) => {
                    frame.extra_hi.extend(nulls.iter().map(|valid| if valid { 0 } else { Interval::POS }));
                }
            }
        }
        self.items(field, list, &values, offsets, rows);
    }

    pub(super) fn open_list(&mut self, field: &Field, list: &Items, open: OpenList, array: &ArrayRef, rows: &Rows<'_>) {
        let Some(of) = array.as_struct_opt() else { return };
        let nulls = rows.nulls(array);
        self.given(field, array.len(), nulls.as_ref(), |_| true);
        let Some(lists) = of.columns().get(open.items) else { return };
        let no_items = NullBuffer::union(lists.logical_nulls().as_ref(), nulls.as_ref());
        let Some((values, offsets)) = items(lists, no_items.as_ref()) else { return };
        let column = |at: Option<usize>| at.and_then(|at| of.columns().get(at));
        let complete: Option<&BooleanArray> = column(open.complete).and_then(|array| array.as_boolean_opt());
        let totals = column(open.total).and_then(|array| arrow_cast::cast(array, &DataType::Int64).ok());
        let totals = totals.as_ref().and_then(|array| array.as_primitive_opt::<Int64Type>());
        let mut doubtful = Vec::new();
        let mut extra = Vec::with_capacity(array.len());
        for (row, range) in offsets.windows(2).enumerate() {
            if nulls.as_ref().is_some_and(|nulls| nulls.is_null(row)) {
                extra.push((0, Interval::POS));
                continue;
            }
            let [start, end] = [range.first(), range.last()].map(|o| o.map_or(0, |o| i64::from(*o)));
            let listed = end - start;
            let is_complete = complete.is_some_and(|c| c.is_valid(row) && c.value(row));
            let total = totals.filter(|totals| totals.is_valid(row)).map(|totals| totals.value(row));
            if total.is_some_and(|total| total < listed || (is_complete && total > listed)) {
                doubtful.push(row);
            }
            let more = total.map(|total| (total - listed).max(0));
            extra.push(match (is_complete, more) {
                (true, _) => (0, 0),
                (false, Some(more)) => (more, more),
                (false, None) => (0, Interval::POS),
            });
        }
        if let Some(frame) = list.frame.and_then(|frame| self.table.frames.get_mut(frame)) {
            frame.extra_lo.extend(extra.iter().map(|(least, _)| *least));
            frame.extra_hi.extend(extra.iter().map(|(_, most)| *most));
        }
        for row in doubtful {
            self.doubt_list_only(field, array, row, &rows.place);
        }
        self.items(field, list, &values, offsets, rows);
    }

    /// Reports what is wrong with a list itself; its items are read by themselves.
    fn doubt_list_only(&mut self, field: &Field, array: &ArrayRef, row: usize, place: &Place<'_>) {
        let before = self.problems.len();
        self.doubt(field, array, row, place);
        let (_, prefix) = place.find(row);
        let own = crate::problem::join(&prefix, &field.at);
        let found = self.problems.split_off(before.min(self.problems.len()));
        self.problems.extend(found.into_iter().filter(|problem| problem.diagnostic.path == own));
    }

    /// Reads the facts of items, and says how many each row has.
    fn items(&mut self, field: &Field, list: &Items, values: &ArrayRef, offsets: Vec<u32>, rows: &Rows<'_>) {
        let Some(of) = values.as_struct_opt() else { return };
        let live = values.logical_nulls().filter(|nulls| nulls.null_count() > 0);
        let place = Place::Items { of: &rows.place, offsets: &offsets, at: &field.at };
        if let Some(live) = &live {
            (0..values.len()).filter(|row| live.is_null(*row)).for_each(|row| self.report_null(field, row, &place));
        }
        let inner = Rows { live, place };
        for part in &list.parts {
            if let Some(column) = of.columns().get(part.0) {
                self.read(&part.1, column, &inner);
            }
        }
        if let Some(at) = list.frame
            && let (Some(frame), Some(filled)) = (self.table.frames.get_mut(at), self.filled.get_mut(at))
        {
            frame.rows = values.len();
            frame.offsets = offsets;
            *filled = true;
        }
    }

    /// A null among the items is an error, as in a facts file.
    fn report_null(&mut self, field: &Field, row: usize, place: &Place<'_>) {
        let list = Node { value: Value::List(vec![Node::default()]), ..Node::default() };
        let Err(found) = read_value(self.vocabulary, &field.fact, &list, "") else { return };
        for diagnostic in found.0 {
            self.report(place, row, Diagnostic { path: String::new(), ..diagnostic }, "null");
        }
    }
}
