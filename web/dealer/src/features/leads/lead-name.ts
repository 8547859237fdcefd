export interface Enquirer {
  readonly customer?: { readonly displayName: string | null } | null;
  readonly contact?: {
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly businessName: string | null;
  } | null;
}

/** Who asks, as the customer's record or else the enquiry has it; undefined for nobody known. */
export function enquirerName({ customer, contact }: Enquirer): string | undefined {
  if (customer?.displayName) return customer.displayName;
  const person = [contact?.givenName, contact?.familyName].filter(Boolean).join(" ");
  return person || contact?.businessName || undefined;
}
