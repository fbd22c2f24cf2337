//! Numbers that are known between two bounds, and what is made of them.

use super::{
    Known, RELATIONS, Rec, Reference, Scope, at, get, items, listed,
    model::Given,
    set::{Outcome, Set, all, may, set, together},
    text,
};
use guiju::{
    quantity::{Dimension, Reading, Unit, read_amount, read_date, read_span},
    tree::{Node, Value},
    vocabulary::{Fact, FactKind, RecordId},
};
use jiff::civil::Date;

/// Farther than any number of a test; stands for "without bound".
pub const FAR: i128 = 1 << 80;

/// A number: its bounds where it is defined, and whether it may be undefined.
#[derive(Clone, Debug)]
pub struct Num {
    bounds: Option<(i128, i128)>,
    maybe_undefined: bool,
}

fn near(n: i128) -> i128 {
    n.clamp(-FAR, FAR)
}

/// The infinities of a range are farther than every number.
fn wide(n: i64) -> i128 {
    match n {
        i64::MIN => -FAR,
        i64::MAX => FAR,
        n => i128::from(n),
    }
}

impl Num {
    pub fn between(lo: i128, hi: i128) -> Self {
        Self { bounds: Some((near(lo), near(hi))), maybe_undefined: false }
    }

    /// A missing number stands for its whole range.
    pub fn of_fact(fact: &Fact, known: Option<&Known>) -> Self {
        match known.map(|k| &k.given) {
            Some(Given::Number(lo, hi)) => Self::between(wide(*lo), wide(*hi)),
            _ => Self::between(wide(fact.range.lo), wide(fact.range.hi)),
        }
    }

    /// All of several possibilities together; `None` is "undefined".
    fn hull(possible: impl IntoIterator<Item = Option<(i128, i128)>>) -> Self {
        let (mut bounds, mut maybe_undefined) = (None, false);
        for one in possible {
            match (one, bounds) {
                (None, _) => maybe_undefined = true,
                (Some(one), None) => bounds = Some(one),
                (Some((a, b)), Some((c, d))) => bounds = Some((a.min(c), b.max(d))),
            }
        }
        Self { bounds, maybe_undefined }
    }

    fn possibilities(&self) -> Vec<Option<(i128, i128)>> {
        self.bounds.map(Some).into_iter().chain(self.maybe_undefined.then_some(None)).collect()
    }
}

/// One operation on two numbers that are known between bounds.
fn apply(operation: &str, (a, b): (i128, i128), (c, d): (i128, i128)) -> (i128, i128) {
    let corners = |of: fn(i128, i128) -> i128| {
        let all = [of(a, c), of(a, d), of(b, c), of(b, d)];
        (near(*all.iter().min().unwrap()), near(*all.iter().max().unwrap()))
    };
    match operation {
        "sum" => corners(|x, y| x + y),
        "difference" => corners(|x, y| x - y),
        "product" => corners(i128::saturating_mul),
        "max" => corners(i128::max),
        _ => corners(i128::min),
    }
}

/// May and may not hold: some numbers of the two intervals do, some don't. `left - right` is `sign` of the corners.
fn relation(name: &str, least: std::cmp::Ordering, greatest: std::cmp::Ordering) -> (bool, bool) {
    match name {
        "at_least" => (greatest.is_ge(), least.is_lt()),
        "more_than" => (greatest.is_gt(), least.is_le()),
        "at_most" => (least.is_le(), greatest.is_gt()),
        "less_than" => (least.is_lt(), greatest.is_ge()),
        _ => (least.is_le() && greatest.is_ge(), least.is_lt() || greatest.is_gt()),
    }
}

/// The tests of a mapping with their right sides; `between` is two of them.
fn tests(node: &Node) -> Vec<(&str, &Node)> {
    let Value::Map(entries) = &node.value else { panic!("tests are a mapping") };
    entries
        .iter()
        .flat_map(|e| match e.key.as_str() {
            "between" => vec![("at_least", items(&e.node)[0]), ("at_most", items(&e.node)[1])],
            name if RELATIONS.contains(&name) => vec![(name, &e.node)],
            _ => Vec::new(),
        })
        .collect()
}

impl<'a> Reference<'a> {
    /// A number against the tests beside it, all of which have to hold.
    pub(super) fn comparisons(&self, left: &Num, node: &Node, scope: Scope<'a>) -> Set {
        let compare = |(name, right): (&str, &Node)| {
            let right = self.value(right, scope);
            let mut outcomes = Set::new();
            for l in left.possibilities() {
                for r in right.possibilities() {
                    outcomes.extend(match (l, r) {
                        (Some((a, b)), Some((c, d))) => may(relation(name, a.cmp(&d), b.cmp(&c))),
                        _ => set(&[Outcome::Na]),
                    });
                }
            }
            outcomes
        };
        together(&tests(node).into_iter().map(compare).collect::<Vec<_>>(), all)
    }

