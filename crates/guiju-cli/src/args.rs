//! The command line: its verbs, and what they share. Each verb's own arguments stand with the verb.

use crate::verbs::{
    batch, check, completions, coverage, diff, explain, lint, new, plan, schema, sheet, standards, test,
};
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples · 例:
  guiju standards
  guiju check center.yaml --standard xuzhou-red-landmark
  guiju new facts --standard qualifying-village -o center.yaml

Exit codes · 退出码:
  0 conforms 达到标准           3 facts invalid 事实有误
  1 does not conform 未达到     4 standard invalid 标准有误
  2 not decided yet 尚不能判定  5 not applicable 不适用
  64 wrong use of the command 用法有误";

/// Check centers against written standards · 规矩：对照标准评定党群服务中心
#[derive(Debug, Parser)]
#[command(name = "guiju", version, after_help = EXAMPLES, max_term_width = 100)]
pub struct Cli {
    /// Language of the output; by default that of the locale · 输出语言
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub lang: Option<Language>,
    /// A standard that others extend, where it is not found by its id; may be repeated · 细则所依据的标准
    #[arg(long, global = true, value_name = "PATH")]
    pub base: Vec<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Check facts against a standard: what passes, what fails and by how much, what is not known · 评定
    Check(check::Args),
    /// Check every row of a table: CSV, Parquet, NDJSON or an Excel sheet · 成批评定
    Batch(batch::Args),
    /// Say what a standard, or one rule of it, asks · 说明标准
    Explain(explain::Args),
    /// Show what changed from one standard to another, and for whom · 比较标准
    Diff(diff::Args),
    /// Print a score sheet, blank or with the marks that the facts come to · 评分表
    Sheet(sheet::Args),
    /// List the standards that come with guiju · 列出内置标准
    Standards(standards::Args),
    /// Run the authors' tests of standards · 运行标准的测试
    Test(test::Args),
    /// Find what is wrong with a standard's file · 检查标准文件
    Lint(lint::Args),
    /// Show what carries each clause of the source, or why nothing can · 条款对照
    Coverage(coverage::Args),
    /// Say what to find out and what to do to reach a target, and the cheapest way · 怎样达到
    Plan(plan::Args),
    /// Begin a new file · 新建文件
    New(new::Args),
    /// Print a JSON Schema, for editors · 输出 JSON Schema
    Schema(schema::Args),
    /// Print completions for a shell · 输出命令行补全
    Completions(completions::Args),
}

/// A language of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// Chinese.
    Zh,
    /// English.
    En,
}

/// A form of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading.
    #[default]
    Text,
    /// For programs.
    Json,
}
