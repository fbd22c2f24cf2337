//! Which missing fact to find out first: those that can still change the level or the verdict, by how much hangs on them.
//!
//! A fact counts for an outcome only while that outcome is open: a rule that is not decided matters to a verdict that has
//! failed for certain no more, nor to a level that can't be reached any more.

use super::fix::RuleReference;
use crate::{
    Assessment, Bilingual, Facts, Standard,
    condition::{Explainer, NodeId, Outcomes, Scratch, Step},
    facts::{FactValue, Record},
    quantity::Dimension,
    score::{ItemScore, Mark},
    vocabulary::FactKind,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A missing fact, and what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextFact {
    /// Its path.
    pub fact: String,
    /// What it is called.
    pub title: Bilingual,
    /// Paths within it that wait for the same: fields of a list's items.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub within: Vec<String>,
    /// What hangs on it.
    pub stakes: Stakes,
    /// In words.
    pub text: Bilingual,
}

/// What hangs on a fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stakes {
    /// The levels that wait for it, lowest first.
    pub levels: Vec<String>,
    /// Whether the verdict waits for it.
    pub verdict: bool,
    /// The points that it may still bring or cost; absent where no score waits for it, and where there is no bound.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub points: Option<Mark>,
    /// How many items of score sheets wait for it.
    #[serde(skip_serializing_if = "is_nought", default)]
    pub items: usize,
    /// The rules that wait for it, in the order of the text.
    pub rules: Vec<RuleReference>,
}

fn is_nought(number: &usize) -> bool {
    *number == 0
}

/// What waits for one fact.
#[derive(Clone, Debug)]
struct Waiting {
    levels: BTreeSet<usize>,
    verdict: bool,
    rules: BTreeSet<usize>,
    /// Points at stake; none where there is no bound.
    points: Option<Mark>,
    items: usize,
    within: Vec<String>,
}

impl Default for Waiting {
    fn default() -> Self {
        let (levels, rules) = (BTreeSet::new(), BTreeSet::new());
        Self { levels, verdict: false, rules, points: Some(Mark::ZERO), items: 0, within: Vec::new() }
    }
}

impl Waiting {
    /// Whether all that waits for the other waits for this too.
    fn covers(&self, other: &Self) -> bool {
        other.levels.is_subset(&self.levels)
            && other.rules.is_subset(&self.rules)
            && (self.verdict || !other.verdict)
            && other.items <= self.items
    }
}

/// The missing facts, what matters most first.
pub(super) fn next_facts(
    standard: &Standard,
    facts: &Facts,
    scratch: &Scratch,
    mut explainer: Explainer<'_>,
    assessment: &Assessment,
) -> Vec<NextFact> {
    let mut waiting: BTreeMap<String, Waiting> = BTreeMap::new();
    let overall = standard.overall.map_or(Outcomes::NOT_APPLICABLE, |node| scratch.outcomes(node, 0));
    let missing = |rule: usize| assessment.findings.get(rule).map(|f| f.missing.as_slice()).unwrap_or_default();
    if !overall.is_decided() {
        for (number, rule) in standard.rules.iter().enumerate().filter(|(_, rule)| rule.modality.binds()) {
            let outcomes = scratch.outcomes(rule.node, 0);
            // Whether it passes or does not apply is the same to a verdict that some rule is there for.
            let open = outcomes.fail || overall.not_applicable;
            if outcomes.is_decided() || !open {
                continue;
            }
            for path in missing(number) {
                let found = waiting.entry(path.clone()).or_default();
                found.verdict = true;
                found.rules.insert(number);
            }
        }
    }
    let items = leaves(assessment.scores.iter().flat_map(|sheet| &sheet.items));
    for item in &items {
        let width = item.high.zip(item.low).and_then(|(high, low)| high.minus(low));
        for path in &item.missing {
            let found = waiting.entry(path.clone()).or_default();
            found.items += 1;
            found.points = found.points.zip(width).and_then(|(sum, width)| sum.plus(width));
        }
    }
    for (number, level) in standard.levels.iter().enumerate() {
        if !open_level(assessment, &level.id) {
            continue;
        }
        let mut facts =
            level.node.map(|node| open_facts(standard, scratch, &mut explainer, node, &missing)).unwrap_or_default();
        if !level.scores.is_empty() {
            facts.extend(items.iter().flat_map(|item| &item.missing).map(|path| (path.clone(), None)));
        }
        for veto in standard.sheets.iter().flat_map(|sheet| &sheet.vetoes).filter(|veto| veto.bars(&level.id)) {
            facts.extend(open_facts(standard, scratch, &mut explainer, veto.condition, &missing));
        }
        for (path, rule) in facts {
            let found = waiting.entry(path).or_default();
            found.levels.insert(number);
            found.rules.extend(rule);
        }
    }
    // What the standard leaves open is not for the subject to find out.
    waiting.retain(|path, _| !path.starts_with('$'));
    fold(&mut waiting);
    let mut ranked: Vec<(String, Waiting)> = waiting.into_iter().collect();
    ranked.sort_by_key(|(path, w)| {
        use std::cmp::Reverse;
        let first = w.rules.first().copied().unwrap_or(usize::MAX);
        // Points without a bound are more than any.
        let points = (w.points.is_none(), w.points);
        let weight = (Reverse(w.levels.len()), Reverse(w.verdict), Reverse(points), Reverse(w.rules.len()));
        (weight, first, path.clone())
    });
    ranked.into_iter().map(|(path, waiting)| next_fact(standard, facts, path, waiting)).collect()
}

