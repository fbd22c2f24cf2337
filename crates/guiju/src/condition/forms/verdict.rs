//! `verdict: {rules: […], groups: […]}`: the verdicts of other rules, all of them together.

use super::super::{
    Explainer, FrameId, Linker, NodeId, Outcomes, Program, Step, bits::Bitmaps, explain::Describer, link::Scope,
    run::Batch,
};
use crate::{Bilingual, diagnostic::did_you_mean, tree::Node};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Verdict {
    /// The rules, by their number in the standard and their step.
    pub rules: Vec<(u32, NodeId)>,
}

impl Verdict {
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, scope: Scope) -> Option<NodeId> {
        let mut fields = linker.decoder.fields(node, "verdict")?;
        let mut rules = Vec::new();
        for key in ["rules", "groups"] {
            let names = fields.take(key).map(|n| linker.decoder.texts(n, "verdict")).unwrap_or_default();
            for (name, span) in names {
                let found = if key == "rules" { linker.targets.rule(&name) } else { linker.targets.group(&name) };
                match found {
                    Some(found) => rules.extend(found),
                    None => {
                        let message = Bilingual::new(
                            format!("没有可引用的规则或分组 `{name}`"),
                            format!("no rule or group `{name}` to refer to"),
                        );
                        let help = did_you_mean(&name, linker.targets.names());
                        linker.decoder.error(span, "verdict", "unknown-rule", message, help);
                    }
                }
            }
        }
        fields.finish(linker.decoder);
        rules.sort_unstable();
        rules.dedup();
        Self::of(linker.program, scope.frame, rules)
    }

    /// All of some rules together; `None` of none.
    pub(crate) fn of(program: &mut Program, frame: FrameId, rules: Vec<(u32, NodeId)>) -> Option<NodeId> {
        (!rules.is_empty()).then(|| program.add(frame, Step::Verdict(Self { rules })))
    }

    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, rows: usize, out: Bitmaps<'_>) {
        let instead =
            |rule: u32| batch.shared.instead.iter().find(|(replaced, _)| *replaced == rule).map(|(_, instead)| instead);
        let word = |(rule, id): &(u32, NodeId), n: usize| match instead(*rule) {
            Some(instead) => instead.of_word(batch.word(*id, n)),
            None => batch.word(*id, n),
        };
        super::combine::conjunction(true, self.rules.iter(), word, rows, out);
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        if self.rules.len() > 3 {
            let number = self.rules.len();
            return Bilingual::new(
                format!("相关 {number} 条要求全部达到"),
                format!("all of the {number} requirements concerned are met"),
            );
        }
        let titles: Vec<&Bilingual> = self.rules.iter().map(|(rule, _)| d.rule(*rule)).collect();
        let list = super::combine::join(&titles, "、", ", ");
        Bilingual::new(format!("达到：{}", list.zh), format!("these are met: {}", list.en))
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        let of = |wanted: fn(Outcomes) -> bool| -> Vec<u32> {
            self.rules.iter().filter(|(_, node)| wanted(e.outcomes(*node, row))).map(|(rule, _)| *rule).collect()
        };
        let failed = of(|o| o == Outcomes::FAIL);
        let open = of(|o| !o.is_decided());
        let total = self.rules.len();
        let (blamed, zh, en) = match outcomes {
            Outcomes::FAIL => (failed, "未达到", "not met"),
            Outcomes::PASS => (Vec::new(), "全部达到", "all met"),
            Outcomes::NOT_APPLICABLE => (Vec::new(), "均不适用", "none applies"),
            _ => (open, "尚不清楚", "not known yet"),
        };
        // What is missing stands with the rules themselves.
        if blamed.is_empty() {
            return Bilingual::new(
                format!("相关 {total} 条要求{zh}"),
                format!("the {total} requirements concerned: {en}"),
            );
        }
        let titles: Vec<&Bilingual> = blamed.iter().take(5).map(|rule| e.describer.rule(*rule)).collect();
        let list = super::combine::join(&titles, "、", ", ");
        let (more_zh, more_en) = if blamed.len() > 5 { (" 等", ", …") } else { ("", "") };
        Bilingual::new(
            format!("相关 {total} 条要求中 {} 条{zh}：{}{more_zh}", blamed.len(), list.zh),
            format!("{} of the {total} requirements concerned {en}: {}{more_en}", blamed.len(), list.en),
        )
    }
}
