//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Field shown. 公示栏目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DisplayField {
    /// Photo. 相片。
    Photo,
    /// Name of the person. 姓名。
    PersonName,
    /// Contact. 联系方式。
    Contact,
    /// Phone. 电话。
    Phone,
    /// Post. 职务。
    Post,
    /// Task. 分工。
    Task,
    /// Group. 组别。
    Group,
    /// Age. 年龄。
    Age,
    /// Status. 身份。
    Status,
    /// Pledge. 承诺。
    Pledge,
    /// Yearly star rating. 年度星级评定。
    StarRating,
    /// Number of members. 党员数量。
    MemberNumber,
    /// Ages. 年龄结构。
    AgeStructure,
    /// Schooling. 学历程度。
    Schooling,
    /// Major matters decided together. 集体决定的重大事项。
    CollectiveDecisions,
    /// Yearly plan. 年度工作计划。
    YearlyPlan,
    /// Yearly summary. 年度工作总结。
    YearlySummary,
    /// Notices. 通知。
    Notices,
    /// Dues paid. 年度党费缴纳情况。
    Dues,
    /// New members. 发展党员情况。
    NewMembers,
    /// Benefits for residents. 惠民事项。
    Benefits,
    /// Replies to opinions. 群众意见回复。
    OpinionReplies,
    /// Number of the poor. 贫困人口数量。
    PoorPeople,
    /// Causes of poverty. 致贫原因。
    PovertyCauses,
    /// General idea of relief. 脱贫总体思路。
    ReliefIdea,
    /// Outline of the relief plan. 扶贫规划简介。
    ReliefPlan,
    /// Number of households. 户数。
    HouseholdNumber,
    /// Degree of poverty. 贫困程度。
    PovertyDegree,
    /// Resident work team. 驻村工作组。
    WorkTeam,
    /// Cadres who help. 帮扶干部。
    ReliefCadres,
    /// Partner units. 对口帮联单位。
    PartnerUnits,
}

term!(DisplayField);

impl Term for DisplayField {
    const ALL: &'static [Self] = &[
        Self::Photo,
        Self::PersonName,
        Self::Contact,
        Self::Phone,
        Self::Post,
        Self::Task,
        Self::Group,
        Self::Age,
        Self::Status,
        Self::Pledge,
        Self::StarRating,
        Self::MemberNumber,
        Self::AgeStructure,
        Self::Schooling,
        Self::CollectiveDecisions,
        Self::YearlyPlan,
        Self::YearlySummary,
        Self::Notices,
        Self::Dues,
        Self::NewMembers,
        Self::Benefits,
        Self::OpinionReplies,
        Self::PoorPeople,
        Self::PovertyCauses,
        Self::ReliefIdea,
        Self::ReliefPlan,
        Self::HouseholdNumber,
        Self::PovertyDegree,
        Self::WorkTeam,
        Self::ReliefCadres,
        Self::PartnerUnits,
    ];
    const TITLE: (&'static str, &'static str) = ("公示栏目", "field shown");

    fn words(self) -> &'static Words {
        match self {
            Self::Photo => &Words { id: "photo", zh: "相片", en: "photo", synonyms: &["照片"] },
            Self::PersonName => {
                &Words { id: "person_name", zh: "姓名", en: "name of the person", synonyms: &["值班人姓名"] }
            }
            Self::Contact => &Words { id: "contact", zh: "联系方式", en: "contact", synonyms: &[] },
            Self::Phone => &Words { id: "phone", zh: "电话", en: "phone", synonyms: &[] },
            Self::Post => &Words { id: "post", zh: "职务", en: "post", synonyms: &[] },
            Self::Task => &Words { id: "task", zh: "分工", en: "task", synonyms: &[] },
            Self::Group => &Words { id: "group", zh: "组别", en: "group", synonyms: &[] },
            Self::Age => &Words { id: "age", zh: "年龄", en: "age", synonyms: &[] },
            Self::Status => &Words { id: "status", zh: "身份", en: "status", synonyms: &[] },
            Self::Pledge => &Words { id: "pledge", zh: "承诺", en: "pledge", synonyms: &[] },
            Self::StarRating => {
                &Words { id: "star_rating", zh: "年度星级评定", en: "yearly star rating", synonyms: &[] }
            }
            Self::MemberNumber => {
                &Words { id: "member_number", zh: "党员数量", en: "number of members", synonyms: &[] }
            }
            Self::AgeStructure => &Words { id: "age_structure", zh: "年龄结构", en: "ages", synonyms: &[] },
            Self::Schooling => &Words { id: "schooling", zh: "学历程度", en: "schooling", synonyms: &[] },
            Self::CollectiveDecisions => &Words {
                id: "collective_decisions",
                zh: "集体决定的重大事项",
                en: "major matters decided together",
                synonyms: &["重大决策事项", "重大事项"],
            },
            Self::YearlyPlan => {
                &Words { id: "yearly_plan", zh: "年度工作计划", en: "yearly plan", synonyms: &[] }
            }
            Self::YearlySummary => {
                &Words { id: "yearly_summary", zh: "年度工作总结", en: "yearly summary", synonyms: &[] }
            }
            Self::Notices => &Words { id: "notices", zh: "通知", en: "notices", synonyms: &[] },
            Self::Dues => &Words { id: "dues", zh: "年度党费缴纳情况", en: "dues paid", synonyms: &[] },
            Self::NewMembers => {
                &Words { id: "new_members", zh: "发展党员情况", en: "new members", synonyms: &[] }
            }
            Self::Benefits => {
                &Words { id: "benefits", zh: "惠民事项", en: "benefits for residents", synonyms: &[] }
            }
            Self::OpinionReplies => {
                &Words { id: "opinion_replies", zh: "群众意见回复", en: "replies to opinions", synonyms: &[] }
            }
            Self::PoorPeople => {
                &Words { id: "poor_people", zh: "贫困人口数量", en: "number of the poor", synonyms: &[] }
            }
            Self::PovertyCauses => {
                &Words {
                    id: "poverty_causes", zh: "致贫原因", en: "causes of poverty", synonyms: &["致贫原因简析"]
                }
            }
            Self::ReliefIdea => {
                &Words { id: "relief_idea", zh: "脱贫总体思路", en: "general idea of relief", synonyms: &[] }
            }
            Self::ReliefPlan => {
                &Words { id: "relief_plan", zh: "扶贫规划简介", en: "outline of the relief plan", synonyms: &[] }
            }
            Self::HouseholdNumber => {
                &Words { id: "household_number", zh: "户数", en: "number of households", synonyms: &[] }
            }
            Self::PovertyDegree => {
                &Words { id: "poverty_degree", zh: "贫困程度", en: "degree of poverty", synonyms: &[] }
            }
            Self::WorkTeam => {
                &Words { id: "work_team", zh: "驻村工作组", en: "resident work team", synonyms: &[] }
            }
            Self::ReliefCadres => {
                &Words { id: "relief_cadres", zh: "帮扶干部", en: "cadres who help", synonyms: &[] }
            }
            Self::PartnerUnits => {
                &Words { id: "partner_units", zh: "对口帮联单位", en: "partner units", synonyms: &[] }
            }
        }
    }
}
