// Every language-neutral case against every standard: the bytes of the core, through WebAssembly.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load, standards } from "guiju";

import { caseNames, digest, expected, expectedNames, facts, options } from "./cases.mjs";

const ids = standards().map((standard) => standard.id);

test("there is something to compare", () => {
  assert.notEqual(ids.length, 0, "no standard");
  assert.notEqual(caseNames.length, 0, "no case");
  assert.deepEqual(expectedNames, ids.map((id) => `${id}.json`).sort());
  for (const id of ids) assert.deepEqual(Object.keys(expected(id)).sort(), caseNames);
});

for (const id of ids) {
  test(`${id}: ${caseNames.length} cases give the expected bytes`, () => {
    const standard = load(id);
    const wanted = expected(id);
    const differing = caseNames.filter((name) => {
      const found = digest(standard.checkJson(facts(name), options));
      return found.sha256 !== wanted[name].sha256 || found.bytes !== wanted[name].bytes;
    });
    assert.deepEqual(differing, []);
  });
}
