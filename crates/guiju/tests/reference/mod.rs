//! A second evaluator, small, slow and obvious, written from what the forms mean (docs/format.md). It walks the tree of
//! a standard and tries every choice; it shares nothing with the compiled one but the vocabulary and the readers of
//! amounts, dates and spans.

pub mod model;
mod number;
pub mod set;

use guiju::{
    Vocabulary,
    tree::{Node, Value},
    vocabulary::{Fact, FactKind, RecordId},
};
use model::{Given, Known, Rec, at};
use number::Num;
use set::{Outcome, Set, all, any, at_least, choices, combine, gate, may, not, set, together};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// Comparisons of numbers.
pub const RELATIONS: [&str; 5] = ["equals", "at_least", "more_than", "at_most", "less_than"];

/// What the reference finds.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// By rule, in the order of the text.
    pub rules: Vec<(String, Set)>,
    pub overall: Set,
    /// The levels that may be the outcome.
    pub levels: Option<BTreeSet<Option<String>>>,
}

/// A record of facts and its kind.
#[derive(Clone, Copy)]
struct Scope<'a> {
    kind: RecordId,
    facts: &'a Rec,
}

/// Evaluates a standard.
pub struct Reference<'a> {
    pub standard: &'a Node,
    pub vocabulary: &'a Vocabulary,
    pub subject: RecordId,
    pub facts: &'a Rec,
    pub as_of: i64,
    /// The rules that are waived: where they would fail they don't apply, for whatever refers to them.
    pub waived: BTreeSet<String>,
    /// What rules came to, which verdicts ask for again and again.
    pub known: RefCell<BTreeMap<String, Set>>,
}

/// The value of a key.
pub fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Map(entries) => entries.iter().find(|e| e.key == key).map(|e| &e.node),
        _ => None,
    }
}

fn items(node: &Node) -> Vec<&Node> {
    match &node.value {
        Value::List(items) => items.iter().collect(),
        _ => vec![node],
    }
}

fn list(node: Option<&Node>) -> Vec<&Node> {
    node.map(items).unwrap_or_default()
}

fn words(node: &Node) -> Vec<&str> {
    items(node).iter().filter_map(|n| n.scalar()).collect()
}

fn text<'n>(node: &'n Node, key: &str) -> &'n str {
    get(node, key).and_then(Node::scalar).unwrap_or_default()
}

impl<'a> Reference<'a> {
    /// Every rule, the overall verdict, and the level.
    pub fn evaluate(&self) -> Found {
        let rules = list(get(self.standard, "rules"));
        let binding: Vec<Set> = rules.iter().filter(|r| binds(r)).map(|r| self.counted(r)).collect();
        // Where nothing binds there is nothing to conform to.
        let overall = together(&binding, all);
        let soften = |rule: &Node, found: Set| match text(rule, "modality") {
            "may" => combine(&[found], |o| if o[0] == Outcome::Fail { Outcome::Pass } else { o[0] }),
            _ => found,
        };
        Found {
            rules: rules.iter().map(|r| (text(r, "id").to_owned(), soften(r, self.rule(r)))).collect(),
            overall,
            // Scores are beyond this evaluator: tests/scores.rs tries every completion of them.
            levels: get(self.standard, "levels").filter(|_| !self.scores()).map(|n| self.level(&items(n))),
        }
    }

    /// Whether levels may rest on scores.
    fn scores(&self) -> bool {
        get(self.standard, "scores").is_some()
    }

