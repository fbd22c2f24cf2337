//! Levels that nobody can reach, or that are never the outcome: what they ask excludes itself, a veto always stands in
//! the way, or a higher level asks for no more.

use super::{
    Subject,
    contradictions::{Told, clash},
    places::field,
};
use crate::{
    Bilingual,
    condition::{NodeId, Program, Step, forms::compare::Relation},
    diagnostic::did_you_mean,
    score::{Effect, LevelScore, Sheet, Veto},
    standard::Level,
    tree::{Node, decode::Decoder},
};
use std::collections::BTreeSet;

/// Most levels that are compared with each other.
const MOST: usize = 1_000;

pub(super) fn check(subject: &Subject<'_>, told: &Told, decoder: &mut Decoder<'_>) {
    let (program, applies) = (subject.linked.program, subject.linked.applies);
    let levels = subject.linked.levels;
    let scope = applies.map(|id| conjuncts(program, id, None)).unwrap_or_default();
    let parts: Vec<BTreeSet<NodeId>> = levels
        .iter()
        .map(|level| level.node.map(|node| conjuncts(program, node, applies)).unwrap_or_default())
        .map(|parts| parts.difference(&scope).copied().collect())
        .collect();
    let vetoes: Vec<&Veto> = subject.linked.sheets.iter().flat_map(|sheet| &sheet.vetoes).collect();
    for (number, (level, own)) in levels.iter().zip(&parts).enumerate() {
        excluded(subject, told, level, own, decoder);
        barred(subject, level, &vetoes, decoder);
        let above = levels.iter().zip(&parts).take(MOST).skip(number + 1).find(|(higher, above)| {
            above.is_subset(own)
                && higher.scores.iter().all(|asked| level.scores.iter().any(|own| implies(own, asked)))
                && !vetoes.iter().any(|veto| veto.bars(&higher.id) && !veto.bars(&level.id))
        });
        if let Some((above, _)) = above {
            let id = &level.id;
            let message = Bilingual::new(
                format!("等级 `{id}` 不可能是结果：凡达到它的都达到更高的 `{}`", above.id),
                format!("the level `{id}` can't be the outcome: whoever reaches it reaches the higher `{}`", above.id),
            );
            let help = Bilingual::new(
                "等级从低到高排列；高一级应有更多要求",
                "levels stand lowest first; a higher one has to ask for more",
            );
            decoder.warning(level.span, id, "unreachable-level", message, Some(help));
        }
    }
    for veto in vetoes.iter().filter(|veto| veto.effect != Effect::Level) {
        let Some((_, span)) = veto.levels.first() else { continue };
        let message = Bilingual::new(
            format!("否决 `{}` 的 `levels` 不起作用：只有 `effect: level` 才看等级", veto.id),
            format!("`levels` of the veto `{}` does nothing: only `effect: level` looks at levels", veto.id),
        );
        let help = Bilingual::new("写 `effect: level`，或删去 `levels`", "write `effect: level`, or delete `levels`");
        decoder.warning(*span, &veto.id, "ignored-levels", message, Some(help));
    }
}

fn excluded(subject: &Subject<'_>, told: &Told, level: &Level, own: &BTreeSet<NodeId>, decoder: &mut Decoder<'_>) {
    let Some((a, b)) = clash(subject.linked.program, own) else { return };
    // Rules that contradict each other are told where they stand.
    if told.contains(&(a, b)) {
        return;
    }
    let (id, a, b) = (&level.id, subject.describer.condition(a), subject.describer.condition(b));
    let message = Bilingual::new(
        format!("等级 `{id}` 不可能达到：它既要求{}，又要求{}", a.zh, b.zh),
        format!("the level `{id}` can't be reached: it asks for {} and for {}", a.en, b.en),
    );
    let help = Bilingual::new("放宽其中一个界限", "relax one of the two bounds");
    decoder.warning(level.span, id, "unreachable-level", message, Some(help));
}

fn barred(subject: &Subject<'_>, level: &Level, vetoes: &[&Veto], decoder: &mut Decoder<'_>) {
    let always = |veto: &&&Veto| subject.decided.get(veto.condition) == Some(true) && veto.bars(&level.id);
    let Some(veto) = vetoes.iter().find(always) else { return };
    let (id, line) = (&level.id, veto.span.line);
    let message = Bilingual::new(
        format!("等级 `{id}` 不可能达到：第 {line} 行的否决 `{}` 总是成立", veto.id),
        format!("the level `{id}` can't be reached: the veto `{}` on line {line} always holds", veto.id),
    );
    let help = Bilingual::new("改正否决的 `when`", "correct the `when` of the veto");
    decoder.warning(level.span, id, "unreachable-level", message, Some(help));
}

/// Whether what is asked first asks for as much as what is asked second.
fn implies(a: &LevelScore, b: &LevelScore) -> bool {
    use Relation::{AtLeast, AtMost, Equals, LessThan, MoreThan};
    if a.target != b.target || a.share != b.share {
        return false;
    }
    match (a.relation, b.relation) {
        (Equals, Equals) => a.line == b.line,
        (AtLeast | Equals, AtLeast) | (MoreThan, AtLeast | MoreThan) => a.line >= b.line,
        (AtLeast | Equals, MoreThan) => a.line > b.line,
        (AtMost | Equals, AtMost) | (LessThan, AtMost | LessThan) => a.line <= b.line,
        (AtMost | Equals, LessThan) => a.line < b.line,
        _ => false,
    }
}

