import type { LinguiConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

/** English is the language of the sources; a catalog per language lies in src/locales. */
const config: LinguiConfig = {
  sourceLocale: "en",
  locales: ["en", "es"],
  fallbackLocales: { default: "en" },
  rootDir: import.meta.dirname,
  catalogs: [{ path: "<rootDir>/src/locales/{locale}", include: ["<rootDir>/src"] }],
  format: formatter({ lineNumbers: false }),
};

// oxlint-disable-next-line import/no-default-export -- the tool's contract
export default config;
