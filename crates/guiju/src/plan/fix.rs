//! What to do: one fix, what it costs and what it gains.

use crate::{Bilingual, condition::Shown, score::Mark};
use serde::{Deserialize, Serialize};

/// What kind of work a fix is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FixKind {
    /// To be found out, and perhaps there already; nothing else can be done about it.
    Confirm,
    /// To be built.
    Build,
    /// To be bought or put up.
    Equip,
    /// To be done by people.
    Organize,
    /// To be judged by whoever may.
    Attest,
    /// To be waited for.
    Wait,
}

impl FixKind {
    /// The names in a costs file.
    pub const NAMES: [(&'static str, Self); 6] = [
        ("confirm", Self::Confirm),
        ("build", Self::Build),
        ("equip", Self::Equip),
        ("organize", Self::Organize),
        ("attest", Self::Attest),
        ("wait", Self::Wait),
    ];
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// In words.
    pub what: Bilingual,
    /// What kind of work it is.
    pub kind: FixKind,
    /// Paths of the facts that it changes.
    pub facts: Vec<String>,
    /// The least number it has to come to.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub to: Option<Shown>,
    /// By how much a number has to change.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by: Option<Shown>,
    /// The day to wait for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<String>,
    /// Its place in the order in which to begin: first what rules need, the cheapest in front, then what brings the
    /// most points for the money.
    pub rank: usize,
    /// To be measured or looked at first: perhaps nothing has to be done.
    pub measure_first: bool,
    /// What it costs, as far as it has a price.
    pub cost: Cost,
    /// How many things in it have no price.
    pub unpriced: u32,
    /// What it gains.
    pub gain: Gain,
}

/// What something costs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Once.
    pub one_off: Shown,
    /// Each year.
    pub yearly: Shown,
}

/// What a fix gains, together with the others: without it, this would be lost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gain {
    /// The rules that it turns.
    pub rules: Vec<RuleReference>,
    /// The levels that it opens.
    pub levels: Vec<String>,
    /// The points that it brings, over all sheets; absent where it brings none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub marks: Option<Mark>,
}

/// Which rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleReference {
    /// Its name.
    pub rule: String,
    /// Its clause.
    pub clause: String,
    /// Its title.
    pub title: Bilingual,
}
