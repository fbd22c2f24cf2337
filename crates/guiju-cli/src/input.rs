//! Reads files, and folders of files.

use crate::failure::Failure;
use guiju::{Bilingual, Diagnostic, Diagnostics, limits::MAX_BYTES};
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

/// The bytes of a file, but not many more than the library reads: that it is too large shows without the rest.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Box<Diagnostic>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let read = File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|error| unreadable(path, &error))
}

/// Bytes as a text. One cut off at the limit may end within a character, and is too large anyhow.
pub fn text(name: &str, bytes: Vec<u8>) -> Result<String, Diagnostics> {
    let too_large = bytes.len() > MAX_BYTES;
    String::from_utf8(bytes).or_else(|error| {
        if too_large {
            return Ok(String::from_utf8_lossy(error.as_bytes()).into_owned());
        }
        let message = Bilingual::new("文件不是 UTF-8 文本", "the file is not UTF-8 text");
        let help = Bilingual::new("请另存为 UTF-8 编码（如原为 GBK）", "save it as UTF-8 (it may be GBK)");
        let mut found = Diagnostic::error("not-utf-8", message).with_help(Some(help));
        name.clone_into(&mut found.file);
        Err(found.into())
    })
}

/// An input that can't be read.
pub fn unreadable(path: &Path, error: &io::Error) -> Box<Diagnostic> {
    let name = path.display();
    let message = match error.kind() {
        io::ErrorKind::NotFound => {
            Bilingual::new(format!("没有文件或文件夹 `{name}`"), format!("there is no file or folder `{name}`"))
        }
        _ => Bilingual::new(format!("无法读取 `{name}`：{error}"), format!("`{name}` can't be read: {error}")),
    };
    Box::new(Diagnostic::error("unreadable", message))
}

/// What stands in a folder, sorted by name; what begins with a dot left out.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let read = || -> io::Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if !entry.file_name().to_string_lossy().starts_with('.') {
                found.push(entry.path());
            }
        }
        found.sort();
        Ok(found)
    };
    read().map_err(|error| Failure::Usage(unreadable(folder, &error)))
}
