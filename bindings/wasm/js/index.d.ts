/**
 * Construction standards as data: evaluate service centers against written standards.
 * Call `init` once before anything else; every other function then answers at once.
 * @module guiju
 */

/** A text in Chinese and in English. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** One fault: what is wrong, and where. */
export interface Diagnostic {
  message: string;
  /** The field, as in `rooms[2].area`. */
  path?: string | null;
  file?: string | null;
  line?: number | null;
  column?: number | null;
  [more: string]: unknown;
}

/** A bundled standard. */
export interface StandardInfo {
  id: string;
  edition: string;
  title: Bilingual;
  status: "draft" | "in_force" | "superseded" | "withdrawn";
  subject: string;
}

/** Facts by their names. What is left out is not known. */
export type Facts = Record<string, unknown>;

export interface CheckOptions {
  /** The date the assessment is made for, as in `2022-06-01`. It may stand in the facts instead. */
  as_of?: string;
  /** The file name shown in errors. */
  name?: string;
}

export interface ReportOptions extends CheckOptions {
  lang?: "zh" | "en";
}

export type Verdict = "pass" | "fail" | "not_applicable" | "unknown";

export interface Finding {
  rule: string;
  clause: string;
  verdict: Verdict;
  /** One sentence in both languages. */
  text: Bilingual;
  [more: string]: unknown;
}

/** The answer of a check. The JSON Schema says all of it. */
export interface Assessment {
  standard: { id: string; edition: string; [more: string]: unknown };
  as_of: string;
  verdict: Verdict;
  findings: Finding[];
  warnings: unknown[];
  /** Null in a standard without levels. */
  level: { certain: string | null; possible: (string | null)[] } | null;
  [more: string]: unknown;
}

/** Something guiju was given is wrong; `diagnostics` says what and where. */
export class GuijuError extends Error {
  constructor(diagnostics: Diagnostic[]);
  diagnostics: Diagnostic[];
}

/** The facts can't be read. It is never a verdict. */
export class FactsError extends GuijuError {}

/** The standard can't be used, which is another thing than a center that fails it. */
export class StandardError extends GuijuError {}

/** A compiled standard, made by `load` or `parse`. */
export class Standard {
  private constructor();
  /** Checks one subject: facts as an object or as JSON text. */
  check(facts: Facts | string, options?: CheckOptions): Assessment;
  /** The same, text in and text out: exactly the bytes of the core, an error included. */
  checkJson(facts: string, options?: string): string;
  /** The text report of a check. */
  report(facts: Facts | string, options?: ReportOptions): string;
  /** What the standard, or one rule of it, asks for. */
  explain(rule?: string): Record<string, unknown>;
  /** Gives the memory back at once; otherwise the collector does it in time. */
  free(): void;
}

/**
 * Makes the module ready. Browsers fetch it, from beside the code unless told otherwise; in Node it
 * is ready on import, and this does nothing.
 */
export function init(source?: string | URL | Request | Response | ArrayBuffer | ArrayBufferView): Promise<void>;

/** Loads a bundled standard by its id. */
export function load(id: string): Standard;

/** Makes a standard of one's own from an object or from JSON text. `name` is shown in errors. */
export function parse(standard: object | string, name?: string): Standard;

/** The bundled standards. */
export function standards(): StandardInfo[];

/** Everything wrong with a standard. */
export function lint(standard: object | string, name?: string): Diagnostic[];

/** The JSON Schema of facts or of standards. */
export function schema(kind: "facts" | "standard"): Record<string, unknown>;
