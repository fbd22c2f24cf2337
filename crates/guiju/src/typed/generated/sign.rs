//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{Colour, DisplayField, Font, PublicityTopic, SignElement, SignKind, SignMaterial, SignPlace};
use crate::typed::{Count, Fact, Length, Set, Value};
use serde::{Deserialize, Serialize};

/// Sign. 标识标牌。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Sign {
    /// Place: where the sign is put up.
    /// 安装位置：标识安装在哪里。
    #[serde(alias = "安装位置", skip_serializing_if = "Option::is_none")]
    pub place: Option<Fact<SignPlace>>,
    /// Ground colour: the colour of the ground.
    /// 底色：牌面的底色。
    #[serde(alias = "底色", skip_serializing_if = "Option::is_none")]
    pub ground_colour: Option<Fact<Colour>>,
    /// Colour of the text: the colour of the words.
    /// 字色：文字的颜色。
    #[serde(alias = "字色", skip_serializing_if = "Option::is_none")]
    pub text_colour: Option<Fact<Colour>>,
    /// Typeface: the typeface of the words.
    /// 字体：文字的字体。
    #[serde(alias = "字体", skip_serializing_if = "Option::is_none")]
    pub font: Option<Fact<Font>>,
    /// Bold: the words are set in bold.
    /// 加粗：文字加粗。
    #[serde(alias = "加粗", skip_serializing_if = "Option::is_none")]
    pub bold: Option<Fact<bool>>,
    /// Elements: what the sign is made up of.
    /// 组成：标识由哪些部分组成。
    #[serde(alias = "组成", skip_serializing_if = "Option::is_none")]
    pub elements: Option<Fact<Set<SignElement>>>,
    /// Fields: what the plate states.
    /// 公示栏目：牌面写明的栏目。
    #[serde(alias = "公示栏目", skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fact<Set<DisplayField>>>,
    /// Topics: what it publicizes.
    /// 宣传内容：宣传的内容。
    #[serde(alias = "宣传内容", skip_serializing_if = "Option::is_none")]
    pub topics: Option<Fact<Set<PublicityTopic>>>,
    /// Material: what the sign is made of.
    /// 材质：牌子的材质。
    #[serde(alias = "材质", skip_serializing_if = "Option::is_none")]
    pub material: Option<Fact<SignMaterial>>,
    /// Thickness: how thick the sign is (at most 10000 mm).
    /// 厚度：牌子的厚度。
    #[serde(alias = "厚", alias = "厚度", skip_serializing_if = "Option::is_none")]
    pub thickness: Option<Fact<Length>>,
    /// Outdoor film: the picture is outdoor vehicle film.
    /// 户外车身贴：画面为户外车身贴。
    #[serde(alias = "户外车身贴", skip_serializing_if = "Option::is_none")]
    pub outdoor_film: Option<Fact<bool>>,
    /// Slide-in: its strips slide in and out.
    /// 抽插式：可抽换的插槽式。
    #[serde(alias = "抽插式", skip_serializing_if = "Option::is_none")]
    pub slide_in: Option<Fact<bool>>,
    /// Strips: how many strips a door plate holds (at most 100).
    /// 门条数：一块门牌上的门条个数。
    #[serde(alias = "门条", alias = "门条数", skip_serializing_if = "Option::is_none")]
    pub strips: Option<Fact<Count>>,
    /// Offset of the upper edge: how far the upper edge of the door plate is off that of the door frame (at most 100000 cm).
    /// 上缘高差：门牌上缘与门框上缘的高差。
    #[serde(alias = "上缘高差", skip_serializing_if = "Option::is_none")]
    pub top_edge_offset: Option<Fact<Length>>,
    /// Gap to the door frame: the distance between door plate and door frame (at most 100000 cm).
    /// 与门框间距：门牌与门框之间的距离。
    #[serde(alias = "与门框间距", skip_serializing_if = "Option::is_none")]
    pub gap_to_door_frame: Option<Fact<Length>>,
    /// Height of the lower edge: how high the lower edge is above the floor (at most 1000 m).
    /// 下缘离地高度：牌子下缘离地面的高度。
    #[serde(alias = "下缘离地高度", alias = "离地高度", skip_serializing_if = "Option::is_none")]
    pub lower_edge_height: Option<Fact<Length>>,
    /// Bays apart: how many bays of the railing lie from one board to the next (at most 10000).
    /// 间隔格数：相邻两块之间隔几格栏杆。
    #[serde(alias = "间隔格数", skip_serializing_if = "Option::is_none")]
    pub bays_apart: Option<Fact<Count>>,
    /// Flags on a post: how many flags one lamp post carries (at most 100).
    /// 每杆幅数：一根灯杆上的刀旗幅数。
    #[serde(alias = "每杆幅数", skip_serializing_if = "Option::is_none")]
    pub flags_on_post: Option<Fact<Count>>,
    /// Kind: what kind of sign it is.
    /// 种类：标识或牌子的种类。
    #[serde(alias = "标识种类", alias = "种类", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Fact<SignKind>>,
    /// Text: the words on the sign.
    /// 文字：牌面上的文字。
    #[serde(alias = "文字", alias = "标识文字", skip_serializing_if = "Option::is_none")]
    pub text: Option<Fact<String>>,
    /// Hung properly: it is hung as the rules say.
    /// 悬挂规范：悬挂符合规范。
    #[serde(alias = "悬挂规范", skip_serializing_if = "Option::is_none")]
    pub hung_properly: Option<Fact<bool>>,
    /// Visible at night: it can be read at night.
    /// 夜间可视：夜间看得清。
    #[serde(alias = "夜间可视", skip_serializing_if = "Option::is_none")]
    pub visible_at_night: Option<Fact<bool>>,
    /// Width: the width of the sign (at most 100000 cm).
    /// 宽度：牌面的宽度。
    #[serde(alias = "宽", alias = "宽度", skip_serializing_if = "Option::is_none")]
    pub width: Option<Fact<Length>>,
    /// Height: the height of the sign (at most 100000 cm).
    /// 高度：牌面的高度。
    #[serde(alias = "高", alias = "高度", skip_serializing_if = "Option::is_none")]
    pub height: Option<Fact<Length>>,
}

impl Value for Sign {}
