//! What carries a clause of the source: a rule, a level, a step of a process, a sign, a term …

use crate::{
    diagnostic::Span,
    tree::decode::{Decoder, Fields},
};

/// Something that carries clauses of the source register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// What it is: `rule`, `level`, `term` …
    pub kind: &'static str,
    /// Its name.
    pub id: String,
    /// The clauses, and where they are named.
    pub clauses: Vec<(String, Span)>,
}

/// Takes `covers` out of a mapping and keeps it with what the mapping is.
pub(crate) fn take_covers<'n>(
    carriers: &mut Vec<Carrier>,
    kind: &'static str,
    id: &str,
    fields: &mut Fields<'n>,
    decoder: &mut Decoder<'_>,
) {
    let Some(node) = fields.take("covers") else { return };
    let clauses = decoder.texts(node, id);
    if !clauses.is_empty() {
        carriers.push(Carrier { kind, id: id.to_owned(), clauses });
    }
}
