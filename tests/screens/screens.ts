import type { Page } from "playwright-core";

/** A screen of the dealer, with something to see. */
export interface Screen {
  readonly name: "today" | "stock" | "unit" | "receive" | "leads" | "customer";
  readonly path: string;
  /** Resolves when it shows what there is to see. */
  readonly shown: (page: Page) => Promise<unknown>;
}

/** @param about ids of what the unit page, the lead inbox and the customer page show */
export function screensOf(about: {
  readonly unitId: string;
  readonly leadId: string;
  readonly customerId: string;
}): readonly Screen[] {
  return [
    {
      name: "today",
      path: "/?whose=team",
      shown: (page) => page.getByRole("list").first().getByRole("listitem").first().waitFor(),
    },
    {
      name: "stock",
      path: "/stock",
      shown: (page) => page.getByRole("grid").getByRole("row").nth(5).waitFor(),
    },
    {
      name: "unit",
      path: `/stock/${about.unitId}`,
      shown: (page) => page.getByRole("heading", { level: 1 }).waitFor(),
    },
    {
      name: "receive",
      path: "/stock/receive",
      shown: (page) => page.getByRole("textbox", { name: "VIN", exact: true }).waitFor(),
    },
    {
      name: "leads",
      path: `/leads?queue=open&lead=${about.leadId}`,
      shown: (page) => page.getByRole("article").getByText("Is it still there?").first().waitFor(),
    },
    {
      name: "customer",
      path: `/customers/${about.customerId}`,
      shown: (page) => page.getByRole("heading", { level: 1, name: /Curie/ }).waitFor(),
    },
  ];
}
