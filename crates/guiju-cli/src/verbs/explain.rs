//! `guiju explain`: what a standard, or one rule of it, asks.
//!
//! The text is made from the library's JSON answer, so that both forms always say the same.

mod effective;
mod scores;

use crate::{console::Console, exit::Exit, failure::Failure, locate, words};
use guiju::{
    Bilingual, Lang, Standard, api,
    diagnostic::did_you_mean,
    score::SheetExplanation,
    standard::{Modality, Status},
};
use serde::Deserialize;
use std::io::{self, Write};

const EXAMPLES: &str = "\
Examples · 例:
  guiju explain xuzhou-red-landmark
  guiju explain xuzhou-red-landmark building-area --lang zh
  guiju explain my-standard.yaml --format json
  guiju explain county-programme-example --effective
  guiju explain county-programme-example --effective --format yaml";

/// Arguments of `guiju explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A standard: id of a bundled one, or path of one's own · 标准的标识或路径
    #[arg(value_name = "ID|PATH")]
    standard: String,
    /// Only this rule · 只说明这条规则
    rule: Option<String>,
    /// What it effectively asks, value by value, with the standard and line that each comes from · 各值的来源
    #[arg(long, conflicts_with = "rule")]
    effective: bool,
    /// Form of the output; `yaml` is the effective standard as a file of its own · 输出格式
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A form of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For reading.
    #[default]
    Text,
    /// For programs.
    Json,
    /// A standard's file (with --effective).
    Yaml,
}

/// The library's answer, as far as it is printed.
#[derive(Deserialize)]
struct Explanation {
    standard: Head,
    issuer: Bilingual,
    applies_to: Option<Bilingual>,
    groups: Vec<Group>,
    rules: Vec<Rule>,
    levels: Vec<Level>,
    #[serde(default)]
    scores: Vec<SheetExplanation>,
}

#[derive(Deserialize)]
struct Head {
    edition: String,
    title: Bilingual,
    status: Status,
    hash: String,
}

#[derive(Deserialize)]
struct Group {
    id: String,
    title: Bilingual,
    clause: String,
}

#[derive(Deserialize)]
struct Rule {
    id: String,
    group: Option<String>,
    clause: String,
    title: Bilingual,
    modality: Modality,
    requirement: Bilingual,
    note: Option<Bilingual>,
}

#[derive(Deserialize)]
struct Level {
    id: String,
    title: Bilingual,
    requirement: Bilingual,
}

/// Prints the explanation.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let standard = locate::standard(&args.standard)?;
    if let Some(id) = args.rule.as_deref().filter(|id| standard.rule(id).is_none()) {
        return Err(unknown_rule(id, &standard));
    }
    match (args.effective, args.format) {
        (true, Format::Text) => {
            effective::print(&standard, console)?;
            return Ok(Exit::Conforms);
        }
        (true, Format::Json) => {
            writeln!(console.out, "{}", api::effective(&standard))?;
            return Ok(Exit::Conforms);
        }
        (_, Format::Yaml) => {
            write!(console.out, "{}", standard.effective_yaml())?;
            return Ok(Exit::Conforms);
        }
        (false, _) => {}
    }
    let answer = api::explain(&standard, args.rule.as_deref());
    if args.format == Format::Json {
        writeln!(console.out, "{answer}")?;
        return Ok(Exit::Conforms);
    }
    let explanation: Explanation = serde_json::from_str(&answer).map_err(io::Error::from)?;
    if args.rule.is_none() {
        head(&explanation, console)?;
    }
    rules(&explanation, console)?;
    scores::write(&explanation.scores, &explanation.levels, console)?;
    if args.rule.is_none() && !explanation.levels.is_empty() {
        writeln!(console.out, "\n{}", console.choose("等级（从低到高）", "Levels, lowest first"))?;
        for level in &explanation.levels {
            entry(console, "  ", &level.title, &level.requirement)?;
        }
    }
    Ok(Exit::Conforms)
}

fn unknown_rule(id: &str, standard: &Standard) -> Failure {
    let name = &standard.id;
    let message = Bilingual::new(format!("`{name}` 没有规则 `{id}`"), format!("`{name}` has no rule `{id}`"));
    Failure::usage(message, did_you_mean(id, standard.rules.iter().map(|rule| rule.id.as_str())))
}

fn head(explanation: &Explanation, console: &mut Console) -> io::Result<()> {
    let lang = console.lang;
    let Head { edition, title, status, hash } = &explanation.standard;
    let (title, issuer) = (title.get(lang), explanation.issuer.get(lang));
    let status = words::status(*status);
    let status = status.get(lang);
    match lang {
        Lang::Zh => writeln!(console.out, "{title}\n发布：{issuer}\n版本：{edition}（{status}）\n哈希：{hash}")?,
        Lang::En => {
            writeln!(console.out, "{title}\nissuer:  {issuer}\nedition: {edition} ({status})\nhash:    {hash}")?;
        }
    }
    match (&explanation.applies_to, lang) {
        (Some(scope), Lang::Zh) => writeln!(console.out, "适用：{}", scope.zh),
        (Some(scope), Lang::En) => writeln!(console.out, "applies: {}", scope.en),
        (None, _) => Ok(()),
    }
}

/// The rules in the order of the text; a group's heading stands before the first of each run of its rules.
fn rules(explanation: &Explanation, console: &mut Console) -> io::Result<()> {
    let lang = console.lang;
    let mut heading: Option<&str> = None;
    for rule in &explanation.rules {
        if rule.group.as_deref() != heading {
            heading = rule.group.as_deref();
            match explanation.groups.iter().find(|group| Some(group.id.as_str()) == heading) {
                Some(group) => writeln!(console.out, "\n{} [{}]", group.title.get(lang), group.clause)?,
                None => writeln!(console.out)?,
            }
        }
        let mark = words::modality(rule.modality);
        let prefix = match lang {
            Lang::Zh => format!("  [{}] 〔{}〕", rule.clause, mark.zh),
            Lang::En => format!("  [{}] {}: ", rule.clause, mark.en),
        };
        entry(console, &prefix, &rule.title, &rule.requirement)?;
        writeln!(console.out, "      {}", rule.id)?;
        if let Some(note) = &rule.note {
            writeln!(console.out, "      {}{}", console.choose("注：", "note: "), note.get(lang))?;
        }
    }
    Ok(())
}

fn entry(console: &mut Console, prefix: &str, title: &Bilingual, text: &Bilingual) -> io::Result<()> {
    let (lang, join) = (console.lang, console.choose("：", ": "));
    writeln!(console.out, "{prefix}{}{join}{}", title.get(lang), text.get(lang))
}
