// The entry for browsers and bundlers: `init` fetches the module, once.
// @ts-check

import load from "../pkg/guiju.js";

export * from "./api.js";

/** @type {Promise<void> | undefined} */
let started;

/** @type {typeof import("./index.d.ts").init} */
export function init(source) {
  started ??= load(source === undefined ? undefined : { module_or_path: source }).then(
    () => undefined,
    (error) => {
      started = undefined;
      throw error;
    },
  );
  return started;
}
