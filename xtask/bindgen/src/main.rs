//! Makes the JavaScript, the declarations and the final wasm of a compiled wasm file.
//!
//! In: `INPUT.wasm OUT_DIR OUT_NAME`. It is a package of its own, because the library it stands on
//! takes longer to build than all the other tasks together.

use std::env;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [input, out_dir, out_name] = arguments.as_slice() else {
        eprintln!("usage: xtask-bindgen INPUT.wasm OUT_DIR OUT_NAME");
        return ExitCode::from(64);
    };
    match bind(input, out_dir, out_name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The target `web` serves browsers, bundlers and Node alike: the wasm file is found by
/// `new URL(…, import.meta.url)`, which all of them understand, or handed over as bytes.
fn bind(input: &str, out_dir: &str, out_name: &str) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(input).out_name(out_name).typescript(true).omit_default_module_path(false);
    bindgen.web(true).map_err(|error| error.to_string())?;
    bindgen.generate(out_dir).map_err(|error| format!("{error:#}"))
}
