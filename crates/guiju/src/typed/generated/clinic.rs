//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::ClinicLocation;
use crate::typed::{Fact, Value};
use serde::{Deserialize, Serialize};

/// Clinic. 卫生室。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Clinic {
    /// Location: whether it lies in the center, on its own, or there is none.
    /// 设置方式：设在中心内、单独设置还是没有。
    #[serde(alias = "位置", alias = "设置方式", skip_serializing_if = "Option::is_none")]
    pub location: Option<Fact<ClinicLocation>>,
    /// Basic medical care: it gives residents basic medical care.
    /// 基本医疗服务：为居民提供基本的医疗服务。
    #[serde(alias = "基本医疗", alias = "基本医疗服务", skip_serializing_if = "Option::is_none")]
    pub basic_medical_care: Option<Fact<bool>>,
    /// Relatively independent: it shares the platform of the center and yet stands apart.
    /// 相对独立：与中心同在一处又相对独立。
    #[serde(alias = "相对独立", skip_serializing_if = "Option::is_none")]
    pub relatively_independent: Option<Fact<bool>>,
}

impl Value for Clinic {}
