//! Runs the built command in a folder of its own.

#![expect(clippy::unwrap_used, reason = "what goes wrong in a helper of tests is a failed test")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

/// A folder with files, to run the command in.
pub struct Place {
    folder: TempDir,
}

impl Place {
    /// A folder with these files: paths and texts.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The command with these arguments, separated by blanks, in a plain English locale.
    pub fn command(&self, args: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guiju"));
        command.args(args.split_whitespace()).current_dir(self.folder.path());
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C");
        command
    }

    /// Runs the command; checks the exit code and that both outputs together contain each text (and, where one begins
    /// with `!`, that they do not). Gives standard output.
    pub fn check(&self, args: &str, exit: i32, contains: &[&str]) -> String {
        verify(args, self.command(args).output().unwrap(), exit, contains)
    }
}

/// See [`Place::check`].
pub fn verify(args: &str, output: Output, exit: i32, contains: &[&str]) -> String {
    let out = String::from_utf8(output.stdout).unwrap();
    let both = format!("{out}{}", String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(exit), "guiju {args}\n{both}");
    for text in contains {
        match text.strip_prefix('!') {
            Some(text) => assert!(!both.contains(text), "guiju {args}: {text:?} is in\n{both}"),
            None => assert!(both.contains(text), "guiju {args}: {text:?} is not in\n{both}"),
        }
    }
    out
}

/// One run with these files.
pub fn check(args: &str, files: &[(&str, &str)], exit: i32, contains: &[&str]) -> String {
    Place::with(files).check(args, exit, contains)
}

/// A file or folder of the repository.
pub fn repository(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    root.join(path).display().to_string()
}

/// A small standard whose verdict each test can steer.
pub const STANDARD: &str = "\
format: guiju-standard/1
id: small
edition: '1'
status: draft
title: {zh: 小标准, en: A small standard}
issuer: {zh: 某县, en: a county}
subject: center
applies_to: {level: {in: [village]}}
parameters:
  least_area: {value: 300 m2, title: {zh: 最小建筑面积, en: least floor area}}
rules:
  - id: area
    clause: '1'
    covers: []
    title: {zh: 建筑面积, en: Floor area}
    require: {building_area: {at_least: $least_area}}
    note: {zh: 按外墙计, en: Measured outside}
  - id: kitchen
    clause: '2'
    covers: []
    modality: should
    title: {zh: 食堂, en: Canteen}
    require: {rooms: {some: {kinds: {contains: canteen}}}}
";
