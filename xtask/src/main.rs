//! The tasks of the workspace. `cargo xtask test` is what CI runs; `cargo xtask help` lists the rest.
//!
//! A task is a list of steps (`steps.rs`) run one after another (`runner.rs`); what a step needs
//! from the machine is set up by further steps (`set_up/`).

mod bench;
mod command;
mod expected;
mod generate;
mod python;
mod runner;
mod set_up;
mod sizes;
mod steps;
mod wasm;
mod workspace;

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use steps::Part;
use workspace::Workspace;

/// What every task gives: nothing, or what went wrong and what to do about it.
type Outcome = Result<(), String>;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the workspace")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install into target/ and node_modules/ what the tests need (Chromium, if missing, by apt-get)
    Setup,
    /// Write the generated files
    Generate {
        /// Write nothing; fail if a file is stale
        #[arg(long)]
        check: bool,
    },
    /// Set up, build and test everything
    Test,
    /// Run the benchmarks and write their table of ratios, benches/RESULTS.md
    Bench(bench::Options),
    /// Build and test the npm package
    Wasm,
    /// Build and test the Python package
    Python,
    /// Write the expected answers of tests/cases anew
    Expected,
}

fn main() -> ExitCode {
    match Workspace::find().and_then(|workspace| run(&Arguments::parse().task, &workspace)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task, workspace: &Workspace) -> Outcome {
    match task {
        Task::Setup => runner::run(workspace, &steps::of(&[Part::SetUp])),
        Task::Test => runner::run(workspace, &steps::of(&[Part::SetUp, Part::Rust, Part::Python, Part::Wasm])),
        Task::Wasm => runner::run(workspace, &steps::of(&[Part::Wasm])),
        Task::Python => runner::run(workspace, &steps::of(&[Part::Python])),
        Task::Generate { check: true } => generate::check(workspace),
        Task::Generate { check: false } => generate::write(workspace),
        Task::Bench(options) => bench::run(workspace, options),
        Task::Expected => expected::write(workspace),
    }
}
