//! `guiju lint`: everything that can be said against a standard's file, with its place and a suggestion.

use crate::{console::Console, exit::Exit, failure::Failure, input, locate};
use guiju::{Bilingual, Diagnostics, Register, Source, Standard, Vocabulary};
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples · 例:
  guiju lint rules/standards
  guiju lint rules/standards/xuzhou-red-landmark
  guiju lint my-standard.yaml --lang zh";

/// Arguments of `guiju lint`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Standards: files, folders with a standard.yaml, or folders of such folders · 标准文件或文件夹
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Lints every standard and prints what was found. Any finding, a warning too, is exit code 4.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let mut files = Vec::new();
    for path in &args.paths {
        files.extend(standards_under(path)?);
    }
    let (mut findings, mut faulty) = (0_usize, 0_usize);
    for file in &files {
        let found = match locate::source(file) {
            Ok(source) => lint(&source)?,
            Err(Failure::Standard(found)) => found,
            Err(failure) => return Err(failure),
        };
        console.show(&found)?;
        findings += found.0.len();
        faulty += usize::from(!found.0.is_empty());
    }
    let all = files.len();
    console.say(&if findings == 0 {
        Bilingual::new(format!("{all} 个标准，没有发现问题"), format!("{}, no findings", plural(all, "standard")))
    } else {
        Bilingual::new(
            format!("{all} 个标准，其中 {faulty} 个共有 {findings} 处问题"),
            format!("{}, {} in {faulty}", plural(all, "standard"), plural(findings, "finding")),
        )
    })?;
    Ok(if findings == 0 { Exit::Conforms } else { Exit::StandardInvalid })
}

fn lint(source: &Source) -> Result<Diagnostics, Failure> {
    let vocabulary = Vocabulary::bundled().map_err(Failure::Standard)?;
    let register = Register::bundled().map_err(Failure::Standard)?;
    Ok(Standard::lint_with_bases(source, &locate::bases(source), vocabulary, register))
}

fn plural(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}

/// The files of the standards that a path stands for.
pub fn standards_under(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    if let Some(file) = locate::in_folder(path) {
        return Ok(vec![file]);
    }
    let found: Vec<PathBuf> = input::entries(path)?.iter().filter_map(|folder| locate::in_folder(folder)).collect();
    if found.is_empty() {
        let name = path.display();
        let message = Bilingual::new(
            format!("文件夹 `{name}` 及其下一层里没有 standard.yaml"),
            format!("there is no standard.yaml in the folder `{name}`, nor in the folders in it"),
        );
        return Err(Failure::usage(message, None));
    }
    Ok(found)
}
