//! The command `guiju`: written standards as data, and centers checked against them, from a terminal.
//!
//! Arguments come in; reports go to standard output, what is wrong with an input to standard error, and the outcome is
//! the exit code (see [`exit`]). The command does what the library leaves to its faces: it reads files, the clock and
//! the locale. One verb is one module in [`verbs`].

mod args;
mod console;
mod draw;
mod exit;
mod failure;
mod input;
mod language;
mod locate;
mod verbs;
mod words;

use args::{Cli, Verb};
use clap::Parser;
use console::Console;
use exit::Exit;
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers; everything else is a mistake in the call. Nothing to do if printing fails.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage.into() } else { Exit::Conforms.into() };
        }
    };
    locate::give_bases(&cli.base);
    let mut console = Console::new(language::choose(cli.lang));
    let result = run(&cli.verb, &mut console).and_then(|exit| Ok(console.finish().map(|()| exit)?));
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => failure.report(&mut console).into(),
    }
}

fn run(verb: &Verb, console: &mut Console) -> Result<Exit, Failure> {
    match verb {
        Verb::Batch(args) => verbs::batch::run(args, console),
        Verb::Check(args) => verbs::check::run(args, console),
        Verb::Diff(args) => verbs::diff::run(args, console),
        Verb::Explain(args) => verbs::explain::run(args, console),
        Verb::Sheet(args) => verbs::sheet::run(args, console),
        Verb::Standards(args) => verbs::standards::run(args, console),
        Verb::Test(args) => verbs::test::run(args, console),
        Verb::Lint(args) => verbs::lint::run(args, console),
        Verb::Coverage(args) => verbs::coverage::run(args, console),
        Verb::Plan(args) => verbs::plan::run(args, console),
        Verb::New(args) => verbs::new::run(args, console),
        Verb::Schema(args) => verbs::schema::run(args, console),
        Verb::Completions(args) => verbs::completions::run(args, console),
    }
}
