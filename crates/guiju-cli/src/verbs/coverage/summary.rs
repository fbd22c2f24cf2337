//! How many clauses are carried, have a reason, or are open; and the words for it.

use guiju::{Bilingual, authoring::LedgerEntry};

/// Numbers of clauses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Summary {
    /// All of them.
    pub clauses: usize,
    /// Those that something carries.
    pub carried: usize,
    /// Those that nothing carries, for a reason.
    pub reasons: usize,
    /// Those without either.
    pub open: usize,
}

impl Summary {
    /// Counts clauses.
    pub fn of<'e>(entries: impl IntoIterator<Item = &'e LedgerEntry>) -> Self {
        let mut summary = Self::default();
        for entry in entries {
            summary.clauses += 1;
            if !entry.carried_by.is_empty() {
                summary.carried += 1;
            } else if entry.is_open() {
                summary.open += 1;
            } else {
                summary.reasons += 1;
            }
        }
        summary
    }
}

/// A reason of the register, as it is printed.
pub fn reason(why: &str) -> Bilingual {
    let (zh, en) = match why {
        "heading" => ("标题", "heading"),
        "masked" => ("原文隐去", "masked"),
        "informative" => ("说明", "informative"),
        "undefined_reference" => ("所指不明", "undefined reference"),
        "rhetoric" => ("修辞", "rhetoric"),
        other => (other, other),
    };
    Bilingual::new(zh, en)
}

/// How strongly a clause of the register is meant, as it is printed.
pub fn modality(name: &str) -> Bilingual {
    let (zh, en) = match name {
        "must" => ("应", "must"),
        "should" => ("宜", "should"),
        "may" => ("可", "may"),
        "prohibited" => ("禁", "must not"),
        "informative" => ("说明", "informative"),
        other => (other, other),
    };
    Bilingual::new(zh, en)
}

/// What is said where the tests are left out.
pub fn without_tests() -> Bilingual {
    Bilingual::new(
        "内置数据不含测试：测试用例所承载的条款，此处不列用例",
        "the data in guiju has no tests: the cases that carry clauses are left out here",
    )
}
