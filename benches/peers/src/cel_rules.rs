//! `cel`. Not known is an absent field: each test asks `has` first and gives null. One compiled program gives the list of
//! all answers.

use crate::{
    Judge,
    rules::{TEAM, Test, auxiliary, is_count, public_benefit, tests},
};
use cel::{Context, Env, Program, Value, objects::Key};
use std::{collections::HashMap, sync::Arc};

/// The tests, compiled.
pub struct Cel {
    env: Arc<Env>,
    program: Program,
}

fn known(fact: &str, test: &str) -> String {
    format!("(has({fact}) ? {test} : null)")
}

fn path(fact: &str) -> String {
    format!("c.{fact}")
}

/// Nested records may be absent as a whole.
fn known_path(fact: &str, test: &str) -> String {
    match fact.split_once('.') {
        Some((record, _)) => format!("(has(c.{record}) && has(c.{fact}) ? {test} : null)"),
        None => known(&path(fact), test),
    }
}

fn both(a: &str, b: &str) -> String {
    format!("({a} == false || {b} == false ? false : {a} == null || {b} == null ? null : true)")
}

fn contains(set: &str, terms: &[&str]) -> String {
    terms.iter().map(|term| format!("'{term}' in {set}")).collect::<Vec<_>>().join(" && ")
}

fn some(list: &str, item: &str) -> String {
    let test = format!("({list}.exists(x, {item} == true) ? true : {list}.exists(x, {item} == null) ? null : false)");
    known(list, &test)
}

fn number(fact: &str, number: f64) -> String {
    if is_count(fact) { format!("{number}") } else { format!("{number:.1}") }
}

fn own(name: &str) -> String {
    let composed = known("x.composition", &contains("x.composition", &TEAM));
    let flag = |name: &str| known(name, name);
    match name {
        "rules" => "null".to_owned(),
        // Days written year first compare as texts.
        "running_time" => known("c.plaque_hung_on", "c.plaque_hung_on <= '2021-06-01'"),
        "entrance_plaques" => known("c.entrance_plaques", "size(c.entrance_plaques) in [2, 4]"),
        "one_stop_hall" => {
            some("c.rooms", &both(&known("x.kinds", &contains("x.kinds", &["service_hall"])), &flag("x.one_stop")))
        }
        "function_rooms" => {
            let other = format!("!('service_hall' in x.kinds) && x.kinds.exists(k, !(k in [{}]))", auxiliary());
            let rooms = "c.rooms";
            known(
                rooms,
                &format!(
                    "(size({rooms}.filter(x, has(x.kinds) && {other})) >= 10 ? true : \
                     size({rooms}.filter(x, !has(x.kinds) || {other})) < 10 ? false : null)"
                ),
            )
        }
        "party_meetings" => both(
            &both(&flag("c.three_meetings_on_time"), &flag("c.organizational_life_meeting_on_time")),
            &flag("c.party_meetings_in_center"),
        ),
        "party_days" => {
            let (a, b) = ("c.theme_party_days_per_year", "c.member_activity_days_per_year");
            format!("((has({a}) ? {a} : 0) + (has({b}) ? {b} : 0) >= 12 ? true : has({a}) && has({b}) ? false : null)")
        }
        "activities" => {
            let kinds = public_benefit();
            let certain = format!("has(x.kind) && x.kind in [{kinds}] && has(x.held_in_center) && x.held_in_center");
            let possible =
                format!("(!has(x.kind) || x.kind in [{kinds}]) && (!has(x.held_in_center) || x.held_in_center)");
            let list = "c.activities";
            // CEL has no sum; the host adds the function.
            known(
                list,
                &format!(
                    "(total({list}.map(x, {certain} ? (has(x.times) ? x.times : 0) : 0)) >= 12 ? true : \
                     total({list}.map(x, {possible} ? (has(x.times) ? x.times : 1000000) : 0)) < 12 ? false : null)"
                ),
            )
        }
        "service_team" => known("c.service_teams", "size(c.service_teams) >= 1"),
        "team_composition" => some("c.service_teams", &composed),
        "team_regular" => some("c.service_teams", &both(&composed, &flag("x.regular_activities"))),
        "town_ranking" => {
            let (rank, units) = ("c.town_rank", "c.town_units_ranked");
            format!(
                "(!has({units}) ? null : !has({rank}) ? (100 <= 30 * {units} ? null : false) : \
                 {rank} * 100 <= 30 * {units})"
            )
        }
        other => panic!("no test named {other}"),
    }
}

fn expression(test: &Test) -> String {
    match test {
        Test::AtLeast(fact, n) => known_path(fact, &format!("{} >= {}", path(fact), number(fact, *n))),
        Test::AtMost(fact, n) => known_path(fact, &format!("{} <= {}", path(fact), number(fact, *n))),
        Test::Equals(fact, n) => known_path(fact, &format!("{} == {}", path(fact), number(fact, *n))),
        Test::Flag(fact) => known_path(fact, &path(fact)),
        Test::Judged(fact) => known_path(fact, &format!("{}.value", path(fact))),
        Test::Contains(fact, terms) => {
            known_path(fact, &contains(&path(fact), &terms.iter().map(String::as_str).collect::<Vec<_>>()))
        }
        Test::Own(name) => own(name),
    }
}

fn total(numbers: Arc<Vec<Value>>) -> i64 {
    numbers.iter().map(|number| if let Value::Int(number) = number { *number } else { 0 }).sum()
}

/// JSON as CEL values; whole numbers as `int`.
fn value(json: serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Bool(value),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(whole) => Value::Int(whole),
            None => Value::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        serde_json::Value::String(text) => Value::String(Arc::new(text)),
        serde_json::Value::Array(items) => Value::List(Arc::new(items.into_iter().map(value).collect())),
        serde_json::Value::Object(fields) => {
            let map: HashMap<Key, Value> =
                fields.into_iter().map(|(key, field)| (Key::from(key), value(field))).collect();
            Value::Map(map.into())
        }
    }
}

impl Cel {
    /// Compiles the tests.
    #[must_use]
    pub fn new() -> Self {
        let mut each: Vec<String> = tests().iter().map(expression).collect();
        each.push(known("c.level", "c.level in ['village', 'community']"));
        each.push(known_path("landmark_plaque.awarded", "c.landmark_plaque.awarded"));
        let source = format!("[{}]", each.join(", "));
        let env = Arc::new(Env::stdlib());
        let program = env.compile(&source).unwrap_or_else(|e| panic!("{e:?}\n{source}"));
        Self { env, program }
    }

    fn context(&self, facts: Value) -> Context<'static, 'static> {
        let mut context = Context::with_env(self.env.clone());
        context.add_function("total", total).expect("a new function");
        context.add_variable_from_value("c", facts);
        context
    }
}

impl Judge for Cel {
    /// The context, built once a center: the language has no other place for a value.
    type Facts = Context<'static, 'static>;
    const NAME: &'static str = "cel";

    fn read(&self, text: &str) -> Self::Facts {
        self.context(value(serde_json::from_str(text).expect("JSON")))
    }

    fn judge(&mut self, facts: &Self::Facts, out: &mut [Option<bool>; crate::ANSWERS]) {
        let Value::List(answers) = self.program.execute(facts).expect("the tests run") else { panic!("no list") };
        for (out, answer) in out.iter_mut().zip(answers.iter()) {
            *out = match answer {
                Value::Bool(answer) => Some(*answer),
                Value::Null => None,
                other => panic!("neither yes nor no: {other:?}"),
            };
        }
    }
}
