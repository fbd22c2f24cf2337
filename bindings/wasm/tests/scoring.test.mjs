// The worked cases of scoring through WebAssembly, each file a whole standard.

import assert from "node:assert/strict";
import { test } from "node:test";

import { parse } from "guiju";

import { scoring, scoringNames } from "./cases.mjs";
import { differences, inWordsOfTheCases } from "./scores.mjs";

test("every shape has its file", () => assert.ok(scoringNames.length >= 28));

for (const name of scoringNames) {
  test(`${name} comes out as worked out by hand`, () => {
    const { standard: text, cases } = scoring(name);
    assert.notEqual(cases.length, 0, "no case");
    const standard = parse(text, name);
    for (const { name: title, as_of, facts, expect } of cases) {
      const answer = JSON.parse(standard.checkJson(JSON.stringify(facts), JSON.stringify({ as_of })));
      assert.ok(answer.assessment, `${title.en}: ${JSON.stringify(answer)}`);
      assert.deepEqual(differences(expect, inWordsOfTheCases(answer.assessment), title.en), []);
    }
    standard.free();
  });
}