/// The steps that all have to hold for a step to hold, with rules opened up that nothing but the standard's own scope
/// guards.
fn conjuncts(program: &Program, node: NodeId, applies: Option<NodeId>) -> BTreeSet<NodeId> {
    let mut found = BTreeSet::new();
    let mut open = vec![node];
    while let Some(id) = open.pop() {
        match program.step(id) {
            Some(Step::Combine(combine)) if combine.all => open.extend(&combine.parts),
            Some(Step::Verdict(verdict)) => open.extend(verdict.rules.iter().map(|(_, node)| *node)),
            Some(Step::Gate(gate)) if gate.applies == applies && gate.unless.is_none() => open.push(gate.require),
            _ => {
                found.insert(id);
            }
        }
    }
    found
}

/// Levels that vetoes name and that there are not: the veto would stand in nobody's way.
pub(in crate::standard) fn vetoed_levels(sheets: &[Sheet], levels: &[Node], decoder: &mut Decoder<'_>) {
    let known: Vec<&str> = levels.iter().filter_map(|level| field(level, "id")?.scalar()).collect();
    for veto in sheets.iter().flat_map(|sheet| &sheet.vetoes) {
        if decoder.is_full() {
            return; // nearest names take long to find
        }
        for (id, span) in veto.levels.iter().filter(|(id, _)| !known.contains(&id.as_str())) {
            let message = Bilingual::new(
                format!("否决 `{}` 要取消等级 `{id}`，却没有这一等级", veto.id),
                format!("the veto `{}` is to take the level `{id}` away, but there is no such level", veto.id),
            );
            let all = Bilingual::new(
                format!("等级有：{}", known.join("、")),
                format!("the levels are: {}", if known.is_empty() { "none".into() } else { known.join(", ") }),
            );
            let help = did_you_mean(id, known.iter().copied()).unwrap_or(all);
            decoder.error(*span, &veto.id, "unknown-level", message, Some(help));
        }
    }
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::testing::standard;

    fn check(veto: &str, levels: &[&str], code: &str, expected: &[&str]) {
        let levels: Vec<String> = levels
            .iter()
            .zip(["low", "high", "top"])
            .map(|(keys, id)| format!("  - {{id: {id}, title: {{zh: 级, en: Level}}, {keys}}}"))
            .collect();
        let text = format!(
            "rules: []
scores:
  - id: sheet
    title: {{zh: 表, en: Sheet}}
    veto: [{veto}]
    items: [{{id: a, title: {{zh: 甲, en: A}}, points: 60, when: {{open: true}}}}]
levels:
{}",
            levels.join("\n")
        );
        standard(&text, code, expected);
    }

    #[test]
    fn a_higher_level_asks_for_more() {
        let with = |levels: &[&str], expected: &[&str]| check("", levels, "unreachable-level", expected);
        with(&["score: {sheet: {at_least: 40}}", "score: {sheet: {at_least: 50}}"], &[]);
        with(&["score: {sheet: {at_least: 50}}", "score: {sheet: {at_least: 40}}"], &["reaches the higher `high`"]);
        with(
            &["require: {clean: true}, score: {sheet: {at_least: 50}}", "score: {sheet: {at_least: 50}}"],
            &["`high`"],
        );
        with(&["score: {sheet: {at_least: 50}}", "require: {clean: true}, score: {sheet: {at_least: 40}}"], &[]);
        with(&["score: {sheet: {at_least: 50}}", "score: {a: {at_least: 40}}"], &[]);
        with(&["require: {seats: {at_least: 9, at_most: 8}}"], &["it asks for seats"]);
    }

    #[test]
    fn a_veto_may_keep_levels_apart_or_away() {
        let veto = |keys: &str| format!("{{id: v, title: {{zh: 否决, en: Veto}}, {keys}}}");
        let levels = ["score: {sheet: {at_least: 50}}", "score: {sheet: {at_least: 50}}"];
        check(&veto("when: {clean: true}, effect: level, levels: [high]"), &levels, "unreachable-level", &[]);
        check(&veto("when: {clean: true}, effect: level"), &levels, "unreachable-level", &["`high`"]);
        let always = veto("when: {any: [{clean: true}, {clean: false}]}, effect: level, levels: [low]");
        let one = ["score: {sheet: {at_least: 40}}", "score: {sheet: {at_least: 50}}"];
        check(&always, &one, "unreachable-level", &["the veto `v` on line 12 always holds"]);
        check(
            &veto("when: {clean: true}, effect: level, levels: [hihg]"),
            &one,
            "unknown-level",
            &["did you mean `high`?"],
        );
        check(&veto("when: {clean: true}, effect: score, levels: [high]"), &one, "ignored-levels", &["does nothing"]);
    }
}