    fn root(&self) -> Scope<'a> {
        Scope { kind: self.subject, facts: self.facts }
    }

    /// The highest level whose condition holds; none for whoever the standard is not about.
    fn level(&self, levels: &[&Node]) -> BTreeSet<Option<String>> {
        let reached = |level: &&Node| self.in_scope(self.condition(get(level, "require").unwrap(), self.root()));
        let parts: Vec<Set> = levels.iter().map(reached).collect();
        let highest = |outcomes: &Vec<Outcome>| {
            let number = outcomes.iter().rposition(|o| *o == Outcome::Pass)?;
            Some(text(levels[number], "id").to_owned())
        };
        choices(&parts).iter().map(highest).collect()
    }

    fn rule(&self, rule: &Node) -> Set {
        let id = text(rule, "id");
        if let Some(known) = self.known.borrow().get(id) {
            return known.clone();
        }
        let found = self.new_rule(rule);
        self.known.borrow_mut().insert(id.to_owned(), found.clone());
        found
    }

    /// What a rule comes to for those who refer to it.
    fn counted(&self, rule: &Node) -> Set {
        let excused = |o: Outcome| if o == Outcome::Fail { Outcome::Na } else { o };
        match self.waived.contains(text(rule, "id")) {
            true => combine(&[self.rule(rule)], |o| excused(o[0])),
            false => self.rule(rule),
        }
    }

    fn new_rule(&self, rule: &Node) -> Set {
        let part = |node: Option<&Node>, otherwise| match node {
            Some(node) => self.condition(node, self.root()),
            None => set(&[otherwise]),
        };
        let applies = part(get(rule, "applies"), Outcome::Pass);
        let unless = part(get(rule, "unless"), Outcome::Fail);
        let require = part(get(rule, "require"), Outcome::Na);
        let own = combine(&[applies, unless, require], |o| gate(o[0], o[1], o[2]));
        self.in_scope(own)
    }

    /// Only of whom the standard is about.
    fn in_scope(&self, found: Set) -> Set {
        let applies = match get(self.standard, "applies_to") {
            Some(node) => self.condition(node, self.root()),
            None => set(&[Outcome::Pass]),
        };
        combine(&[applies, found], |o| gate(o[0], Outcome::Fail, o[1]))
    }

    /// Must and prohibited rules named, or in a group named.
    fn verdict(&self, node: &Node) -> Set {
        let (rules, groups) = (list(get(node, "rules")), list(get(node, "groups")));
        let named = |names: &[&Node], id: &str| names.iter().any(|n| n.scalar() == Some(id));
        let parts: Vec<Set> = list(get(self.standard, "rules"))
            .into_iter()
            .filter(|rule| binds(rule) && (named(&rules, text(rule, "id")) || named(&groups, text(rule, "group"))))
            .map(|rule| self.counted(rule))
            .collect();
        together(&parts, all)
    }

    fn condition(&self, node: &Node, scope: Scope<'a>) -> Set {
        let Value::Map(entries) = &node.value else { panic!("a condition is a mapping: {node:?}") };
        if let Some(value) = get(node, "value") {
            return match get(value, "ratio") {
                Some(ratio) => self.ratio(ratio, node, scope),
                None => self.comparisons(&self.value(value, scope), node, scope),
            };
        }
        let parts: Vec<Set> = entries.iter().map(|entry| self.entry(&entry.key, &entry.node, scope)).collect();
        together(&parts, all)
    }

    fn conditions(&self, node: &Node, scope: Scope<'a>) -> Vec<Set> {
        items(node).into_iter().map(|n| self.condition(n, scope)).collect()
    }

    fn entry(&self, key: &str, node: &Node, scope: Scope<'a>) -> Set {
        match key {
            "all" => together(&self.conditions(node, scope), all),
            "any" => together(&self.conditions(node, scope), any),
            "not" => combine(&[self.condition(node, scope)], |o| not(o[0])),
            "at_least_of" => {
                let number = self.literal(get(node, "number").unwrap()).parse().unwrap();
                together(&self.conditions(get(node, "of").unwrap(), scope), |o| at_least(number, o))
            }
            "verdict" => self.verdict(node),
            path => self.test(path, node, scope),
        }
    }

    /// The fact that a path names.
    fn fact(&self, path: &str, scope: Scope<'a>) -> &'a Fact {
        let mut kind = scope.kind;
        let mut found = None;
        for name in path.split('.') {
            let (_, fact) = self.vocabulary.record(kind).unwrap().fact_named(name).unwrap();
            if let FactKind::Record(inner) = fact.kind {
                kind = inner;
            }
            found = Some(fact);
        }
        found.unwrap()
    }

    fn test(&self, path: &str, node: &Node, scope: Scope<'a>) -> Set {
        let fact = self.fact(path, scope);
        let known = at(scope.facts, path);
        if get(node, "known").is_some() {
            return may((true, known.is_none()));
        }
        let given = known.map(|k| &k.given);
        match fact.kind {
            FactKind::Boolean | FactKind::Judgement => {
                let expected = get(node, "equals").unwrap_or(node).value == Value::Bool(true);
                match given {
                    Some(Given::Bool(b)) => may((*b == expected, *b != expected)),
                    _ => may((true, true)),
                }
            }
            FactKind::Term(_) => {
                let allowed = words(get(node, "in").or(get(node, "equals")).unwrap_or(node));
                match given {
                    Some(Given::Term(term)) => {
                        may((allowed.contains(&term.as_str()), !allowed.contains(&term.as_str())))
                    }
                    _ => may((true, true)),
                }
            }
            FactKind::Text => self.wording(node, given),
            FactKind::Terms(terms) => self.set_tests(node, given, terms, scope),
            FactKind::List(kind) => self.list_tests(node, known, kind, scope),
            FactKind::Record(_) => panic!("a record is only known or not"),
            FactKind::Date if get(node, "elapsed").is_some() => {
                self.elapsed(get(node, "elapsed").unwrap(), &Num::of_fact(fact, known))
            }
            FactKind::Number(_) | FactKind::Date | FactKind::Hours => {
                self.comparisons(&Num::of_fact(fact, known), node, scope)
            }
        }
    }

    fn wording(&self, node: &Node, given: Option<&Given>) -> Set {
        let Some(Given::Text(found)) = given else { return may((true, true)) };
        let plain = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let found = plain(found);
        let test = |name: &str, wanted: &Node| {
            let holds = words(wanted).into_iter().map(plain).any(|wanted| match name {
                "starts_with" => found.starts_with(&wanted),
                "ends_with" => found.ends_with(&wanted),
                "includes" => found.contains(&wanted),
                _ => found == wanted,
            });
            may((holds, !holds))
        };
        match &node.value {
            Value::Map(tests) => together(&tests.iter().map(|e| test(&e.key, &e.node)).collect::<Vec<_>>(), all),
            _ => test("equals", node),
        }
    }

    /// A set lies between the terms listed and, where it is open, all terms there are.
    fn set_tests(
        &self,
        node: &Node,
        given: Option<&Given>,
        terms: guiju::vocabulary::TermListId,
        scope: Scope<'a>,
    ) -> Set {
        let every: Vec<&str> = self.vocabulary.term_list(terms).unwrap().terms.iter().map(|t| t.id.as_str()).collect();
        let (least, most) = match given {
            Some(Given::Terms { listed, complete }) => {
                let least: Vec<&str> = listed.iter().map(String::as_str).collect();
                (least.clone(), if *complete { least } else { every })
            }
            _ => (Vec::new(), every),
        };
        let Value::Map(tests) = &node.value else { panic!("tests of a set") };
        let test = |name: &str, wanted: &Node| {
            let terms = words(wanted);
            let within = |a: &[&str], b: &[&str]| a.iter().all(|t| b.contains(t));
            let meets = |a: &[&str], b: &[&str]| a.iter().any(|t| b.contains(t));
            match name {
                "contains" | "contains_all" => may((within(&terms, &most), !within(&terms, &least))),
                "contains_any" => may((meets(&terms, &most), !meets(&terms, &least))),
                "contains_only" => may((within(&least, &terms), !within(&most, &terms))),
                _ => self.comparisons(&Num::between(least.len() as i128, most.len() as i128), wanted, scope),
            }
        };
        together(&tests.iter().map(|e| test(&e.key, &e.node)).collect::<Vec<_>>(), all)
    }

    fn list_tests(&self, node: &Node, known: Option<&'a Known>, kind: RecordId, scope: Scope<'a>) -> Set {
        let Value::Map(tests) = &node.value else { panic!("tests of a list") };
        let (records, more) = listed(known);
        let of_items = |condition: &Node| -> Vec<Set> {
            records.iter().map(|r| self.condition(condition, Scope { kind, facts: r })).collect()
        };
        // Items that are not listed may be anything. More than one of them makes no difference here.
        let with_more = |parts: Vec<Set>| -> Vec<Set> {
            let anything = set(&[Outcome::Pass, Outcome::Fail, Outcome::Na]);
            parts.into_iter().chain((more.1 > 0).then_some(anything)).collect()
        };
        let test = |name: &str, node: &Node| match name {
            "some" | "none" => together(&with_more(of_items(node)), |o| {
                let some = o.contains(&Outcome::Pass);
                if some == (name == "some") { Outcome::Pass } else { Outcome::Fail }
            }),
            "every" => {
                let require = of_items(get(node, "require").unwrap());
                let applies = match get(node, "where") {
                    Some(condition) => of_items(condition),
                    None => vec![set(&[Outcome::Pass]); records.len()],
                };
                let gated = applies
                    .into_iter()
                    .zip(require)
                    .map(|(a, r)| combine(&[a, r], |o| gate(o[0], Outcome::Fail, o[1])));
                let if_none = match text(node, "if_none") {
                    "pass" => Outcome::Pass,
                    "fail" => Outcome::Fail,
                    _ => Outcome::Na,
                };
                together(&with_more(gated.collect()), |o| Some(all(o)).filter(|o| *o != Outcome::Na).unwrap_or(if_none))
            }
            "in_order" => {
                let order = words(get(node, "terms").unwrap());
                let by = text(node, "by");
                let terms: Vec<Option<&str>> = records
                    .iter()
                    .map(|r| match at(r, by).map(|k| &k.given) {
                        Some(Given::Term(term)) => Some(term.as_str()),
                        _ => None,
                    })
                    .collect();
                let places: Vec<usize> =
                    terms.iter().flatten().filter_map(|t| order.iter().position(|o| o == t)).collect();
                let in_order = places.windows(2).all(|pair| pair[0] < pair[1]);
                may((in_order, !in_order || more.1 > 0 || terms.contains(&None)))
            }
            _ => self.comparisons(&self.summary(name, node, known, kind, text(node, "of")), node, scope),
        };
        together(&tests.iter().map(|e| test(&e.key, &e.node)).collect::<Vec<_>>(), all)
    }
}

/// The items listed, and the least and greatest number of others.
fn listed(known: Option<&Known>) -> (Vec<&Rec>, (i128, i128)) {
    let Some(Given::List { items, complete, total }) = known.map(|k| &k.given) else {
        return (Vec::new(), (0, number::FAR));
    };
    let number = items.len() as i128;
    let more = match total {
        _ if *complete => (0, 0),
        None => (0, number::FAR),
        Some((lo, hi)) => {
            ((i128::from(*lo) - number).max(0), hi.map_or(number::FAR, |hi| (i128::from(hi) - number).max(0)))
        }
    };
    (items.iter().collect(), more)
}

fn binds(rule: &Node) -> bool {
    matches!(text(rule, "modality"), "" | "must" | "prohibited")
}
