//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Purpose of a meeting. 例会用途。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MeetingPurpose {
    /// Discussing affairs. 共商发展事务。
    DiscussAffairs,
    /// Solving problems. 共解发展难题。
    SolveProblems,
    /// Sharing results. 共享发展成果。
    ShareResults,
}

term!(MeetingPurpose);

impl Term for MeetingPurpose {
    const ALL: &'static [Self] = &[Self::DiscussAffairs, Self::SolveProblems, Self::ShareResults];
    const TITLE: (&'static str, &'static str) = ("例会用途", "purpose of a meeting");

    fn words(self) -> &'static Words {
        match self {
            Self::DiscussAffairs => {
                &Words { id: "discuss_affairs", zh: "共商发展事务", en: "discussing affairs", synonyms: &[] }
            }
            Self::SolveProblems => {
                &Words { id: "solve_problems", zh: "共解发展难题", en: "solving problems", synonyms: &[] }
            }
            Self::ShareResults => {
                &Words { id: "share_results", zh: "共享发展成果", en: "sharing results", synonyms: &[] }
            }
        }
    }
}
