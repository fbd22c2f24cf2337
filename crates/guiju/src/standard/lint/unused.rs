//! What a standard declares for itself and then doesn't use: facts, term lists, groups. What a base declares is the
//! base's.

use super::{Subject, places::field};
use crate::{
    Bilingual,
    tree::{Entry, Node, Value, decode::Decoder},
    vocabulary::{FactId, FactKind},
};
use std::collections::BTreeSet;

pub(super) fn check(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    // What a faulty part reads was not linked; its words count then.
    let words = decoder.has_errors().then(|| words(subject.places.top("rules"), subject));
    facts(subject, words.as_ref(), decoder);
    terms(subject, decoder);
    groups(subject, decoder);
}

fn entries<'n>(subject: &Subject<'n>, key: &str) -> &'n [Entry] {
    match subject.places.top(key).map(|node| &node.value) {
        Some(Value::Map(entries)) => entries,
        _ => &[],
    }
}

fn facts(subject: &Subject<'_>, words: Option<&BTreeSet<&str>>, decoder: &mut Decoder<'_>) {
    let declared = entries(subject, "facts");
    let Some(kind) = subject.linked.vocabulary.record(subject.linked.subject).filter(|_| !declared.is_empty()) else {
        return;
    };
    let read = read(subject);
    for entry in declared.iter().filter(|entry| entry.span.source == 0) {
        let Some((id, fact)) = kind.fact_named(&entry.key) else { continue };
        if read.contains(&id) || words.is_some_and(|words| words.contains(entry.key.as_str())) {
            continue;
        }
        let name = &entry.key;
        let message = Bilingual::new(
            format!("没有规则、评分项或等级用到事实 `{name}`（{}）", fact.title.zh),
            format!("no rule, score or level reads the fact `{name}` ({})", fact.title.en),
        );
        let help = Bilingual::new("在规则或评分项里用它，或删去它", "use it in a rule or an item, or delete it");
        decoder.warning(entry.span, name, "unused-fact", message, Some(help));
    }
}

/// The subject's facts that anything reads.
fn read(subject: &Subject<'_>) -> BTreeSet<FactId> {
    use crate::condition::Program;
    let program = subject.linked.program;
    let slots = program.slots().iter().filter(|slot| slot.frame == Program::ROOT).map(|slot| &slot.path);
    let frames = program.frames().iter().filter(|frame| frame.parent == Some(Program::ROOT)).map(|frame| &frame.path);
    let columns = subject.linked.sheets.iter().filter_map(|sheet| sheet.columns.as_ref()).map(|columns| columns.from);
    slots.chain(frames).filter_map(|path| path.first().copied()).chain(columns).collect()
}

fn terms(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    let vocabulary = subject.linked.vocabulary;
    let declared = entries(subject, "terms");
    if declared.is_empty() {
        return;
    }
    let mut words = BTreeSet::new();
    for key in ["processes", "signs"] {
        gather(subject.places.top(key), &mut words);
    }
    for entry in declared.iter().filter(|entry| entry.span.source == 0) {
        let Some(id) = vocabulary.term_list_named(&entry.key) else { continue };
        let kinds = || vocabulary.records().flat_map(|(_, record)| record.facts.iter().map(|fact| fact.kind));
        let of_a_fact = kinds().any(|kind| matches!(kind, FactKind::Term(of) | FactKind::Terms(of) if of == id));
        let list = vocabulary.term_list(id);
        let named = list.is_some_and(|list| list.terms.iter().any(|term| words.contains(term.id.as_str())));
        if of_a_fact || named {
            continue;
        }
        let name = &entry.key;
        let message =
            Bilingual::new(format!("没有事实取值于词表 `{name}`"), format!("no fact takes its terms from `{name}`"));
        let help = Bilingual::new(
            format!("声明 `{{type: term, of: {name}, …}}` 的事实，或删去它"),
            format!("declare a fact `{{type: term, of: {name}, …}}`, or delete it"),
        );
        decoder.warning(entry.span, name, "unused-terms", message, Some(help));
    }
}

fn groups(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    let Some(Value::List(nodes)) = subject.places.top("groups").map(|node| &node.value) else { return };
    let rules = subject.places.top("rules");
    let named: BTreeSet<&str> = match rules.map(|node| &node.value) {
        Some(Value::List(rules)) => rules.iter().filter_map(|rule| field(rule, "group")?.scalar()).collect(),
        _ => BTreeSet::new(),
    };
    for (node, id) in nodes.iter().filter_map(|node| Some((field(node, "id")?, field(node, "id")?.scalar()?))) {
        if named.contains(id) || node.span.source != 0 {
            continue;
        }
        let message = Bilingual::new(format!("分组 `{id}` 里没有规则"), format!("no rule is in the group `{id}`"));
        let help = Bilingual::new(
            format!("在规则里写 `group: {id}`，或删去它"),
            format!("write `group: {id}` in a rule, or delete it"),
        );
        decoder.warning(node.span, id, "unused-group", message, Some(help));
    }
}

/// The keys and texts of what reads facts.
fn words<'n>(rules: Option<&'n Node>, subject: &Subject<'n>) -> BTreeSet<&'n str> {
    let mut words = BTreeSet::new();
    gather(rules, &mut words);
    for key in ["applies_to", "levels", "scores", "processes"] {
        gather(subject.places.top(key), &mut words);
    }
    words
}

fn gather<'n>(node: Option<&'n Node>, words: &mut BTreeSet<&'n str>) {
    let mut open: Vec<&Node> = node.into_iter().collect();
    while let Some(node) = open.pop() {
        match &node.value {
            Value::Map(entries) => {
                for entry in entries {
                    words.extend(entry.key.split('.').next());
                    open.push(&entry.node);
                }
            }
            Value::List(items) => open.extend(items),
            Value::Text(text) => words.extend(text.split('.').next()),
            _ => {}
        }
    }
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::testing::standard;

    const RULE: &str = "rules:
  - {id: a, group: g, clause: '1', title: {zh: 甲, en: A}, require: {own: true}}";

    #[test]
    fn facts_terms_and_groups_of_its_own_are_used() {
        let fact = "{type: boolean, title: {zh: 自有, en: own}, meaning: {zh: 自有, en: own}}";
        let other = fact.replace("自有", "其他");
        let group = "groups: [{id: g, title: {zh: 组, en: G}}, {id: empty, title: {zh: 空, en: Empty}}]";
        let terms = "terms: {mood: {title: {zh: 心情, en: mood}, values: {good: {zh: 好, en: good}}}}";
        let text = format!("facts:\n  own: {fact}\n  other: {other}\n{group}\n{terms}\n{RULE}");
        standard(&text, "unused-fact", &["`other`"]);
        standard(&text, "unused-group", &["`empty`"]);
        standard(&text, "unused-terms", &["`mood`"]);
    }
}
