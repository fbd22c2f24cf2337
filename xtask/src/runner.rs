//! Runs steps one after another and says in a table what ran, how it ended and how long it took.
//!
//! A step whose needs failed is not run, and counts as failed; all others go on.

use std::time::{Duration, Instant};

use crate::steps::Step;
use crate::workspace::Workspace;
use crate::{Outcome, sizes};

/// How a step ended.
struct Line {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// Runs the steps. Fails if any of them did.
pub fn run(workspace: &Workspace, steps: &[&Step]) -> Outcome {
    let mut lines: Vec<Line> = Vec::new();
    for step in steps {
        println!("\n==> {}", step.name);
        let start = Instant::now();
        let outcome = unmet(step, &lines).unwrap_or_else(|| step.run(workspace));
        if let Err(error) = &outcome {
            println!("error: {error}");
        }
        lines.push(Line { name: step.name, outcome, took: start.elapsed() });
    }
    println!("\n{}", table(&lines));
    let passed: Vec<&str> = lines.iter().filter(|line| line.outcome.is_ok()).map(|line| line.name).collect();
    sizes::print(workspace, &passed);
    let failed = lines.len() - passed.len();
    println!("{} passed, {failed} failed", passed.len());
    if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} steps failed", lines.len())) }
}

/// The error of a step that can't run, because one it needs failed.
fn unmet(step: &Step, lines: &[Line]) -> Option<Outcome> {
    let needed = lines.iter().find(|line| line.outcome.is_err() && step.needs.contains(&line.name));
    needed.map(|line| Err(format!("not run, for it needs `{}`", line.name)))
}

fn table(lines: &[Line]) -> String {
    let total: f64 = lines.iter().map(|line| line.took.as_secs_f64()).sum();
    let width = lines.iter().map(|line| line.name.len()).max().unwrap_or_default() + 2;
    let row = |name: &str, result: &str, seconds: &str| format!("{name:<width$}{result:<8}{seconds:>8}");
    let mut rows = vec![row("step", "result", "seconds")];
    for Line { name, outcome, took } in lines {
        let result = if outcome.is_ok() { "passed" } else { "FAILED" };
        rows.push(row(name, result, &format!("{:.1}", took.as_secs_f64())));
    }
    rows.push(row("all", "", &format!("{total:.1}")));
    for Line { name, outcome, .. } in lines {
        if let Err(error) = outcome {
            rows.push(format!("\n{name}: {error}"));
        }
    }
    rows.push(String::new());
    rows.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::{self, Part};

    #[test]
    fn a_step_without_its_need_is_not_run_and_fails() {
        let steps = steps::of(&[Part::Python]);
        let step = steps.iter().find(|step| !step.needs.is_empty()).expect("a step with a need");
        let need = step.needs[0];
        let failed = Line { name: need, outcome: Err("no".into()), took: Duration::ZERO };
        let unmet = unmet(step, &[failed]).expect("it isn't run");
        assert!(unmet.unwrap_err().contains(need));
    }

    #[test]
    fn the_table_names_failures() {
        let line = Line { name: "clippy", outcome: Err("wrong".into()), took: Duration::ZERO };
        let table = table(&[line]);
        assert!(table.contains("FAILED") && table.contains("clippy: wrong"), "{table}");
    }
}
