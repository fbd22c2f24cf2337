//! Conditions: what a standard asks, as one flat program.
//!
//! A condition tree of a standard comes in (see `link`) and becomes [`Step`]s in postorder, equal ones shared. A
//! [`Table`] of facts comes in and each step is run once over all rows of its frame (see `run`), leaving three bitmaps:
//! may pass, may fail, may not apply. Nothing here recurses over input, allocates per row, or knows a standard by name.
//!
//! One form of condition is one file in `forms`: how it is read, its kernel, and its sentence.

mod bits;
mod explain;
pub(crate) mod forms;
mod layout;
mod link;
mod program;
mod reads;
mod run;
mod side;
mod table;
mod ties;

pub use bits::Outcomes;
pub use explain::{Explanation, Gap, ItemFinding, Operand, RowGap, Shown};
pub use program::{Frame, FrameId, NodeId, OpenId, OpenParameter, Program, Slot, SlotId, SlotKind, Step};
pub use run::{Evaluation, Instead, Scratch};
pub use table::{Column, FrameRows, Table};

pub(crate) use bits::Word;
pub(crate) use explain::{Describer, Explainer, View};
pub(crate) use forms::operand::Operand as Side;
pub use link::Parameter;
pub(crate) use link::{Linker, Literal, Scope, VerdictTargets, unit_of};
pub(crate) use run::Items;
pub use side::OperandSide;
pub(crate) use table::{Texts, UNKNOWN_CODE, text_code};
pub(crate) use ties::{Tied, Ties, are_apart};

/// Names that are operators of conditions, reserved against fact names.
pub const OPERATORS: [&str; 6] = ["all", "any", "not", "at_least_of", "verdict", "value"];
