export interface DriverLicense {
  readonly number: string;
  readonly state: string;
  /** Business date. */
  readonly expiresOn: string;
}

export interface TaxIdentification {
  readonly kind: "SSN" | "ITIN" | "EIN";
  /** Nine digits. */
  readonly number: string;
}

export interface Income {
  readonly grossMonthly: { readonly minorUnits: bigint; readonly currency: string };
  readonly employer: string | null;
}

export interface BankAccount {
  readonly routingNumber: string;
  readonly accountNumber: string;
  readonly holder: string;
}

/** What a lender asks for; any part may be unknown. */
export interface FinancialParts {
  readonly driverLicense: DriverLicense | null;
  readonly taxIdentification: TaxIdentification | null;
  readonly income: Income | null;
  readonly bankAccount: BankAccount | null;
}

export type FinancialPart = keyof FinancialParts;

export const financialParts = [
  "driverLicense",
  "taxIdentification",
  "income",
  "bankAccount",
] as const satisfies readonly FinancialPart[];

/** Whose something is, which each part has to know: to be judged, and to be noted when it is read. */
export interface Whose {
  readonly customerId: string;
  readonly rooftopId: string | null;
}

/** A profile, opened. */
export type FinancialProfile = Whose & {
  readonly version: number;
  readonly updatedAt: Date;
} & { readonly [Part in keyof FinancialParts]: (NonNullable<FinancialParts[Part]> & Whose) | null };
