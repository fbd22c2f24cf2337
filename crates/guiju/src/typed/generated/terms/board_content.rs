//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of a board. 版面内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BoardContent {
    /// Profile of the village. 村情简介。
    VillageProfile,
    /// Map of the area. 区域图。
    AreaMap,
    /// Development plan. 发展规划。
    DevelopmentPlan,
    /// How the village is governed. 村级治理体系。
    GovernanceSystem,
    /// Overview of the branch. 党支部概况。
    BranchOverview,
    /// Leaders of the branch. 党支部班子成员及分工。
    BranchLeaders,
    /// Party groups. 党小组情况。
    PartyGroups,
    /// Pledges of the term. 届内公开承诺。
    TermPledges,
    /// Major decisions of the branch. 党支部重大决策公开。
    MajorDecisions,
    /// Other disclosure. 其他事项公开。
    OtherDisclosure,
    /// Leaders of the villagers' committee. 村委班子成员及分工。
    CommitteeLeaders,
    /// Heads of villagers' groups. 村民小组长名单。
    GroupHeads,
    /// Major matters of the committee. 村委决定重大事项公开。
    MajorMatters,
    /// Finances. 财务公开。
    Finances,
    /// Column for opinions. 群众意见栏。
    OpinionsColumn,
    /// Echo wall. 回音壁。
    EchoWall,
    /// Members of the supervision committee. 村监委成员。
    SupervisionMembers,
    /// Duties of the supervision committee. 村监委职责。
    SupervisionDuties,
    /// Flow chart of the supervision committee. 村监委工作流程图。
    SupervisionFlowChart,
    /// How the supervision committee works. 村监委履职方式。
    SupervisionMethods,
    /// Identity and pledges of members. 党员亮身份作承诺树形象。
    MembersPledges,
    /// Village rules. 村规民约。
    VillageRules,
    /// 1+3+N mechanism. “1+3+N”机制解读。
    Mechanism13N,
    /// Overview of poverty relief. 扶贫概况。
    PovertyOverview,
    /// Distribution of the poor. 贫困人口分布。
    PovertyDistribution,
    /// Who gives relief. 扶贫机构图。
    ReliefOrganizations,
    /// Measures of relief. 脱贫举措。
    ReliefMeasures,
    /// Progress of relief. 脱贫进度。
    ReliefProgress,
    /// Pictures. 相关图片。
    Pictures,
    /// Clean conduct. 党风廉政建设。
    CleanConduct,
    /// Distinctive culture. 特色文化。
    DistinctiveCulture,
    /// Civility. 精神文明。
    Civility,
}

term!(BoardContent);

