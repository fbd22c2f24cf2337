//! How far the table is, at what rate, and how long it will take; where somebody waits in front of a terminal.

use guiju::Lang;
use guiju_tables::files::Size;
use indicatif::{ProgressBar, ProgressStyle};
use std::{
    io::{self, IsTerminal},
    time::Instant,
};

/// A bar on standard error.
pub(super) struct Progress {
    bar: ProgressBar,
    lang: Lang,
    started: Instant,
}

impl Progress {
    /// A bar for a table; one that is not seen where there is no terminal.
    pub fn new(size: Size, lang: Lang) -> Self {
        let bar = match size {
            _ if !io::stderr().is_terminal() => ProgressBar::hidden(),
            Size::Rows(total) | Size::Bytes(total) => ProgressBar::new(total),
            Size::Unknown => ProgressBar::new_spinner(),
        };
        let template = match size {
            Size::Unknown => "{spinner} {msg}",
            _ => "{bar:40} {percent:>3}% {msg} {eta}",
        };
        let bar = match ProgressStyle::with_template(template) {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        };
        Self { bar, lang, started: Instant::now() }
    }

    /// So much more of the table is done, and so many rows in all.
    pub fn add(&self, done: u64, rows: u64) {
        if self.bar.is_hidden() {
            return;
        }
        self.bar.inc(done);
        let rate = rate(rows, self.started.elapsed());
        self.bar.set_message(match self.lang {
            Lang::Zh => format!("{rows} 行，每秒 {rate} 行，还要"),
            Lang::En => format!("{rows} rows, {rate} rows/s, left"),
        });
    }

    /// Takes the bar away.
    pub fn finish(self) {
        self.bar.finish_and_clear();
    }
}

/// Rows a second.
pub(super) fn rate(rows: u64, time: std::time::Duration) -> u64 {
    (rows as f64 / time.as_secs_f64().max(1e-9)).round() as u64
}
