//! The units of each dimension, with the spellings met in practice.

use super::Dimension;
use crate::Lang;

/// A unit.
///
/// ```
/// use guiju::quantity::{Dimension, Unit};
/// let mu = Unit::named("亩").ok_or("no such unit")?;
/// assert_eq!(mu.dimension(), Dimension::Area);
/// assert_eq!(mu.steps() * 3, 2000 * Dimension::Area.grid()); // 1 亩 is 2000/3 m²
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit(u8);

struct Entry {
    dimension: Dimension,
    steps: i64,
    symbol: &'static str,
    zh: &'static str,
    en: &'static str,
    spellings: &'static [&'static str],
}

const fn unit(
    dimension: Dimension,
    steps: i64,
    symbol: &'static str,
    zh: &'static str,
    en: &'static str,
    spellings: &'static [&'static str],
) -> Entry {
    Entry { dimension, steps, symbol, zh, en, spellings }
}

/// The base unit of each dimension comes first in it. Spellings are in their compatibility form (NFKC), lower case.
const UNITS: [Entry; 26] = [
    unit(
        Dimension::Count,
        1,
        "",
        "",
        "",
        &[
            "个", "间", "名", "人", "户", "次", "支", "块", "项", "条", "层", "栋", "张", "家", "场", "岗", "台", "套",
            "面", "处", "座", "位", "种", "类", "所", "本", "册", "件", "辆", "对", "盏", "人次", "场次", "期", "份",
            "只", "把", "幅", "副", "队", "组", "口", "枚", "门", "扇", "星", "级", "席", "座席", "篇", "批", "届",
            "度", "天次", "楼", "step", "steps", "item", "items", "person", "persons", "people", "room", "rooms", "戶",
            "個", "條", "項",
        ],
    ),
    unit(
        Dimension::Area,
        3_000_000,
        "m2",
        "㎡",
        "m²",
        &["m2", "m^2", "平方米", "平米", "平方", "平方公尺", "平", "sqm", "sq m", "square metres", "square meters"],
    ),
    unit(Dimension::Area, 3_000_000_000_000, "km2", "平方公里", "km²", &["km2", "平方公里", "平方千米"]),
    unit(Dimension::Area, 2_000_000_000, "mu", "亩", "mu", &["mu", "亩", "畝"]),
    unit(Dimension::Area, 30_000_000_000, "ha", "公顷", "ha", &["ha", "公顷", "公頃"]),
    unit(Dimension::Area, 300, "cm2", "平方厘米", "cm²", &["cm2", "平方厘米"]),
    unit(Dimension::Length, 3_000_000, "m", "米", "m", &["m", "米", "公尺", "metre", "metres", "meter", "meters"]),
    unit(Dimension::Length, 300_000, "dm", "分米", "dm", &["dm", "分米"]),
    unit(Dimension::Length, 30_000, "cm", "厘米", "cm", &["cm", "厘米", "公分"]),
    unit(Dimension::Length, 3_000, "mm", "毫米", "mm", &["mm", "毫米"]),
    unit(Dimension::Length, 3_000_000_000, "km", "公里", "km", &["km", "公里", "千米"]),
    unit(Dimension::Length, 1_000_000, "chi", "尺", "chi", &["chi", "尺"]),
    unit(
        Dimension::Money,
        1_000_000,
        "yuan",
        "元",
        "yuan",
        &["yuan", "元", "块钱", "圆", "人民币", "rmb", "cny", "元/年", "yuan/year"],
    ),
    unit(Dimension::Money, 10_000_000_000, "10k-yuan", "万元", "×10,000 yuan", &["10k-yuan", "万元", "萬元"]),
    unit(
        Dimension::Money,
        100_000_000_000_000,
        "100m-yuan",
        "亿元",
        "×100 million yuan",
        &["100m-yuan", "亿元", "億元"],
    ),
    unit(Dimension::Money, 100_000, "jiao", "角", "jiao", &["jiao", "角"]),
    unit(Dimension::Money, 10_000, "fen", "分", "fen", &["fen", "分"]),
    unit(
        Dimension::Duration,
        3_600_000,
        "h",
        "小时",
        "h",
        &["h", "小时", "个小时", "钟头", "学时", "hour", "hours", "hr", "小時"],
    ),
    unit(Dimension::Duration, 60_000, "min", "分钟", "min", &["min", "分钟", "minute", "minutes"]),
    unit(Dimension::Duration, 1_000, "s", "秒", "s", &["s", "秒", "second", "seconds"]),
    unit(Dimension::Duration, 86_400_000, "day", "天", "day", &["day", "days", "天", "日"]),
    unit(Dimension::Duration, 604_800_000, "week", "周", "week", &["week", "weeks", "周", "星期"]),
    unit(Dimension::Percent, 1_000_000_000, "%", "%", "%", &["%", "percent", "个百分点", "百分点", "pct"]),
    unit(Dimension::Percent, 100_000_000, "permille", "‰", "‰", &["permille", "‰"]),
    unit(Dimension::Percent, 10_000_000_000, "tenths", "成", "tenths", &["tenths", "成"]),
    unit(Dimension::Date, 1, "date", "", "", &["date"]),
];

impl Unit {
    fn entry(self) -> &'static Entry {
        const FIRST: &Entry = &UNITS[0];
        UNITS.get(self.0 as usize).unwrap_or(FIRST)
    }

    fn all() -> impl Iterator<Item = (Self, &'static Entry)> {
        UNITS.iter().enumerate().map(|(n, entry)| (Self(u8::try_from(n).unwrap_or(0)), entry))
    }

    /// A unit by one of its spellings.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        let wanted = super::amount::folded(text);
        Self::all().find(|(_, entry)| entry.spellings.contains(&wanted.as_str())).map(|(unit, _)| unit)
    }

    /// The base unit of a dimension.
    #[must_use]
    pub fn base(dimension: Dimension) -> Self {
        Self::all().find(|(_, entry)| entry.dimension == dimension).map_or(Self(0), |(unit, _)| unit)
    }

    /// What it measures.
    #[must_use]
    pub fn dimension(self) -> Dimension {
        self.entry().dimension
    }

    /// Grid steps in one of it.
    #[must_use]
    pub fn steps(self) -> i64 {
        self.entry().steps
    }

    /// Its ASCII symbol, as written in data; empty for counts.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        self.entry().symbol
    }

    /// Its name as shown.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.entry().zh,
            Lang::En => self.entry().en,
        }
    }

    /// The known spelling that is nearest to a text.
    #[must_use]
    pub fn nearest(text: &str) -> Option<&'static str> {
        let wanted = super::amount::folded(text);
        crate::diagnostic::nearest(&wanted, UNITS.iter().flat_map(|entry| entry.spellings.iter().copied()))
    }
}
