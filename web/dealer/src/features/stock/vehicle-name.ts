export interface NamedVehicle {
  readonly modelYear: number | null;
  readonly specification: {
    readonly make: string | null;
    readonly model: string | null;
    readonly trim: string | null;
  } | null;
}

/** "2021 Honda Civic EX"; what is not known is left out, undefined when nothing is. */
export function vehicleName({ modelYear, specification }: NamedVehicle): string | undefined {
  const parts = [modelYear, specification?.make, specification?.model, specification?.trim];
  return parts.filter(Boolean).join(" ") || undefined;
}
