import { i18n, type Messages } from "@lingui/core";

/** English is in the code; another language is a file of its own. */
const catalogs: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: async () => ({ messages: {} }),
  es: () => import("./locales/es.po"),
};

const STORED = "forecourt.language";

export const languages = [
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
] as const;

/** The chosen language, else the browser's first that we have, else English. */
export function currentLanguage(): string {
  const wanted = [localStorage.getItem(STORED), ...navigator.languages];
  const known = wanted.flatMap((tag) => tag?.split("-")[0] ?? []);
  return known.find((code) => Object.hasOwn(catalogs, code)) ?? "en";
}

export function chooseLanguage(code: string): Promise<void> {
  localStorage.setItem(STORED, code);
  return activateLanguage();
}

export async function activateLanguage(): Promise<void> {
  const code = currentLanguage();
  const { messages } = (await catalogs[code]?.()) ?? { messages: {} };
  // Figures and dates as dealers in the United States write them, whatever the language.
  const locale = `${code}-US`;
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}
