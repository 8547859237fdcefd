import type { LoaderFunctionArgs } from "react-router";
import type { Services } from "../../../services.ts";

export const loadStockList =
  (_services: Services) =>
  (_args: LoaderFunctionArgs): unknown =>
    null;
