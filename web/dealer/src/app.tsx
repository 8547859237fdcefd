import { ApolloProvider } from "@apollo/client/react";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { useState } from "react";
import { RouterProvider } from "react-router/dom";
import { createRouter } from "./routes.tsx";
import { ServicesContext, type Services } from "./services.ts";
import { ThemeProvider } from "./ui/theme-provider.tsx";

export function App({ services }: { readonly services: Services }) {
  const [router] = useState(() => createRouter(services));
  return (
    <I18nProvider i18n={i18n}>
      <ThemeProvider>
        <ServicesContext value={services}>
          <ApolloProvider client={services.client}>
            <RouterProvider router={router} />
          </ApolloProvider>
        </ServicesContext>
      </ThemeProvider>
    </I18nProvider>
  );
}
