// The language-neutral cases: where they are, and what is asked.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

const tests = new URL("../../../tests/", import.meta.url);

/** The same text in every binding's harness. */
export const options = '{"as_of":"2026-01-01"}';

// Those of `scoring/` hold standards of their own: see scoring.test.mjs.
const all = jsonFiles("cases/");
export const caseNames = all.filter((name) => !name.startsWith("scoring/"));
export const scoringNames = all.filter((name) => name.startsWith("scoring/"));
export const expectedNames = jsonFiles("expected/");
export const facts = (name) => readFileSync(new URL(`cases/${name}`, tests), "utf8");

/** A worked case of scoring: a standard, and facts with the figures expected. */
export const scoring = (name) => JSON.parse(facts(name));

/** The digests of a standard's answers, by case. */
export const expected = (id) => JSON.parse(readFileSync(new URL(`expected/${id}.json`, tests), "utf8"));

/** What the digest of an answer is made of, to be compared with `expected`. */
export const digest = (answer) => ({
  sha256: createHash("sha256").update(answer).digest("hex"),
  bytes: Buffer.byteLength(answer),
});

function jsonFiles(folder) {
  try {
    return readdirSync(new URL(folder, tests), { recursive: true })
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.replaceAll("\\", "/"))
      .sort();
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
