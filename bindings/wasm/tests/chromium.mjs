// The package in a real browser: one case against every standard, from static files.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";

import { caseNames, digest, expected, facts, options } from "./cases.mjs";

const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
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

test("Chromium gives the same bytes", async () => {
  const [name] = caseNames;
  assert.ok(name, "no case");
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const answers = await page.evaluate(async ([facts, options]) => {
      const { init, load, standards } = await import("/js/web.js");
      await init();
      return standards().map(({ id }) => [id, load(id).checkJson(facts, options)]);
    }, [facts(name), options]);
    assert.notEqual(answers.length, 0, "no standard");
    for (const [id, answer] of answers) {
      const { sha256, bytes } = expected(id)[name];
      assert.deepEqual(digest(answer), { sha256, bytes }, id);
    }
  } finally {
    await browser.close();
    server.close();
  }
});
