//! `guiju coverage`: the ledger of the source, clause by clause what carries it, or why nothing can.

mod gather;
mod html;
mod summary;
mod text;

use crate::{console::Console, exit::Exit, failure::Failure};
use clap::ValueEnum;
use gather::Gathered;
use guiju::{Bilingual, authoring::LedgerEntry, diagnostic::did_you_mean};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

const EXAMPLES: &str = "\
Examples · 例:
  guiju coverage
  guiju coverage --rules rules --article a5
  guiju coverage --format html --lang zh > coverage.html
  guiju coverage --format json

Exit codes · 退出码:
  0 every clause is carried or has a reason 每条都有着落
  4 clauses are open, or ids are in no register 有条款未落实，或引用了没有登记的条款";

/// Where the rules are looked for by default.
const RULES: &str = "rules";

/// Arguments of `guiju coverage`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder with vocabulary/, sources/ and standards/; by default ./rules, else the data in guiju · 规则文件夹
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// Only this article, such as a5 · 只列这一篇
    #[arg(long, value_name = "ARTICLE")]
    article: Option<String>,
    /// Form of the output · 输出格式
    #[arg(long, value_enum, default_value_t)]
    format: Form,
}

/// A form of the ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For reading.
    #[default]
    Text,
    /// For programs.
    Json,
    /// A page, for printing.
    Html,
}

/// Prints the ledger.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let default = Path::new(RULES);
    let mut found = match args.rules.as_deref().or_else(|| default.is_dir().then_some(default)) {
        Some(folder) => gather::folder(folder)?,
        None => gather::embedded()?,
    };
    if let Some(article) = &args.article {
        keep(article, &mut found)?;
    }
    match args.format {
        Form::Text => text::write(&found, console)?,
        Form::Json => {
            let json = serde_json::to_string(&found.ledger).map_err(io::Error::from)?;
            writeln!(console.out, "{json}")?;
        }
        Form::Html => writeln!(console.out, "{}", html::page(&found, console.lang).into_string())?,
    }
    let sound = found.ledger.dangling.is_empty() && !found.ledger.clauses.iter().any(LedgerEntry::is_open);
    Ok(if sound { Exit::Conforms } else { Exit::StandardInvalid })
}

/// Leaves only one article: its clauses, and the ids that look as if they were its.
fn keep(article: &str, found: &mut Gathered) -> Result<(), Failure> {
    if !found.titles.contains_key(article) {
        let known: Vec<&str> = found.titles.keys().map(String::as_str).collect();
        let list = Bilingual::new(format!("有：{}", known.join("、")), format!("there are: {}", known.join(", ")));
        let message =
            Bilingual::new(format!("没有登记 `{article}` 这一篇"), format!("there is no article `{article}`"));
        return Err(Failure::usage(message, did_you_mean(article, known.iter().copied()).or(Some(list))));
    }
    found.titles.retain(|id, _| id == article);
    found.ledger.keep(article);
    Ok(())
}
