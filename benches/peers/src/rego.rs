//! `regorus`. Not known is undefined, as Rego has it: a rule that asks for an absent field gives no answer. Each rule is an
//! entry point of one program for the crate's own machine, which has no partial objects with constant keys.

use crate::{
    Judge,
    rules::{TEAM, Test, auxiliary, public_benefit, quoted, tests},
};
use regorus::{Engine, Value, languages::rego::compiler::Compiler, rvm::vm::RegoVM};

/// The policy, compiled for the machine that the crate brings.
pub struct Rego {
    vm: RegoVM,
    /// The rule of each entry point.
    at: Vec<usize>,
}

fn own(name: &str, n: usize) -> String {
    let is = |value: &str, test: &str| format!("r{n} := {value} if {{ {test} }}\n");
    match name {
        "rules" => String::new(),
        "running_time" => format!("r{n} := input.plaque_hung_on <= \"2021-06-01\"\n"),
        "entrance_plaques" => format!("r{n} := count(input.entrance_plaques) in {{2, 4}} if input.entrance_plaques\n"),
        "one_stop_hall" => {
            is("true", "some r in input.rooms; \"service_hall\" in r.kinds; r.one_stop == true")
                // False where each room is certainly no hall or certainly not one-stop.
                + &is("false", "input.rooms; every r in input.rooms { no_hall(r) }")
                + "no_hall(r) if { r.kinds; not \"service_hall\" in r.kinds }\n"
                + "no_hall(r) if r.one_stop == false\n"
        }
        "function_rooms" => {
            format!("auxiliary := {{{}}}\n", auxiliary())
                + "function_room(r) if { not \"service_hall\" in r.kinds; some k in r.kinds; not k in auxiliary }\n"
                + &is("true", "count([1 | some r in input.rooms; function_room(r)]) >= 10")
                + &is(
                    "false",
                    "input.rooms; count([1 | some r in input.rooms; function_room(r)]) + \
                     count([1 | some r in input.rooms; not r.kinds]) < 10",
                )
        }
        "party_meetings" => {
            let facts = ["three_meetings_on_time", "organizational_life_meeting_on_time", "party_meetings_in_center"];
            let all = facts.map(|fact| format!("input.{fact} == true")).join("; ");
            let mut text = is("true", &all);
            for fact in facts {
                text += &is("false", &format!("input.{fact} == false"));
            }
            text
        }
        "party_days" => {
            let (a, b) = ("theme_party_days_per_year", "member_activity_days_per_year");
            format!("days := object.get(input, \"{a}\", 0) + object.get(input, \"{b}\", 0)\n")
                + &is("true", "days >= 12")
                + &is("false", &format!("input.{a} + input.{b} < 12"))
        }
        "activities" => {
            format!("benefit := {{{}}}\n", public_benefit())
                + "may_count(a) if { object.get(a, \"kind\", \"health_care\") in benefit; object.get(a, \
                   \"held_in_center\", true) }\n"
                + &is(
                    "true",
                    "sum([object.get(a, \"times\", 0) | some a in input.activities; a.kind in benefit; \
                     a.held_in_center]) >= 12",
                )
                + &is(
                    "false",
                    "input.activities; sum([object.get(a, \"times\", 1000000) | some a in input.activities; \
                     may_count(a)]) < 12",
                )
        }
        "service_team" => format!("r{n} := count(input.service_teams) >= 1\n"),
        "team_composition" => {
            let all = TEAM.map(|term| format!("\"{term}\" in t.composition")).join("; ");
            let mut text =
                format!("composed(t) if {{ {all} }}\nnot_composed(t) if {{ t.composition; not composed(t) }}\n")
                    + &is("true", "some t in input.service_teams; composed(t)");
            text += &is("false", "input.service_teams; every t in input.service_teams { not_composed(t) }");
            text
        }
        "team_regular" => {
            is("true", "some t in input.service_teams; composed(t); t.regular_activities == true")
                + "not_regular(t) if not_composed(t)\nnot_regular(t) if t.regular_activities == false\n"
                + &is("false", "input.service_teams; every t in input.service_teams { not_regular(t) }")
        }
        "town_ranking" => {
            format!("r{n} := input.town_rank * 100 <= 30 * input.town_units_ranked\n")
                + &is("false", "not input.town_rank; 30 * input.town_units_ranked < 100")
        }
        other => panic!("no test named {other}"),
    }
}

fn rule(test: &Test, n: usize) -> String {
    match test {
        Test::AtLeast(fact, number) => format!("r{n} := input.{fact} >= {number}\n"),
        Test::AtMost(fact, number) => format!("r{n} := input.{fact} <= {number}\n"),
        Test::Equals(fact, number) => format!("r{n} := input.{fact} == {number}\n"),
        Test::Flag(fact) => format!("r{n} := input.{fact}\n"),
        Test::Judged(fact) => format!("r{n} := input.{fact}.value\n"),
        Test::Contains(fact, terms) => match terms.as_slice() {
            // What is not known is in no set, and `in` then says false.
            [term] => format!("r{n} := \"{term}\" in input.{fact} if input.{fact}\n"),
            terms => {
                let all = terms.iter().map(|term| format!("\"{term}\" in input.{fact}")).collect::<Vec<_>>().join("; ");
                let missing = terms.iter().fold(String::new(), |text, term| {
                    text + &format!("r{n} := false if {{ input.{fact}; not \"{term}\" in input.{fact} }}\n")
                });
                format!("r{n} := true if {{ {all} }}\n{missing}")
            }
        },
        Test::Own(name) => own(name, n),
    }
}

impl Rego {
    /// Compiles the policy.
    #[must_use]
    pub fn new() -> Self {
        let tests = tests();
        let mut policy = String::from("package standard\nimport rego.v1\n");
        for (n, test) in tests.iter().enumerate() {
            policy += &rule(test, n);
        }
        let levels = quoted(["village", "community"].into_iter());
        policy += &format!("r{} := input.level in {{{levels}}} if input.level\n", tests.len());
        policy += &format!("r{} := input.landmark_plaque.awarded\n", tests.len() + 1);
        let mut engine = Engine::new();
        engine.add_policy("standard.rego".to_owned(), policy.clone()).unwrap_or_else(|e| panic!("{e}\n{policy}"));
        // Rules about rules have no test of their own.
        let asked = (0..crate::ANSWERS).filter(|n| policy.contains(&format!("\nr{n} ")));
        let (at, entries): (Vec<usize>, Vec<String>) = asked.map(|n| (n, format!("data.standard.r{n}"))).unzip();
        let first = entries.first().expect("a rule").as_str().into();
        let compiled = engine.compile_with_entrypoint(&first).unwrap_or_else(|e| panic!("{e}\n{policy}"));
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        let program = Compiler::compile_from_policy(&compiled, &entries).unwrap_or_else(|e| panic!("{e}\n{policy}"));
        let mut vm = RegoVM::new();
        vm.load_program(program);
        Self { vm, at }
    }
}

impl Judge for Rego {
    type Facts = Value;
    const NAME: &'static str = "regorus";

    fn read(&self, text: &str) -> Value {
        Value::from_json_str(text).expect("JSON")
    }

    fn judge(&mut self, facts: &Value, out: &mut [Option<bool>; crate::ANSWERS]) {
        self.vm.set_input(facts.clone());
        for (entry, n) in self.at.iter().enumerate() {
            let answer = self.vm.execute_entry_point_by_index(entry).expect("the policy runs");
            out[*n] = answer.as_bool().ok().copied();
        }
    }
}
