//! Rust's standard library for WebAssembly: as installed, else by rustup, else built from Debian's
//! sources (`debian_rust.rs`) where rustup can't reach its server.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::debian_rust;
use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

/// The target of the npm package.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How to build for the target.
pub enum Toolchain {
    /// With the toolchain that runs this task.
    Own,
    /// With Debian's compiler and sources, by the linker named.
    Debian(PathBuf),
}

/// Sets up the first way that works. `GUIJU_WASM_TOOLCHAIN=debian` asks for the last one.
pub fn set_up(workspace: &Workspace) -> Outcome {
    if !debian_is_asked_for() {
        if is_installed(workspace)? {
            return Ok(());
        }
        let rustup = Run::new("rustup", &workspace.root).limit(120).args(["target", "add", TARGET]);
        match rustup.run() {
            Ok(()) if is_installed(workspace)? => return Ok(()),
            Ok(()) => println!("warning: rustup installed the target for another toolchain"),
            Err(error) => println!("warning: {error}"),
        }
    }
    debian_rust::set_up(workspace).map_err(|error| format!("{error}; or run `rustup target add {TARGET}`"))
}

impl Toolchain {
    /// The way that is set up.
    pub fn find(workspace: &Workspace) -> Result<Self, String> {
        if !debian_is_asked_for() && is_installed(workspace)? {
            return Ok(Self::Own);
        }
        linker(&sysroot(workspace)?).map(Self::Debian)
    }

    /// Cargo, building by this toolchain.
    pub fn cargo(&self, workspace: &Workspace) -> Run {
        match self {
            Self::Own => workspace.cargo(),
            Self::Debian(linker) => debian_rust::cargo(workspace, linker),
        }
    }

    /// The target directory it builds in.
    pub fn target(&self, workspace: &Workspace) -> PathBuf {
        match self {
            Self::Own => workspace.target.clone(),
            Self::Debian(_) => debian_rust::target(workspace),
        }
    }
}

fn debian_is_asked_for() -> bool {
    env::var_os("GUIJU_WASM_TOOLCHAIN").is_some_and(|toolchain| toolchain == "debian")
}

fn is_installed(workspace: &Workspace) -> Result<bool, String> {
    let libraries = sysroot(workspace)?.join("lib/rustlib").join(TARGET).join("lib");
    let mut files = fs::read_dir(libraries).into_iter().flatten().flatten();
    Ok(files.any(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
}

fn sysroot(workspace: &Workspace) -> Result<PathBuf, String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let rustc = Run::new(rustc, &workspace.root).hint("install Rust with rustup");
    Ok(rustc.args(["--print", "sysroot"]).output()?.trim().into())
}

/// The linker for wasm files: the toolchain's own, else one on the path.
fn linker(sysroot: &Path) -> Result<PathBuf, String> {
    let hosts = fs::read_dir(sysroot.join("lib/rustlib")).into_iter().flatten().flatten();
    let own = hosts.map(|host| host.path().join("bin/rust-lld"));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let others = folders.iter().flat_map(|folder| ["rust-lld", "wasm-ld"].map(|name| folder.join(name)));
    own.chain(others)
        .find(|linker| linker.is_file())
        .ok_or_else(|| "no wasm linker: install `lld`, which brings `wasm-ld`".into())
}
