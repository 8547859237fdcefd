export interface NamedVehicle {
  readonly modelYear: number | null;
  readonly specification: {
    readonly make: string | null;
    readonly model: string | null;
    readonly certainTrim: string | null;
  } | null;
}

/** "2021 Honda Civic EX", as far as it is known; undefined when nothing is. */
export function vehicleName({ modelYear, specification }: NamedVehicle): string | undefined {
  const parts = [modelYear, specification?.make, specification?.model, specification?.certainTrim];
  const known = parts.filter((part) => part !== null && part !== undefined);
  return known.length === 0 ? undefined : known.join(" ");
}
