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
    /// Bookshelf. 书架。
    Bookshelf,
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
        Self::Bookshelf,
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
            Self::Bookshelf => &Words { id: "bookshelf", zh: "书架", en: "bookshelf", synonyms: &["书柜"] },
        }
    }
}
