//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Slogan of urban Party building. 城市基层党建宣传标语。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UrbanSlogan {
    /// Strict and real Party building; leading by example. 从严从实强党建 示范争先显担当。
    StrictPartyBuilding,
    /// Party building with might; Party building at large. 大抓党建 抓大党建。
    PartyBuildingAtLarge,
    /// The three -izations and six goods for grassroots Party building. 聚焦“三化六好”大抓基层党建。
    ThreeAndSix,
    /// A drive for the quality of urban grassroots Party building. 实施城市基层党建攻坚行动 提升城市基层党建总体质量。
    DriveForQuality,
    /// Standards, rules and technology for urban Party building of high quality. 以标准化、规范化、信息化推动城市基层党建高质量发展。
    StandardsRulesTechnology,
    /// Urban Party building makes life better. 城市基层党建 让生活更美好。
    BetterLife,
    /// Party building, governance, service. 抓党建 抓治理 抓服务。
    BuildingGovernanceService,
    /// Strong subdistricts, solid communities. 做强街道 做实社区。
    StrongSubdistricts,
    /// Organizations, activities and resources shared. 组织共建 活动共联 资源共享。
    BuiltAndSharedTogether,
    /// Communities and property management build together. 加强社区物业党建联建 延伸党的工作手臂。
    PropertyManagement,
    /// Service centers everywhere, a garden for members and people. 建设覆盖广泛的党群服务中心 打造党员和群众的共同园地。
    WideCenters,
    /// Party building by grids joins you, me and them. 党建网格化 凝聚你我他。
    Grids,
    /// Better service led by the Party, red property management warms hearts. 党建引领优服务 红色物业暖人心。
    RedPropertyManagement,
    /// Members show who they are, in their organs and in communities. 党员亮身份 奉献在机关 服务进社区。
    MembersIdentified,
}

term!(UrbanSlogan);

impl Term for UrbanSlogan {
    const ALL: &'static [Self] = &[
        Self::StrictPartyBuilding,
        Self::PartyBuildingAtLarge,
        Self::ThreeAndSix,
        Self::DriveForQuality,
        Self::StandardsRulesTechnology,
        Self::BetterLife,
        Self::BuildingGovernanceService,
        Self::StrongSubdistricts,
        Self::BuiltAndSharedTogether,
        Self::PropertyManagement,
        Self::WideCenters,
        Self::Grids,
        Self::RedPropertyManagement,
        Self::MembersIdentified,
    ];
    const TITLE: (&'static str, &'static str) = ("城市基层党建宣传标语", "slogan of urban Party building");

    fn words(self) -> &'static Words {
        match self {
            Self::StrictPartyBuilding => &Words {
                id: "strict_party_building",
                zh: "从严从实强党建 示范争先显担当",
                en: "strict and real Party building; leading by example",
                synonyms: &["从严从实强党建示范争先显担当"],
            },
            Self::PartyBuildingAtLarge => &Words {
                id: "party_building_at_large",
                zh: "大抓党建 抓大党建",
                en: "Party building with might; Party building at large",
                synonyms: &["大抓党建抓大党建"],
            },
            Self::ThreeAndSix => &Words {
                id: "three_and_six",
                zh: "聚焦“三化六好”大抓基层党建",
                en: "the three -izations and six goods for grassroots Party building",
                synonyms: &[],
            },
            Self::DriveForQuality => &Words {
                id: "drive_for_quality",
                zh: "实施城市基层党建攻坚行动 提升城市基层党建总体质量",
                en: "a drive for the quality of urban grassroots Party building",
                synonyms: &["实施城市基层党建攻坚行动提升城市基层党建总体质量"],
            },
            Self::StandardsRulesTechnology => &Words {
                id: "standards_rules_technology",
                zh: "以标准化、规范化、信息化推动城市基层党建高质量发展",
                en: "standards, rules and technology for urban Party building of high quality",
                synonyms: &[],
            },
            Self::BetterLife => &Words {
                id: "better_life",
                zh: "城市基层党建 让生活更美好",
                en: "urban Party building makes life better",
                synonyms: &["城市基层党建让生活更美好"],
            },
            Self::BuildingGovernanceService => &Words {
                id: "building_governance_service",
                zh: "抓党建 抓治理 抓服务",
                en: "Party building, governance, service",
                synonyms: &["抓党建抓治理抓服务"],
            },
            Self::StrongSubdistricts => &Words {
                id: "strong_subdistricts",
                zh: "做强街道 做实社区",
                en: "strong subdistricts, solid communities",
                synonyms: &["做强街道做实社区"],
            },
            Self::BuiltAndSharedTogether => &Words {
                id: "built_and_shared_together",
                zh: "组织共建 活动共联 资源共享",
                en: "organizations, activities and resources shared",
                synonyms: &["组织共建活动共联资源共享"],
            },
            Self::PropertyManagement => &Words {
                id: "property_management",
                zh: "加强社区物业党建联建 延伸党的工作手臂",
                en: "communities and property management build together",
                synonyms: &["加强社区物业党建联建延伸党的工作手臂"],
            },
            Self::WideCenters => &Words {
                id: "wide_centers",
                zh: "建设覆盖广泛的党群服务中心 打造党员和群众的共同园地",
                en: "service centers everywhere, a garden for members and people",
                synonyms: &["建设覆盖广泛的党群服务中心打造党员和群众的共同园地"],
            },
            Self::Grids => &Words {
                id: "grids",
                zh: "党建网格化 凝聚你我他",
                en: "Party building by grids joins you, me and them",
                synonyms: &["党建网格化凝聚你我他"],
            },
            Self::RedPropertyManagement => &Words {
                id: "red_property_management",
                zh: "党建引领优服务 红色物业暖人心",
                en: "better service led by the Party, red property management warms hearts",
                synonyms: &["党建引领优服务红色物业暖人心"],
            },
            Self::MembersIdentified => &Words {
                id: "members_identified",
                zh: "党员亮身份 奉献在机关 服务进社区",
                en: "members show who they are, in their organs and in communities",
                synonyms: &["党员亮身份奉献在机关服务进社区"],
            },
        }
    }
}
