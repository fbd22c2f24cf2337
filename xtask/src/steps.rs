//! The one list of steps. What `cargo xtask test` does is changed here.

use crate::{Outcome, generate, python, set_up, wasm, workspace::Workspace};

/// Which task a step belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the tests need from the machine.
    SetUp,
    /// The Rust crates, and the rules.
    Rust,
    /// The Python package.
    Python,
    /// The npm package.
    Wasm,
}

/// One step.
pub struct Step {
    /// What it is called in the table, and in `needs`.
    pub name: &'static str,
    part: Part,
    /// The steps that must have succeeded before.
    pub needs: &'static [&'static str],
    action: Action,
}

enum Action {
    Cargo(&'static [&'static str]),
    Python(&'static [&'static str]),
    Npm(&'static [&'static str]),
    Call(fn(&Workspace) -> Outcome),
}

impl Step {
    /// Does it.
    pub fn run(&self, workspace: &Workspace) -> Outcome {
        match self.action {
            Action::Cargo(arguments) => workspace.cargo().args(arguments).run(),
            Action::Python(arguments) => workspace.python().args(arguments).run(),
            Action::Npm(arguments) => workspace.npm().args(arguments).run(),
            Action::Call(function) => function(workspace),
        }
    }
}

const RUST: &str = "set up rustfmt and clippy";
const VENV: &str = "set up the Python environment";
const JAVA: &str = "set up Java for Spark";
const FONT: &str = "set up a font with Chinese letters";
const TARGET: &str = "set up the wasm target";
const NPM: &str = "set up the npm packages";
const CHROMIUM: &str = "set up Chromium";
/// The step that makes the wheel.
pub const WHEEL: &str = "build and install the wheel";
/// The step that makes the npm package.
pub const PACKAGE: &str = "build the npm package";

/// All steps, in the order they run.
#[rustfmt::skip]
const STEPS: &[Step] = &[
    step(RUST, Part::SetUp, &[], Action::Call(set_up::rust::set_up)),
    step(VENV, Part::SetUp, &[], Action::Call(set_up::python::set_up)),
    step(JAVA, Part::SetUp, &[], Action::Call(set_up::java::set_up)),
    step(FONT, Part::SetUp, &[], Action::Call(set_up::font::set_up)),
    step(TARGET, Part::SetUp, &[], Action::Call(set_up::wasm::set_up)),
    step(NPM, Part::SetUp, &[], Action::Call(set_up::npm::set_up)),
    step(CHROMIUM, Part::SetUp, &[], Action::Call(set_up::chromium::set_up)),

    step("format", Part::Rust, &[RUST], Action::Cargo(&["fmt", "--all", "--check"])),
    step("generated files", Part::Rust, &[], Action::Call(generate::check)),
    step("clippy", Part::Rust, &[RUST], Action::Cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])),
    step("clippy of the core without YAML", Part::Rust, &[RUST], Action::Cargo(&["clippy", "--locked", "-p", "guiju", "--no-default-features", "--", "-D", "warnings"])),
    step("clippy of the tables by themselves", Part::Rust, &[RUST], Action::Cargo(&["clippy", "--locked", "-p", "guiju-tables", "--", "-D", "warnings"])),
    step("Rust tests", Part::Rust, &[], Action::Cargo(&["test", "--locked", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests", "--examples"])),
    step("doc tests", Part::Rust, &[], Action::Cargo(&["test", "--locked", "--workspace", "--no-fail-fast", "--doc"])),
    step("guiju test", Part::Rust, &[], Action::Cargo(&["run", "--locked", "-p", "guiju-cli", "--", "test"])),
    step("guiju lint", Part::Rust, &[], Action::Cargo(&["run", "--locked", "-p", "guiju-cli", "--", "lint", "rules/standards"])),

    step(WHEEL, Part::Python, &[VENV], Action::Call(python::build_and_install)),
    step("pytest", Part::Python, &[WHEEL, JAVA, FONT], Action::Python(&["-W", "error", "-m", "pytest", "tests", "README.md"])),
    step("Python doc tests", Part::Python, &[WHEEL], Action::Python(&["-W", "error", "-m", "pytest", "--doctest-modules", "--pyargs", "guiju"])),
    step("mypy --strict", Part::Python, &[WHEEL], Action::Python(&["-m", "mypy", "--strict", "python", "tests", "examples"])),
    step("stubtest", Part::Python, &[WHEEL], Action::Python(&["-m", "mypy.stubtest", "guiju", "--mypy-config-file", "pyproject.toml", "--allowlist", "tests/stubtest-allowlist.txt"])),
    step("wheel in a fresh environment", Part::Python, &[WHEEL], Action::Call(python::try_wheel)),
    step("source distribution in a fresh environment", Part::Python, &[WHEEL], Action::Call(python::try_source)),

    step(PACKAGE, Part::Wasm, &[TARGET, NPM], Action::Call(wasm::build)),
    step("Node tests", Part::Wasm, &[PACKAGE], Action::Npm(&["run", "--silent", "test"])),
    step("tsc --strict", Part::Wasm, &[PACKAGE], Action::Npm(&["run", "--silent", "types"])),
    step("Chromium smoke test", Part::Wasm, &[PACKAGE, CHROMIUM], Action::Npm(&["run", "--silent", "chromium"])),
];

const fn step(name: &'static str, part: Part, needs: &'static [&'static str], action: Action) -> Step {
    Step { name, part, needs, action }
}

/// The steps of some parts, and before them those they need.
pub fn of(parts: &[Part]) -> Vec<&'static Step> {
    let mut needed: Vec<&str> = Vec::new();
    let mut chosen: Vec<&Step> = Vec::new();
    for step in STEPS.iter().rev() {
        if parts.contains(&step.part) || needed.contains(&step.name) {
            needed.extend(step.needs);
            chosen.push(step);
        }
    }
    chosen.reverse();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_needs_only_steps_before_it() {
        for (index, step) in STEPS.iter().enumerate() {
            for need in step.needs {
                assert!(STEPS[..index].iter().any(|before| before.name == *need), "{}", step.name);
            }
            assert!(STEPS[..index].iter().all(|before| before.name != step.name), "{}", step.name);
        }
    }

    #[test]
    fn a_part_brings_what_it_needs() {
        let names: Vec<&str> = of(&[Part::Python]).iter().map(|step| step.name).collect();
        assert_eq!(names[..4], [VENV, JAVA, FONT, WHEEL]);
        assert!(!names.contains(&NPM));
    }
}
