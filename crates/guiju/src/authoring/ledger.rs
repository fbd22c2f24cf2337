//! The ledger of a source: clause by clause, what carries it, or why nothing can.

use crate::{
    Bilingual,
    standard::{Carrier, Register},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format of a ledger in JSON.
const FORMAT: &str = "guiju-coverage/1";

/// What carries each clause of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Format and version.
    pub format: String,
    /// Clause by clause.
    pub clauses: Vec<LedgerEntry>,
    /// Ids that are said to be carried and are in no register, with what names them.
    pub dangling: Vec<(String, String)>,
}

/// One clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// Its id.
    pub id: String,
    /// The document it stands in.
    pub article: String,
    /// Where it stands.
    pub section: String,
    /// How strongly it is meant.
    pub modality: String,
    /// What it says.
    pub text: Bilingual,
    /// What carries it, such as `rule xuzhou-red-landmark/building-area`.
    pub carried_by: Vec<String>,
    /// Why nothing carries it: `heading`, `masked`, `informative`, `undefined_reference` or `rhetoric`.
    pub reason: Option<String>,
    /// The same in a sentence.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub explanation: Option<Bilingual>,
}

impl LedgerEntry {
    /// Whether nothing carries it and nothing says why.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.carried_by.is_empty() && self.reason.is_none()
    }
}

/// Makes the ledger of a register from carriers and the name of what they stand in (a standard, or empty for the
/// vocabulary).
#[must_use]
pub fn ledger<'c>(register: &Register, carriers: impl IntoIterator<Item = (&'c str, &'c Carrier)>) -> Ledger {
    let mut carried: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut dangling = Vec::new();
    for (owner, carrier) in carriers {
        let name = match (owner, carrier.kind) {
            ("", kind) => format!("{kind} {}", carrier.id),
            (owner, "standard") => format!("standard {owner}"),
            (owner, kind) => format!("{kind} {owner}/{}", carrier.id),
        };
        for (id, _) in &carrier.clauses {
            if register.clauses().contains_key(id) {
                let names = carried.entry(id).or_default();
                if !names.contains(&name) {
                    names.push(name.clone());
                }
            } else {
                dangling.push((id.clone(), name.clone()));
            }
        }
    }
    let clauses = register
        .clauses()
        .iter()
        .map(|(id, clause)| LedgerEntry {
            id: id.clone(),
            article: clause.document.clone(),
            section: clause.section.clone(),
            modality: clause.modality.clone(),
            text: clause.text.clone(),
            carried_by: carried.remove(id.as_str()).unwrap_or_default(),
            reason: clause.reason.as_ref().map(|(why, _)| why.clone()),
            explanation: clause.reason.as_ref().map(|(_, text)| text.clone()),
        })
        .collect();
    Ledger { format: FORMAT.to_owned(), clauses, dangling }
}
