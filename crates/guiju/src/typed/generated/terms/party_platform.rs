//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Platform of Party building. 党建平台。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartyPlatform {
    /// Joint meeting. 党建联席会。
    JointMeeting,
    /// Party instructors. 党建指导员。
    Instructors,
    /// Demonstration posts. 党员示范岗。
    DemonstrationPosts,
}

term!(PartyPlatform);

impl Term for PartyPlatform {
    const ALL: &'static [Self] = &[Self::JointMeeting, Self::Instructors, Self::DemonstrationPosts];
    const TITLE: (&'static str, &'static str) = ("党建平台", "platform of Party building");

    fn words(self) -> &'static Words {
        match self {
            Self::JointMeeting => {
                &Words { id: "joint_meeting", zh: "党建联席会", en: "joint meeting", synonyms: &[] }
            }
            Self::Instructors => {
                &Words { id: "instructors", zh: "党建指导员", en: "Party instructors", synonyms: &[] }
            }
            Self::DemonstrationPosts => {
                &Words { id: "demonstration_posts", zh: "党员示范岗", en: "demonstration posts", synonyms: &[] }
            }
        }
    }
}
