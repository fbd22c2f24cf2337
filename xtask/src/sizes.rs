//! The sizes of what is shipped: the wheel, and the wasm file raw and compressed.

use std::path::Path;
use std::{fs, io};

use flate2::{Compression, write::GzEncoder};

use crate::workspace::Workspace;
use crate::{python, steps};

/// Prints the sizes of what the steps named have built.
pub fn print(workspace: &Workspace, passed: &[&str]) {
    if passed.contains(&steps::WHEEL)
        && let Ok(wheel) = python::wheel(workspace)
    {
        show("wheel", &wheel, false);
    }
    if passed.contains(&steps::PACKAGE) {
        let wasm = workspace.npm_package().join("pkg/guiju_bg.wasm");
        show("wasm", &wasm, true);
    }
}

fn show(what: &str, file: &Path, compressed: bool) {
    let Ok(bytes) = fs::read(file) else { return };
    print!("{what}: {} bytes", bytes.len());
    if compressed && let Ok(size) = gzip(&bytes) {
        print!(", {size} with gzip");
    }
    println!();
}

fn gzip(bytes: &[u8]) -> io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    io::Write::write_all(&mut encoder, bytes)?;
    Ok(encoder.finish()?.len())
}