/// Whether it is still open whether a level is the outcome: it may be reached, and is not for certain.
fn open_level(assessment: &Assessment, id: &str) -> bool {
    assessment.level.as_ref().is_some_and(|level| {
        let possible = level.possible.iter().flatten().any(|possible| possible == id);
        possible && level.certain.as_deref() != Some(id)
    })
}

/// The items that hold no others.
fn leaves<'i>(items: impl Iterator<Item = &'i ItemScore>) -> Vec<&'i ItemScore> {
    let (mut found, mut open) = (Vec::new(), items.collect::<Vec<_>>());
    open.reverse();
    while let Some(item) = open.pop() {
        if item.items.is_empty() {
            found.push(item);
        }
        open.extend(item.items.iter().rev());
    }
    found
}

/// The facts that an undecided condition waits for, each with the rule that reads it where it is one.
fn open_facts<'m>(
    standard: &Standard,
    scratch: &Scratch,
    explainer: &mut Explainer<'_>,
    node: NodeId,
    missing: &impl Fn(usize) -> &'m [String],
) -> Vec<(String, Option<usize>)> {
    let (mut found, mut open, mut seen) = (Vec::new(), vec![node], BTreeSet::new());
    while let Some(node) = open.pop() {
        if scratch.outcomes(node, 0).is_decided() || !seen.insert(node) {
            continue;
        }
        match standard.program.step(node) {
            Some(Step::Verdict(form)) => {
                for (rule, node) in &form.rules {
                    if scratch.outcomes(*node, 0).is_decided() {
                        continue;
                    }
                    let rule = *rule as usize;
                    found.extend(missing(rule).iter().map(|path| (path.clone(), Some(rule))));
                    open.push(*node);
                }
            }
            Some(Step::Combine(form)) => open.extend(&form.parts),
            Some(Step::AtLeastOf(form)) => open.extend(&form.parts),
            Some(Step::Not(form)) => open.push(form.part),
            Some(Step::Gate(form)) => {
                open.extend([form.applies, form.unless, Some(form.require)].into_iter().flatten());
            }
            Some(_) => found.extend(explainer.explain(node).missing.into_iter().map(|path| (path, None))),
            None => {}
        }
    }
    found
}

/// What is missing of a list's items goes with the list, where nothing more hangs on it.
fn fold(waiting: &mut BTreeMap<String, Waiting>) {
    let inner: Vec<(String, String)> = waiting
        .keys()
        .filter_map(|path| path.split_once('[').map(|(list, _)| (path.clone(), list.to_owned())))
        .collect();
    for (path, list) in inner {
        let covered = waiting.get(&list).zip(waiting.get(&path)).is_some_and(|(list, inner)| list.covers(inner));
        if covered {
            waiting.remove(&path);
            if let Some(list) = waiting.get_mut(&list) {
                list.within.push(path);
            }
        }
    }
}

fn next_fact(standard: &Standard, facts: &Facts, path: String, waiting: Waiting) -> NextFact {
    let (title, kind) = title(standard, &facts.record, &path);
    let rules: Vec<RuleReference> = waiting
        .rules
        .iter()
        .filter_map(|number| standard.rules.get(*number))
        .map(|rule| RuleReference { rule: rule.id.clone(), clause: rule.clause.clone(), title: rule.title.clone() })
        .collect();
    let levels: Vec<String> =
        waiting.levels.iter().filter_map(|number| standard.levels.get(*number)).map(|l| l.id.clone()).collect();
    let points = waiting.points.filter(|_| waiting.items > 0);
    let stakes = Stakes { levels, verdict: waiting.verdict, points, items: waiting.items, rules };
    let text = sentence(&title, kind, &stakes);
    NextFact { fact: path, title, within: waiting.within, stakes, text }
}

