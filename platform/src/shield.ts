import { createRequire } from "node:module";
import util from "node:util";
import type * as Shield from "graphql-shield";

const require = createRequire(import.meta.url);

/**
 * graphql-shield asks `util.isUndefined`, which Node 24 has removed; without it `chain` and `race` deny
 * everything, and its ESM build does not load at all.
 */
if (!("isUndefined" in util)) {
  Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
}

export const { allow, rule, shield } = require("graphql-shield") as typeof Shield;
