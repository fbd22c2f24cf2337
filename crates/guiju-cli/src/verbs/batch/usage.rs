//! Options that don't fit together, told before anything is read.

use super::{Args, one};
use crate::failure::Failure;
use guiju::Bilingual;
use guiju_tables::files::Kind;
use std::path::{Path, PathBuf};

/// The kind of a file, if its ending tells one.
pub(super) fn kind(path: &Path) -> Option<Kind> {
    Kind::of(path).ok()
}

/// Checks the call.
pub(super) fn check(args: &Args) -> Result<(), Failure> {
    let kind = Kind::of(&args.input).map_err(one)?;
    fits(args, kind)?;
    let mut files: Vec<(&str, &Path)> = vec![("IN", &args.input)];
    let outputs =
        [("--out", Some(&args.out)), ("--findings", args.findings.as_ref()), ("--errors", args.errors.as_ref())];
    for (option, path) in outputs.into_iter().filter_map(|(option, path)| Some((option, path?))) {
        Kind::to_write(path).map_err(one)?;
        if let Some((before, _)) = files.iter().find(|(_, other)| same(other, path)) {
            let message = Bilingual::new(
                format!("{before} 与 {option} 是同一文件 `{}`", path.display()),
                format!("{before} and {option} are the same file `{}`", path.display()),
            );
            return Err(Failure::usage(message, None));
        }
        files.push((option, path));
    }
    Ok(())
}

/// Each option is for some kinds of files only.
fn fits(args: &Args, kind: Kind) -> Result<(), Failure> {
    let facts = ("NDJSON 的每一行自己写明", "is not for NDJSON, where each row says it itself");
    let rules = [
        ("--sheet", args.sheet.is_some(), kind == Kind::Xlsx, ("只用于工作簿 .xlsx", "is for workbooks (.xlsx) only")),
        ("--encoding", args.encoding.is_some(), kind == Kind::Csv, ("只用于 .csv", "is for .csv only")),
        ("--delimiter", args.delimiter.is_some(), kind == Kind::Csv, ("只用于 .csv", "is for .csv only")),
        ("--mapping", args.mapping.is_some(), kind != Kind::NdJson, facts),
        ("--assessor", args.assessor.is_some(), kind != Kind::NdJson, facts),
        ("--only-needed", args.only_needed, kind != Kind::NdJson, facts),
    ];
    match rules.into_iter().find(|(_, given, fits, _)| *given && !fits) {
        None => Ok(()),
        Some((option, _, _, (zh, en))) => {
            let name = args.input.display();
            let message = Bilingual::new(
                format!("{option} 与 `{name}` 不合：{zh}"),
                format!("{option} does not fit `{name}`: it {en}"),
            );
            Err(Failure::usage(message, None))
        }
    }
}

/// Whether two paths lead to one file, also where it is not there yet.
fn same(one: &Path, other: &Path) -> bool {
    place(one) == place(other)
}

fn place(path: &Path) -> PathBuf {
    if let Ok(found) = path.canonicalize() {
        return found;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (folder.canonicalize(), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}
