//! Debian's package tool, without questions.

use std::path::Path;

use crate::command::Run;

const HINT: &str = "it is Debian's; on another system install the program by hand";

/// `apt-get`, in a folder, ended after ten minutes.
pub fn get(folder: &Path) -> Run {
    let run = Run::new("apt-get", folder).hint(HINT).limit(600);
    run.env("DEBIAN_FRONTEND", "noninteractive").args(["--quiet", "--assume-yes"])
}

/// Reads the lists of packages anew. A failure is shown and left to the step that needs a package,
/// for one source may be down that isn't needed.
pub fn update(folder: &Path) {
    if let Err(error) = get(folder).args(["update"]).run() {
        println!("warning: {error}");
    }
}

/// The packages a package depends on.
pub fn dependencies(package: &str, folder: &Path) -> Result<Vec<String>, String> {
    let run = Run::new("apt-cache", folder).hint(HINT);
    let text = run.args(["depends", "--no-recommends", "--no-suggests", package]).output()?;
    let names = text.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
    Ok(names.map(str::to_owned).collect())
}
