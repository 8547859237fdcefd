import type { LoaderFunctionArgs } from "react-router";
import type { Services } from "../../../services.ts";

export const loadReceive =
  (_services: Services) =>
  (_args: LoaderFunctionArgs): unknown =>
    null;
