//! Runs a program: shown before it starts, without input, and with an error that says what to do.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fmt};

/// A program to run.
pub struct Run {
    command: Command,
    hint: &'static str,
    limit: Option<Duration>,
}

impl Run {
    /// A program, to be run in a folder.
    pub fn new(program: impl AsRef<OsStr>, folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.current_dir(folder).stdin(Stdio::null());
        Self { command, hint: "install it and put it on the path", limit: None }
    }

    /// The cargo that runs this task.
    pub fn cargo(folder: &Path) -> Self {
        Self::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")), folder)
            .hint("install Rust with rustup")
    }

    /// Adds arguments.
    pub fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Adds an option with its value.
    pub fn arg(mut self, option: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.arg(option).arg(value);
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Removes an environment variable.
    pub fn env_remove(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Says what to do when the program is not there.
    pub fn hint(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }

    /// Ends the program after some time.
    pub fn limit(mut self, seconds: u64) -> Self {
        self.limit = Some(Duration::from_secs(seconds));
        self
    }

    /// Runs it, its output shown. Any exit but success is an error.
    pub fn run(mut self) -> Result<(), String> {
        println!("$ {self}");
        let child = self.command.spawn().map_err(|error| self.not_started(&error))?;
        let status = self.wait(child)?;
        if status.success() { Ok(()) } else { Err(format!("`{self}` failed: {status}")) }
    }

    /// Runs it and gives what it printed.
    pub fn output(mut self) -> Result<String, String> {
        let output = self.command.stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| self.not_started(&error))?;
        if !output.status.success() {
            return Err(format!("`{self}` failed: {}", output.status));
        }
        String::from_utf8(output.stdout).map_err(|error| format!("`{self}`: {error}"))
    }

    /// Whether it can be run and succeeds. Nothing is shown.
    pub fn succeeds(mut self) -> bool {
        let quiet = self.command.stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }

    fn wait(&self, mut child: Child) -> Result<ExitStatus, String> {
        let failed = |error| format!("`{self}`: {error}");
        let Some(limit) = self.limit else {
            return child.wait().map_err(failed);
        };
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait().map_err(failed)? {
                return Ok(status);
            }
            if start.elapsed() > limit {
                // It may have ended in between, which is as good.
                let _ = child.kill();
                child.wait().map_err(failed)?;
                return Err(format!("`{self}` took longer than {} s", limit.as_secs()));
            }
            sleep(Duration::from_millis(50));
        }
    }

    fn not_started(&self, error: &std::io::Error) -> String {
        if error.kind() == ErrorKind::NotFound {
            let program = self.command.get_program().display();
            return format!("`{program}` is missing: {}", self.hint);
        }
        format!("`{self}`: {error}")
    }
}

impl fmt::Display for Run {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = Path::new(self.command.get_program());
        write!(out, "{}", program.file_name().unwrap_or(program.as_os_str()).display())?;
        self.command.get_args().try_for_each(|argument| write!(out, " {}", argument.display()))
    }
}
