import type { LoaderFunctionArgs } from "react-router";
import { preloadKeysetPages } from "../../../apollo/keyset-lists.ts";
import type { Services } from "../../../services.ts";
import { stockPages } from "./stock-pages.ts";

/** Asks for the first page, counts and all, while the code of the screen is still on its way. */
export const loadStockList =
  ({ client }: Services) =>
  ({ request }: LoaderFunctionArgs): null => {
    preloadKeysetPages(client, stockPages(new URL(request.url).searchParams));
    return null;
  };
