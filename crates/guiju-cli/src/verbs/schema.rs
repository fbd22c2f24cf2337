//! `guiju schema`: JSON Schema made from the vocabulary, so that an editor completes names and flags mistakes.

use crate::{console::Console, exit::Exit, failure::Failure};
use clap::ValueEnum;
use guiju::{Vocabulary, schema};
use std::io::Write;

const EXAMPLES: &str = "\
Examples · 例:
  guiju schema facts > facts.schema.json
  guiju schema standard > standard.schema.json

An editor with YAML support uses it where a file begins with
  # yaml-language-server: $schema=facts.schema.json";

/// Arguments of `guiju schema`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Of which kind of file · 哪种文件
    #[arg(value_enum)]
    kind: Kind,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// Facts of one subject.
    Facts,
    /// A standard.
    Standard,
}

/// Prints the schema.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let vocabulary = Vocabulary::bundled().map_err(Failure::Standard)?;
    let schema = match args.kind {
        Kind::Facts => schema::facts(vocabulary),
        Kind::Standard => schema::standard(vocabulary),
    };
    writeln!(console.out, "{schema:#}")?;
    Ok(Exit::Conforms)
}
