//! `guiju diff`: what changed from one standard to another, and which of the given subjects come out otherwise.

use super::check::{self, files, one::Checker};
use crate::{args::Format, console::Console, exit::Exit, failure::Failure, locate};
use guiju::{
    Bilingual, Standard,
    diff::{self, Diff},
};
use std::{io::Write, path::PathBuf};

const EXAMPLES: &str = "\
Examples · 例:
  guiju diff qualifying-village demonstration-village
  guiju diff county-programme county-programme-example programme.yaml --as-of 2021-01-01
  guiju diff old/standard.yaml new/standard.yaml villages/ --format json

The exit code is 0 whether anything changed or not; 3 where facts, 4 where a standard is invalid.";

/// Arguments of `guiju diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The standard before: id or id@edition of a bundled one, or path of one's own · 旧标准
    #[arg(value_name = "OLD")]
    old: String,
    /// The standard after · 新标准
    #[arg(value_name = "NEW")]
    new: String,
    /// Facts to check against both: files, or folders of them · 用来对照的事实
    #[arg(value_name = "FACTS")]
    facts: Vec<PathBuf>,
    /// The day as of which to check; by default the facts' own, else today · 截至日期
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Form of the output · 输出格式
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Prints the differences. Facts that can't be used are told, and don't stop the others.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let as_of = args.as_of.as_deref().map(check::day).transpose()?;
    let (old, new) = (locate::standard(&args.old)?, locate::standard(&args.new)?);
    let mut found = Diff::of(&old, &new);
    let mut exit = Exit::Conforms;
    if !args.facts.is_empty() {
        same_subject(&old, &new)?;
        let (before, after) = (Checker::new(&old, as_of), Checker::new(&new, as_of));
        for file in files::all(&args.facts)? {
            let (was, is) = (before.check(&file), after.check(&file));
            match (&was.result, &is.result) {
                (Ok(old), Ok(new)) => found.subjects.push(diff::subject(Some(is.file.clone()), old, new)),
                (Err(problem), _) | (_, Err(problem)) => {
                    console.complain(&problem.found);
                    exit = exit.worst(if was.result.is_err() { was.exit() } else { is.exit() });
                }
            }
        }
    }
    match args.format {
        Format::Json => writeln!(console.out, "{}", serde_json::to_string(&found).map_err(std::io::Error::from)?)?,
        Format::Text => write!(console.out, "{}", diff::text(&found, console.lang))?,
    }
    Ok(exit)
}

/// One facts file can't be about two kinds of subject.
fn same_subject(old: &Standard, new: &Standard) -> Result<(), Failure> {
    let subject = |standard: &Standard| standard.vocabulary().record(standard.subject).map(|r| r.id.clone());
    if subject(old) == subject(new) {
        return Ok(());
    }
    let [old, new] = [old, new].map(|standard| subject(standard).unwrap_or_default());
    let message = Bilingual::new(
        format!("两个标准的对象不同（{old}、{new}），不能用同一份事实对照"),
        format!("the standards are about different subjects ({old}, {new}); no facts fit both"),
    );
    Err(Failure::usage(message, None))
}