    /// A part of a whole against percentages. Without a whole there is no ratio.
    pub(super) fn ratio(&self, ratio: &Node, node: &Node, scope: Scope<'a>) -> Set {
        let of = self.value(get(ratio, "of").unwrap(), scope);
        let to = self.value(get(ratio, "to").unwrap(), scope);
        let hundred = i128::from(Dimension::Percent.grid()) * 100;
        let compare = |(name, right): (&str, &Node)| {
            let open = self.is_open(right);
            let (percent, _) = self.value(right, scope).bounds.unwrap();
            let mut outcomes = Set::new();
            for part in of.possibilities() {
                for whole in to.possibilities() {
                    let (Some((a, b)), Some((c, d))) = (part, whole) else {
                        outcomes.insert(Outcome::Na);
                        continue;
                    };
                    if c <= 0 {
                        outcomes.insert(Outcome::Na);
                    }
                    if d > 0 && open {
                        outcomes.extend(may((true, true)));
                    } else if d > 0 {
                        let sign = |part: i128, whole: i128| (part * hundred).cmp(&(percent * whole));
                        let corners = [(a, c.max(1)), (a, d), (b, c.max(1)), (b, d)].map(|(p, w)| sign(p, w));
                        outcomes.extend(may(relation(
                            name,
                            *corners.iter().min().unwrap(),
                            *corners.iter().max().unwrap(),
                        )));
                    }
                }
            }
            outcomes
        };
        together(&tests(node).into_iter().map(compare).collect::<Vec<_>>(), all)
    }

    /// Time from a date up to the as-of date: at least a year is over when the date plus a year is not after it.
    pub(super) fn elapsed(&self, node: &Node, date: &Num) -> Set {
        let epoch = Date::constant(1970, 1, 1);
        let day = |n: i128| epoch + jiff::Span::new().days(n as i64);
        let as_of = day(i128::from(self.as_of));
        let over = |start: i128, span: &guiju::quantity::CalendarSpan| match start {
            FAR => std::cmp::Ordering::Less,
            n if n == -FAR => std::cmp::Ordering::Greater,
            n => as_of.cmp(&(day(n) + jiff::Span::new().years(span.years).months(span.months).days(span.days))),
        };
        let compare = |(name, right): (&str, &Node)| {
            let span = read_span(self.literal(right)).unwrap();
            let (first, last) = date.bounds.unwrap();
            may(relation(name, over(last, &span), over(first, &span)))
        };
        together(&tests(node).into_iter().map(compare).collect::<Vec<_>>(), all)
    }

    /// Whether a parameter is left open: it may be any number.
    fn is_open(&self, node: &Node) -> bool {
        let name = node.scalar().and_then(|text| text.strip_prefix('$'));
        name.is_some_and(|name| get(get(get(self.standard, "parameters").unwrap(), name).unwrap(), "value").is_none())
    }

    /// A literal, or the literal that a parameter stands for.
    pub fn literal<'n>(&'n self, node: &'n Node) -> &'n str {
        let written = node.scalar().unwrap();
        match written.strip_prefix('$') {
            Some(name) => text(get(get(self.standard, "parameters").unwrap(), name).unwrap(), "value"),
            None => written,
        }
    }

    pub(super) fn value(&self, node: &Node, scope: Scope<'a>) -> Num {
        let Value::Map(entries) = &node.value else {
            if self.is_open(node) {
                return Num::between(-FAR, FAR);
            }
            let written = self.literal(node);
            return match read_literal(written) {
                Some(n) => Num::between(n, n),
                None => Num::of_fact(self.fact(written, scope), at(scope.facts, written)),
            };
        };
        let (key, inner) = (entries[0].key.as_str(), &entries[0].node);
        match (key, &inner.value) {
            ("fact", _) => {
                let path = inner.scalar().unwrap();
                Num::of_fact(self.fact(path, scope), at(scope.facts, path))
            }
            ("lookup", _) => self.lookup(inner, scope),
            (_, Value::Map(_)) => {
                let path = text(inner, "of");
                let FactKind::List(kind) = self.fact(path, scope).kind else { panic!("a list") };
                self.summary(key, inner, at(scope.facts, path), kind, text(inner, "field"))
            }
            (_, Value::List(values)) => values
                .iter()
                .map(|v| self.value(v, scope))
                .reduce(|a, b| Num {
                    bounds: a.bounds.zip(b.bounds).map(|(a, b)| apply(key, a, b)),
                    maybe_undefined: a.maybe_undefined || b.maybe_undefined || a.bounds.is_none() || b.bounds.is_none(),
                })
                .unwrap(),
            _ => panic!("no value {key}"),
        }
    }

