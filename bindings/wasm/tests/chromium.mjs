// The package in a real browser, from static files: one case against every standard, and the worked cases of scoring.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";

import { caseNames, digest, expected, facts, options, scoring, scoringNames } from "./cases.mjs";

const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const executablePath = process.env.GUIJU_CHROMIUM ?? "/usr/bin/chromium";

/** Serves the package's own files to this machine only. */
async function serve() {
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url ?? "/", "http://localhost").pathname;
    if (path === "/") return response.setHeader("content-type", types[".html"]).end("<!doctype html><title>guiju</title>");
    try {
      const body = await readFile(new URL(`..${path}`, import.meta.url));
      response.setHeader("content-type", types[extname(path)] ?? "text/plain").end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  return server;
}

/** Opens a page that can import the package, and gives what `run` makes of it. */
async function inChromium(run) {
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return await run(page);
  } finally {
    await browser.close();
    server.close();
  }
}

test("Chromium gives the same bytes", async () => {
  const [name] = caseNames;
  assert.ok(name, "no case");
  const answers = await inChromium((page) =>
    page.evaluate(async ([facts, options]) => {
      const { init, load, standards } = await import("/js/web.js");
      await init();
      return standards().map(({ id }) => [id, load(id).checkJson(facts, options)]);
    }, [facts(name), options]),
  );
  assert.notEqual(answers.length, 0, "no standard");
  for (const [id, answer] of answers) {
    const { sha256, bytes } = expected(id)[name];
    assert.deepEqual(digest(answer), { sha256, bytes }, id);
  }
});

test("Chromium gives the scores worked out by hand", async () => {
  const files = scoringNames.map((name) => [name, scoring(name)]);
  assert.notEqual(files.length, 0, "no case");
  const differing = await inChromium((page) =>
    page.evaluate(async (files) => {
      const { init, parse } = await import("/js/web.js");
      const { differences, inWordsOfTheCases } = await import("/tests/scores.mjs");
      await init();
      return files.flatMap(([name, { standard, cases }]) => {
        const loaded = parse(standard, name);
        return cases.flatMap(({ name: title, as_of, facts, expect }) => {
          const answer = JSON.parse(loaded.checkJson(JSON.stringify(facts), JSON.stringify({ as_of })));
          return differences(expect, inWordsOfTheCases(answer.assessment ?? {}), `${name}, ${title.en}`);
        });
      });
    }, files),
  );
  assert.deepEqual(differing, []);
});
