//! Gathers everything that carries clauses: vocabulary, standards and their tests.

use crate::{failure::Failure, input, locate, verbs::lint::standards_under};
use guiju::{
    Bilingual, Register, Source, Standard, Vocabulary,
    authoring::{self, Ledger},
    standard::Carrier,
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

/// What carries clauses, each with the standard that it stands in.
type Carriers = Vec<(String, Carrier)>;

/// From a folder of rules.
pub fn folder(folder: &Path) -> Result<Gathered, Failure> {
    let vocabulary = Vocabulary::load(&sources(&folder.join("vocabulary"))?).map_err(Failure::Standard)?;
    let register = Register::load(&sources(&folder.join("sources"))?).map_err(Failure::Standard)?;
    let mut carriers = of_vocabulary(&vocabulary);
    for file in standards_under(&folder.join("standards"))? {
        let standard = locate::load_with(&locate::source(&file)?, &vocabulary)?;
        let tests = file.with_file_name("tests.yaml");
        if tests.is_file() {
            let report = authoring::run(&standard, &locate::source(&tests)?);
            if report.diagnostics.has_errors() {
                return Err(Failure::Standard(report.diagnostics));
            }
            carriers.extend(report.carriers.into_iter().map(|carrier| (standard.id.clone(), carrier)));
        }
        of_standard(standard, &mut carriers);
    }
    Ok(gathered(&register, &carriers, true))
}

/// From the data in the command, which has no tests.
pub fn embedded() -> Result<Gathered, Failure> {
    let register = Register::bundled().map_err(Failure::Standard)?;
    let mut carriers = of_vocabulary(Vocabulary::bundled().map_err(Failure::Standard)?);
    for id in Standard::bundled_ids() {
        of_standard(Standard::bundled(id).map_err(Failure::Standard)?, &mut carriers);
    }
    Ok(gathered(register, &carriers, false))
}

fn of_vocabulary(vocabulary: &Vocabulary) -> Carriers {
    vocabulary.carriers().iter().map(|carrier| (String::new(), carrier.clone())).collect()
}

fn of_standard(standard: Standard, carriers: &mut Carriers) {
    let Standard { id, carriers: found, .. } = standard;
    // What an overlay takes over from its base is carried there.
    let own = found.into_iter().filter(|carrier| carrier.clauses.iter().all(|(_, span)| span.source == 0));
    carriers.extend(own.map(|carrier| (id.clone(), carrier)));
}

/// Standards before the tests and the vocabulary: what is evaluated is named first.
fn gathered(register: &Register, carriers: &Carriers, with_tests: bool) -> Gathered {
    let mut ordered: Vec<&(String, Carrier)> = carriers.iter().collect();
    ordered.sort_by_key(|(owner, carrier)| (owner.is_empty(), carrier.kind == "case"));
    let ledger = authoring::ledger(register, ordered.into_iter().map(|(owner, carrier)| (owner.as_str(), carrier)));
    Gathered { ledger, titles: register.titles().clone(), with_tests }
}

/// The YAML and JSON files of a folder, by name.
fn sources(folder: &Path) -> Result<Vec<Source>, Failure> {
    let data = |path: &Path| path.extension().is_some_and(|ending| ending == "yaml" || ending == "json");
    input::entries(folder)?.iter().filter(|path| data(path)).map(|path| locate::source(path)).collect()
}
