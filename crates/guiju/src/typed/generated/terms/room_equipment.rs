//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Equipment of a room. 房间设备。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoomEquipment {
    /// Electronic display. 电子显示屏。
    ElectronicDisplay,
    /// Multimedia player. 多媒体播放设备。
    MultimediaPlayer,
    /// Computer. 电脑。
    Computer,
    /// Air conditioner. 空调。
    AirConditioner,
    /// Printer. 打印机。
    Printer,
    /// Self-service terminal. 自助服务终端。
    SelfServiceTerminal,
    /// Tables and chairs. 桌椅。
    TablesAndChairs,
    /// Meeting tables and chairs. 会议桌椅。
    MeetingFurniture,
    /// Office desks and chairs. 办公桌椅。
    OfficeFurniture,
    /// Office equipment. 办公设备。
    OfficeEquipment,
    /// Television. 电视机。
    Television,
    /// Sound system. 音响。
    SoundSystem,
    /// Broadcasting. 广播。
    Broadcasting,
    /// Display cabinet. 展销柜（架）。
    DisplayCabinet,
    /// Desk plates. 桌牌。
    DeskPlates,
    /// Filing cabinet. 档案柜。
    FilingCabinet,
    /// Document cabinet. 资料柜。
    DocumentCabinet,
    /// Periodical rack. 报刊架。
    PeriodicalRack,
    /// Lending desk. 借阅处。
    LendingDesk,
    /// Diagnostic equipment. 诊断设备。
    DiagnosticEquipment,
    /// Medicines. 药品。
    Medicines,
    /// Bed or examination couch. 病床。
    Sickbed,
    /// Seats for resting. 休息椅凳。
    RestSeats,
    /// Service counter. 服务柜台。
    ServiceCounter,
    /// Plates of rules. 制度牌。
    InstitutionPlates,
    /// Service plates. 服务牌。
    ServicePlates,
    /// Notices of matters. 办事项目公示牌。
    MatterNotices,
    /// Notices of procedures. 办事流程公示牌。
    ProcedureNotices,
    /// Other facilities that help residents. 其他便民设施。
    ConvenienceFacilities,
    /// Bookshelf. 书架。
    Bookshelf,
    /// Desk. 书桌。
    Desk,
    /// Books. 书籍。
    Books,
}

term!(RoomEquipment);

