import { getCatalogs } from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";

/**
 * `npm run texts`: brings the catalogs of the other languages up to the texts in the code; new ones wait there
 * for a translation, gone ones are taken out. `--check` writes nothing and fails when one is missing.
 */
const config = getConfig({ configPath: `${import.meta.dirname}/lingui.config.ts` });
const languages = config.locales.filter((locale) => locale !== config.sourceLocale);
const [catalog] = await getCatalogs(config);
if (!catalog) throw new Error("no catalog is configured");

async function missing(): Promise<string[]> {
  const texts = Object.entries((await catalog?.collect()) ?? {});
  if (texts.length === 0) throw new Error("no texts were found in the code");
  const faults = await Promise.all(
    languages.map(async (language) => {
      const translated = (await catalog?.read(language)) ?? {};
      return texts
        .filter(([id]) => !translated[id]?.translation)
        .map(([, { message }]) => `${language}: ${message}`);
    }),
  );
  return faults.flat();
}

if (process.argv.includes("--check")) {
  const untranslated = await missing();
  if (untranslated.length > 0) {
    console.error(`Not translated; run \`npm run texts\`:\n${untranslated.join("\n")}`);
    process.exitCode = 1;
  }
} else {
  await catalog.make({ clean: true, overwrite: false, locale: languages, orderBy: "message" });
  const untranslated = await missing();
  console.log(`${untranslated.length} texts wait for a translation`);
}
