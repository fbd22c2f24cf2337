// The language-neutral cases: where they are, and what is asked.

import { readFileSync, readdirSync } from "node:fs";

const tests = new URL("../../../tests/", import.meta.url);

/** The same text in every binding's harness. */
export const options = '{"as_of":"2026-01-01"}';

export const caseNames = jsonFiles("cases/");
export const expectedNames = jsonFiles("expected/");
export const facts = (name) => readFileSync(new URL(`cases/${name}`, tests), "utf8");
export const expected = (id, name) => readFileSync(new URL(`expected/${id}/${name}`, tests), "utf8");

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
