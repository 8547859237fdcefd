import type { CodeList } from "../coded-value.ts";

/** What people are employed as. */
export const staffTitles: CodeList = {
  GENERAL_MANAGER: "General manager",
  SALES_MANAGER: "Sales manager",
  SALESPERSON: "Salesperson",
  BDC_AGENT: "BDC agent",
  FINANCE_MANAGER: "F&I manager",
  SERVICE_MANAGER: "Service manager",
  SERVICE_ADVISOR: "Service advisor",
  TECHNICIAN: "Technician",
  PARTS_ADVISOR: "Parts advisor",
  CONTROLLER: "Controller",
  OFFICE_CLERK: "Office clerk",
};
