//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Thing made uniform. 统一事项。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UniformItem {
    /// Planning and design. 规划设计。
    PlanningAndDesign,
    /// Layout of functions. 功能布局。
    FunctionLayout,
    /// Facilities. 设施配置。
    Facilities,
    /// Rules. 制度规范。
    Rules,
}

term!(UniformItem);

impl Term for UniformItem {
    const ALL: &'static [Self] = &[Self::PlanningAndDesign, Self::FunctionLayout, Self::Facilities, Self::Rules];
    const TITLE: (&'static str, &'static str) = ("统一事项", "thing made uniform");

    fn words(self) -> &'static Words {
        match self {
            Self::PlanningAndDesign => {
                &Words { id: "planning_and_design", zh: "规划设计", en: "planning and design", synonyms: &[] }
            }
            Self::FunctionLayout => {
                &Words { id: "function_layout", zh: "功能布局", en: "layout of functions", synonyms: &[] }
            }
            Self::Facilities => &Words { id: "facilities", zh: "设施配置", en: "facilities", synonyms: &[] },
            Self::Rules => &Words { id: "rules", zh: "制度规范", en: "rules", synonyms: &[] },
        }
    }
}
