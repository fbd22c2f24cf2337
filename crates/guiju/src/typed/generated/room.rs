//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{RoomEquipment, RoomFunction, RoomKind, RostrumItem};
use crate::typed::{Area, Count, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Room. 房间。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Room {
    /// Name: the name of the room, as on its plate.
    /// 名称：房间的名称，按门牌。
    #[serde(alias = "名称", alias = "房间名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Kinds: the one or several uses of the room.
    /// 种类：房间的一种或几种用途。
    #[serde(alias = "房间种类", alias = "用途", alias = "种类", skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Fact<Set<RoomKind>>>,
    /// Area: the area of the room (at most 100000 m²).
    /// 面积：房间的面积。
    #[serde(alias = "面积", skip_serializing_if = "Option::is_none")]
    pub area: Option<Fact<Area>>,
    /// Seats: how many people the room holds (at most 100000).
    /// 容纳人数：房间能容纳的人数。
    #[serde(alias = "容纳人数", alias = "座位数", skip_serializing_if = "Option::is_none")]
    pub seats: Option<Fact<Count>>,
    /// Floor: the storey of the room; the ground floor is 1 (at most 100).
    /// 所在楼层：房间在第几层，一楼为1。
    #[serde(alias = "所在楼层", alias = "楼层", skip_serializing_if = "Option::is_none")]
    pub floor: Option<Fact<Count>>,
    /// One-stop: every convenience matter is handled in this one place.
    /// 一站式：便民事项都在这一处受理。
    #[serde(alias = "一站式", alias = "一站式服务", skip_serializing_if = "Option::is_none")]
    pub one_stop: Option<Fact<bool>>,
    /// Open layout: the room is laid out openly, without partitions.
    /// 开放式布局：房间不设隔断，开放布置。
    #[serde(alias = "开放式布局", skip_serializing_if = "Option::is_none")]
    pub open_layout: Option<Fact<bool>>,
    /// Counter service: people are served at a counter, face to face.
    /// 柜台式服务：在柜台上面对面服务。
    #[serde(alias = "柜台式服务", skip_serializing_if = "Option::is_none")]
    pub counter_service: Option<Fact<bool>>,
    /// Cadres work here together: the cadres of the village or community work together here.
    /// 干部集中办公：村（社区）干部在这里集中办公。
    #[serde(alias = "干部集中办公", alias = "村干部集中办公", skip_serializing_if = "Option::is_none")]
    pub cadres_work_together: Option<Fact<bool>>,
    /// Functions: what the room is really used for.
    /// 功能：房间实际承担的功能。
    #[serde(alias = "功能", skip_serializing_if = "Option::is_none")]
    pub functions: Option<Fact<Set<RoomFunction>>>,
    /// Equipment: what the room is equipped with.
    /// 设备：房间配备的设备。
    #[serde(alias = "设备", alias = "配备", skip_serializing_if = "Option::is_none")]
    pub equipment: Option<Fact<Set<RoomEquipment>>>,
    /// Items at the rostrum: the emblems and texts shown at the rostrum.
    /// 主席台布置：主席台上布置的标志和文字。
    #[serde(alias = "主席台布置", skip_serializing_if = "Option::is_none")]
    pub rostrum_items: Option<Fact<Set<RostrumItem>>>,
    /// Door plate: the text of the door plate.
    /// 门牌文字：门牌上的文字。
    #[serde(alias = "门牌", alias = "门牌文字", skip_serializing_if = "Option::is_none")]
    pub door_plate: Option<Fact<String>>,
}

impl Value for Room {}
