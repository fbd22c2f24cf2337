// The JavaScript half: what it takes, what it gives, how it fails, and what the package ships.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as guiju from "guiju";

const { FactsError, GuijuError, Standard, StandardError, init, lint, load, parse, schema, standards } = guiju;
const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const facts = { level: "village", building_area: "364 m2" };
const options = { as_of: "2022-06-01" };

test("every bundled standard loads", async () => {
  await init();
  assert.notEqual(standards().length, 0, "no standard");
  for (const { id } of standards()) assert.ok(load(id) instanceof Standard);
});

test("an object and its text are the same facts", () => {
  const standard = load("xuzhou-red-landmark");
  const assessment = standard.check(facts, options);
  assert.equal(assessment.verdict, "fail");
  assert.deepEqual(standard.check(JSON.stringify(facts), options), assessment);
  standard.free();
});

test("reports in both languages", () => {
  const standard = load("xuzhou-red-landmark");
  const [zh, en] = ["zh", "en"].map((lang) => standard.report(facts, { ...options, lang }));
  assert.match(en, /36 m² short of 400 m²/);
  assert.notEqual(zh, en);
});

test("facts that can't be read are a FactsError", () => {
  const standard = load("xuzhou-red-landmark");
  for (const wrong of ["{", "[".repeat(100_000), { building_area: "400 米" }]) {
    assert.throws(() => standard.check(wrong, options), (error) => {
      assert.ok(error instanceof FactsError && error instanceof GuijuError);
      assert.equal(error.name, "FactsError");
      assert.ok(error.diagnostics[0].message && error.message);
      return true;
    });
  }
  assert.equal(JSON.parse(standard.checkJson("{}", "not json")).error.kind, "options");
});

test("a standard that can't be used is a StandardError", () => {
  assert.throws(() => load("no-such-standard"), StandardError);
  assert.throws(() => parse({ format: "guiju-standard/1" }), StandardError);
  assert.throws(() => new Standard({}), TypeError);
  assert.notEqual(lint({ format: "guiju-standard/1" }).length, 0);
});

test("explain and schema", () => {
  const standard = load("xuzhou-red-landmark");
  assert.notDeepEqual(standard.explain("building-area"), standard.explain());
  for (const kind of ["facts", "standard"]) assert.ok("$schema" in schema(kind));
});

test("the declarations name exactly what is exported", () => {
  const declared = [...read("js/index.d.ts").matchAll(/^export (?:class|function) (\w+)/gm)];
  assert.deepEqual(declared.map(([, name]) => name).sort(), Object.keys(guiju).sort());
});

test("the example of the README runs", async () => {
  const [, example] = /```js\n(.*?)```/s.exec(read("README.md")) ?? [];
  assert.ok(example, "no example");
  const lines = [];
  const body = example.replace(/^import (.*) from "guiju";$/m, "const $1 = guiju;");
  const Run = Object.getPrototypeOf(async () => {}).constructor;
  await new Run("guiju", "console", body)(guiju, { log: (line) => lines.push(String(line)) });
  const said = [...example.matchAll(/console\.log.*\/\/ (.*)$/gm)].map(([, line]) => line);
  assert.notEqual(said.length, 0);
  assert.deepEqual(lines, said);
});

test("the lockfile names no host", () => {
  assert.doesNotMatch(read("package-lock.json"), /"resolved"|https?:/);
});
