//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Rules on the wall. 上墙制度。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WallDocument {
    /// First-contact responsibility. 首问负责制。
    FirstInquiry,
    /// One-time notice. 一次性告知制。
    OneTimeNotice,
    /// Full proxy handling. 全程代办制。
    FullProxy,
    /// Handling within a time limit. 限时办结制。
    TimeLimit,
    /// Accountability. 责任追究制。
    Accountability,
    /// Duty roster. 值班制度。
    DutyRoster,
    /// A/B posts. AB岗制度。
    AbPosts,
    /// Three meetings and one lecture. 三会一课制度。
    ThreeMeetingsOneLecture,
    /// Education of members. 党员教育管理制度。
    MemberEducation,
    /// Disclosure of affairs. 党务村务公开制度。
    AffairsDisclosure,
    /// Distance education. 远程教育学习制度。
    DistanceEducation,
    /// Library loans. 图书借阅制度。
    LibraryLoan,
    /// Keeping of archives. 档案管理制度。
    Archives,
    /// Admission oath. 入党誓词。
    AdmissionOath,
}

term!(WallDocument);

impl Term for WallDocument {
    const ALL: &'static [Self] = &[
        Self::FirstInquiry,
        Self::OneTimeNotice,
        Self::FullProxy,
        Self::TimeLimit,
        Self::Accountability,
        Self::DutyRoster,
        Self::AbPosts,
        Self::ThreeMeetingsOneLecture,
        Self::MemberEducation,
        Self::AffairsDisclosure,
        Self::DistanceEducation,
        Self::LibraryLoan,
        Self::Archives,
        Self::AdmissionOath,
    ];
    const TITLE: (&'static str, &'static str) = ("上墙制度", "rules on the wall");

    fn words(self) -> &'static Words {
        match self {
            Self::FirstInquiry => {
                &Words { id: "first_inquiry", zh: "首问负责制", en: "first-contact responsibility", synonyms: &[] }
            }
            Self::OneTimeNotice => {
                &Words { id: "one_time_notice", zh: "一次性告知制", en: "one-time notice", synonyms: &[] }
            }
            Self::FullProxy => {
                &Words { id: "full_proxy", zh: "全程代办制", en: "full proxy handling", synonyms: &[] }
            }
            Self::TimeLimit => {
                &Words { id: "time_limit", zh: "限时办结制", en: "handling within a time limit", synonyms: &[] }
            }
            Self::Accountability => {
                &Words { id: "accountability", zh: "责任追究制", en: "accountability", synonyms: &[] }
            }
            Self::DutyRoster => &Words {
                id: "duty_roster",
                zh: "值班制度",
                en: "duty roster",
                synonyms: &["坐班制度", "坐（值）班制度"],
            },
            Self::AbPosts => &Words { id: "ab_posts", zh: "AB岗制度", en: "A/B posts", synonyms: &[] },
            Self::ThreeMeetingsOneLecture => &Words {
                id: "three_meetings_one_lecture",
                zh: "三会一课制度",
                en: "three meetings and one lecture",
                synonyms: &[],
            },
            Self::MemberEducation => {
                &Words {
                    id: "member_education", zh: "党员教育管理制度", en: "education of members", synonyms: &[]
                }
            }
            Self::AffairsDisclosure => {
                &Words {
                    id: "affairs_disclosure", zh: "党务村务公开制度", en: "disclosure of affairs", synonyms: &[]
                }
            }
            Self::DistanceEducation => &Words {
                id: "distance_education",
                zh: "远程教育学习制度",
                en: "distance education",
                synonyms: &["远程教育学习培训制度"],
            },
            Self::LibraryLoan => {
                &Words { id: "library_loan", zh: "图书借阅制度", en: "library loans", synonyms: &[] }
            }
            Self::Archives => {
                &Words { id: "archives", zh: "档案管理制度", en: "keeping of archives", synonyms: &[] }
            }
            Self::AdmissionOath => {
                &Words { id: "admission_oath", zh: "入党誓词", en: "admission oath", synonyms: &[] }
            }
        }
    }
}
