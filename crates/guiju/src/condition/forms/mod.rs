//! The forms a condition can take, one a file: how it is read, its kernel over columns, its sentence.

pub mod aggregate;
pub mod arithmetic;
pub mod at_least_of;
pub mod combine;
pub mod compare;
pub mod contains;
pub mod count;
pub mod elapsed;
pub mod flag;
pub mod gate;
pub mod in_order;
pub mod known;
pub mod lookup;
pub mod member;
pub mod negate;
pub mod operand;
pub mod quantify;
pub mod ratio;
pub mod set_size;
pub mod text_lookup;
pub mod verdict;
pub mod wording;
