//! The sizes of what is shipped: the wheel, and the wasm file raw and compressed.

use std::path::Path;
use std::{fs, io};

use flate2::{Compression, write::GzEncoder};

use crate::python;
use crate::workspace::Workspace;

/// Prints the sizes of what has been built so far.
pub fn print(workspace: &Workspace) {
    if let Ok(wheel) = python::wheel(workspace) {
        show("wheel", &wheel, false);
    }
    show(
        "wasm",
        &workspace.npm_package().join("pkg/guiju_bg.wasm"),
        true,
    );
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
