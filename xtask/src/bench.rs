//! Runs the benchmarks and writes their table of ratios, `benches/RESULTS.md`: guiju beside the same rules written by hand,
//! beside other rules engines, and beside data frames. Each comparison is made in one run, all candidates by turns, after
//! all have been proven to say the same of a thousand random centers.
//!
//! Everything that is needed is set up under `target/`: generated tables, the crate of the peers (a workspace of its own),
//! and a virtual environment with the Python package built as a wheel.

mod table;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

/// Villages and communities of the whole country.
const COUNTRY: u64 = 608_396;

/// Rows of the table that is timed beside data frames.
const ROWS: u64 = 100_000;

/// The seed of that table.
const SEED: u64 = 7;

/// What is asked of a run.
#[derive(clap::Args)]
pub struct Options {
    /// Few rounds, and without criterion's benches
    #[arg(long)]
    quick: bool,
    /// Rounds of each comparison; without it 15, or 5 with --quick
    #[arg(long)]
    rounds: Option<u32>,
    /// Passed on to criterion's benches
    #[arg(last = true)]
    arguments: Vec<String>,
}

/// Where things are, and how often all take turns.
struct Bench<'w> {
    workspace: &'w Workspace,
    /// For all that is made.
    folder: PathBuf,
    peers: PathBuf,
    rounds: String,
}

/// Runs them all.
pub fn run(workspace: &Workspace, options: &Options) -> Outcome {
    let rounds = options.rounds.unwrap_or(if options.quick { 5 } else { 15 }).to_string();
    let folder = workspace.target.join("bench");
    let bench = Bench { workspace, folder, peers: workspace.root.join("benches/peers"), rounds };
    fs::create_dir_all(&bench.folder).map_err(|error| format!("{}: {error}", bench.folder.display()))?;
    for lines in [bench.lines(), bench.batches()] {
        // It may not be there.
        let _ = fs::remove_file(lines);
    }
    bench.build()?;
    bench.generate()?;
    bench.by_hand()?;
    bench.engines()?;
    bench.frames()?;
    bench.country()?;
    table::write(workspace, &bench.lines(), &bench.batches(), &bench.versions()?)?;
    if options.quick {
        return Ok(());
    }
    let criterion = workspace.cargo().args(["bench", "--locked", "--workspace", "--bench", "*", "--"]);
    criterion.args(&options.arguments).run()
}

impl Bench<'_> {
    /// A line of JSON for each comparison.
    fn lines(&self) -> PathBuf {
        self.folder.join("lines.jsonl")
    }

    /// A line of JSON for each run of `guiju batch`.
    fn batches(&self) -> PathBuf {
        self.folder.join("batches.jsonl")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A program of the workspace, built for release.
    fn program(&self, name: &str) -> Run {
        Run::new(self.program_path(name), &self.workspace.root)
    }

    fn program_path(&self, name: &str) -> PathBuf {
        self.workspace.target.join("release").join(name)
    }

    fn build(&self) -> Outcome {
        let build = ["build", "--locked", "--release", "-p", "guiju-bench", "-p", "guiju-cli"];
        self.workspace.cargo().args(build).run()
    }

    /// The tables: a thousand centers with what guiju says of them, and those that are timed.
    fn generate(&self) -> Outcome {
        let proof = ["--rows", "1000", "--seed", "20220601"];
        let run = self.program("generate").args(proof).arg("--verdicts", self.file("verdicts.parquet"));
        run.arg("--json", self.file("centers.jsonl")).args([self.file("proof.parquet")]).run()?;
        let run = self.program("generate").args(["--rows", &ROWS.to_string(), "--seed", &SEED.to_string()]);
        run.args([self.file("table.parquet")]).run()
    }

    /// Beside the rules written by hand.
    fn by_hand(&self) -> Outcome {
        self.program("ratios").args([self.lines()]).args([&self.rounds]).run()
    }

    /// Beside other rules engines.
    fn engines(&self) -> Outcome {
        let target = self.workspace.target.join("peers");
        let build = ["build", "--locked", "--release", "--target-dir"];
        Run::cargo(&self.peers).args(build).args([&target]).run()?;
        let program = Run::new(target.join("release/guiju-peers"), &self.peers);
        program.args([self.lines()]).args([&self.rounds]).run()
    }

    /// Beside data frames and plain Python, with one thread each and with two.
    fn frames(&self) -> Outcome {
        self.set_up_python()?;
        for threads in ["1", "2"] {
            let run = self.python("tables.py").env("POLARS_MAX_THREADS", threads).args(["--threads", threads]);
            let run = run.args(["--rows", &ROWS.to_string(), "--seed", &SEED.to_string(), "--rounds", &self.rounds]);
            let run = run.arg("--table", self.file("table.parquet")).arg("--proof", self.file("proof.parquet"));
            let run = run.arg("--verdicts", self.file("verdicts.parquet"));
            run.arg("--worker", self.program_path("worker")).arg("--out", self.lines()).run()?;
        }
        let run = self.python("one.py").arg("--centers", self.file("centers.jsonl"));
        run.args(["--rounds", &self.rounds]).arg("--out", self.lines()).run()
    }

    /// The country, and ten times as many, from Parquet to Parquet.
    fn country(&self) -> Outcome {
        for rows in [COUNTRY, COUNTRY * 10] {
            let (table, results) = (self.file("country.parquet"), self.file("results.parquet"));
            let run = self.program("generate").args(["--rows", &rows.to_string(), "--rooms", "10"]);
            run.args([&table]).run()?;
            let run = self.python("batch.py").args(["--rows", &rows.to_string(), "--threads", "2"]);
            let run = run.arg("--guiju", self.program_path("guiju")).arg("--table", &table);
            run.arg("--results", &results).arg("--out", self.batches()).run()?;
            for file in [table, results] {
                fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            }
        }
        Ok(())
    }

    fn venv(&self) -> PathBuf {
        self.folder.join("venv")
    }

    /// The environment's Python, in the folder of the peers.
    fn environment(&self, folder: &Path) -> Run {
        let bin = self.venv().join("bin");
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = [bin.clone()].into_iter().chain(env::split_paths(&path));
        let run = Run::new(bin.join("python"), folder);
        run.env("PATH", env::join_paths(folders).unwrap_or(path)).env("PYTHONDONTWRITEBYTECODE", "1")
    }

    fn python(&self, script: &str) -> Run {
        self.environment(&self.peers).args([script])
    }

    /// The environment, what the peers need, and the wheel of the Python package.
    fn set_up_python(&self) -> Outcome {
        if !self.environment(&self.peers).args(["-m", "pip", "--version"]).succeeds() {
            let python = env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
            let run = Run::new(python, &self.workspace.root).hint("install Python 3.10 or newer, with venv");
            run.args(["-m", "venv", "--clear"]).args([self.venv()]).run()?;
        }
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        self.environment(&self.peers).args(pip).args(["--requirement", "requirements.txt"]).run()?;
        let package = self.workspace.root.join("bindings/python");
        let run = self.environment(&package).args(pip);
        run.args(["--no-deps", "--no-build-isolation", "--force-reinstall", "."]).run()
    }

    /// What everything was made with, and the day.
    fn versions(&self) -> Result<String, String> {
        self.python("versions.py").output()
    }
}
