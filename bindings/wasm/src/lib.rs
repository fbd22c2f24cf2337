//! The WebAssembly half of the npm package `guiju`: text in, text out, nothing decided here.
//!
//! What comes in and goes out is the JSON of [`guiju::api`], byte for byte. The JavaScript half
//! (`js/api.js`) turns objects into that JSON and back, and errors into exceptions.

use guiju::api;
use wasm_bindgen::prelude::*;

/// A compiled standard. It lives in the module's memory until `free` is called or it is collected.
#[wasm_bindgen]
#[derive(Debug)]
pub struct NativeStandard {
    compiled: api::Standard,
}

#[wasm_bindgen]
impl NativeStandard {
    /// Checks one subject: facts text and options text in, the core's answer out.
    #[must_use]
    pub fn check(&self, facts: &str, options: &str) -> String {
        api::check(&self.compiled, facts, options)
    }

    /// The text report of the same check, inside the core's JSON answer.
    #[must_use]
    pub fn report(&self, facts: &str, options: &str) -> String {
        api::report(&self.compiled, facts, options)
    }

    /// What the standard, or one rule of it, asks for.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "wasm-bindgen passes no optional references")]
    pub fn explain(&self, rule: Option<String>) -> String {
        api::explain(&self.compiled, rule.as_deref())
    }
}

/// Loads a bundled standard by its id; throws the core's error, a JSON text.
#[wasm_bindgen]
pub fn bundled(id: &str) -> Result<NativeStandard, String> {
    api::bundled(id).map(|compiled| NativeStandard { compiled })
}

/// Loads a standard from its text; throws the core's error, a JSON text.
#[wasm_bindgen]
pub fn load(name: &str, text: &str) -> Result<NativeStandard, String> {
    api::load(name, text).map(|compiled| NativeStandard { compiled })
}

/// The bundled standards, as a JSON array.
#[must_use]
#[wasm_bindgen]
pub fn standards() -> String {
    api::standards()
}

/// Everything wrong with a standard's text, as JSON.
#[must_use]
#[wasm_bindgen]
pub fn lint(name: &str, text: &str) -> String {
    api::lint(name, text)
}

/// The JSON Schema of a kind of file.
#[must_use]
#[wasm_bindgen]
pub fn schema(kind: &str) -> String {
    api::schema(kind)
}
