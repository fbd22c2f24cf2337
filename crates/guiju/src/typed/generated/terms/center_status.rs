//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Status of a center. 使用状态。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CenterStatus {
    /// Planned. 规划中。
    Planned,
    /// Under construction. 在建。
    UnderConstruction,
    /// Main structure finished. 主体完工。
    MainStructureFinished,
    /// Trial operation. 试运行。
    TrialOperation,
    /// In use. 在用。
    InUse,
    /// Closed. 停用。
    Closed,
}

term!(CenterStatus);

impl Term for CenterStatus {
    const ALL: &'static [Self] = &[
        Self::Planned,
        Self::UnderConstruction,
        Self::MainStructureFinished,
        Self::TrialOperation,
        Self::InUse,
        Self::Closed,
    ];
    const TITLE: (&'static str, &'static str) = ("使用状态", "status of a center");

    fn words(self) -> &'static Words {
        match self {
            Self::Planned => {
                &Words {
                    id: "planned", zh: "规划中", en: "planned", synonyms: &["规划", "拟建", "征求意见"]
                }
            }
            Self::UnderConstruction => &Words {
                id: "under_construction",
                zh: "在建",
                en: "under construction",
                synonyms: &["建设中", "施工中"],
            },
            Self::MainStructureFinished => &Words {
                id: "main_structure_finished",
                zh: "主体完工",
                en: "main structure finished",
                synonyms: &["主体完成", "主体封顶"],
            },
            Self::TrialOperation => {
                &Words { id: "trial_operation", zh: "试运行", en: "trial operation", synonyms: &["试运营"] }
            }
            Self::InUse => {
                &Words {
                    id: "in_use", zh: "在用", en: "in use", synonyms: &["投入使用", "已启用", "正式运行"]
                }
            }
            Self::Closed => &Words { id: "closed", zh: "停用", en: "closed", synonyms: &["关闭"] },
        }
    }
}
