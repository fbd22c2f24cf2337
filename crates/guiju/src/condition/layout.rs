//! Where steps leave their results: the words of all steps, and the numbers of all values, in the order of the steps. In a
//! small table, as one subject is, each step has one word, and nothing has to be laid out anew from run to run.

use super::{FrameId, NodeId};
use std::{ops::Range, sync::Arc};

/// What a program's steps are, for laying out their results.
#[derive(Clone, Debug, Default)]
pub(super) struct Shapes {
    /// By step.
    steps: Vec<Shape>,
    /// By value: its frame.
    values: Vec<FrameId>,
}

#[derive(Clone, Copy, Debug)]
struct Shape {
    frame: FrameId,
    /// Its number among the values, if it comes to a number.
    value: u32,
}

/// The value of a step that is a condition.
const CONDITION: u32 = u32::MAX;

impl Shapes {
    /// One more step.
    pub fn add(&mut self, frame: FrameId, is_value: bool) {
        let value = if is_value { u32::try_from(self.values.len()).unwrap_or(CONDITION) } else { CONDITION };
        self.steps.push(Shape { frame, value });
        if is_value {
            self.values.push(frame);
        }
    }
}

/// The places of one run.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    shapes: Arc<Shapes>,
    /// By frame.
    rows: Vec<usize>,
    /// Whether one word is enough for each step.
    is_small: bool,
    /// By step: its first word, and one past its last; only for tables that are not small.
    words: Vec<(usize, usize)>,
    /// By value: its first number.
    numbers: Vec<usize>,
    size: (usize, usize),
}

impl Layout {
    /// For so many rows of each frame.
    pub fn set(&mut self, shapes: &Arc<Shapes>, ranges: &[Range<usize>]) {
        let is_same = Arc::ptr_eq(&self.shapes, shapes);
        if !is_same {
            self.shapes = Arc::clone(shapes);
        }
        self.rows.clear();
        self.rows.extend(ranges.iter().map(Range::len));
        let was_small = std::mem::replace(&mut self.is_small, self.rows.iter().all(|rows| *rows <= 64));
        if is_same && was_small && self.is_small {
            return;
        }
        self.numbers.clear();
        self.size.1 = 0;
        for frame in &shapes.values {
            self.numbers.push(self.size.1);
            let rows = self.rows.get(frame.0 as usize).copied().unwrap_or_default();
            self.size.1 += 2 * if self.is_small { 64 } else { rows };
        }
        self.words.clear();
        self.size.0 = 0;
        if self.is_small {
            self.size.0 = shapes.steps.len();
            return;
        }
        for shape in &shapes.steps {
            let start = self.size.0;
            self.size.0 += super::bits::words(self.rows.get(shape.frame.0 as usize).copied().unwrap_or_default());
            self.words.push((start, self.size.0));
        }
    }

    /// How many words and numbers there are of all steps.
    pub fn size(&self) -> (usize, usize) {
        self.size
    }

    /// The words of a step, out of those of all.
    #[inline]
    pub fn words<'w, T>(&self, id: NodeId, words: &'w [T]) -> &'w [T] {
        if self.is_small {
            return words.get(id.0 as usize).map_or(&[], std::slice::from_ref);
        }
        self.words.get(id.0 as usize).and_then(|(start, end)| words.get(*start..*end)).unwrap_or_default()
    }

    /// The first of a value's lowest numbers, and how many there are; its highest follow. `None` for a condition.
    #[inline]
    pub fn numbers(&self, id: NodeId) -> Option<(usize, usize)> {
        let shape = self.shapes.steps.get(id.0 as usize).filter(|shape| shape.value != CONDITION)?;
        Some((*self.numbers.get(shape.value as usize)?, *self.rows.get(shape.frame.0 as usize)?))
    }
}
