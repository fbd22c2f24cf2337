// The package's functions over the compiled module: objects become the core's JSON and back, and
// its errors become exceptions. Nothing is decided here. The types stand in index.d.ts.
// @ts-check

import { NativeStandard, bundled, lint as lintText, load as loadText, schema as schemaText, standards as standardsText } from "../pkg/guiju.js";

/** @import * as declared from "./index.d.ts" */

/** @implements {declared.GuijuError} */
export class GuijuError extends Error {
  /** @param {declared.Diagnostic[]} diagnostics */
  constructor(diagnostics) {
    super(diagnostics.map(line).join("\n") || "unknown error");
    this.name = new.target.name;
    this.diagnostics = diagnostics;
  }
}

export class FactsError extends GuijuError {}

export class StandardError extends GuijuError {}

/** @implements {declared.Standard} */
export class Standard {
  /** @type {NativeStandard} */
  #native;

  /** @param {NativeStandard} native */
  constructor(native) {
    if (!(native instanceof NativeStandard)) throw new TypeError("use load() or parse()");
    this.#native = native;
  }

  /** @type {declared.Standard["check"]} */
  check(facts, options = {}) {
    return answer(this.#native.check(text(facts), JSON.stringify(options))).assessment;
  }

  /** @type {declared.Standard["checkJson"]} */
  checkJson(facts, options = "{}") {
    return this.#native.check(facts, options);
  }

  /** @type {declared.Standard["report"]} */
  report(facts, options = {}) {
    return answer(this.#native.report(text(facts), JSON.stringify(options))).report;
  }

  /** @type {declared.Standard["explain"]} */
  explain(rule) {
    return answer(this.#native.explain(rule));
  }

  free() {
    this.#native.free();
  }
}

/** @type {typeof declared.load} */
export function load(id) {
  return new Standard(compiled(() => bundled(id)));
}

/** @type {typeof declared.parse} */
export function parse(standard, name = "standard.json") {
  return new Standard(compiled(() => loadText(name, text(standard))));
}

/** @type {typeof declared.standards} */
export function standards() {
  return JSON.parse(standardsText());
}

/** @type {typeof declared.lint} */
export function lint(standard, name = "standard.json") {
  return answer(lintText(name, text(standard))).diagnostics;
}

/** @type {typeof declared.schema} */
export function schema(kind) {
  return answer(schemaText(kind));
}

/** @param {object | string} value */
function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * An answer of the core, or its error thrown.
 * @param {string} json
 */
function answer(json) {
  const parsed = JSON.parse(json);
  if (parsed.error) throw exception(parsed.error);
  return parsed;
}

/** @param {() => NativeStandard} make */
function compiled(make) {
  try {
    return make();
  } catch (error) {
    throw typeof error === "string" ? exception(JSON.parse(error).error) : error;
  }
}

/** @param {{kind: string, diagnostics: declared.Diagnostic[]}} error */
function exception({ kind, diagnostics }) {
  const Kind = { facts: FactsError, standard: StandardError }[kind] ?? GuijuError;
  return new Kind(diagnostics);
}

/** @param {declared.Diagnostic} diagnostic */
function line({ file, line, column, path, message }) {
  const position = [file, line, column].filter((part) => part != null).join(":");
  return [position, path, message].filter(Boolean).join(": ");
}
