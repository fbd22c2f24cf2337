//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Grade of an appraisal. 评议等次。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppraisalGrade {
    /// Good. 好。
    Good,
    /// Fairly good. 较好。
    Fair,
    /// Average. 一般。
    Average,
    /// Poor. 差。
    Poor,
}

term!(AppraisalGrade);

impl Term for AppraisalGrade {
    const ALL: &'static [Self] = &[Self::Good, Self::Fair, Self::Average, Self::Poor];
    const TITLE: (&'static str, &'static str) = ("评议等次", "grade of an appraisal");

    fn words(self) -> &'static Words {
        match self {
            Self::Good => &Words { id: "good", zh: "好", en: "good", synonyms: &["优秀", "A", "A等"] },
            Self::Fair => &Words { id: "fair", zh: "较好", en: "fairly good", synonyms: &["良好", "B", "B等"] },
            Self::Average => &Words { id: "average", zh: "一般", en: "average", synonyms: &["合格", "C", "C等"] },
            Self::Poor => &Words { id: "poor", zh: "差", en: "poor", synonyms: &["较差", "不合格", "D", "D等"] },
        }
    }
}
