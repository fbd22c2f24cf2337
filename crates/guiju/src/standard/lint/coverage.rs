//! Clauses of the register in the standard's scope that nothing carries, and covered ids that are not in the register.

use crate::{
    Bilingual,
    diagnostic::did_you_mean,
    standard::{Carrier, Register},
    tree::{Node, decode::Decoder},
};
use std::collections::BTreeSet;

/// Clauses of the register in the standard's scope that nothing carries, and covered ids that are not in the register.
pub(in crate::standard) fn coverage(
    node: Option<&Node>,
    own: &[Carrier],
    of_vocabulary: &[Carrier],
    register: &Register,
    decoder: &mut Decoder<'_>,
) {
    let clauses = register.clauses();
    for (id, span) in own.iter().flat_map(|carrier| &carrier.clauses) {
        if !clauses.contains_key(id) {
            let message = Bilingual::new(
                format!("来源登记中没有条款 `{id}`"),
                format!("the source register has no clause `{id}`"),
            );
            decoder.error(
                *span,
                "covers",
                "unknown-clause",
                message,
                did_you_mean(id, clauses.keys().map(String::as_str)),
            );
        }
    }
    let Some(node) = node else { return };
    let Some(mut fields) = decoder.fields(node, "register") else { return };
    fields.require(decoder, "document");
    let scope = fields.require(decoder, "scope").map(|n| decoder.texts(n, "scope")).unwrap_or_default();
    fields.finish(decoder);
    let in_scope =
        |id: &str, prefix: &str| id == prefix || id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-'));
    let covered: BTreeSet<&str> =
        own.iter().chain(of_vocabulary).flat_map(|c| &c.clauses).map(|(id, _)| id.as_str()).collect();
    for (prefix, span) in scope {
        let mut any = false;
        for (id, clause) in clauses.iter().filter(|(id, _)| in_scope(id, &prefix)) {
            any = true;
            if covered.contains(id.as_str()) || clause.reason.is_some() {
                continue;
            }
            let message = Bilingual::new(
                format!("条款 `{id}`（{}）没有规则承载：{}", clause.section, clause.text.zh),
                format!("no rule carries the clause `{id}` ({}): {}", clause.section, clause.text.en),
            );
            let help = Bilingual::new(
                format!("在一条规则的 `covers` 里写 `{id}`"),
                format!("name `{id}` under `covers` of a rule"),
            );
            decoder.warning(span, "register", "uncovered-clause", message, Some(help));
        }
        if !any {
            let message = Bilingual::new(
                format!("来源登记中没有以 `{prefix}` 开头的条款"),
                format!("no clause of the register begins with `{prefix}`"),
            );
            decoder.error(
                span,
                "register",
                "unknown-scope",
                message,
                did_you_mean(&prefix, clauses.keys().map(String::as_str)),
            );
        }
    }
}
