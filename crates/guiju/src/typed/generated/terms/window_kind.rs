//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of window. 窗口种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowKind {
    /// Member service. 党员服务。
    MemberService,
    /// Integrated business. 综合业务。
    IntegratedBusiness,
    /// Assisted and proxy handling. 帮办代办。
    AssistedHandling,
    /// Consultation and complaints. 咨询投诉。
    ConsultationAndComplaints,
}

term!(WindowKind);

impl Term for WindowKind {
    const ALL: &'static [Self] =
        &[Self::MemberService, Self::IntegratedBusiness, Self::AssistedHandling, Self::ConsultationAndComplaints];
    const TITLE: (&'static str, &'static str) = ("窗口种类", "kind of window");

    fn words(self) -> &'static Words {
        match self {
            Self::MemberService => {
                &Words {
                    id: "member_service", zh: "党员服务", en: "member service", synonyms: &["党员服务窗口"]
                }
            }
            Self::IntegratedBusiness => &Words {
                id: "integrated_business",
                zh: "综合业务",
                en: "integrated business",
                synonyms: &["综合业务窗口", "综合窗口"],
            },
            Self::AssistedHandling => &Words {
                id: "assisted_handling",
                zh: "帮办代办",
                en: "assisted and proxy handling",
                synonyms: &["帮办代办窗口", "代办窗口"],
            },
            Self::ConsultationAndComplaints => &Words {
                id: "consultation_and_complaints",
                zh: "咨询投诉",
                en: "consultation and complaints",
                synonyms: &["咨询投诉窗口"],
            },
        }
    }
}
