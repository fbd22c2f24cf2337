//! `equals in starts_with ends_with includes`: a text. Width and blanks don't matter, wording does.

use super::super::explain::{Comparison, Parts};
use super::super::{
    Column, Explainer, FrameId, Linker, NodeId, Side, SlotId, Step,
    bits::{self, Bitmaps},
    explain::{Describer, Shown},
    run::Batch,
};
use crate::{
    Bilingual,
    condition::link::Resolved,
    tree::{Node, Value},
};
use unicode_normalization::UnicodeNormalization;

/// How the text is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    /// One of the texts.
    Equals,
    /// Begins with one of them.
    StartsWith,
    /// Ends with one of them.
    EndsWith,
    /// Has one of them in it.
    Includes,
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wording {
    /// The fact.
    pub slot: SlotId,
    /// How it is compared.
    pub manner: Manner,
    /// With which texts.
    pub texts: Vec<String>,
}

pub(super) fn folded(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace()).collect()
}

impl Wording {
    const NAMES: [(&'static str, Manner); 5] = [
        ("equals", Manner::Equals),
        ("in", Manner::Equals),
        ("starts_with", Manner::StartsWith),
        ("ends_with", Manner::EndsWith),
        ("includes", Manner::Includes),
    ];

    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, of: &Resolved, frame: FrameId) -> Option<Vec<NodeId>> {
        let slot = linker.slot(of, frame);
        if !matches!(node.value, Value::Map(_)) {
            let texts = vec![linker.wording(node)?];
            return Some(vec![linker.program.add(frame, Step::Wording(Self { slot, manner: Manner::Equals, texts }))]);
        }
        let mut fields = linker.decoder.fields(node, &of.name)?;
        let mut tests = Vec::new();
        for (name, manner) in Self::NAMES {
            let Some(node) = fields.take(name) else { continue };
            let texts: Vec<String> = match &node.value {
                Value::List(items) => items.iter().filter_map(|n| linker.wording(n)).collect(),
                _ => linker.wording(node).into_iter().collect(),
            };
            if !texts.is_empty() {
                tests.push(linker.program.add(frame, Step::Wording(Self { slot, manner, texts })));
            }
        }
        if tests.is_empty() {
            linker.decoder.expected(
                node,
                &of.name,
                "文字检验，如 {ends_with: …}",
                "a test of a text, such as {ends_with: …}",
            );
        }
        fields.finish(linker.decoder);
        (!tests.is_empty()).then_some(tests)
    }

    fn holds(&self, text: &str) -> bool {
        let text = folded(text);
        self.texts.iter().map(|t| folded(t)).any(|wanted| match self.manner {
            Manner::Equals => text == wanted,
            Manner::StartsWith => text.starts_with(&wanted),
            Manner::EndsWith => text.ends_with(&wanted),
            Manner::Includes => text.contains(&wanted),
        })
    }

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, out: Bitmaps<'_>) {
        let Some(Column::Text { codes, texts }) = batch.column(self.slot) else { return bits::clear(out) };
        let codes = codes.get(batch.range(frame)).unwrap_or_default();
        let outcome = |holds: bool| if holds { 0b01 } else { 0b10 };
        if codes.len() < texts.len() {
            return bits::fill(out, codes, |code| {
                texts.get(code as usize).map_or(0b11, |text| outcome(self.holds(text)))
            });
        }
        // Each different text is looked at once.
        let outcomes: Vec<u8> = texts.iter().map(|text| outcome(self.holds(text))).collect();
        bits::fill(out, codes, |code| outcomes.get(code as usize).copied().unwrap_or(0b11));
    }

    fn test(&self) -> Bilingual {
        let zh: Vec<String> = self.texts.iter().map(|t| format!("“{t}”")).collect();
        let en: Vec<String> = self.texts.iter().map(|t| format!("\"{t}\"")).collect();
        let (zh, en) = (zh.join("或"), en.join(" or "));
        match self.manner {
            Manner::Equals => Bilingual::new(format!("为{zh}"), format!("reads {en}")),
            Manner::StartsWith => Bilingual::new(format!("以{zh}开头"), format!("begins with {en}")),
            Manner::EndsWith => Bilingual::new(format!("以{zh}结尾"), format!("ends with {en}")),
            Manner::Includes => Bilingual::new(format!("含{zh}"), format!("has {en} in it")),
        }
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (label, test) = (d.slot(self.slot), self.test());
        Bilingual::new(format!("{}{}", label.zh, test.zh), format!("{} {}", label.en, test.en))
    }

    pub(crate) fn parts(&self, d: &Describer<'_>) -> Parts {
        let label = d.slot(self.slot).clone();
        Parts { title: label.clone(), label, test: self.test(), expected: Some(Shown::text(self.test())) }
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        if !outcomes.is_decided() {
            e.missing_slot(self.slot, row);
        }
        if e.is_quiet() {
            e.used(&Side::Slot(self.slot), row);
            return Bilingual::default();
        }
        let parts = e.describer.parts(id);
        let actual = e.shown_slot(self.slot, row);
        let name = Self::NAMES.iter().rev().find(|(_, m)| *m == self.manner).map_or("", |(name, _)| name);
        let known = actual.as_ref().map(|shown| &shown.text);
        let sentence = e.verdict_sentence(outcomes, &parts.label, known, &parts.test, None);
        e.fact_operand(self.slot, row, parts, Comparison::new(name, actual, parts.expected.clone(), outcomes));
        sentence
    }
}
