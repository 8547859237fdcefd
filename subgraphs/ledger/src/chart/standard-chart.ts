import type { AccountKind, ScheduleControl } from "./account.ts";

export interface StandardAccount {
  readonly number: string;
  readonly name: string;
  readonly kind: AccountKind;
  readonly control: ScheduleControl | null;
}

type Row = readonly [number: string, name: string, control?: ScheduleControl];

/**
 * Numbers in the ranges dealers know: 1 assets, 2 liabilities, 3 equity, 4 sales, 6 cost of those sales
 * (sales + 2000), 7 selling and personnel expense. Suffix: -01 new, -02 used.
 */
const accounts: Readonly<Record<AccountKind, readonly Row[]>> = {
  ASSET: [
    ["1000", "Cash in bank"],
    ["1010", "Cash sales clearing", "RECEIPT"],
    ["1100", "Contracts in transit", "DEAL"],
    ["1110", "Accounts receivable, vehicles", "CUSTOMER"],
    ["1120", "Accounts receivable, service and parts", "CUSTOMER"],
    ["1130", "Due from finance companies", "DEAL"],
    ["1140", "Warranty claims receivable", "REPAIR_ORDER"],
    ["1150", "Holdback receivable", "STOCK_UNIT"],
    ["1160", "Factory incentives receivable", "STOCK_UNIT"],
    ["1200", "New vehicle inventory", "STOCK_UNIT"],
    ["1210", "Used vehicle inventory", "STOCK_UNIT"],
    ["1240", "Parts and accessories inventory"],
    ["1245", "Core inventory", "PART"],
    ["1250", "Labor work in process", "REPAIR_ORDER"],
    ["1260", "Sublet work in process", "REPAIR_ORDER"],
    ["1270", "Loaner vehicles", "STOCK_UNIT"],
  ],
  LIABILITY: [
    ["2000", "Accounts payable, trade", "VENDOR"],
    ["2020", "Trade-in lien payoffs", "DEAL"],
    ["2100", "Floor plan, new vehicles", "STOCK_UNIT"],
    ["2110", "Floor plan, used vehicles", "STOCK_UNIT"],
    ["2200", "Sales tax payable", "JURISDICTION"],
    ["2210", "Title and registration payable", "DEAL"],
    ["2220", "F&I product remittance payable", "CONTRACT"],
    ["2300", "Customer deposits", "CUSTOMER"],
    ["2400", "Accrued payroll", "EMPLOYEE"],
    ["2410", "Payroll taxes payable"],
    ["2420", "Accrued interest"],
  ],
  EQUITY: [
    ["3000", "Capital"],
    ["3900", "Retained earnings"],
  ],
  REVENUE: [
    ["4000", "New vehicle sales, retail", "STOCK_UNIT"],
    ["4100", "Used vehicle sales, retail", "STOCK_UNIT"],
    ["4190", "Used vehicle sales, wholesale", "STOCK_UNIT"],
    ["4200-01", "Finance income, new"],
    ["4200-02", "Finance income, used"],
    ["4210-01", "F&I product commissions, new"],
    ["4210-02", "F&I product commissions, used"],
    ["4300", "Documentation fee income"],
    ["4500", "Labor sales, customer"],
    ["4510", "Labor sales, warranty"],
    ["4520", "Labor sales, internal"],
    ["4530", "Parts sales on repair orders, customer"],
    ["4531", "Parts sales on repair orders, warranty"],
    ["4532", "Parts sales on repair orders, internal"],
    ["4540", "Shop supplies sales"],
    ["4550", "Sublet sales"],
  ],
  COST: [
    ["6000", "Cost of new vehicle sales, retail", "STOCK_UNIT"],
    ["6100", "Cost of used vehicle sales, retail", "STOCK_UNIT"],
    ["6101", "Reconditioning of used vehicles sold", "STOCK_UNIT"],
    ["6190", "Cost of used vehicle sales, wholesale", "STOCK_UNIT"],
    ["6290-01", "F&I chargebacks, new"],
    ["6290-02", "F&I chargebacks, used"],
    ["6500", "Cost of labor sales, customer"],
    ["6510", "Cost of labor sales, warranty"],
    ["6520", "Cost of labor sales, internal"],
    ["6530", "Cost of parts sales on repair orders, customer"],
    ["6531", "Cost of parts sales on repair orders, warranty"],
    ["6532", "Cost of parts sales on repair orders, internal"],
    ["6540", "Cost of shop supplies sales"],
    ["6550", "Cost of sublet sales"],
    ["6590", "Labor cost adjustment"],
    ["6690", "Parts allowances and inventory adjustment"],
  ],
  EXPENSE: [
    ["7000-01", "Salespeople compensation, new"],
    ["7000-02", "Salespeople compensation, used"],
    ["7100-01", "Floor plan interest, new"],
    ["7100-02", "Floor plan interest, used"],
    ["7500", "Absentee compensation"],
    ["7510", "Payroll taxes"],
  ],
};

/** The chart a rooftop begins with. */
export const standardChart: readonly StandardAccount[] = Object.entries(accounts).flatMap(
  ([kind, rows]) =>
    rows.map(([number, name, control = null]) => ({
      number,
      name,
      kind: kind as AccountKind,
      control,
    })),
);
