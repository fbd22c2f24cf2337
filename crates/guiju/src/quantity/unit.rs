//! The table of units and the ways each is written.
//!
//! A spelling is compared after compatibility normalization, in lower case and without blanks,
//! so `㎡`, `M²` and `sq m` need one entry each at most. Classifiers of Chinese nouns (间, 人次)
//! are spellings of the unit of a count.

use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

use super::{Dimension, number};
use crate::{Lang, lookup::Lookup};

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit(u8);

struct Row {
    symbol: &'static str,
    zh: &'static str,
    en: &'static str,
    dimension: Dimension,
    steps: i64,
    spellings: &'static str,
}

const fn row(
    symbol: &'static str,
    zh: &'static str,
    en: &'static str,
    dimension: Dimension,
    steps: i64,
    spellings: &'static str,
) -> Row {
    Row { symbol, zh, en, dimension, steps, spellings }
}

static TABLE: [Row; 18] = [
    row("", "", "", Dimension::Count, 1, COUNT),
    row("m2", "㎡", "m²", Dimension::Area, 3_000_000, M2),
    row("m", "米", "m", Dimension::Length, 3_000_000, "m 米 公尺 meter meters metre metres"),
    row("yuan", "元", "yuan", Dimension::Money, 1_000_000, YUAN),
    row("h", "小时", "h", Dimension::Duration, 3_600_000, HOUR),
    row("%", "%", "%", Dimension::Percent, 1_000_000_000, "% percent 个百分点 百分点"),
    row("date", "", "", Dimension::Date, 1, "date 日期"),
    row("km2", "平方公里", "km²", Dimension::Area, 3_000_000_000_000, KM2),
    row("mu", "亩", "mu", Dimension::Area, 2_000_000_000, "mu 亩"),
    row("ha", "公顷", "ha", Dimension::Area, 30_000_000_000, "ha 公顷 hectare hectares"),
    row("cm", "厘米", "cm", Dimension::Length, 30_000, CM),
    row("mm", "毫米", "mm", Dimension::Length, 3_000, MM),
    row("km", "公里", "km", Dimension::Length, 3_000_000_000, KM),
    row("10k-yuan", "万元", "10k yuan", Dimension::Money, 10_000_000_000, WAN),
    row("100m-yuan", "亿元", "100m yuan", Dimension::Money, 100_000_000_000_000, YI),
    row("min", "分钟", "min", Dimension::Duration, 60_000, "min 分钟 mins minute minutes"),
    row("day", "天", "day", Dimension::Duration, 86_400_000, "day 天 日 days"),
    row("points", "分", "points", Dimension::Points, 3_000_000, "points point 分 pts"),
];

const M2: &str = "m2 平方米 平米 平方 平方公尺 m^2 sqm sq.m squaremeter squaremeters squaremetre \
                  squaremetres";
const KM2: &str = "km2 平方公里 平方千米 km^2 sqkm";
const CM: &str = "cm 厘米 公分 centimeter centimeters centimetre centimetres";
const MM: &str = "mm 毫米 millimeter millimeters millimetre millimetres";
const KM: &str = "km 公里 千米 kilometer kilometers kilometre kilometres";
const YUAN: &str = "yuan 元 圆 元人民币 元整 块钱 rmb cny";
const WAN: &str = "10k-yuan 10kyuan 万元 万圆 万元人民币";
const YI: &str = "100m-yuan 100myuan 亿元 亿圆 亿元人民币";
const HOUR: &str = "h 小时 个小时 钟头 个钟头 hour hours hr hrs";
const COUNT: &str = "piece pieces pcs item items person persons people household households room \
                     rooms seat seats set sets place places time times count";

/// The classifiers of counted things; up to three may follow one another (人次, 户次).
const CLASSIFIERS: &str = "个间名人户次支块项条层栋张家场岗台套面处座位种类所本册件辆对盏把部份门扇组根口只头棵株点班队批幢排顶副架篇期届样星级戶個條張";