impl Term for RoomEquipment {
    const ALL: &'static [Self] = &[
        Self::ElectronicDisplay,
        Self::MultimediaPlayer,
        Self::Computer,
        Self::AirConditioner,
        Self::Printer,
        Self::SelfServiceTerminal,
        Self::TablesAndChairs,
        Self::MeetingFurniture,
        Self::OfficeFurniture,
        Self::OfficeEquipment,
        Self::Television,
        Self::SoundSystem,
        Self::Broadcasting,
        Self::DisplayCabinet,
        Self::DeskPlates,
        Self::FilingCabinet,
        Self::DocumentCabinet,
        Self::PeriodicalRack,
        Self::LendingDesk,
        Self::DiagnosticEquipment,
        Self::Medicines,
        Self::Sickbed,
        Self::RestSeats,
        Self::ServiceCounter,
        Self::InstitutionPlates,
        Self::ServicePlates,
        Self::MatterNotices,
        Self::ProcedureNotices,
        Self::ConvenienceFacilities,
        Self::Bookshelf,
        Self::Desk,
        Self::Books,
    ];
    const TITLE: (&'static str, &'static str) = ("房间设备", "equipment of a room");

    fn words(self) -> &'static Words {
        match self {
            Self::ElectronicDisplay => &Words {
                id: "electronic_display",
                zh: "电子显示屏",
                en: "electronic display",
                synonyms: &["显示屏", "LED屏"],
            },
            Self::MultimediaPlayer => &Words {
                id: "multimedia_player",
                zh: "多媒体播放设备",
                en: "multimedia player",
                synonyms: &["多媒体设备", "投影仪"],
            },
            Self::Computer => &Words { id: "computer", zh: "电脑", en: "computer", synonyms: &["计算机"] },
            Self::AirConditioner => {
                &Words { id: "air_conditioner", zh: "空调", en: "air conditioner", synonyms: &[] }
            }
            Self::Printer => &Words { id: "printer", zh: "打印机", en: "printer", synonyms: &["复印机"] },
            Self::SelfServiceTerminal => &Words {
                id: "self_service_terminal",
                zh: "自助服务终端",
                en: "self-service terminal",
                synonyms: &["自助终端", "自助服务机"],
            },
            Self::TablesAndChairs => {
                &Words { id: "tables_and_chairs", zh: "桌椅", en: "tables and chairs", synonyms: &[] }
            }
            Self::MeetingFurniture => {
                &Words { id: "meeting_furniture", zh: "会议桌椅", en: "meeting tables and chairs", synonyms: &[] }
            }
            Self::OfficeFurniture => {
                &Words { id: "office_furniture", zh: "办公桌椅", en: "office desks and chairs", synonyms: &[] }
            }
            Self::OfficeEquipment => {
                &Words { id: "office_equipment", zh: "办公设备", en: "office equipment", synonyms: &[] }
            }
            Self::Television => &Words { id: "television", zh: "电视机", en: "television", synonyms: &["电视"] },
            Self::SoundSystem => {
                &Words { id: "sound_system", zh: "音响", en: "sound system", synonyms: &["音响设备"] }
            }
            Self::Broadcasting => {
                &Words { id: "broadcasting", zh: "广播", en: "broadcasting", synonyms: &["广播设备"] }
            }
            Self::DisplayCabinet => &Words {
                id: "display_cabinet",
                zh: "展销柜（架）",
                en: "display cabinet",
                synonyms: &["展销柜", "展销架"],
            },
            Self::DeskPlates => &Words { id: "desk_plates", zh: "桌牌", en: "desk plates", synonyms: &[] },
            Self::FilingCabinet => {
                &Words { id: "filing_cabinet", zh: "档案柜", en: "filing cabinet", synonyms: &[] }
            }
            Self::DocumentCabinet => {
                &Words { id: "document_cabinet", zh: "资料柜", en: "document cabinet", synonyms: &[] }
            }
            Self::PeriodicalRack => {
                &Words { id: "periodical_rack", zh: "报刊架", en: "periodical rack", synonyms: &[] }
            }
            Self::LendingDesk => &Words { id: "lending_desk", zh: "借阅处", en: "lending desk", synonyms: &[] },
            Self::DiagnosticEquipment => {
                &Words { id: "diagnostic_equipment", zh: "诊断设备", en: "diagnostic equipment", synonyms: &[] }
            }
            Self::Medicines => &Words { id: "medicines", zh: "药品", en: "medicines", synonyms: &[] },
            Self::Sickbed => {
                &Words { id: "sickbed", zh: "病床", en: "bed or examination couch", synonyms: &["检查床"] }
            }
            Self::RestSeats => {
                &Words { id: "rest_seats", zh: "休息椅凳", en: "seats for resting", synonyms: &["休息用椅凳"] }
            }
            Self::ServiceCounter => {
                &Words { id: "service_counter", zh: "服务柜台", en: "service counter", synonyms: &[] }
            }
            Self::InstitutionPlates => {
                &Words { id: "institution_plates", zh: "制度牌", en: "plates of rules", synonyms: &[] }
            }
            Self::ServicePlates => {
                &Words { id: "service_plates", zh: "服务牌", en: "service plates", synonyms: &[] }
            }
            Self::MatterNotices => {
                &Words { id: "matter_notices", zh: "办事项目公示牌", en: "notices of matters", synonyms: &[] }
            }
            Self::ProcedureNotices => {
                &Words {
                    id: "procedure_notices", zh: "办事流程公示牌", en: "notices of procedures", synonyms: &[]
                }
            }
            Self::ConvenienceFacilities => &Words {
                id: "convenience_facilities",
                zh: "其他便民设施",
                en: "other facilities that help residents",
                synonyms: &[],
            },
            Self::Bookshelf => &Words { id: "bookshelf", zh: "书架", en: "bookshelf", synonyms: &["书柜"] },
            Self::Desk => &Words { id: "desk", zh: "书桌", en: "desk", synonyms: &[] },
            Self::Books => &Words { id: "books", zh: "书籍", en: "books", synonyms: &["图书"] },
        }
    }
}
