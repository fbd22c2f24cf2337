//! Parameters that no condition and no score uses; those of a base are the base's.

use super::Subject;
use crate::{Bilingual, tree::decode::Decoder};

pub(super) fn check(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    for parameter in subject.linked.parameters.iter().filter(|p| !p.used && p.span.source == 0) {
        let id = &parameter.id;
        let message = Bilingual::new(format!("没有规则用到参数 `{id}`"), format!("no rule uses the parameter `{id}`"));
        let help =
            Bilingual::new(format!("在规则里写 `${id}`，或删去它"), format!("write `${id}` in a rule, or delete it"));
        decoder.warning(parameter.span, id, "unused-parameter", message, Some(help));
    }
}
