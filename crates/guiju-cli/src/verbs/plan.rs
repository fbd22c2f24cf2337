//! `guiju plan`: what to find out and what to do to reach a target, and what it costs at least.

use crate::{args::Format, console::Console, exit::Exit, failure::Failure, input, locate, verbs::check};
use guiju::{
    Standard,
    plan::{Costs, report},
};
use std::{io::Write, path::PathBuf};

const EXAMPLES: &str = "\
Examples · 例:
  guiju plan center.yaml --standard demonstration-village --costs rules/costs/example.yaml
  guiju plan center.yaml --standard xuzhou-red-landmark --to red_landmark --lang zh
  guiju plan center.yaml --standard xuzhou-red-landmark --format json

Exit codes: 0 the target is reached, 1 there is something to do, 2 no way was found, nor that there
is none, 3 facts invalid, 4 standard or costs invalid, 5 the target can't be reached.";

/// Arguments of `guiju plan`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Facts: a JSON or YAML file · 事实文件
    #[arg(value_name = "FACTS")]
    facts: PathBuf,
    /// A standard: id of a bundled one, or path of one's own · 标准的标识或路径
    #[arg(long, value_name = "ID|PATH")]
    standard: String,
    /// What to reach: `conforms`, or the id of a level · 目标
    #[arg(long, value_name = "TARGET", default_value = "conforms")]
    to: String,
    /// What changes cost, as in rules/costs/example.yaml · 价目文件
    #[arg(long, value_name = "COSTS")]
    costs: Option<PathBuf>,
    /// The day as of which to plan; by default the facts' own, else today · 截至日期
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Form of the output · 输出格式
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Prints the plan.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let as_of = args.as_of.as_deref().map(check::day).transpose()?;
    let standard: Standard = locate::standard(&args.standard)?;
    let target = standard.target(&args.to).map_err(Failure::Usage)?;
    let costs = args.costs.as_ref().map(|path| {
        let source = locate::source(path)?;
        Costs::read(&source, standard.vocabulary(), standard.subject).map_err(Failure::Standard)
    });
    let costs = costs.transpose()?;
    let name = args.facts.display().to_string();
    let text = input::text(&name, input::bytes(&args.facts).map_err(Failure::Usage)?);
    let facts = match text.and_then(|text| standard.read_facts(&name, &text)) {
        Ok(facts) => facts,
        Err(found) => {
            console.complain(&found);
            return Ok(Exit::FactsInvalid);
        }
    };
    let day = as_of.or(facts.as_of).unwrap_or_else(check::today);
    let plan = standard.plan(&facts, day, &target, costs.as_ref());
    match args.format {
        Format::Json => writeln!(console.out, "{}", serde_json::to_string(&plan).map_err(std::io::Error::from)?)?,
        Format::Text => write!(console.out, "{}", report::text(&plan, console.lang))?,
    }
    Ok(exit(&plan))
}

fn exit(plan: &guiju::plan::Plan) -> Exit {
    match (plan.target.reached, plan.improve.reachable, plan.improve.proven) {
        (true, _, _) => Exit::Conforms,
        (_, true, _) => Exit::DoesNotConform,
        (_, false, true) => Exit::NotApplicable,
        (_, false, false) => Exit::NotDecided,
    }
}