impl Term for BoardContent {
    const ALL: &'static [Self] = &[
        Self::VillageProfile,
        Self::AreaMap,
        Self::DevelopmentPlan,
        Self::GovernanceSystem,
        Self::BranchOverview,
        Self::BranchLeaders,
        Self::PartyGroups,
        Self::TermPledges,
        Self::MajorDecisions,
        Self::OtherDisclosure,
        Self::CommitteeLeaders,
        Self::GroupHeads,
        Self::MajorMatters,
        Self::Finances,
        Self::OpinionsColumn,
        Self::EchoWall,
        Self::SupervisionMembers,
        Self::SupervisionDuties,
        Self::SupervisionFlowChart,
        Self::SupervisionMethods,
        Self::MembersPledges,
        Self::VillageRules,
        Self::Mechanism13N,
        Self::PovertyOverview,
        Self::PovertyDistribution,
        Self::ReliefOrganizations,
        Self::ReliefMeasures,
        Self::ReliefProgress,
        Self::Pictures,
        Self::CleanConduct,
        Self::DistinctiveCulture,
        Self::Civility,
    ];
    const TITLE: (&'static str, &'static str) = ("版面内容", "content of a board");

    fn words(self) -> &'static Words {
        match self {
            Self::VillageProfile => {
                &Words { id: "village_profile", zh: "村情简介", en: "profile of the village", synonyms: &[] }
            }
            Self::AreaMap => &Words { id: "area_map", zh: "区域图", en: "map of the area", synonyms: &[] },
            Self::DevelopmentPlan => {
                &Words { id: "development_plan", zh: "发展规划", en: "development plan", synonyms: &[] }
            }
            Self::GovernanceSystem => &Words {
                id: "governance_system",
                zh: "村级治理体系",
                en: "how the village is governed",
                synonyms: &["院坝公约"],
            },
            Self::BranchOverview => {
                &Words { id: "branch_overview", zh: "党支部概况", en: "overview of the branch", synonyms: &[] }
            }
            Self::BranchLeaders => {
                &Words {
                    id: "branch_leaders", zh: "党支部班子成员及分工", en: "leaders of the branch", synonyms: &[]
                }
            }
            Self::PartyGroups => {
                &Words { id: "party_groups", zh: "党小组情况", en: "Party groups", synonyms: &[] }
            }
            Self::TermPledges => {
                &Words { id: "term_pledges", zh: "届内公开承诺", en: "pledges of the term", synonyms: &[] }
            }
            Self::MajorDecisions => &Words {
                id: "major_decisions",
                zh: "党支部重大决策公开",
                en: "major decisions of the branch",
                synonyms: &[],
            },
            Self::OtherDisclosure => {
                &Words {
                    id: "other_disclosure", zh: "其他事项公开", en: "other disclosure", synonyms: &["事务公开"]
                }
            }
            Self::CommitteeLeaders => &Words {
                id: "committee_leaders",
                zh: "村委班子成员及分工",
                en: "leaders of the villagers' committee",
                synonyms: &[],
            },
            Self::GroupHeads => {
                &Words {
                    id: "group_heads", zh: "村民小组长名单", en: "heads of villagers' groups", synonyms: &[]
                }
            }
            Self::MajorMatters => &Words {
                id: "major_matters",
                zh: "村委决定重大事项公开",
                en: "major matters of the committee",
                synonyms: &[],
            },
            Self::Finances => &Words { id: "finances", zh: "财务公开", en: "finances", synonyms: &[] },
            Self::OpinionsColumn => {
                &Words { id: "opinions_column", zh: "群众意见栏", en: "column for opinions", synonyms: &[] }
            }
            Self::EchoWall => {
                &Words { id: "echo_wall", zh: "回音壁", en: "echo wall", synonyms: &["群众意见回复"] }
            }
            Self::SupervisionMembers => &Words {
                id: "supervision_members",
                zh: "村监委成员",
                en: "members of the supervision committee",
                synonyms: &[],
            },
            Self::SupervisionDuties => &Words {
                id: "supervision_duties",
                zh: "村监委职责",
                en: "duties of the supervision committee",
                synonyms: &["监委会职责"],
            },
            Self::SupervisionFlowChart => &Words {
                id: "supervision_flow_chart",
                zh: "村监委工作流程图",
                en: "flow chart of the supervision committee",
                synonyms: &["监委会流程图"],
            },
            Self::SupervisionMethods => &Words {
                id: "supervision_methods",
                zh: "村监委履职方式",
                en: "how the supervision committee works",
                synonyms: &[],
            },
            Self::MembersPledges => &Words {
                id: "members_pledges",
                zh: "党员亮身份作承诺树形象",
                en: "identity and pledges of members",
                synonyms: &["全体党员"],
            },
            Self::VillageRules => {
                &Words { id: "village_rules", zh: "村规民约", en: "village rules", synonyms: &[] }
            }
            Self::Mechanism13N => {
                &Words {
                    id: "mechanism_1_3_n", zh: "“1+3+N”机制解读", en: "1+3+N mechanism", synonyms: &["1+3+N机制"]
                }
            }
            Self::PovertyOverview => &Words {
                id: "poverty_overview",
                zh: "扶贫概况",
                en: "overview of poverty relief",
                synonyms: &["扶贫攻坚"],
            },
            Self::PovertyDistribution => &Words {
                id: "poverty_distribution",
                zh: "贫困人口分布",
                en: "distribution of the poor",
                synonyms: &["贫困人口分布图或表"],
            },
            Self::ReliefOrganizations => {
                &Words { id: "relief_organizations", zh: "扶贫机构图", en: "who gives relief", synonyms: &[] }
            }
            Self::ReliefMeasures => {
                &Words {
                    id: "relief_measures", zh: "脱贫举措", en: "measures of relief", synonyms: &["增收计划"]
                }
            }
            Self::ReliefProgress => {
                &Words { id: "relief_progress", zh: "脱贫进度", en: "progress of relief", synonyms: &[] }
            }
            Self::Pictures => &Words { id: "pictures", zh: "相关图片", en: "pictures", synonyms: &[] },
            Self::CleanConduct => {
                &Words { id: "clean_conduct", zh: "党风廉政建设", en: "clean conduct", synonyms: &[] }
            }
            Self::DistinctiveCulture => {
                &Words { id: "distinctive_culture", zh: "特色文化", en: "distinctive culture", synonyms: &[] }
            }
            Self::Civility => &Words { id: "civility", zh: "精神文明", en: "civility", synonyms: &[] },
        }
    }
}
