import type { LoaderFunctionArgs } from "react-router";
import type { Services } from "../../services.ts";

export const loadCustomer =
  (_services: Services) =>
  (_args: LoaderFunctionArgs): unknown =>
    null;
