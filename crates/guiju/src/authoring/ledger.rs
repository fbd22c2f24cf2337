//! The ledger of a source: clause by clause, what carries it, or why nothing can.

use super::TestReport;
use crate::{
    Bilingual, Standard, Vocabulary,
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

impl Ledger {
    /// The ledger of the project's own standards, without their tests, which are not in the crate.
    ///
    /// ```
    /// let ledger = guiju::authoring::Ledger::bundled()?;
    /// assert!(ledger.dangling.is_empty() && !ledger.clauses.is_empty());
    /// # Ok::<(), guiju::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// None in a released crate: its tests make it.
    #[cfg(feature = "bundled")]
    pub fn bundled() -> Result<Self, crate::Diagnostics> {
        let mut carriers = Carriers::default();
        carriers.add_vocabulary(Vocabulary::bundled()?);
        for id in Standard::bundled_ids() {
            carriers.add_standard(&Standard::bundled(id)?);
        }
        Ok(carriers.ledger(Register::bundled()?))
    }

    /// Leaves only one document of the register: its clauses, and the ids that look as if they were its.
    pub fn keep(&mut self, article: &str) {
        self.clauses.retain(|clause| clause.article == article);
        self.dangling.retain(|(id, _)| id.split('-').next() == Some(article));
    }
}

/// What carries clauses, each with the name of the standard that it stands in; that of the vocabulary is empty.
#[derive(Clone, Debug, Default)]
pub struct Carriers(Vec<(String, Carrier)>);

impl Carriers {
    /// Adds what the vocabulary carries.
    pub fn add_vocabulary(&mut self, vocabulary: &Vocabulary) {
        self.0.extend(vocabulary.carriers().iter().map(|carrier| (String::new(), carrier.clone())));
    }

    /// Adds what a standard carries. What an overlay takes over from its base is carried there.
    pub fn add_standard(&mut self, standard: &Standard) {
        let own = |carrier: &&Carrier| carrier.clauses.iter().all(|(_, span)| span.source == 0);
        self.0.extend(standard.carriers.iter().filter(own).map(|carrier| (standard.id.clone(), carrier.clone())));
    }

    /// Adds what the worked cases of a standard's tests carry.
    pub fn add_tests(&mut self, standard: &Standard, report: TestReport) {
        self.0.extend(report.carriers.into_iter().map(|carrier| (standard.id.clone(), carrier)));
    }

    /// The ledger of a register. Standards come before the tests and the vocabulary: what is evaluated is named first.
    #[must_use]
    pub fn ledger(&self, register: &Register) -> Ledger {
        let mut ordered: Vec<&(String, Carrier)> = self.0.iter().collect();
        ordered.sort_by_key(|(owner, carrier)| (owner.is_empty(), carrier.kind == "case"));
        ledger(register, ordered.into_iter().map(|(owner, carrier)| (owner.as_str(), carrier)))
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
