//! Reads and runs the cases of a test file.

use super::{CaseResult, FORMAT, scores::Expected};
use crate::{
    Assessment, Bilingual, Facts, Standard, Verdict,
    condition::Gap,
    diagnostic::{Span, did_you_mean},
    quantity::{Interval, Reading, Unit, read_amount, read_date, read_exact},
    standard::{Carrier, take_covers},
    tree::{Entry, Node, Source, Value, decode::Decoder},
};

/// The kinds of case, as written and as they come out.
const KINDS: [(&str, Verdict); 4] = [
    ("pass", Verdict::Pass),
    ("fail", Verdict::Fail),
    ("unknown", Verdict::Unknown),
    ("not_applicable", Verdict::NotApplicable),
];

/// A case that was run.
pub(super) struct Case {
    /// What came of it.
    pub result: CaseResult,
    /// The verdict it expects of its rule.
    pub expected: Option<Verdict>,
    /// What it expects of its sheet or item.
    pub score: Option<Expected>,
}

impl Case {
    /// A case of a sheet or an item.
    pub(super) fn of_score(id: &str, expected: Expected, span: Span, problem: Option<Bilingual>) -> Self {
        let result = CaseResult { rule: Some(id.to_owned()), name: "score".to_owned(), span, problem };
        Self { result, expected: None, score: Some(expected) }
    }
}

pub(super) struct Runner<'a, 'd, 's> {
    pub(super) standard: &'a Standard,
    source: &'a Source,
    pub(super) decoder: &'d mut Decoder<'s>,
    as_of: i64,
    given: &'a [Entry],
    pub(super) done: Vec<Case>,
    carriers: &'a mut Vec<Carrier>,
}

pub(super) fn run(
    standard: &Standard,
    source: &Source,
    root: &Node,
    carriers: &mut Vec<Carrier>,
    decoder: &mut Decoder<'_>,
) -> Vec<Case> {
    let Some(mut fields) = decoder.fields(root, "") else { return Vec::new() };
    if let Some(node) = fields.require(decoder, "format") {
        decoder.choice(node, "format", &[(FORMAT, ())]);
    }
    let as_of = fields.require(decoder, "as_of").and_then(|node| {
        let text = decoder.text(node, "as_of")?;
        match read_date(&text) {
            Ok(day) => Some(day.lo),
            Err(error) => {
                decoder.error(node.span, "as_of", "bad-date", error.message(), error.help());
                None
            }
        }
    });
    let given = fields.take("given").and_then(|n| decoder.fields(n, "given")).map(|f| f.all()).unwrap_or_default();
    let rules = fields.take("rules").and_then(|n| decoder.fields(n, "rules")).map(|f| f.all()).unwrap_or_default();
    let scores = fields.take("scores").and_then(|n| decoder.fields(n, "scores")).map(|f| f.all()).unwrap_or_default();
    let cases = fields.take("cases").and_then(|n| decoder.list(n, "cases")).unwrap_or_default();
    fields.finish(decoder);
    let Some(as_of) = as_of else { return Vec::new() };
    let mut runner = Runner { standard, source, decoder, as_of, given, done: Vec::new(), carriers };
    for entry in rules {
        runner.rule(entry);
    }
    for entry in scores {
        runner.score(entry);
    }
    for node in cases {
        runner.whole(node);
    }
    runner.done
}

