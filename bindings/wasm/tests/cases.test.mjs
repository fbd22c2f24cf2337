// Every language-neutral case against every standard: the bytes of the core, through WebAssembly.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load, standards } from "guiju";

import { caseNames, expected, expectedNames, facts, options } from "./cases.mjs";

const ids = standards().map((standard) => standard.id);

test("there is something to compare", () => {
  assert.notEqual(ids.length, 0, "no standard");
  assert.notEqual(caseNames.length, 0, "no case");
  const wanted = ids.flatMap((id) => caseNames.map((name) => `${id}/${name}`));
  assert.deepEqual(expectedNames, wanted.sort());
});

for (const id of ids) {
  test(`${id}: ${caseNames.length} cases give the expected bytes`, () => {
    const standard = load(id);
    const differing = caseNames.filter((name) => standard.checkJson(facts(name), options) !== expected(id, name));
    assert.deepEqual(differing, []);
  });
}
