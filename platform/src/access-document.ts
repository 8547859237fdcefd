import { isObjectType, type GraphQLObjectType } from "graphql";
import {
  permissionRule,
  permissions,
  permissionsOf,
  roles,
  segregated,
} from "@forecourt/schema/permissions";
import { ROOTS, type Access } from "./access.ts";

/** `docs/permissions.md`: the matrix, and what every field of the graph asks for. @param graph by subgraph */
export function accessDocument(graph: ReadonlyMap<string, Access>): string {
  return [
    "# Who may see and do what",
    "Generated from `schema/permissions.ts` and the schemas by `npm run generate`. Do not edit.",
    `A role is held at rooftops or in the whole group; a permission counts at the rooftops where a role with it
is held. An object of another rooftop is null and in no list, as if it did not exist. A field whose permission
the caller lacks is null with the error \`FORBIDDEN\`; a list at the root that may not be asked at all takes the
answer with it. ¹ asks for a second factor within the last 15 minutes (\`STEP_UP_REQUIRED\`).`,
    "## Roles",
    matrixTable(),
    "## Never in one hand",
    `Nobody but the owner holds both at one rooftop:\n${segregated
      .map(([one, other]) => `- \`${one}\` and \`${other}\``)
      .join("\n")}`,
    "## Fields",
    "Fields that are not listed are as visible as the object they belong to.",
    ...[...graph].map(([subgraph, access]) => `### ${subgraph}\n\n${fieldTable(access)}`),
  ].join("\n\n");
}

function matrixTable(): string {
  const heading = `| Permission | ${roles.join(" | ")} | What it allows |`;
  const rule = `| --- | ${roles.map(() => "---").join(" | ")} | --- |`;
  const rows = permissions.map((permission) => {
    const { says, stepUp } = permissionRule(permission);
    const held = roles.map((role) => (permissionsOf(role).includes(permission) ? "●" : ""));
    return `| \`${permission}\`${stepUp ? " ¹" : ""} | ${held.join(" | ")} | ${says} |`;
  });
  return [heading, rule, ...rows].join("\n");
}

function fieldTable(access: Access): string {
  const rows = Object.values(access.schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("_"))
    .toSorted((left, right) => rank(left) - rank(right) || compare(left.name, right.name))
    .flatMap((type) => rowsOf(type, access));
  return ["| Field | Needs |", "| --- | --- |", ...rows].join("\n");
}

function rank({ name }: GraphQLObjectType): number {
  return ROOTS.has(name) ? 0 : 1;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : 1;
}

function rowsOf(type: GraphQLObjectType, access: Access): string[] {
  const whole = access.typeAccess(type.name).needs;
  const own = whole === undefined || whole === "OPEN" ? [] : [row(type.name, whole)];
  const fields = Object.keys(type.getFields())
    .filter((name) => !name.startsWith("_"))
    .toSorted()
    .flatMap((name) => {
      const coordinate = `${type.name}.${name}`;
      const needs = access.fieldNeeds(type.name, name);
      const inputs = access
        .protectedInputs(type.name, name)
        .map(({ path, value, needs: asked }) =>
          row(`${coordinate}(${path.join(".")}${value === undefined ? "" : `: ${value}`})`, asked),
        );
      const shown = needs !== whole && (needs !== "OPEN" || ROOTS.has(type.name));
      return [...(shown ? [row(coordinate, needs)] : []), ...inputs];
    });
  return [...own, ...fields];
}

function row(coordinate: string, needs: string): string {
  return `| \`${coordinate}\` | ${needs === "OPEN" ? "nothing" : `\`${needs}\``} |`;
}
