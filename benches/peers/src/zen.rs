//! `zen-expression`. Not known is null, since an absent field is null: each test asks for it first, for a comparison with
//! null is an error. All tests are one compiled expression that gives an array, so that a context is set once.

use crate::{
    Judge,
    rules::{TEAM, Test, auxiliary, public_benefit, quoted, tests},
};
use std::sync::Arc;
use zen_expression::{Isolate, Variable, compiler::Opcode};

/// The tests, compiled.
pub struct Zen {
    isolate: Isolate,
    bytecode: Arc<[Opcode]>,
}

fn known(fact: &str, test: &str) -> String {
    format!("({fact} == null ? null : {test})")
}

/// `false` where one is, else null where one is, else true.
fn both(a: &str, b: &str) -> String {
    format!("({a} == false or {b} == false ? false : {a} == null or {b} == null ? null : true)")
}

fn contains(set: &str, terms: &[&str]) -> String {
    let each: Vec<String> = terms.iter().map(|term| format!("'{term}' in {set}")).collect();
    format!("({set} == null ? null : {})", each.join(" and "))
}

/// `some` item: true where one is, else null where one is.
fn some(list: &str, item: &str) -> String {
    format!(
        "({list} == null ? null : some({list}, {item} == true) ? true : some({list}, {item} == null) ? null : false)"
    )
}

fn own(name: &str) -> String {
    let auxiliary = auxiliary();
    let composed = contains("#.composition", &TEAM);
    match name {
        "rules" => "null".to_owned(),
        "running_time" => known("plaque_hung_on", "date(plaque_hung_on) <= date('2021-06-01')"),
        "entrance_plaques" => known("entrance_plaques", "len(entrance_plaques) in [2, 4]"),
        "one_stop_hall" => some("rooms", &both(&contains("#.kinds", &["service_hall"]), "#.one_stop")),
        "function_rooms" => {
            let other = format!("not ('service_hall' in #.kinds) and some(#.kinds, not (# in [{auxiliary}]))");
            format!(
                "(rooms == null ? null : count(rooms, #.kinds != null and {other}) >= 10 ? true : \
                 count(rooms, #.kinds == null or {other}) < 10 ? false : null)"
            )
        }
        "party_meetings" => {
            both(&both("three_meetings_on_time", "organizational_life_meeting_on_time"), "party_meetings_in_center")
        }
        "party_days" => "((theme_party_days_per_year ?? 0) + (member_activity_days_per_year ?? 0) >= 12 ? true : \
             theme_party_days_per_year == null or member_activity_days_per_year == null ? null : false)"
            .to_owned(),
        "activities" => {
            let kinds = public_benefit();
            // What counts for certain, and what may count; an unknown number of times may be any.
            let certain = format!("#.kind != null and #.kind in [{kinds}] and #.held_in_center == true");
            let possible = format!("(#.kind == null or #.kind in [{kinds}]) and #.held_in_center != false");
            format!(
                "(activities == null ? null : sum(map(activities, {certain} ? (#.times ?? 0) : 0)) >= 12 ? true : \
                 sum(map(activities, {possible} ? (#.times ?? 1000000) : 0)) < 12 ? false : null)"
            )
        }
        "service_team" => known("service_teams", "len(service_teams) >= 1"),
        "team_composition" => some("service_teams", &composed),
        "team_regular" => some("service_teams", &both(&composed, "#.regular_activities")),
        "town_ranking" => "(town_units_ranked == null ? null : town_rank == null ? \
             (100 <= 30 * town_units_ranked ? null : false) : town_rank * 100 <= 30 * town_units_ranked)"
            .to_owned(),
        other => panic!("no test named {other}"),
    }
}

/// The expression of a rule.
fn expression(test: &Test) -> String {
    match test {
        Test::AtLeast(fact, number) => known(fact, &format!("{fact} >= {number}")),
        Test::AtMost(fact, number) => known(fact, &format!("{fact} <= {number}")),
        Test::Equals(fact, number) => known(fact, &format!("{fact} == {number}")),
        Test::Flag(fact) => fact.clone(),
        Test::Judged(fact) => format!("{fact}.value"),
        Test::Contains(fact, terms) => contains(fact, &terms.iter().map(String::as_str).collect::<Vec<_>>()),
        Test::Own(name) => own(name),
    }
}

impl Zen {
    /// Compiles the tests.
    #[must_use]
    pub fn new() -> Self {
        let mut each: Vec<String> = tests().iter().map(expression).collect();
        each.push(known("level", &format!("level in [{}]", quoted(["village", "community"].into_iter()))));
        each.push("landmark_plaque.awarded".to_owned());
        let source = format!("[{}]", each.join(", "));
        let mut isolate = Isolate::new();
        let bytecode = isolate.compile_standard(&source).unwrap_or_else(|e| panic!("{e}\n{source}")).bytecode().clone();
        Self { isolate, bytecode }
    }
}

impl Judge for Zen {
    type Facts = Variable;
    const NAME: &'static str = "zen-expression";

    fn read(&self, text: &str) -> Variable {
        serde_json::from_str(text).expect("JSON")
    }

    fn judge(&mut self, facts: &Variable, out: &mut [Option<bool>; crate::ANSWERS]) {
        self.isolate.set_environment(facts.shallow_clone());
        let answers = self.isolate.run_compiled(&self.bytecode).expect("the tests run");
        let Variable::Array(answers) = answers else { panic!("no array") };
        for (out, answer) in out.iter_mut().zip(answers.borrow().iter()) {
            *out = match answer {
                Variable::Bool(answer) => Some(*answer),
                Variable::Null => None,
                other => panic!("neither yes nor no: {other:?}"),
            };
        }
    }
}
