//! `guiju test`: runs the tests that the authors of standards wrote beside them.

use super::lint::standards_under;
use crate::{console::Console, exit::Exit, failure::Failure, input, locate};
use guiju::{
    Bilingual, Diagnostic, Diagnostics, Source,
    authoring::{self, TestReport, Tested},
    diagnostic::did_you_mean,
};
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples · 例:
  guiju test
  guiju test xuzhou-red-landmark --rules rules/standards
  guiju test my-standards/our-county";

/// Arguments of `guiju test`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Standards: ids of folders under --rules, or paths; by default all · 标准的标识或路径，默认全部
    #[arg(value_name = "ID|PATH")]
    standards: Vec<String>,
    /// Folder of the standards · 标准所在文件夹
    #[arg(long, value_name = "DIR", default_value = "rules/standards")]
    rules: PathBuf,
}

/// What came of all standards together.
#[derive(Default)]
struct Totals {
    passed: usize,
    failed: usize,
    exit: Exit,
}

/// Tests every standard: 0 when all is green, 1 when something is red, 4 when a standard is invalid.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let mut totals = Totals::default();
    for file in files(args)? {
        match test(&file, console) {
            Ok(report) => {
                totals.passed += report.passed();
                totals.failed += report.cases.len() - report.passed();
                totals.exit = totals.exit.worst(if report.is_green() { Exit::Conforms } else { Exit::DoesNotConform });
            }
            // A standard that is broken does not keep the others from their tests.
            Err(Failure::Standard(found)) => {
                console.show(&found)?;
                totals.exit = totals.exit.worst(Exit::StandardInvalid);
            }
            Err(failure) => return Err(failure),
        }
    }
    let Totals { passed, failed, exit } = totals;
    console
        .say(&Bilingual::new(format!("通过 {passed}，失败 {failed}"), format!("{passed} passed, {failed} failed")))?;
    Ok(exit)
}

/// The standards' files: those asked for, else all under the folder of the standards.
fn files(args: &Args) -> Result<Vec<PathBuf>, Failure> {
    if args.standards.is_empty() {
        return standards_under(&args.rules);
    }
    let mut files = Vec::new();
    for name in &args.standards {
        let inside = args.rules.join(name);
        if inside.is_dir() {
            files.extend(standards_under(&inside)?);
        } else if Path::new(name).exists() || locate::looks_like_path(name) {
            files.extend(standards_under(Path::new(name))?);
        } else {
            return Err(unknown(name, &args.rules));
        }
    }
    Ok(files)
}

fn unknown(name: &str, rules: &Path) -> Failure {
    let folder = rules.display();
    let message = Bilingual::new(
        format!("`{folder}` 里没有标准 `{name}`"),
        format!("there is no standard `{name}` in `{folder}`"),
    );
    let known: Vec<String> = input::entries(rules).unwrap_or_default().iter().filter_map(|p| file_name(p)).collect();
    let other = Bilingual::new("用 --rules 指出标准所在的文件夹", "say with --rules which folder holds the standards");
    Failure::usage(message, did_you_mean(name, known.iter().map(String::as_str)).or(Some(other)))
}

fn file_name(path: &Path) -> Option<String> {
    path.file_name().map(|name| name.to_string_lossy().into_owned())
}

/// Tests one standard and prints what came of it.
fn test(file: &Path, console: &mut Console) -> Result<TestReport, Failure> {
    let text = locate::source(file)?;
    let standard = locate::load(&text)?;
    let tests = file.with_file_name("tests.yaml");
    let (tests, report) = if tests.is_file() {
        let tests = locate::source(&tests)?;
        let report = authoring::run(&standard, &tests);
        (tests, report)
    } else {
        untested(&tests)
    };
    let (passed, cases) = (report.passed(), report.cases.len());
    let rules = standard.rules.len();
    let lacking = report.uncovered.iter().filter(|one| one.kind == Tested::Rule).count();
    // Where not even one case could be read, no rule is covered, and none is listed as lacking.
    let covered = if cases == 0 { 0 } else { rules - lacking };
    let (id, items) = (&standard.id, report.uncovered.len() - lacking);
    let (zh, en) = match items {
        0 => (String::new(), String::new()),
        _ => (format!("，{items} 个评分项缺少测试"), format!(", {items} items of score sheets are not")),
    };
    console.say(&Bilingual::new(
        format!("{id}：通过 {passed}，失败 {}；{rules} 条规则中 {covered} 条测试齐全{zh}", cases - passed),
        format!("{id}: {passed} passed, {} failed; {covered} of {rules} rules covered{en}", cases - passed),
    ))?;
    console.show(&problems(&report, &text, &tests))?;
    Ok(report)
}

/// A standard without tests is red, and does not keep the others from theirs.
fn untested(file: &Path) -> (Source, TestReport) {
    let mut found = Diagnostic::error("no-tests", Bilingual::new("标准没有测试文件", "the standard has no tests"));
    found.file = file.display().to_string();
    let source = Source::new(found.file.clone(), "");
    (source, TestReport { diagnostics: found.into(), ..TestReport::default() })
}

/// Everything that is red, each thing with its line.
fn problems(report: &TestReport, standard: &Source, tests: &Source) -> Diagnostics {
    let mut found = report.diagnostics.clone();
    for case in &report.cases {
        if let Some(problem) = &case.problem {
            let path = match &case.rule {
                Some(rule) => format!("{rule}: {}", case.name),
                None => case.name.clone(),
            };
            found.0.push(tests.at(case.span, &path, Diagnostic::error("test-failed", problem.clone())));
        }
    }
    for lacking in &report.uncovered {
        let (rule, kinds) = (&lacking.rule, &lacking.lacks);
        let (what, en, code) = match lacking.kind {
            Tested::Rule => ("规则", "rule", "uncovered-rule"),
            Tested::Score => ("评分项", "item", "uncovered-score"),
        };
        let message = Bilingual::new(
            format!("{what} `{rule}` 缺少测试：{}", kinds.join("、")),
            format!("the {en} `{rule}` lacks tests: {}", kinds.join(", ")),
        );
        let help = Bilingual::new(
            format!("在 tests.yaml 的 `{rule}` 之下各写一例"),
            format!("write one of each under `{rule}` in tests.yaml"),
        );
        let diagnostic = Diagnostic::error(code, message).with_help(Some(help));
        found.0.push(standard.at(lacking.span, "", diagnostic));
    }
    found
}
