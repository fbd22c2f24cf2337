//! `guiju standards`: the standards that come with guiju.

use crate::{args::Format, console::Console, exit::Exit, failure::Failure, words};
use comfy_table::{Table, presets};
use guiju::{Standard, api};
use std::io::Write;

const EXAMPLES: &str = "\
Examples · 例:
  guiju standards
  guiju standards --format json";

/// Arguments of `guiju standards`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Form of the output · 输出格式
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Prints the list.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    if args.format == Format::Json {
        writeln!(console.out, "{}", api::standards())?;
        return Ok(Exit::Conforms);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(match console.lang {
        guiju::Lang::Zh => ["标识", "版本", "状态", "规则", "名称"],
        guiju::Lang::En => ["id", "edition", "status", "rules", "title"],
    });
    for id in Standard::bundled_ids() {
        for standard in Standard::bundled_editions(id).map_err(Failure::Standard)? {
            table.add_row([
                standard.id.clone(),
                standard.edition.clone(),
                words::status(standard.status).get(console.lang).to_owned(),
                standard.rules.len().to_string(),
                standard.title.get(console.lang).to_owned(),
            ]);
        }
    }
    writeln!(console.out, "{}", table.trim_fmt())?;
    Ok(Exit::Conforms)
}
