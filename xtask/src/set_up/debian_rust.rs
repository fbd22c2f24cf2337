//! Debian's Rust compiler and library sources, unpacked below `target/` and not installed.
//!
//! rustc builds the standard library only from the sources of its own version, which rustup doesn't
//! bring along; Debian packs both in one version.

use std::env::consts::ARCH;
use std::fs;
use std::path::{Path, PathBuf};

use super::apt;
use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

/// Downloads and unpacks what is needed.
pub fn set_up(workspace: &Workspace) -> Outcome {
    if rustc(workspace).exists() {
        return Ok(());
    }
    let (packed, unpacked) = (home(workspace).join("packages"), home(workspace).join("unpacked"));
    for folder in [&packed, &unpacked] {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    apt::update(&packed);
    apt::get(&packed).args(["download"]).args(packages(&packed)?).run()?;
    for file in fs::read_dir(&packed).into_iter().flatten().flatten() {
        if file.path().extension().is_some_and(|extension| extension == "deb") {
            let dpkg = Run::new("dpkg", &packed).hint("it is Debian's");
            dpkg.args(["-x".as_ref(), file.path().as_os_str(), unpacked.as_os_str()]).run()?;
        }
    }
    // Renamed last, so that a broken try is not taken for a whole one.
    fs::rename(&unpacked, root(workspace)).map_err(|error| format!("unpacking: {error}"))
}

/// Cargo, with Debian's compiler, building the standard library too.
pub fn cargo(workspace: &Workspace, linker: &Path) -> Run {
    let libraries = root(workspace).join(format!("usr/lib/{ARCH}-linux-gnu"));
    let run = workspace.cargo().env_remove("RUSTUP_TOOLCHAIN").env("RUSTC", rustc(workspace));
    run.env("LD_LIBRARY_PATH", libraries)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
        .env("CARGO_TARGET_DIR", target(workspace))
        .args(["-Z", "build-std=std,panic_abort"])
}

/// A target directory of its own, for it is another compiler.
pub fn target(workspace: &Workspace) -> PathBuf {
    home(workspace).join("target")
}

fn home(workspace: &Workspace) -> PathBuf {
    workspace.target.join("debian-rust")
}

fn root(workspace: &Workspace) -> PathBuf {
    home(workspace).join("root")
}

fn rustc(workspace: &Workspace) -> PathBuf {
    root(workspace).join("usr/bin/rustc")
}

/// The packages, with the versioned ones that the first ones lead to.
fn packages(folder: &Path) -> Result<Vec<String>, String> {
    let library = versioned("libstd-rust-web-dev", "libstd-rust-web-", folder)?;
    let llvm = versioned(&library, "libllvm", folder)?;
    let fixed = ["rustc-web", "libstd-rust-web-dev", "rust-web-src"].map(str::to_owned);
    Ok(fixed.into_iter().chain([library, llvm]).collect())
}

fn versioned(package: &str, prefix: &str, folder: &Path) -> Result<String, String> {
    let is_it =
        |name: &String| name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let found = apt::dependencies(package, folder)?.into_iter().find(is_it);
    found.ok_or_else(|| format!("Debian's `{package}` depends on no `{prefix}…`"))
}
