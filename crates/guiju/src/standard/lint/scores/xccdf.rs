//! The models of XCCDF over the verdicts of rules: weights that nothing reckons with, rules that can't count by items,
//! a sheet over no rules.

use super::{Section, Subject};
use crate::{
    Bilingual,
    condition::{NodeId, Program, Step, forms::quantify::Quantifier},
    diagnostic::Span,
    score::Model,
    standard::Modality,
    tree::decode::Decoder,
};

pub(super) fn check(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    let linked = subject.linked;
    let sheets = || linked.sheets.iter().filter(|sheet| matches!(sheet.model, Model::Xccdf(_)));
    // A sheet that could not be read is not known to be of another kind.
    if sheets().next().is_none() && !decoder.has_errors() {
        let rules = linked.rules.iter().map(|rule| (Section::Rule, rule.id.as_str()));
        let groups = linked.groups.iter().map(|group| (Section::Group, group.id.as_str()));
        for (section, id) in rules.chain(groups) {
            if let Some(span) = subject.places.at(section, id, "weight") {
                ignored(span, id, decoder);
            }
        }
    }
    for rule in linked.rules.iter().filter(|rule| rule.multiple && !is_every(linked.program, rule.own)) {
        let id = &rule.id;
        let message = Bilingual::new(
            format!("规则 `{id}` 写着 `multiple: true`，却不是对列表每一项（`every`）的要求：只能整条计分"),
            format!("`multiple: true` does nothing: the rule `{id}` is no `every` over a list, and counts as one"),
        );
        let help = Bilingual::new(
            "把要求写成 `列表: {every: {require: …}}`，或删去 `multiple`",
            "make it `list: {every: {require: …}}`, or delete `multiple`",
        );
        let span = subject.places.at(Section::Rule, id, "multiple").unwrap_or(rule.span);
        decoder.warning(span, id, "multiple-without-every", message, Some(help));
    }
    let counted = linked.rules.iter().any(|rule| rule.modality != Modality::May);
    for sheet in sheets().filter(|_| !counted && !lacks_rules(subject)) {
        let id = &sheet.id;
        let message = Bilingual::new(
            format!("评分表 `{id}` 按规则的结论计分，标准里却没有计分的规则"),
            format!("the sheet `{id}` is reckoned over the verdicts of rules, but there are none that count"),
        );
        let help = Bilingual::new("写规则，或改用 `items`", "write rules, or give the sheet `items`");
        let span = subject.places.at(Section::Score, id, "xccdf").unwrap_or(sheet.span);
        decoder.warning(span, id, "xccdf-without-rules", message, Some(help));
    }
}

/// Whether there are rules that were not linked.
fn lacks_rules(subject: &Subject<'_>) -> bool {
    let nodes = subject.places.top("rules").map(|node| &node.value);
    matches!(nodes, Some(crate::tree::Value::List(rules)) if rules.len() > subject.linked.rules.len())
}

fn ignored(span: Span, id: &str, decoder: &mut Decoder<'_>) {
    let message = Bilingual::new(
        format!("`{id}` 的权重不起作用：没有按 XCCDF 计分的评分表"),
        format!("the weight of `{id}` does nothing: no sheet is reckoned by a model of XCCDF"),
    );
    let help = Bilingual::new(
        "加一张 `xccdf: default` 的评分表，或删去 `weight`",
        "add a sheet with `xccdf: default`, or delete `weight`",
    );
    decoder.warning(span, id, "ignored-weight", message, Some(help));
}

/// Whether a rule is an `every`, its gates opened.
fn is_every(program: &Program, node: NodeId) -> bool {
    let mut at = node;
    loop {
        match program.step(at) {
            Some(Step::Gate(gate)) => at = gate.require,
            Some(Step::Quantify(form)) => return form.quantifier == Quantifier::Every,
            _ => return false,
        }
    }
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::standard;

    #[test]
    fn weights_rules_and_sheets_of_xccdf_belong_together() {
        let check = |rule: &str, sheet: bool, code: &str, expected: &[&str]| {
            let xccdf = "\nscores: [{id: s, title: {zh: 表, en: S}, xccdf: flat}]";
            let rules = if rule.is_empty() { "rules: []".to_owned() } else { format!("rules: [{rule}]") };
            standard(&format!("{rules}{}", if sheet { xccdf } else { "" }), code, expected);
        };
        let rule = "{id: a, clause: '1', title: {zh: 甲, en: A}, KEYS require: {open: true}}";
        let every = "{id: a, clause: '1', title: {zh: 甲, en: A}, multiple: true, require: {rooms: {every: {require: {heated: true}}}}}";
        check(&rule.replace("KEYS", "weight: 3,"), false, "ignored-weight", &["the weight of `a` does nothing"]);
        check(&rule.replace("KEYS", "weight: 3,"), true, "ignored-weight", &[]);
        check(&rule.replace("KEYS", "multiple: true,"), true, "multiple-without-every", &["`a` is no `every`"]);
        check(every, true, "multiple-without-every", &[]);
        check("", true, "xccdf-without-rules", &["the sheet `s`"]);
        check(&rule.replace("KEYS", ""), true, "xccdf-without-rules", &[]);
    }
}
