//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of sign. 标识种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignKind {
    /// Name sign. 名称标识。
    NameSign,
    /// Red station plate. 红色驿站标牌。
    StationPlate,
    /// Red station LOGO. 红色驿站LOGO。
    StationLogo,
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
    /// New village mark. “中国新村”标识。
    NewVillageMark,
    /// Theme display. 主题展示。
    ThemeDisplay,
    /// Display board. 展板。
    DisplayBoard,
    /// Blade flag. 刀旗。
    BladeFlag,
    /// Fan-shaped slogan board. 扇形标语板。
    FanSloganBoard,
    /// Electronic display. 电子显示屏。
    ElectronicDisplay,
}

term!(SignKind);

impl Term for SignKind {
    const ALL: &'static [Self] = &[
        Self::NameSign,
        Self::StationPlate,
        Self::StationLogo,
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
        Self::NewVillageMark,
        Self::ThemeDisplay,
        Self::DisplayBoard,
        Self::BladeFlag,
        Self::FanSloganBoard,
        Self::ElectronicDisplay,
    ];
    const TITLE: (&'static str, &'static str) = ("标识种类", "kind of sign");

    fn words(self) -> &'static Words {
        match self {
            Self::NameSign => {
                &Words {
                    id: "name_sign", zh: "名称标识", en: "name sign", synonyms: &["中心名称标识", "楼顶名称标识"]
                }
            }
            Self::StationPlate => {
                &Words { id: "station_plate", zh: "红色驿站标牌", en: "red station plate", synonyms: &[] }
            }
            Self::StationLogo => {
                &Words { id: "station_logo", zh: "红色驿站LOGO", en: "red station LOGO", synonyms: &["驿站LOGO"] }
            }
            Self::CenterMark => {
                &Words {
                    id: "center_mark", zh: "党群服务中心标识", en: "service center mark", synonyms: &["中心LOGO"]
                }
            }
            Self::PartyEmblem => &Words { id: "party_emblem", zh: "党徽", en: "Party emblem", synonyms: &[] },
            Self::GuideSign => &Words {
                id: "guide_sign",
                zh: "指引牌",
                en: "guide sign",
                synonyms: &["导视牌", "指示牌", "功能室导视牌"],
            },
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
            Self::NewVillageMark => &Words {
                id: "new_village_mark",
                zh: "“中国新村”标识",
                en: "new village mark",
                synonyms: &["中国新村标识"],
            },
            Self::ThemeDisplay => {
                &Words { id: "theme_display", zh: "主题展示", en: "theme display", synonyms: &[] }
            }
            Self::DisplayBoard => {
                &Words { id: "display_board", zh: "展板", en: "display board", synonyms: &["宣传栏展板"] }
            }
            Self::BladeFlag => &Words { id: "blade_flag", zh: "刀旗", en: "blade flag", synonyms: &[] },
            Self::FanSloganBoard => {
                &Words { id: "fan_slogan_board", zh: "扇形标语板", en: "fan-shaped slogan board", synonyms: &[] }
            }
            Self::ElectronicDisplay => &Words {
                id: "electronic_display",
                zh: "电子显示屏",
                en: "electronic display",
                synonyms: &["LED屏", "显示屏"],
            },
        }
    }
}
