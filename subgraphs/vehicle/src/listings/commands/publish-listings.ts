/** A transaction, or a session outside of one. */
interface SqlSession {
  query(text: string, values: unknown[]): Promise<unknown>;
}

const shown = [
  "vin",
  "rooftop_id",
  "stock_number",
  "condition",
  "model_year",
  "make",
  "model",
  "trim",
  "body_style_code",
  "body_style_label",
  "engine",
  "fuel_type_code",
  "fuel_type_label",
  "odometer_value",
  "odometer_unit",
  "currency",
  "asking_price_minor",
] as const;

/** `$1` is the time, `$2` a vehicle or null for all. A listing that shows the same is not touched. */
const PUBLISH = `
  WITH advertised AS (
    SELECT * FROM advertised_unit WHERE $2::uuid IS NULL OR vehicle_id = $2
  ), withdrawn AS (
    DELETE FROM listing
    WHERE ($2::uuid IS NULL OR vin = (SELECT vin FROM vehicle WHERE id = $2))
      AND NOT EXISTS (SELECT FROM advertised WHERE advertised.vin = listing.vin)
  )
  INSERT INTO listing (id, published_at, updated_at, ${shown.join(", ")})
  SELECT gen_random_uuid(), $1::timestamptz, $1, ${shown.join(", ")} FROM advertised
  ON CONFLICT (vin) DO UPDATE
    SET updated_at = $1, ${shown.map((column) => `${column} = excluded.${column}`).join(", ")}
    WHERE (${columnsOf("listing")}) IS DISTINCT FROM (${columnsOf("excluded")})`;

function columnsOf(row: string): string {
  return shown.map((column) => `${row}.${column}`).join(", ");
}

/**
 * Makes the listings what is advertised now, in one statement. Part of every command that changes a unit,
 * which holds it locked, and to be called after rows of stock were written past the commands.
 * @param vehicleId only the listing of this vehicle; by default all of the group
 */
export async function publishListings(
  tx: SqlSession,
  now: Date,
  vehicleId?: string,
): Promise<void> {
  await tx.query(PUBLISH, [now, vehicleId ?? null]);
}

/**
 * As `publishListings`, for a command that changed the vehicle and does not hold its unit: whoever changes the
 * unit at the same time is waited for, so that the later of the two has seen both changes.
 */
export async function publishChangedVehicle(
  tx: SqlSession,
  now: Date,
  vehicleId: string,
): Promise<void> {
  await tx.query(
    "SELECT FROM stock_unit WHERE vehicle_id = $1 AND left_on IS NULL FOR NO KEY UPDATE",
    [vehicleId],
  );
  await publishListings(tx, now, vehicleId);
}
