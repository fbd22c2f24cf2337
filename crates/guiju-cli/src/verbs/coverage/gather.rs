//! Gathers everything that carries clauses: vocabulary, standards and their tests.

use crate::{failure::Failure, input, locate, verbs::lint::standards_under};
use guiju::{
    Bilingual, Register, Source, Vocabulary,
    authoring::{self, Carriers, Ledger},
};
use std::{collections::BTreeMap, path::Path};

/// The ledger and what a reader needs beside it.
pub struct Gathered {
    /// The ledger.
    pub ledger: Ledger,
    /// The titles of the articles.
    pub titles: BTreeMap<String, Bilingual>,
    /// Whether the authors' tests are in it.
    pub with_tests: bool,
}

/// From a folder of rules.
pub fn folder(folder: &Path) -> Result<Gathered, Failure> {
    let vocabulary = Vocabulary::load(&sources(&folder.join("vocabulary"))?).map_err(Failure::Standard)?;
    let register = Register::load(&sources(&folder.join("sources"))?).map_err(Failure::Standard)?;
    let mut carriers = Carriers::default();
    carriers.add_vocabulary(&vocabulary);
    for file in standards_under(&folder.join("standards"))? {
        let standard = locate::load_with(&locate::source(&file)?, &vocabulary)?;
        let tests = file.with_file_name("tests.yaml");
        if tests.is_file() {
            let report = authoring::run(&standard, &locate::source(&tests)?);
            if report.diagnostics.has_errors() {
                return Err(Failure::Standard(report.diagnostics));
            }
            carriers.add_tests(&standard, report);
        }
        carriers.add_standard(&standard);
    }
    Ok(Gathered { ledger: carriers.ledger(&register), titles: register.titles().clone(), with_tests: true })
}

/// From the data in the command, which has no tests.
pub fn embedded() -> Result<Gathered, Failure> {
    let titles = Register::bundled().map_err(Failure::Standard)?.titles().clone();
    Ok(Gathered { ledger: Ledger::bundled().map_err(Failure::Standard)?, titles, with_tests: false })
}

/// The YAML and JSON files of a folder, by name.
fn sources(folder: &Path) -> Result<Vec<Source>, Failure> {
    let data = |path: &Path| path.extension().is_some_and(|ending| ending == "yaml" || ending == "json");
    input::entries(folder)?.iter().filter(|path| data(path)).map(|path| locate::source(path)).collect()
}
