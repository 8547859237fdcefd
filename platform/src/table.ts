import {
  EntitySchema,
  type EntitySchemaColumnOptions,
  type EntitySchemaOptions,
  type ValueTransformer,
} from "typeorm";

type TableOptions<Row> = Omit<EntitySchemaOptions<Row>, "columns"> & {
  columns: { [Column in keyof Required<Row>]: EntitySchemaColumnOptions };
};

/** A mapped table. Unlike a bare EntitySchema, a column of `Row` left out is a compile error. */
export function table<Row extends object>(options: TableOptions<Row>): EntitySchema<Row> {
  return new EntitySchema<Row>(options);
}

/** int8 columns hold money and positions: bigint in the domain, so that cents never pass through a float. */
export const bigintColumn: ValueTransformer = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (value: bigint | string | null) => (value === null ? null : BigInt(value)),
};
