//! `guiju new`: begins a file.

mod blank;

use crate::{console::Console, exit::Exit, failure::Failure, locate};
use guiju::Bilingual;
use std::{
    fs::File,
    io::{self, Write},
    path::{Path, PathBuf},
};

const EXAMPLES: &str = "\
Examples · 例:
  guiju new facts --standard qualifying-village -o center.yaml
  guiju new facts --standard my-standard.yaml | less
  guiju schema facts > facts.schema.json      # lets the editor complete and check the file";

/// Arguments of `guiju new`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

/// What to begin.
#[derive(Debug, clap::Subcommand)]
enum What {
    /// A blank facts file with everything that a standard asks · 空白的事实文件
    #[command(after_help = EXAMPLES)]
    Facts(FactsArgs),
}

/// Arguments of `guiju new facts`.
#[derive(Debug, clap::Args)]
struct FactsArgs {
    /// A standard: id of a bundled one, or path of one's own · 标准的标识或路径
    #[arg(long, value_name = "ID|PATH")]
    standard: String,
    /// File to write, which must not be there yet; by default standard output · 写入的新文件
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes the file.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let What::Facts(args) = &args.what;
    let text = blank::facts(&locate::standard(&args.standard)?);
    match &args.output {
        None => console.out.write_all(text.as_bytes())?,
        Some(path) => {
            // Never over facts that somebody has filled in.
            let written = File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
            written.map_err(|error| unwritable(path, &error))?;
        }
    }
    Ok(Exit::Conforms)
}

/// Why a file can't be written.
pub fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let name = path.display();
    let message = match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Bilingual::new(format!("`{name}` 已经存在，不覆盖"), format!("`{name}` is there already; it is kept"))
        }
        _ => Bilingual::new(format!("无法写入 `{name}`：{error}"), format!("`{name}` can't be written: {error}")),
    };
    Failure::usage(message, None)
}
