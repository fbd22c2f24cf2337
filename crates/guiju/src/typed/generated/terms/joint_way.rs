//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Way of joint work. “四联”。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JointWay {
    /// Carriers set up jointly. 载体联设。
    Carriers,
    /// Activities held jointly. 活动联搞。
    Activities,
    /// Premises shared. 阵地联享。
    Premises,
    /// Members managed jointly. 党员联管。
    MemberManagement,
}

term!(JointWay);

impl Term for JointWay {
    const ALL: &'static [Self] = &[Self::Carriers, Self::Activities, Self::Premises, Self::MemberManagement];
    const TITLE: (&'static str, &'static str) = ("“四联”", "way of joint work");

    fn words(self) -> &'static Words {
        match self {
            Self::Carriers => {
                &Words { id: "carriers", zh: "载体联设", en: "carriers set up jointly", synonyms: &[] }
            }
            Self::Activities => {
                &Words { id: "activities", zh: "活动联搞", en: "activities held jointly", synonyms: &[] }
            }
            Self::Premises => &Words { id: "premises", zh: "阵地联享", en: "premises shared", synonyms: &[] },
            Self::MemberManagement => {
                &Words { id: "member_management", zh: "党员联管", en: "members managed jointly", synonyms: &[] }
            }
        }
    }
}
