//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Source of premises. 场所来源。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PremisesSource {
    /// Public-service place. 公共服务阵地。
    PublicServicePlace,
    /// Booth. 岗亭。
    Booth,
    /// Base. 基地。
    Base,
    /// Service center of a sector. 行业服务中心。
    SectorServiceCenter,
    /// Idle state asset. 闲置国有资产。
    IdleStateAsset,
    /// New building. 新建。
    NewBuilding,
}

term!(PremisesSource);

impl Term for PremisesSource {
    const ALL: &'static [Self] = &[
        Self::PublicServicePlace,
        Self::Booth,
        Self::Base,
        Self::SectorServiceCenter,
        Self::IdleStateAsset,
        Self::NewBuilding,
    ];
    const TITLE: (&'static str, &'static str) = ("场所来源", "source of premises");

    fn words(self) -> &'static Words {
        match self {
            Self::PublicServicePlace => &Words {
                id: "public_service_place",
                zh: "公共服务阵地",
                en: "public-service place",
                synonyms: &["街道公共服务阵地", "社区公共服务阵地"],
            },
            Self::Booth => &Words { id: "booth", zh: "岗亭", en: "booth", synonyms: &[] },
            Self::Base => &Words { id: "base", zh: "基地", en: "base", synonyms: &[] },
            Self::SectorServiceCenter => &Words {
                id: "sector_service_center",
                zh: "行业服务中心",
                en: "service center of a sector",
                synonyms: &["服务中心"],
            },
            Self::IdleStateAsset => {
                &Words { id: "idle_state_asset", zh: "闲置国有资产", en: "idle state asset", synonyms: &[] }
            }
            Self::NewBuilding => &Words { id: "new_building", zh: "新建", en: "new building", synonyms: &[] },
        }
    }
}