/// What is at the end of a path, by name.
fn title(standard: &Standard, record: &Record, path: &str) -> (Bilingual, Option<FactKind>) {
    let (vocabulary, describer) = (standard.vocabulary(), standard.describer());
    let (mut owner, mut at, mut last) = (Some(standard.subject), Some(record), None);
    let mut titles: Vec<Bilingual> = Vec::new();
    for part in path.split('.') {
        let (name, number) = match part.split_once('[') {
            Some((name, rest)) => (name, rest.trim_end_matches(']').parse::<usize>().ok()),
            None => (part, None),
        };
        let found = owner.and_then(|id| vocabulary.record(id)).and_then(|kind| kind.fact_named(name));
        let Some((id, fact)) = found else { break };
        let value = at.and_then(|record| record.get(id)).map(|known| &known.value);
        last = Some(fact.kind);
        let inner = match fact.kind {
            FactKind::Record(inner) | FactKind::List(inner) => Some(inner),
            _ => None,
        };
        let item = match (value, number) {
            (Some(FactValue::List(list)), Some(number)) => list.items.get(number),
            _ => None,
        };
        let named = item.zip(inner).and_then(|(item, kind)| describer.record_name(kind, item));
        titles.push(named.map_or_else(|| fact.title.clone(), |n| Bilingual::new(format!("“{}”", n.zh), n.en)));
        at = match value {
            Some(FactValue::Record(record)) => Some(record),
            _ => item,
        };
        owner = inner;
    }
    let zh: Vec<&str> = titles.iter().map(|t| t.zh.as_str()).collect();
    let en: Vec<&str> = titles.iter().map(|t| t.en.as_str()).collect();
    (Bilingual::new(zh.join("的"), en.join(", ")), last)
}

/// "量一量建筑面积：决定第5.1条，关系到等级".
fn sentence(title: &Bilingual, kind: Option<FactKind>, stakes: &Stakes) -> Bilingual {
    let (zh, en) = match kind {
        Some(FactKind::Boolean) => ("看一看“{}”是否做到", "See whether this is so: {}"),
        Some(FactKind::Judgement) => ("请有权评定者评定“{}”", "Have it judged: {}"),
        Some(FactKind::Number(unit)) => match unit.dimension() {
            Dimension::Area | Dimension::Length => ("量一量{}", "Measure: {}"),
            Dimension::Count => ("数一数{}", "Count: {}"),
            Dimension::Percent => ("测一测{}", "Survey: {}"),
            _ => ("查一查{}", "Look up: {}"),
        },
        Some(FactKind::List(_)) => ("列一列全部{}", "List all of the {}"),
        Some(FactKind::Terms(_)) => ("清点一下{}", "Go through the {}"),
        Some(FactKind::Text) => ("核对{}", "Check the wording: {}"),
        _ => ("查一查{}", "Look up: {}"),
    };
    let (zh, en) = (zh.replace("{}", &title.zh), en.replace("{}", &title.en));
    let clauses = clauses(&stakes.rules);
    let points = stakes.points.filter(|points| !points.is_zero()).map(Mark::decimal);
    let points = match (points, stakes.items) {
        (Some(points), _) => Some((format!("{points} 分"), format!("{points} points"))),
        (None, 0) => None,
        (None, _) => Some(("得分".to_owned(), "the score".to_owned())),
    };
    let words = |zh: &str, en: &str| (zh.to_owned(), en.to_owned());
    let bears: Vec<(String, String)> = [
        (!stakes.levels.is_empty()).then(|| words("等级", "the level")),
        stakes.verdict.then(|| words("是否达标", "the outcome")),
        points,
    ]
    .into_iter()
    .flatten()
    .collect();
    let zh_bears: Vec<&str> = bears.iter().map(|(zh, _)| zh.as_str()).collect();
    let en_bears: Vec<&str> = bears.iter().map(|(_, en)| en.as_str()).collect();
    let (zh_bears, en_bears) = (zh_bears.join("、"), en_bears.join(", "));
    if clauses.zh.is_empty() {
        return Bilingual::new(format!("{zh}，关系到{zh_bears}"), format!("{en}; {en_bears} hangs on it"));
    }
    Bilingual::new(
        format!("{zh}：决定{}，关系到{zh_bears}", clauses.zh),
        format!("{en}; it decides {} and bears on {en_bears}", clauses.en),
    )
}

/// "第5.1条", "第5.1、5.3条等7条要求".
pub(super) fn clauses(rules: &[RuleReference]) -> Bilingual {
    let mut names: Vec<&str> = Vec::new();
    for rule in rules {
        if !names.contains(&rule.clause.as_str()) {
            names.push(&rule.clause);
        }
    }
    let shown = names.get(..names.len().min(3)).unwrap_or_default();
    if shown.is_empty() {
        return Bilingual::default();
    }
    // Bare numbers are the numbers of clauses; anything else says itself what it is.
    let bare = |name: &&str| name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '(' | ')'));
    let zh = shown.join("、");
    let zh = if shown.iter().all(bare) { format!("第{zh}条") } else { zh };
    let en = format!("{} {}", if shown.len() == 1 { "clause" } else { "clauses" }, shown.join(", "));
    if names.len() > shown.len() {
        let number = names.len();
        return Bilingual::new(format!("{zh}等 {number} 条"), format!("{en} and others, {number} in all"));
    }
    Bilingual::new(zh, en)
}
