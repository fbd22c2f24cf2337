//! A font with Chinese letters, for the picture that the Python tests draw.

use std::path::Path;

use super::apt;
use crate::Outcome;
use crate::workspace::Workspace;

/// Debian's package, and where its font is.
const PACKAGE: &str = "fonts-wqy-microhei";
const FONT: &str = "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc";

/// Installs it if it is missing.
pub fn set_up(workspace: &Workspace) -> Outcome {
    if Path::new(FONT).exists() {
        return Ok(());
    }
    apt::update(&workspace.root);
    let install = apt::get(&workspace.root).args(["install", PACKAGE]).run();
    install.map_err(|error| format!("{error}; install a font with Chinese letters"))
}
