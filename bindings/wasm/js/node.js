// The entry for Node: the module is read from its file on import, and `init` has nothing left to do.
// @ts-check

import { readFileSync } from "node:fs";

import { initSync } from "../pkg/guiju.js";

export * from "./api.js";

initSync({ module: readFileSync(new URL("../pkg/guiju_bg.wasm", import.meta.url)) });

/** @type {typeof import("./index.d.ts").init} */
export async function init() {}
