//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::HandlingLedgerField;
use crate::typed::{Count, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Ledger of matters handled. 办事登记台账。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct HandlingLedger {
    /// Books: how many books it has (at most 1000).
    /// 本数：台账的本数。
    #[serde(alias = "本数", skip_serializing_if = "Option::is_none")]
    pub books: Option<Fact<Count>>,
    /// Title: the title of the ledger.
    /// 名称：台账的名称。
    #[serde(alias = "名称", skip_serializing_if = "Option::is_none")]
    pub heading: Option<Fact<String>>,
    /// Columns: the columns of the ledger.
    /// 栏目：台账的栏目。
    #[serde(alias = "栏目", skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fact<Set<HandlingLedgerField>>>,
}

impl Value for HandlingLedger {}
