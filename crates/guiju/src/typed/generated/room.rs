//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{
    ArchiveKind, ArchivedGroup, BookCategory, HomeKind, Ledger, RoomEquipment, RoomFunction, RoomKind, RostrumItem,
    WallDocument,
};
use crate::typed::{Area, Count, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Room. 房间。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Room {
    /// On the wall: the rules, charts and notices on the walls of the room.
    /// 上墙内容：房间墙上的制度、图表和公示。
    #[serde(alias = "上墙内容", alias = "上墙制度", skip_serializing_if = "Option::is_none")]
    pub wall_documents: Option<Fact<Set<WallDocument>>>,
    /// Ledgers: the ledgers and records kept in the room.
    /// 台账：房间里建立的台账和记录。
    #[serde(alias = "台帐", alias = "台账", skip_serializing_if = "Option::is_none")]
    pub ledgers: Option<Fact<Set<Ledger>>>,
    /// Archives: the archives kept in the room.
    /// 档案：房间里存放的档案。
    #[serde(alias = "档案", skip_serializing_if = "Option::is_none")]
    pub archives: Option<Fact<Set<ArchiveKind>>>,
    /// People on file: the people whom the archive of members and cadres holds.
    /// 建档人员：党员干部档案包括的人员。
    #[serde(alias = "建档人员", skip_serializing_if = "Option::is_none")]
    pub archived_groups: Option<Fact<Set<ArchivedGroup>>>,
    /// Kinds of books: the kinds of books held.
    /// 图书种类：配备的图书种类。
    #[serde(alias = "图书种类", skip_serializing_if = "Option::is_none")]
    pub books: Option<Fact<Set<BookCategory>>>,
    /// Homes it serves as: the homes that the room serves as.
    /// 兼作的“之家”：房间兼作哪些“之家”。
    #[serde(alias = "兼作的“之家”", skip_serializing_if = "Option::is_none")]
    pub homes: Option<Fact<Set<HomeKind>>>,
    /// Second plate: the words of the second plate at the door.
    /// 加挂牌子：门上加挂的牌子文字。
    #[serde(alias = "加挂", alias = "加挂牌子", skip_serializing_if = "Option::is_none")]
    pub extra_plate: Option<Fact<String>>,
    /// People in charge: how many people are put in charge (at most 1000).
    /// 专管人数：明确专门管理的人数。
    #[serde(alias = "专人管理", alias = "专管人数", skip_serializing_if = "Option::is_none")]
    pub people_in_charge: Option<Fact<Count>>,
    /// Fitted out as the police station asks: it is fitted out as the police station asks.
    /// 按派出所要求打造：硬件达到派出所的要求。
    #[serde(alias = "按派出所要求打造", skip_serializing_if = "Option::is_none")]
    pub fitted_as_police_station_asks: Option<Fact<bool>>,
    /// Walls with plates of rules: how many walls of the room carry plates of rules (at most 100).
    /// 挂制度牌的墙面数：房间里挂有制度牌的墙面数。
    #[serde(alias = "挂制度牌的墙面数", skip_serializing_if = "Option::is_none")]
    pub institution_plate_walls: Option<Fact<Count>>,
    /// Plates of rules symmetric: the plates of rules hang centered and symmetrically.
    /// 制度牌居中对称：制度牌在墙上居中对称。
    #[serde(alias = "制度牌居中对称", skip_serializing_if = "Option::is_none")]
    pub institution_plates_symmetric: Option<Fact<bool>>,
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
