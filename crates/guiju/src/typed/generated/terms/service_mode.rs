//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Mode of service. 服务方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceMode {
    /// By appointment. 预约办事。
    Appointment,
    /// Extended hours. 延时服务。
    ExtendedHours,
    /// Staggered hours. 错时服务。
    StaggeredHours,
    /// Proxy handling. 代办服务。
    ProxyHandling,
    /// At most one trip. 最多跑一次。
    OneTrip,
    /// Service at home. 上门服务。
    HomeService,
    /// Online. 网上办理。
    Online,
    /// Self-service. 自助服务。
    SelfService,
    /// One notice. 一次告知。
    OneTimeNotice,
    /// One window. 一窗受理。
    OneWindow,
    /// Done in one go. 一次办结。
    OneGo,
}

term!(ServiceMode);

impl Term for ServiceMode {
    const ALL: &'static [Self] = &[
        Self::Appointment,
        Self::ExtendedHours,
        Self::StaggeredHours,
        Self::ProxyHandling,
        Self::OneTrip,
        Self::HomeService,
        Self::Online,
        Self::SelfService,
        Self::OneTimeNotice,
        Self::OneWindow,
        Self::OneGo,
    ];
    const TITLE: (&'static str, &'static str) = ("服务方式", "mode of service");

    fn words(self) -> &'static Words {
        match self {
            Self::Appointment => {
                &Words {
                    id: "appointment", zh: "预约办事", en: "by appointment", synonyms: &["预约服务", "预约办理"]
                }
            }
            Self::ExtendedHours => {
                &Words {
                    id: "extended_hours", zh: "延时服务", en: "extended hours", synonyms: &["延长服务时间"]
                }
            }
            Self::StaggeredHours => {
                &Words { id: "staggered_hours", zh: "错时服务", en: "staggered hours", synonyms: &[] }
            }
            Self::ProxyHandling => {
                &Words {
                    id: "proxy_handling", zh: "代办服务", en: "proxy handling", synonyms: &["代办", "帮办代办"]
                }
            }
            Self::OneTrip => &Words { id: "one_trip", zh: "最多跑一次", en: "at most one trip", synonyms: &[] },
            Self::HomeService => {
                &Words { id: "home_service", zh: "上门服务", en: "service at home", synonyms: &[] }
            }
            Self::Online => &Words { id: "online", zh: "网上办理", en: "online", synonyms: &["一网通办"] },
            Self::SelfService => &Words { id: "self_service", zh: "自助服务", en: "self-service", synonyms: &[] },
            Self::OneTimeNotice => {
                &Words { id: "one_time_notice", zh: "一次告知", en: "one notice", synonyms: &["一次性告知"] }
            }
            Self::OneWindow => &Words { id: "one_window", zh: "一窗受理", en: "one window", synonyms: &[] },
            Self::OneGo => &Words { id: "one_go", zh: "一次办结", en: "done in one go", synonyms: &[] },
        }
    }
}
