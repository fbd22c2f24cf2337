//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of sign. 标识种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignKind {
    /// Name sign. 名称标识。
    NameSign,
    /// Service center mark. 党群服务中心标识。
    CenterMark,
    /// Party emblem. 党徽。
    PartyEmblem,
    /// Guide sign. 指引牌。
    GuideSign,
    /// Floor index. 楼层索引图。
    FloorIndex,
    /// Door plate. 门牌。
    DoorPlate,
    /// Plate of rules. 制度牌。
    InstitutionPlate,
    /// Duty plate. 值班公示牌。
    DutyPlate,
    /// Organization plaque. 组织标牌。
    OrganizationPlaque,
    /// Slogan. 标语。
    Slogan,
    /// Suggestion box. 意见箱。
    SuggestionBox,
}

term!(SignKind);

impl Term for SignKind {
    const ALL: &'static [Self] = &[
        Self::NameSign,
        Self::CenterMark,
        Self::PartyEmblem,
        Self::GuideSign,
        Self::FloorIndex,
        Self::DoorPlate,
        Self::InstitutionPlate,
        Self::DutyPlate,
        Self::OrganizationPlaque,
        Self::Slogan,
        Self::SuggestionBox,
    ];
    const TITLE: (&'static str, &'static str) = ("标识种类", "kind of sign");

    fn words(self) -> &'static Words {
        match self {
            Self::NameSign => {
                &Words {
                    id: "name_sign", zh: "名称标识", en: "name sign", synonyms: &["中心名称标识", "楼顶名称标识"]
                }
            }
            Self::CenterMark => {
                &Words {
                    id: "center_mark", zh: "党群服务中心标识", en: "service center mark", synonyms: &["中心LOGO"]
                }
            }
            Self::PartyEmblem => &Words { id: "party_emblem", zh: "党徽", en: "Party emblem", synonyms: &[] },
            Self::GuideSign => {
                &Words { id: "guide_sign", zh: "指引牌", en: "guide sign", synonyms: &["导视牌", "指示牌"] }
            }
            Self::FloorIndex => {
                &Words { id: "floor_index", zh: "楼层索引图", en: "floor index", synonyms: &["平面索引图"] }
            }
            Self::DoorPlate => {
                &Words { id: "door_plate", zh: "门牌", en: "door plate", synonyms: &["功能室门牌"] }
            }
            Self::InstitutionPlate => {
                &Words { id: "institution_plate", zh: "制度牌", en: "plate of rules", synonyms: &[] }
            }
            Self::DutyPlate => {
                &Words {
                    id: "duty_plate", zh: "值班公示牌", en: "duty plate", synonyms: &["值班人员公示牌"]
                }
            }
            Self::OrganizationPlaque => {
                &Words {
                    id: "organization_plaque", zh: "组织标牌", en: "organization plaque", synonyms: &["吊牌"]
                }
            }
            Self::Slogan => &Words { id: "slogan", zh: "标语", en: "slogan", synonyms: &["标语牌"] },
            Self::SuggestionBox => {
                &Words { id: "suggestion_box", zh: "意见箱", en: "suggestion box", synonyms: &[] }
            }
        }
    }
}
