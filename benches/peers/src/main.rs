//! Times guiju beside other rules engines at the same rules, all in one process and by turns, after proving that they say
//! the same of a thousand random centers. Appends a line of JSON for each comparison to a file, from which
//! `cargo xtask bench` makes the table: `guiju-peers OUT [ROUNDS]`.

mod cel_rules;
mod rego;
mod rules;
mod zen;

use guiju::Scratch;
use guiju_bench::{
    AS_OF, as_of,
    ours::Ours,
    outcome::{FAIL, PASS, gate},
    plain::Rows,
    rows::{self, Dates, RULES},
    turns::{Candidate, Required, append, line, median, rounds},
};
use std::{hint::black_box, path::PathBuf};

/// A peer's answers: by rule, whether the standard applies, and whether the plaque was awarded.
const ANSWERS: usize = RULES + 2;

/// How many centers are compared.
const COMPARED: usize = 1000;

/// How many are timed one by one, and how many as a table.
const TIMED: usize = 500;
const TABLE: usize = 20_000;

/// guiju has columns of many centers in memory, a peer one context a center.
const IN_MEMORY: &str = "tables or contexts in memory → verdicts by rule";

/// One of the peers.
trait Judge {
    /// A center as it wants it.
    type Facts;
    /// Its name.
    const NAME: &'static str;
    /// From JSON.
    fn read(&self, text: &str) -> Self::Facts;
    /// By rule; none where it is not known.
    fn judge(&mut self, facts: &Self::Facts, out: &mut [Option<bool>; ANSWERS]);
}

/// Outcomes by rule and of the standard. That a rule does not apply, and the rules about rules, are left to this lean
/// function, in every peer's favour.
fn join(answers: &[Option<bool>; ANSWERS]) -> rows::Verdicts {
    let outcome = |answer: Option<bool>| match answer {
        Some(true) => PASS,
        Some(false) => FAIL,
        None => PASS | FAIL,
    };
    let mut own = [0; RULES];
    for (own, answer) in own.iter_mut().zip(answers) {
        *own = outcome(*answer);
    }
    own[8] = gate(outcome(answers[RULES + 1]), own[8]);
    rows::finish(own, outcome(answers[RULES]))
}

fn judge<J: Judge>(judge: &mut J, facts: &J::Facts) -> rows::Verdicts {
    let mut answers = [None; ANSWERS];
    judge.judge(facts, &mut answers);
    join(&answers)
}

/// Stops at the first outcome that differs.
fn prove<J: Judge>(peer: &mut J, texts: &[String], expected: &[Vec<u8>], ours: &Ours) {
    for (text, expected) in texts.iter().zip(expected) {
        let facts = peer.read(text);
        let verdicts = judge(peer, &facts);
        for (n, (theirs, expected)) in verdicts.rules.iter().chain([&verdicts.overall]).zip(expected).enumerate() {
            let rule = ours.standard.rules.get(n).map_or("the standard", |rule| rule.id.as_str());
            assert_eq!(theirs, expected, "{}: {rule} of {text}", J::NAME);
        }
    }
    eprintln!("{}: the same {} outcomes", J::NAME, texts.len() * (RULES + 1));
}

fn candidates<'a, J: Judge + 'a>(make: impl Fn() -> J, texts: &'a [String]) -> [Candidate<'a>; 2] {
    let (mut in_memory, mut from_text) = (make(), make());
    let facts: Vec<J::Facts> = texts.iter().map(|text| in_memory.read(text)).collect();
    [
        Candidate::new(format!("{}, in memory", J::NAME), texts.len(), move || {
            for facts in &facts {
                black_box(judge(&mut in_memory, black_box(facts)));
            }
        }),
        Candidate::new(format!("{}, from JSON", J::NAME), texts.len(), move || {
            for text in texts {
                let facts = from_text.read(black_box(text));
                black_box(judge(&mut from_text, &facts));
            }
        }),
    ]
}

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let out = PathBuf::from(arguments.next().expect("guiju-peers OUT [ROUNDS]"));
    let number = arguments.next().map_or(9, |rounds| rounds.parse().expect("a number of rounds"));
    let ours = Ours::new();
    let day = as_of();
    let texts = |seed, number| Rows::new(seed, None).take(number).map(|row| row.json()).collect::<Vec<_>>();
    let compared = texts(20_220_601, COMPARED);
    let mut scratch = Scratch::default();
    let expected: Vec<Vec<u8>> = compared
        .iter()
        .map(|text| {
            let mut out = Vec::new();
            ours.verdicts(&ours.read(text), day, &mut scratch, &mut out);
            out
        })
        .collect();
    let dates = Dates::of(AS_OF);
    for (text, expected) in compared.iter().zip(&expected) {
        let by_hand = rows::evaluate_text(text, dates).expect("JSON");
        assert!(by_hand.rules.iter().chain([&by_hand.overall]).eq(expected), "by hand: {text}");
    }
    prove(&mut zen::Zen::new(), &compared, &expected, &ours);
    prove(&mut cel_rules::Cel::new(), &compared, &expected, &ours);
    prove(&mut rego::Rego::new(), &compared, &expected, &ours);

    let timed = texts(7, TIMED);
    let table = ours.table_of_rows(&mut Rows::new(7, None), TABLE, day);
    let mut table_scratch = Scratch::default();
    let (mut from_text, mut text_out) = (ours.texts(day), Vec::new());
    let mut all = vec![
        Candidate::new("guiju, in memory".to_owned(), TABLE, || {
            black_box(ours.evaluate(black_box(&table), day, &mut table_scratch));
        }),
        Candidate::new("guiju, from JSON".to_owned(), TIMED, || {
            for text in &timed {
                from_text.verdicts(black_box(text), &mut text_out);
                black_box(&text_out);
            }
        }),
    ];
    all.extend(candidates(zen::Zen::new, &timed));
    all.extend(candidates(cel_rules::Cel::new, &timed));
    all.extend(candidates(rego::Rego::new, &timed));
    rounds(&mut all, number);
    let of = |name: &str| median(&all, name);
    let mut lines = Vec::new();
    for peer in ["zen-expression", "cel", "regorus"] {
        for (place, what, times) in
            [("in memory", IN_MEMORY, 350.0), ("from JSON", "one record: JSON text → verdicts", 5.0)]
        {
            let required = if peer == "zen-expression" { Required::Faster(times) } else { Required::Nothing };
            lines.push(line(what, peer, of(&format!("guiju, {place}")), of(&format!("{peer}, {place}")), required));
        }
    }
    append(&out, &lines)
}
