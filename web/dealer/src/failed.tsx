import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { Trans } from "@lingui/react/macro";

/** When nothing can be shown: the server is away, or the provider let nobody in. */
export function Failed({ error }: { readonly error: unknown }) {
  const why = error instanceof Error ? error.message : String(error);
  return (
    <I18nProvider i18n={i18n}>
      <main className="failed">
        <h1>
          <Trans>Forecourt could not be loaded</Trans>
        </h1>
        <p>
          <Trans>The server did not respond, or sign-in was refused. Nothing was changed.</Trans>
        </p>
        <p>{why}</p>
        <p>
          <a href="/">
            <Trans>Try again</Trans>
          </a>
        </p>
      </main>
    </I18nProvider>
  );
}
