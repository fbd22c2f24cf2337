//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Place of a sign. 标识位置。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignPlace {
    /// Roof. 楼顶。
    Roof,
    /// Middle of the front yard. 正前方院坝居中。
    CourtyardCenter,
    /// Straight in front of the base. 活动阵地正前方。
    FrontOfCenter,
    /// Boundary wall. 围墙醒目处。
    BoundaryWall,
    /// Both sides of the main door. 大门两侧醒目处。
    MainDoorSides,
    /// Above the main door. 大门上方。
    AboveMainDoor,
    /// Pillar of the ground floor. 底楼柱子。
    GroundFloorPillar,
    /// Walls beside the ground-floor entrance. 底楼进门两侧墙面。
    GroundFloorEntranceWall,
    /// Stairs. 楼梯。
    Stairs,
    /// Corridor. 走廊。
    Corridor,
    /// Around the center. 中心周围。
    Surroundings,
    /// Lamp post. 灯杆。
    LampPost,
    /// Railing wall of the school. 学校栏杆围墙。
    SchoolRailingWall,
    /// Function room. 功能室。
    FunctionRoom,
    /// Another place. 其他位置。
    OtherPlace,
}

term!(SignPlace);

impl Term for SignPlace {
    const ALL: &'static [Self] = &[
        Self::Roof,
        Self::CourtyardCenter,
        Self::FrontOfCenter,
        Self::BoundaryWall,
        Self::MainDoorSides,
        Self::AboveMainDoor,
        Self::GroundFloorPillar,
        Self::GroundFloorEntranceWall,
        Self::Stairs,
        Self::Corridor,
        Self::Surroundings,
        Self::LampPost,
        Self::SchoolRailingWall,
        Self::FunctionRoom,
        Self::OtherPlace,
    ];
    const TITLE: (&'static str, &'static str) = ("标识位置", "place of a sign");

    fn words(self) -> &'static Words {
        match self {
            Self::Roof => &Words { id: "roof", zh: "楼顶", en: "roof", synonyms: &[] },
            Self::CourtyardCenter => &Words {
                id: "courtyard_center",
                zh: "正前方院坝居中",
                en: "middle of the front yard",
                synonyms: &["院坝居中位置"],
            },
            Self::FrontOfCenter => &Words {
                id: "front_of_center",
                zh: "活动阵地正前方",
                en: "straight in front of the base",
                synonyms: &["正前方", "河边空地"],
            },
            Self::BoundaryWall => {
                &Words { id: "boundary_wall", zh: "围墙醒目处", en: "boundary wall", synonyms: &["围墙"] }
            }
            Self::MainDoorSides => &Words {
                id: "main_door_sides",
                zh: "大门两侧醒目处",
                en: "both sides of the main door",
                synonyms: &["大门两侧"],
            },
            Self::AboveMainDoor => {
                &Words { id: "above_main_door", zh: "大门上方", en: "above the main door", synonyms: &[] }
            }
            Self::GroundFloorPillar => {
                &Words {
                    id: "ground_floor_pillar", zh: "底楼柱子", en: "pillar of the ground floor", synonyms: &[]
                }
            }
            Self::GroundFloorEntranceWall => &Words {
                id: "ground_floor_entrance_wall",
                zh: "底楼进门两侧墙面",
                en: "walls beside the ground-floor entrance",
                synonyms: &[],
            },
            Self::Stairs => &Words { id: "stairs", zh: "楼梯", en: "stairs", synonyms: &[] },
            Self::Corridor => &Words { id: "corridor", zh: "走廊", en: "corridor", synonyms: &[] },
            Self::Surroundings => {
                &Words { id: "surroundings", zh: "中心周围", en: "around the center", synonyms: &["周围"] }
            }
            Self::LampPost => &Words { id: "lamp_post", zh: "灯杆", en: "lamp post", synonyms: &[] },
            Self::SchoolRailingWall => &Words {
                id: "school_railing_wall",
                zh: "学校栏杆围墙",
                en: "railing wall of the school",
                synonyms: &[],
            },
            Self::FunctionRoom => &Words { id: "function_room", zh: "功能室", en: "function room", synonyms: &[] },
            Self::OtherPlace => &Words { id: "other_place", zh: "其他位置", en: "another place", synonyms: &[] },
        }
    }
}
