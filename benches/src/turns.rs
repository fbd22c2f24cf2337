//! Candidates that take turns: within each round every one runs once, each turn repeated until it takes about as long as
//! the others', so that whatever else the machine does falls on all of them alike. The median of the rounds counts.

use serde_json::json;
use std::time::{Duration, Instant};

/// A turn takes at least so long.
const TURN: Duration = Duration::from_millis(60);

/// Something to be timed.
pub struct Candidate<'a> {
    /// Its name.
    pub name: String,
    /// How many records one call takes.
    records: usize,
    /// Calls a turn.
    calls: u32,
    run: Box<dyn FnMut() + 'a>,
    times: Vec<Duration>,
}

impl<'a> Candidate<'a> {
    /// One that takes so many records a call.
    pub fn new(name: impl Into<String>, records: usize, run: impl FnMut() + 'a) -> Self {
        Self { name: name.into(), records, calls: 1, run: Box::new(run), times: Vec::new() }
    }

    /// One turn; the time of a call.
    fn turn(&mut self) -> Duration {
        let start = Instant::now();
        for _ in 0..self.calls {
            (self.run)();
        }
        start.elapsed() / self.calls
    }

    /// Nanoseconds a record.
    ///
    /// # Panics
    /// Before any round.
    #[must_use]
    pub fn median(&self) -> f64 {
        let mut times = self.times.clone();
        times.sort_unstable();
        times[times.len() / 2].as_nanos() as f64 / self.records as f64
    }
}

/// So many rounds of all, after each has warmed up.
pub fn rounds(candidates: &mut [Candidate<'_>], number: usize) {
    for candidate in candidates.iter_mut() {
        candidate.turn();
        let once = candidate.turn();
        candidate.calls = u32::try_from(TURN.as_nanos() / once.as_nanos().max(1)).unwrap_or(1).max(1);
    }
    for _ in 0..number {
        for candidate in candidates.iter_mut() {
            let time = candidate.turn();
            candidate.times.push(time);
        }
    }
}

/// Nanoseconds of the candidate with a name.
///
/// # Panics
/// If there is none.
#[must_use]
pub fn median(candidates: &[Candidate<'_>], name: &str) -> f64 {
    let found = candidates.iter().find(|candidate| candidate.name == name);
    found.map(Candidate::median).unwrap_or_else(|| panic!("no candidate named {name}"))
}

/// What is asked of guiju beside an opponent.
#[derive(Clone, Copy, Debug)]
pub enum Required {
    /// At most so many times the opponent's time.
    AtMost(f64),
    /// At least so many times faster.
    Faster(f64),
    /// Nothing: for comparison.
    Nothing,
}

/// A line for the table of ratios, as JSON: nanoseconds a record on one thread.
#[must_use]
pub fn line(what: &str, opponent: &str, guiju_ns: f64, opponent_ns: f64, required: Required) -> String {
    let mut line =
        json!({"what": what, "opponent": opponent, "guiju_ns": guiju_ns, "opponent_ns": opponent_ns, "threads": 1});
    match required {
        Required::AtMost(times) => line["at_most"] = times.into(),
        Required::Faster(times) => line["faster"] = times.into(),
        Required::Nothing => {}
    }
    line.to_string()
}

/// Appends lines to a file.
///
/// # Errors
/// If it can't be written.
pub fn append(path: &std::path::Path, lines: &[String]) -> std::io::Result<()> {
    use std::io::Write;
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
    lines.iter().try_for_each(|line| writeln!(file, "{line}"))
}
