//! `guiju completions`: lets a shell complete verbs and options.

use crate::{args::Cli, console::Console, exit::Exit, failure::Failure};
use clap::CommandFactory;
use clap_complete::Shell;
use std::io::Write;

const EXAMPLES: &str = "\
Examples · 例:
  guiju completions bash > ~/.local/share/bash-completion/completions/guiju
  guiju completions zsh > ~/.zfunc/_guiju
  guiju completions fish > ~/.config/fish/completions/guiju.fish";

/// Arguments of `guiju completions`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The shell · 命令行环境
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the completions.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    // Into memory first: the generator panics where writing fails.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "guiju", &mut script);
    console.out.write_all(&script)?;
    Ok(Exit::Conforms)
}
