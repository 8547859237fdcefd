import { LRUCache } from "lru-cache";
import { may, type Actor } from "@forecourt/platform/actor";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { VehicleSpecificationRow } from "../vehicle-specification.entity.ts";

const columns = `id, fingerprint, make, model, series, trim, engine,
  body_style_code AS "bodyStyleCode", body_style_label AS "bodyStyleLabel",
  drivetrain_code AS "drivetrainCode", drivetrain_label AS "drivetrainLabel",
  fuel_type_code AS "fuelTypeCode", fuel_type_label AS "fuelTypeLabel", transmission, doors,
  city_mpg AS "cityMpg", highway_mpg AS "highwayMpg"`;

const SPECIFICATIONS_MAX = 20_000;

export type SpecificationCache = LRUCache<string, VehicleSpecificationRow>;

/** Rows of specifications never change, so what one request has read serves the next. */
export function createSpecificationCache(): SpecificationCache {
  return new LRUCache<string, VehicleSpecificationRow>({ max: SPECIFICATIONS_MAX });
}

export function createSpecificationById(
  database: Reader,
  actor: Actor,
  cache: SpecificationCache,
): Loader<string, VehicleSpecificationRow> {
  return loaderBy(
    async (ids) => {
      if (!may(actor, "vehicle:read")) return [];
      const known = ids.map((id) => cache.get(id)).filter((row) => row !== undefined);
      if (known.length === ids.length) return known;
      const missing = ids.filter((id) => !cache.has(id));
      const rows = await database.read<VehicleSpecificationRow>(
        `SELECT ${columns} FROM vehicle_specification WHERE id = ANY ($1)`,
        [missing],
      );
      for (const row of rows) cache.set(row.id, row);
      return [...known, ...rows];
    },
    (specification) => specification.id,
  );
}
