//! `guiju sheet`: a score sheet in the layout that offices use, blank for filling in or with the marks that facts come to.

mod csv;
mod html;
mod rows;
mod text;

use super::{
    check::{
        day,
        one::{Checked, Checker},
    },
    new::unwritable,
};
use crate::{console::Console, exit::Exit, failure::Failure, locate};
use clap::ValueEnum;
use guiju::{Assessment, Bilingual, Standard, diagnostic::did_you_mean, score::SheetExplanation};
use rows::Filled;
use std::{fs::File, io::Write, path::PathBuf};

const EXAMPLES: &str = "\
Examples · 例:
  guiju sheet village-self-assessment-example
  guiju sheet village-self-assessment-example center.yaml --format csv -o sheet.csv
  guiju sheet my-standard.yaml center.yaml --sheet self-assessment --format html --lang zh -o sheet.html

The columns are those of the usual form: number, group, item, points, criteria, method, own marks,
marks. The own marks (自评分) are those entered in the facts, the marks (得分) those worked out.";

/// Arguments of `guiju sheet`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A standard: id of a bundled one, or path of one's own · 标准的标识或路径
    #[arg(value_name = "ID|PATH")]
    standard: String,
    /// Facts of one subject; without them the sheet is blank · 事实文件，不给则为空表
    facts: Option<PathBuf>,
    /// Which sheet, where the standard has several; by default the first · 哪一张评分表
    #[arg(long, value_name = "ID")]
    sheet: Option<String>,
    /// The day as of which to score; by default the facts' own, else today · 截至日期
    #[arg(long, value_name = "DATE", requires = "facts")]
    as_of: Option<String>,
    /// Form of the output · 输出格式
    #[arg(long, value_enum, default_value_t)]
    format: Form,
    /// File to write, which must not be there yet; by default standard output · 写入的新文件
    #[arg(short, long, alias = "out", value_name = "FILE")]
    output: Option<PathBuf>,
}

/// A form of the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For reading.
    #[default]
    Text,
    /// For spreadsheets.
    Csv,
    /// A page, for printing on A4.
    Html,
}

/// Prints the sheet.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let as_of = args.as_of.as_deref().map(day).transpose()?;
    let standard = locate::standard(&args.standard)?;
    let sheet = choose(&standard, args.sheet.as_deref())?;
    let assessment = match &args.facts {
        None => None,
        Some(path) => {
            let checked = Checker::new(&standard, as_of).check(path);
            let exit = checked.exit();
            match checked {
                Checked { result: Ok(assessment), .. } => Some(assessment),
                Checked { result: Err(problem), .. } => {
                    console.complain(&problem.found);
                    return Ok(exit);
                }
            }
        }
    };
    let text = render(&Filled::of(&standard, &sheet, assessment.as_ref(), console.lang), args.format);
    match &args.output {
        None => console.out.write_all(text.as_bytes())?,
        Some(path) => {
            // Never over a sheet that somebody has filled in.
            let written = File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
            written.map_err(|error| unwritable(path, &error))?;
        }
    }
    Ok(Exit::Conforms)
}

fn render(sheet: &Filled<'_>, form: Form) -> String {
    match form {
        Form::Text => text::render(sheet),
        Form::Csv => csv::render(sheet),
        Form::Html => html::page(sheet).into_string(),
    }
}

/// The sheet asked for, else the first.
fn choose(standard: &Standard, id: Option<&str>) -> Result<SheetExplanation, Failure> {
    let mut sheets = standard.explain_sheets();
    let name = &standard.id;
    if sheets.is_empty() {
        let message = Bilingual::new(format!("`{name}` 没有评分表"), format!("`{name}` has no score sheet"));
        return Err(Failure::usage(message, None));
    }
    let Some(id) = id else { return Ok(sheets.swap_remove(0)) };
    match sheets.iter().position(|sheet| sheet.id == id) {
        Some(number) => Ok(sheets.swap_remove(number)),
        None => {
            let known: Vec<&str> = sheets.iter().map(|sheet| sheet.id.as_str()).collect();
            let list = Bilingual::new(format!("有：{}", known.join("、")), format!("there are: {}", known.join(", ")));
            let message =
                Bilingual::new(format!("`{name}` 没有评分表 `{id}`"), format!("`{name}` has no sheet `{id}`"));
            Err(Failure::usage(message, did_you_mean(id, known.iter().copied()).or(Some(list))))
        }
    }
}

/// The marks of an assessment by the same sheet.
fn scored<'a>(assessment: Option<&'a Assessment>, sheet: &SheetExplanation) -> Option<&'a guiju::score::SheetScore> {
    assessment?.scores.iter().find(|score| score.id == sheet.id)
}
