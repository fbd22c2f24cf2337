//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Channel for opinions. 征求意见渠道。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpinionChannel {
    /// Forum. 座谈会。
    Forum,
    /// Suggestion box. 意见箱。
    SuggestionBox,
    /// Telephone line. 监督电话。
    SupervisionTelephone,
    /// E-mail. 电子邮箱。
    Email,
    /// Questionnaire. 调查问卷。
    Questionnaire,
    /// Appraisal form. 民主测评表。
    AppraisalForm,
}

term!(OpinionChannel);

impl Term for OpinionChannel {
    const ALL: &'static [Self] = &[
        Self::Forum,
        Self::SuggestionBox,
        Self::SupervisionTelephone,
        Self::Email,
        Self::Questionnaire,
        Self::AppraisalForm,
    ];
    const TITLE: (&'static str, &'static str) = ("征求意见渠道", "channel for opinions");

    fn words(self) -> &'static Words {
        match self {
            Self::Forum => &Words { id: "forum", zh: "座谈会", en: "forum", synonyms: &[] },
            Self::SuggestionBox => {
                &Words { id: "suggestion_box", zh: "意见箱", en: "suggestion box", synonyms: &[] }
            }
            Self::SupervisionTelephone => {
                &Words { id: "supervision_telephone", zh: "监督电话", en: "telephone line", synonyms: &[] }
            }
            Self::Email => &Words { id: "email", zh: "电子邮箱", en: "e-mail", synonyms: &[] },
            Self::Questionnaire => {
                &Words { id: "questionnaire", zh: "调查问卷", en: "questionnaire", synonyms: &[] }
            }
            Self::AppraisalForm => {
                &Words { id: "appraisal_form", zh: "民主测评表", en: "appraisal form", synonyms: &[] }
            }
        }
    }
}
