//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Entrance. 受理入口。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AcceptanceEntrance {
    /// Hall. 办事大厅。
    ServiceHall,
    /// Grassroots public service center. 基层公共服务中心（站）。
    GrassrootsCenter,
    /// Online hall. 网上办事大厅。
    OnlineHall,
}

term!(AcceptanceEntrance);

impl Term for AcceptanceEntrance {
    const ALL: &'static [Self] = &[Self::ServiceHall, Self::GrassrootsCenter, Self::OnlineHall];
    const TITLE: (&'static str, &'static str) = ("受理入口", "entrance");

    fn words(self) -> &'static Words {
        match self {
            Self::ServiceHall => {
                &Words { id: "service_hall", zh: "办事大厅", en: "hall", synonyms: &["政务服务大厅"] }
            }
            Self::GrassrootsCenter => &Words {
                id: "grassroots_center",
                zh: "基层公共服务中心（站）",
                en: "grassroots public service center",
                synonyms: &["基层公共服务中心"],
            },
            Self::OnlineHall => {
                &Words { id: "online_hall", zh: "网上办事大厅", en: "online hall", synonyms: &["网上大厅"] }
            }
        }
    }
}
