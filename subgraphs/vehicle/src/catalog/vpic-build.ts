/**
 * The body of a worker thread: writes `workerData.target`, an indexed extract of the packed vPIC database
 * `workerData.source`. It works in a folder of its own and renames at the end, so that no reader sees half
 * a file and two processes starting at once do not disturb each other.
 */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pipeline } from "node:stream/promises";
import { workerData } from "node:worker_threads";
import { createGunzip } from "node:zlib";
import { ELEMENT } from "./vpic-elements.ts";

const kept = Object.values(ELEMENT).join(", ");

/**
 * vPIC's `Keys` is a prefix of positions 4-8, a bar, positions 10-17; `*` is any character, `#` any digit.
 * As a SQLite GLOB the database does the matching.
 */
const glob = `replace(replace(Keys, '*', '?'), '#', '[0-9]') || '*'`;

const EXTRACT = `
CREATE TABLE extract.pattern AS
  SELECT VinSchemaId AS schema, ElementId AS element, ${glob} AS glob, AttributeId AS value,
    substr(coalesce(UpdatedOn, CreatedOn), 1, 10) AS revised
  FROM Pattern WHERE ElementId IN (${kept}) ORDER BY VinSchemaId, ElementId;
CREATE INDEX extract.pattern_by_schema ON pattern (schema, element);
CREATE INDEX extract.pattern_by_model ON pattern (value) WHERE element = ${ELEMENT.model};

CREATE TABLE extract.wmi_schema (
  wmi TEXT, first_year INTEGER, last_year INTEGER, schema INTEGER,
  PRIMARY KEY (wmi, first_year, last_year, schema)) WITHOUT ROWID;
INSERT OR IGNORE INTO extract.wmi_schema
  SELECT Wmi, YearFrom, coalesce(YearTo, 9999), VinSchemaId
  FROM Wmi_VinSchema JOIN Wmi ON Wmi.Id = WmiId;
CREATE INDEX extract.wmi_schema_by_schema ON wmi_schema (schema);

CREATE TABLE extract.wmi (
  code TEXT PRIMARY KEY, make TEXT, manufacturer TEXT, vehicle_type TEXT, is_light INTEGER
) WITHOUT ROWID;
INSERT INTO extract.wmi
  SELECT Wmi, iif(count(Make.Id) = 1, Make.Name, NULL), trim(Manufacturer.Name), VehicleType.Name,
    VehicleTypeId IN (2, 7) OR (VehicleTypeId = 3 AND TruckTypeId IS 1)
  FROM Wmi JOIN VehicleType ON VehicleType.Id = VehicleTypeId
    LEFT JOIN Manufacturer ON Manufacturer.Id = ManufacturerId
    LEFT JOIN Wmi_Make ON WmiId = Wmi.Id
    LEFT JOIN Make ON Make.Id = Wmi_Make.MakeId
  GROUP BY Wmi.Id;

CREATE TABLE extract.model (id INTEGER PRIMARY KEY, make TEXT, name TEXT);
INSERT INTO extract.model
  SELECT ModelId, trim(Make.Name), trim(Model.Name)
  FROM Make_Model JOIN Model ON Model.Id = ModelId JOIN Make ON Make.Id = MakeId;
CREATE INDEX extract.model_by_name ON model (make COLLATE NOCASE, name COLLATE NOCASE);

CREATE TABLE extract.label (
  element INTEGER, id INTEGER, name TEXT, PRIMARY KEY (element, id)) WITHOUT ROWID;
INSERT INTO extract.label
  SELECT ${ELEMENT.bodyStyle}, Id, Name FROM BodyStyle
  UNION ALL SELECT ${ELEMENT.driveType}, Id, Name FROM DriveType
  UNION ALL SELECT ${ELEMENT.fuelType}, Id, Name FROM FuelType
  UNION ALL SELECT ${ELEMENT.secondaryFuelType}, Id, Name FROM FuelType
  UNION ALL SELECT ${ELEMENT.plantCountry}, Id, Name FROM Country
  UNION ALL SELECT ${ELEMENT.electrification}, Id, Name FROM ElectrificationLevel;

CREATE TABLE extract.engine_fact AS
  SELECT Name AS engine, ElementId AS element, AttributeId AS value
  FROM EngineModelPattern JOIN EngineModel ON EngineModel.Id = EngineModelId
  WHERE ElementId IN (${kept});
CREATE INDEX extract.engine_fact_by_engine ON engine_fact (engine);
`;

const { source, target }: { source: string; target: string } = workerData;
const folder = await mkdtemp(`${target}.building-`);
try {
  const unpacked = join(folder, "unpacked.sqlite");
  await pipeline(createReadStream(source), createGunzip(), createWriteStream(unpacked));
  const extract = join(folder, "extract.sqlite");
  writeExtract(unpacked, extract);
  await flushToDisk(extract);
  await rename(extract, target);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function writeExtract(unpacked: string, extract: string): void {
  const database = new DatabaseSync(unpacked);
  try {
    database.prepare("ATTACH ? AS extract").run(extract);
    // The file counts only once it is complete and renamed: a journal would protect nothing.
    database.exec("PRAGMA extract.journal_mode = OFF; PRAGMA extract.synchronous = OFF");
    database.exec(`BEGIN; ${EXTRACT} COMMIT`);
  } finally {
    database.close();
  }
}

async function flushToDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
