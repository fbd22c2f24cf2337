// Compiled, never run: what the declarations allow and what they refuse.

import { type Assessment, FactsError, GuijuError, Standard, init, lint, load, parse, schema, standards } from "guiju";
import type * as declared from "../js/index.d.ts";
import * as node from "../js/node.js";
import * as web from "../js/web.js";

// Both entries have everything that is declared, in the declared shape. Classes are compared by their instances,
// for their constructors are nobody's business.
type Functions = Omit<typeof declared, "Standard">;
export const entries: Functions[] = [node, web];
export const instances = (standard: node.Standard): Omit<Standard, never> => standard;

await init();
const standard: Standard = load(standards()[0]!.id);
const assessment: Assessment = standard.check({ building_area: "364 m2" }, { as_of: "2022-06-01" });
export const verdict: "pass" | "fail" | "not_applicable" | "unknown" = assessment.verdict;
export const sentences: string[] = assessment.findings.map((finding) => finding.text.en);
export const report: string = standard.report("{}", { lang: "en" });
export const bytes: string = standard.checkJson("{}", "{}");
export const all: unknown[] = [parse({ format: "guiju-standard/1" }), lint("{}"), schema("facts"), standard.explain("building-area")];
try {
  standard.check("{");
} catch (error) {
  if (error instanceof FactsError) console.log(error.diagnostics[0]?.line);
  if (error instanceof GuijuError) console.log(error.message);
}

// @ts-expect-error a language that isn't there
standard.report({}, { lang: "fr" });
// @ts-expect-error a kind of schema that isn't there
schema("center");
// @ts-expect-error text only
standard.checkJson({});
// @ts-expect-error made by load and parse only
new Standard();
