//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of a notice wall. 公示内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoticeContent {
    /// Party affairs. 党务。
    PartyAffairs,
    /// Village affairs. 村务。
    VillageAffairs,
    /// Finances. 财务。
    Finances,
    /// Key work. 重点工作。
    KeyWork,
}

term!(NoticeContent);

impl Term for NoticeContent {
    const ALL: &'static [Self] = &[Self::PartyAffairs, Self::VillageAffairs, Self::Finances, Self::KeyWork];
    const TITLE: (&'static str, &'static str) = ("公示内容", "content of a notice wall");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyAffairs => {
                &Words {
                    id: "party_affairs", zh: "党务", en: "Party affairs", synonyms: &["党务公开", "党务公示"]
                }
            }
            Self::VillageAffairs => &Words {
                id: "village_affairs",
                zh: "村务",
                en: "village affairs",
                synonyms: &["村务公开", "居务", "村务公示"],
            },
            Self::Finances => {
                &Words { id: "finances", zh: "财务", en: "finances", synonyms: &["财务公开", "财务公示"] }
            }
            Self::KeyWork => {
                &Words { id: "key_work", zh: "重点工作", en: "key work", synonyms: &["重点工作宣传"] }
            }
        }
    }
}