impl Unit {
    /// The unit with a spelling, whether its symbol, its label or any other.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        if let Some(row) = SPELLED.find(text) {
            return u8::try_from(row).ok().map(Self);
        }
        Self::named_otherwise(text)
    }

    /// The same without the table of the common spellings.
    fn named_otherwise(text: &str) -> Option<Self> {
        let text = key(text);
        let is_it = |row: &Row| row.symbol == text || row.spellings.split(' ').any(|spelling| spelling == text);
        let found = TABLE.iter().zip(0u8..).find(|(row, _)| is_it(row)).map(|(_, number)| Self(number));
        found.or_else(|| is_classifier(&text).then_some(Self(0)))
    }

    /// The unit whose values are shown when nothing else is asked for.
    #[must_use]
    pub fn base(d: Dimension) -> Self {
        Self(match d {
            Dimension::Count => 0,
            Dimension::Area => 1,
            Dimension::Length => 2,
            Dimension::Money => 3,
            Dimension::Duration => 4,
            Dimension::Percent => 5,
            Dimension::Date => 6,
            Dimension::Points => 17,
        })
    }

    /// What the unit measures.
    #[must_use]
    pub fn dimension(self) -> Dimension {
        self.row().dimension
    }

    /// The ASCII name of the unit; a count has none.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        self.row().symbol
    }

    /// The unit as readers of a language write it.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.row().zh,
            Lang::En => self.row().en,
        }
    }

    /// The spelling closest to a text that is no unit, if one is close enough to suggest.
    #[must_use]
    pub fn nearest(text: &str) -> Option<&'static str> {
        let text = key(text);
        let length = text.chars().count();
        if length == 0 || length > 24 {
            return None;
        }
        let spellings = TABLE.iter().flat_map(|r| r.spellings.split(' '));
        let close = spellings.map(|s| (strsim::damerau_levenshtein(s, &text), s));
        let (distance, best) = close.min_by_key(|(d, _)| *d)?;
        let allowed = match length {
            0..=1 => 0,
            2..=5 => 1,
            _ => 2,
        };
        (distance <= allowed).then_some(best)
    }

    /// Grid steps in one unit.
    #[must_use]
    pub fn steps(self) -> i64 {
        self.row().steps
    }

    fn row(self) -> &'static Row {
        let [first, ..] = &TABLE;
        TABLE.get(usize::from(self.0)).unwrap_or(first)
    }

    /// Every unit, for tests.
    #[cfg(test)]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0u8..).take(TABLE.len()).map(Self)
    }
}

/// The spellings that need no folding, and that mean the same when they follow a number: not `百分点`, whose beginning is
/// read as a numeral.
static SPELLED: LazyLock<Lookup> = LazyLock::new(|| {
    let plain = |spelling: &&'static str| {
        let unit = Unit::named_otherwise(spelling)?;
        let after_one = format!("1{spelling}");
        let scanned = number::scan(&after_one).ok().filter(|scanned| !scanned.rest.is_empty())?;
        let rest = Unit::named_otherwise(scanned.rest)?;
        let same = rest.dimension() == unit.dimension()
            && scanned.value.mantissa.checked_mul(i128::from(rest.steps())) == Some(i128::from(unit.steps()))
            && !spelling.contains(['-', '^', '.']);
        same.then_some((*spelling, u32::from(unit.0)))
    };
    let spellings: Vec<_> = spellings().filter_map(|spelling| plain(&spelling)).collect();
    Lookup::new(spellings.into_iter())
});

/// All spellings, labels and single classifiers.
pub(super) fn spellings() -> impl Iterator<Item = &'static str> {
    let rows = TABLE.iter().flat_map(|row| row.spellings.split(' ').chain([row.symbol, row.zh, row.en]));
    rows.chain(CLASSIFIERS.split_inclusive(|_: char| true)).filter(|spelling| !spelling.is_empty())
}

/// The unit of a dimension with one of the common spellings, as it stands.
pub(super) fn spelled(text: &str, dimension: Dimension) -> Option<Unit> {
    let unit = match SPELLED.find(text) {
        Some(row) => u8::try_from(row).ok().map(Unit)?,
        None if dimension == Dimension::Count && is_classifier(text) => Unit(0),
        None => return None,
    };
    (unit.dimension() == dimension).then_some(unit)
}

fn key(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'%') {
        return text.to_owned(); // it stays what it is
    }
    text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

fn is_classifier(text: &str) -> bool {
    let length = text.chars().count();
    (1..=3).contains(&length) && text.chars().all(|c| CLASSIFIERS.contains(c))
}
