//! The outcome as an exit code.

use guiju::Verdict;
use std::process::ExitCode;

/// How the command ended. The numbers are a promise to scripts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Exit {
    /// All that was checked conforms; or the verb has no verdict, and went well.
    #[default]
    Conforms = 0,
    /// Something checked does not conform; or a test came out wrong.
    DoesNotConform = 1,
    /// Not decided by what is known.
    NotDecided = 2,
    /// A facts file can't be used as it is.
    FactsInvalid = 3,
    /// A standard can't be used as it is, or `lint` found something.
    StandardInvalid = 4,
    /// The standard is not about what was checked.
    NotApplicable = 5,
    /// The command was called wrongly, or an input can't be read.
    Usage = 64,
    /// Broken off before the end: 128 and the number of SIGINT, as a shell says it.
    Interrupted = 130,
    /// Nobody reads the output any more: 128 and the number of SIGPIPE, as a shell says it.
    OutputClosed = 141,
}

impl Exit {
    /// The worse of two: for several inputs, the worst of all is the outcome.
    pub fn worst(self, other: Self) -> Self {
        if other.rank() > self.rank() { other } else { self }
    }

    /// Not the order of the numbers: an input that can't be used hides a verdict, a failure counts more than a doubt.
    fn rank(self) -> u8 {
        match self {
            Self::Conforms => 0,
            Self::NotApplicable => 1,
            Self::NotDecided => 2,
            Self::DoesNotConform => 3,
            Self::FactsInvalid => 4,
            Self::StandardInvalid => 5,
            Self::Usage => 6,
            Self::Interrupted => 7,
            Self::OutputClosed => 8,
        }
    }
}

impl From<Verdict> for Exit {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Pass => Self::Conforms,
            Verdict::Fail => Self::DoesNotConform,
            Verdict::Unknown => Self::NotDecided,
            Verdict::NotApplicable => Self::NotApplicable,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;

    #[test]
    fn the_worst_is_by_4_3_1_2_5_0() {
        let order = [
            Exit::Conforms,
            Exit::NotApplicable,
            Exit::NotDecided,
            Exit::DoesNotConform,
            Exit::FactsInvalid,
            Exit::StandardInvalid,
            Exit::Usage,
        ];
        for pair in order.windows(2) {
            assert_eq!(pair[0].worst(pair[1]), pair[1]);
            assert_eq!(pair[1].worst(pair[0]), pair[1]);
        }
    }
}
