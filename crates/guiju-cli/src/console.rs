//! Where a verb speaks: results to standard output, complaints to standard error, in one language.

use crate::draw;
use guiju::{Bilingual, Diagnostics, Lang};
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

/// Both outputs and the language.
#[derive(Debug)]
pub struct Console {
    /// The language of everything said.
    pub lang: Lang,
    /// Standard output, buffered.
    pub out: BufWriter<Stdout>,
    styled: bool,
    styled_errors: bool,
}

impl Console {
    /// Speaks to the process's own outputs; in colour where they are terminals and nobody objects (`NO_COLOR`).
    pub fn new(lang: Lang) -> Self {
        let colour = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self {
            lang,
            styled: colour && io::stdout().is_terminal(),
            styled_errors: colour && io::stderr().is_terminal(),
            out: BufWriter::new(io::stdout()),
        }
    }

    /// One of two texts, by language.
    pub fn choose<'t>(&self, zh: &'t str, en: &'t str) -> &'t str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// A line on standard output.
    pub fn say(&mut self, text: &Bilingual) -> io::Result<()> {
        writeln!(self.out, "{}", text.get(self.lang))
    }

    /// Findings as a result, on standard output.
    pub fn show(&mut self, found: &Diagnostics) -> io::Result<()> {
        for one in &found.0 {
            writeln!(self.out, "{}\n", draw::diagnostic(one, self.lang, self.styled))?;
        }
        Ok(())
    }

    /// Findings as a complaint, on standard error. What was said before comes out first; if either output is closed,
    /// there is nobody to tell.
    pub fn complain(&mut self, found: &Diagnostics) {
        let _ = self.out.flush();
        let mut errors = io::stderr().lock();
        for one in &found.0 {
            let _ = writeln!(errors, "{}\n", draw::diagnostic(one, self.lang, self.styled_errors));
        }
    }

    /// Lets everything said come out.
    pub fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
