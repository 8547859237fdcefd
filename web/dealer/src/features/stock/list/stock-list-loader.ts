import type { LoaderFunctionArgs } from "react-router";
import { preloadKeysetPages } from "../../../apollo/keyset-lists.ts";
import type { Services } from "../../../services.ts";
import { knownViewer } from "../../../viewer/known-viewer.ts";
import { stockPages } from "./stock-pages.ts";

/** Asks for the first page, counts and all, while the code of the screen is still on its way. */
export const loadStockList =
  ({ client }: Services) =>
  async ({ request }: LoaderFunctionArgs): Promise<null> => {
    const { may, sight } = await knownViewer(client);
    if (may("stock:read"))
      preloadKeysetPages(client, stockPages(new URL(request.url).searchParams, sight));
    return null;
  };
