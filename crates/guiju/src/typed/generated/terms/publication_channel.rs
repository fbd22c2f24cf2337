//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Channel of publication. 发布渠道。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PublicationChannel {
    /// Hall. 办事大厅。
    ServiceHall,
    /// WeChat account. 微信公众号。
    WechatAccount,
    /// Website. 网站。
    Website,
}

term!(PublicationChannel);

impl Term for PublicationChannel {
    const ALL: &'static [Self] = &[Self::ServiceHall, Self::WechatAccount, Self::Website];
    const TITLE: (&'static str, &'static str) = ("发布渠道", "channel of publication");

    fn words(self) -> &'static Words {
        match self {
            Self::ServiceHall => {
                &Words { id: "service_hall", zh: "办事大厅", en: "hall", synonyms: &["大厅", "线下"] }
            }
            Self::WechatAccount => {
                &Words {
                    id: "wechat_account", zh: "微信公众号", en: "WeChat account", synonyms: &["公众号", "线上"]
                }
            }
            Self::Website => &Words { id: "website", zh: "网站", en: "website", synonyms: &["网上办事大厅"] },
        }
    }
}
