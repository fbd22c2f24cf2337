//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Organization named on a plaque. 标牌所属组织。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlaqueOrganization {
    /// Party organization. 村（社区）党组织。
    PartyOrganization,
    /// Villagers' or residents' committee. 村（居）委会。
    ResidentsCommittee,
    /// Supervision committee. 村（居）务监督委员会。
    SupervisionCommittee,
    /// Economic cooperative. 村经济合作社。
    EconomicCooperative,
    /// Service center. 党群服务中心。
    ServiceCenter,
}

term!(PlaqueOrganization);

impl Term for PlaqueOrganization {
    const ALL: &'static [Self] = &[
        Self::PartyOrganization,
        Self::ResidentsCommittee,
        Self::SupervisionCommittee,
        Self::EconomicCooperative,
        Self::ServiceCenter,
    ];
    const TITLE: (&'static str, &'static str) = ("标牌所属组织", "organization named on a plaque");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyOrganization => &Words {
                id: "party_organization",
                zh: "村（社区）党组织",
                en: "Party organization",
                synonyms: &["村党组织", "社区党组织", "党支部", "党总支", "党委", "村党支部"],
            },
            Self::ResidentsCommittee => &Words {
                id: "residents_committee",
                zh: "村（居）委会",
                en: "villagers' or residents' committee",
                synonyms: &["村民委员会", "村委会", "社区居民委员会", "居民委员会", "居委会"],
            },
            Self::SupervisionCommittee => &Words {
                id: "supervision_committee",
                zh: "村（居）务监督委员会",
                en: "supervision committee",
                synonyms: &["村务监督委员会", "居务监督委员会", "村民监督委员会", "监委会"],
            },
            Self::EconomicCooperative => &Words {
                id: "economic_cooperative",
                zh: "村经济合作社",
                en: "economic cooperative",
                synonyms: &["股份经济合作社", "集体经济合作社", "经济合作社"],
            },
            Self::ServiceCenter => &Words {
                id: "service_center",
                zh: "党群服务中心",
                en: "service center",
                synonyms: &["党员群众服务中心"],
            },
        }
    }
}