    /// A value by a term or a text; one that is not known may be any, a text also one that has no value.
    fn lookup(&self, node: &Node, scope: Scope<'a>) -> Num {
        let path = text(node, "fact");
        if self.fact(path, scope).kind == FactKind::Text {
            let plain = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let Value::Map(entries) = &get(node, "in").unwrap().value else { panic!("a table") };
            let given = at(scope.facts, path).map(|k| &k.given);
            let possible = entries.iter().filter(|entry| match given {
                Some(Given::Text(given)) => plain(given) == plain(&entry.key),
                _ => true,
            });
            let values: Vec<_> = possible.flat_map(|entry| self.value(&entry.node, scope).possibilities()).collect();
            let other = (values.is_empty() || !matches!(given, Some(Given::Text(_)))).then_some(None);
            return Num::hull(values.into_iter().chain(other));
        }
        let FactKind::Term(terms) = self.fact(path, scope).kind else { panic!("a term") };
        let terms = self.vocabulary.term_list(terms).unwrap().terms.iter().map(|t| t.id.as_str());
        let given = at(scope.facts, path).map(|k| &k.given);
        let possible = terms.filter(|term| match given {
            Some(Given::Term(given)) => given == term,
            _ => true,
        });
        let table = get(node, "in").unwrap();
        Num::hull(possible.flat_map(|term| match get(table, term) {
            Some(value) => self.value(value, scope).possibilities(),
            None => vec![None],
        }))
    }

    /// `count`, `sum`, `max` or `min` of the items: over every choice of those that may take part.
    pub(super) fn summary(&self, name: &str, node: &Node, list: Option<&'a Known>, kind: RecordId, field: &str) -> Num {
        let (records, more) = listed(list);
        let filter = get(node, "where");
        let takes_part = |record: &'a Rec| match filter {
            Some(condition) => self.condition(condition, Scope { kind, facts: record }),
            None => set(&[Outcome::Pass]),
        };
        // Items that are not listed all take part, or only as many as the filter takes.
        let more = (if filter.is_some() { 0 } else { more.0 }, more.1);
        let number = |record: Option<&Rec>| match field {
            "" => (1, 1),
            _ => {
                let scope = Scope { kind, facts: self.facts };
                let known = record.and_then(|r| at(r, field));
                Num::of_fact(self.fact(field, scope), known).bounds.unwrap()
            }
        };
        // For each listed item the ways it may stand: in with its number, or out.
        let mut possible: Vec<Vec<(i128, i128)>> = vec![Vec::new()];
        for record in records {
            let outcomes = takes_part(record);
            let (may_be_in, may_be_out) =
                (outcomes.contains(&Outcome::Pass), outcomes.iter().any(|o| *o != Outcome::Pass));
            possible = possible
                .into_iter()
                .flat_map(|chosen| {
                    let with = may_be_in.then(|| [chosen.as_slice(), &[number(Some(record))]].concat());
                    with.into_iter().chain(may_be_out.then_some(chosen))
                })
                .collect();
        }
        let (lo, hi) = number(None);
        let summed = |chosen: &[(i128, i128)], others: i128| {
            let start = (near(lo.saturating_mul(others)), near(hi.saturating_mul(others)));
            Some(chosen.iter().fold(start, |sum, n| apply("sum", sum, *n)))
        };
        let best = |chosen: &[(i128, i128)], others: i128| {
            let other = (others > 0).then_some((lo, hi));
            chosen.iter().copied().chain(other).reduce(|a, b| apply(name, a, b))
        };
        Num::hull(possible.iter().flat_map(|chosen| {
            // Between the fewest and the most others nothing else is possible.
            [more.0, more.0.max(1).min(more.1), more.1].map(|others| match name {
                "count" | "sum" => summed(chosen, others),
                _ => best(chosen, others),
            })
        }))
    }
}

/// A number of the standard, on the grid.
fn read_literal(text: &str) -> Option<i128> {
    if let Ok(day) = read_date(text) {
        return Some(i128::from(day.lo));
    }
    let dimensions = [
        Dimension::Count,
        Dimension::Area,
        Dimension::Money,
        Dimension::Percent,
        Dimension::Duration,
        Dimension::Length,
        Dimension::Points,
    ];
    dimensions.into_iter().find_map(|dimension| {
        let reading = Reading { unit: Unit::base(dimension), tolerance_ppm: 0 };
        read_amount(text, &reading).ok().map(|amount| i128::from(amount.interval.lo))
    })
}