impl Runner<'_, '_, '_> {
    fn rule(&mut self, entry: &Entry) {
        let id = &entry.key;
        if self.standard.rule(id).is_none() {
            let message = Bilingual::new(format!("没有规则 `{id}`"), format!("there is no rule `{id}`"));
            let known: Vec<&str> = self.standard.rules.iter().map(|r| r.id.as_str()).collect();
            self.decoder.error(entry.span, id, "unknown-rule", message, did_you_mean(id, known));
            return;
        }
        for node in self.decoder.list(&entry.node, id).unwrap_or_default() {
            self.rule_case(id, node);
        }
    }

    fn rule_case(&mut self, id: &str, node: &Node) -> Option<()> {
        let mut fields = self.decoder.fields(node, id)?;
        let found: Vec<(&str, Verdict, &Node)> =
            KINDS.into_iter().filter_map(|(name, verdict)| fields.take(name).map(|n| (name, verdict, n))).collect();
        let gap = fields.take("gap");
        fields.take("note");
        fields.finish(self.decoder);
        let [(name, expected, facts)] = found.as_slice() else {
            self.decoder.expected(
                node,
                id,
                "pass、fail、unknown、not_applicable 之一",
                "one of pass, fail, unknown, not_applicable",
            );
            return None;
        };
        let problem = match self.assess(facts) {
            Err(problem) => Some(problem),
            Ok(assessment) => {
                let finding = assessment.finding(id)?;
                if finding.verdict != *expected {
                    let (found, text) = (name_of(finding.verdict), &finding.text);
                    Some(Bilingual::new(
                        format!("应为 {name}，却是 {found}：{}", text.zh),
                        format!("expected {name}, found {found}: {}", text.en),
                    ))
                } else {
                    let gaps: Vec<&Gap> = finding.operands.iter().filter_map(|o| o.gap.as_ref()).collect();
                    gap.and_then(|gap| self.wrong_gap(gap, &gaps))
                }
            }
        };
        let result = CaseResult { rule: Some(id.to_owned()), name: (*name).to_owned(), span: node.span, problem };
        self.done.push(Case { result, expected: Some(*expected), score: None });
        Some(())
    }

    /// A stated gap has to be one of those found.
    fn wrong_gap(&self, wanted: &Node, gaps: &[&Gap]) -> Option<Bilingual> {
        let text = wanted.scalar().unwrap_or_default();
        let same = |gap: &&&Gap| {
            let unit = if gap.unit.is_empty() {
                Some(Unit::base(crate::quantity::Dimension::Count))
            } else {
                Unit::named(&gap.unit)
            };
            let Some(unit) = unit else { return false };
            let read = read_amount(text, &Reading { unit, tolerance_ppm: 0 }).map(|amount| amount.interval);
            let found =
                read_exact(&gap.low, unit).zip(read_exact(&gap.high, unit)).map(|(lo, hi)| Interval::new(lo, hi));
            read.ok().is_some_and(|read| Some(read) == found)
        };
        if gaps.iter().any(|gap| same(&gap)) {
            return None;
        }
        let zh: Vec<&str> = gaps.iter().map(|g| g.text.zh.as_str()).collect();
        let en: Vec<&str> = gaps.iter().map(|g| g.text.en.as_str()).collect();
        Some(Bilingual::new(
            format!("差距应为 {text}，却是 {}", if zh.is_empty() { "无".to_owned() } else { zh.join("、") }),
            format!("expected the gap {text}, found {}", if en.is_empty() { "none".to_owned() } else { en.join(", ") }),
        ))
    }

    fn whole(&mut self, node: &Node) -> Option<()> {
        let mut fields = self.decoder.fields(node, "cases")?;
        let name = fields.require(self.decoder, "name").and_then(|n| self.decoder.bilingual(n, "name"));
        let facts = fields.require(self.decoder, "facts");
        let shown = name.as_ref().map(|n| n.en.clone()).unwrap_or_default();
        take_covers(self.carriers, "case", &shown, &mut fields, self.decoder);
        let expect = fields.require(self.decoder, "expect").and_then(|n| self.decoder.fields(n, "expect"));
        fields.finish(self.decoder);
        let (name, facts, mut expect) = (name?, facts?, expect?);
        let verdict = expect.take("verdict").and_then(|n| self.decoder.choice(n, "verdict", &KINDS));
        let (level, scores) = (expect.take("level"), expect.take("scores"));
        let findings = expect
            .take("findings")
            .and_then(|n| self.decoder.fields(n, "findings"))
            .map(|f| f.all())
            .unwrap_or_default();
        expect.finish(self.decoder);
        let problem = match self.assess(facts) {
            Err(problem) => Some(problem),
            Ok(assessment) => {
                let mut problems = Vec::new();
                if verdict.is_some_and(|verdict| verdict != assessment.verdict) {
                    let found = name_of(assessment.verdict);
                    let failed: Vec<&str> = assessment
                        .findings
                        .iter()
                        .filter(|f| f.verdict == Verdict::Fail)
                        .map(|f| f.rule.as_str())
                        .collect();
                    let open: Vec<&str> = assessment
                        .findings
                        .iter()
                        .filter(|f| f.verdict == Verdict::Unknown)
                        .map(|f| f.rule.as_str())
                        .collect();
                    problems.push(format!("verdict {found}; fail: {failed:?}, unknown: {open:?}"));
                }
                if let Some(scores) = scores {
                    self.expected_scores(scores, &assessment, &mut problems);
                }
                if let Some(level) = level {
                    problems.extend(self.wrong_level(level, &assessment));
                }
                for entry in findings {
                    let wanted = self.decoder.choice(&entry.node, &entry.key, &KINDS);
                    let found = assessment.finding(&entry.key).map(|f| f.verdict);
                    if found != wanted {
                        problems.push(format!("{}: {}", entry.key, found.map_or("no such rule", name_of)));
                    }
                }
                (!problems.is_empty()).then(|| {
                    let list = problems.join("; ");
                    Bilingual::new(format!("结果不同：{list}"), format!("it came out otherwise: {list}"))
                })
            }
        };
        let result = CaseResult { rule: None, name: name.en, span: node.span, problem };
        self.done.push(Case { result, expected: None, score: None });
        Some(())
    }

    fn wrong_level(&mut self, level: &Node, assessment: &Assessment) -> Option<String> {
        let mut fields = self.decoder.fields(level, "level")?;
        let certain = fields.take("certain").and_then(|n| self.decoder.text(n, "level"));
        let possible = fields.take("possible").map(|n| match &n.value {
            Value::List(items) => items.iter().map(|item| item.scalar().map(str::to_owned)).collect::<Vec<_>>(),
            _ => vec![n.scalar().map(str::to_owned)],
        });
        fields.finish(self.decoder);
        let found = assessment.level.as_ref();
        let same_certain = found.is_some_and(|found| found.certain == certain);
        let same_possible = possible.is_none_or(|possible| found.is_some_and(|found| found.possible == possible));
        (!(same_certain && same_possible)).then(|| format!("level {found:?}"))
    }

    /// The facts that every test starts from, with those of the case in their place.
    pub(super) fn assess(&self, node: &Node) -> Result<Assessment, Bilingual> {
        let Value::Map(entries) = &node.value else {
            let kind = node.kind();
            return Err(Bilingual::new(
                format!("事实应是键值表，却是{}", kind.zh),
                format!("facts have to be a mapping, found {}", kind.en),
            ));
        };
        let rest = self.given.iter().filter(|given| entries.iter().all(|entry| entry.key != given.key));
        let all: Vec<Entry> = rest.chain(entries).cloned().collect();
        let root = Node { value: Value::Map(all), span: node.span };
        let facts = Facts::from_tree(self.source, &root, self.standard.vocabulary(), self.standard.subject)
            .map_err(|found| Bilingual::new(found.lines(crate::Lang::Zh), found.lines(crate::Lang::En)))?;
        Ok(self.standard.assess(&facts, facts.as_of.unwrap_or(self.as_of)))
    }
}

fn name_of(verdict: Verdict) -> &'static str {
    KINDS.iter().find(|(_, v)| *v == verdict).map_or("", |(name, _)| name)
}
