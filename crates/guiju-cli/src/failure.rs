//! Why a verb could not do its work, and how that is told.

use crate::{console::Console, exit::Exit};
use guiju::{Bilingual, Diagnostic, Diagnostics};
use std::io;

/// Why a verb stopped.
#[derive(Debug)]
pub enum Failure {
    /// The command was called wrongly, or an input can't be read.
    Usage(Box<Diagnostic>),
    /// The standard can't be used as it is.
    Standard(Diagnostics),
    /// The output can't be written.
    Output(io::Error),
}

impl Failure {
    /// A wrong call, with what to write instead.
    pub fn usage(message: Bilingual, help: Option<Bilingual>) -> Self {
        Self::Usage(Box::new(Diagnostic::error("usage", message).with_help(help)))
    }

    /// Tells it on standard error; a reader who has gone away is told nothing.
    pub fn report(self, console: &mut Console) -> Exit {
        match self {
            Self::Usage(one) => {
                console.complain(&Diagnostics::from(*one));
                Exit::Usage
            }
            Self::Standard(found) => {
                console.complain(&found);
                Exit::StandardInvalid
            }
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::OutputClosed,
            Self::Output(error) => {
                let message =
                    Bilingual::new(format!("无法写出结果：{error}"), format!("the output can't be written: {error}"));
                console.complain(&Diagnostic::error("output", message).into());
                Exit::Usage
            }
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
