//! A progress bar on standard error, where somebody waits in front of it.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};

/// From this many files on the wait is worth a bar.
const MANY: usize = 21;

/// A bar for so many files; one that is not seen where there are few, or no terminal.
pub fn bar(files: usize) -> ProgressBar {
    if files < MANY || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(files).unwrap_or(u64::MAX));
    match ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
