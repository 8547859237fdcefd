import { getNamedType, isObjectType } from "graphql";
import { decodeId } from "@forecourt/platform/type-id";
import type { Role } from "@forecourt/schema/permissions";
import { api, isOfRooftop, needsOf } from "./decisions.ts";
import {
  argumentsOf,
  mutationText,
  objectAt,
  pathsFor,
  queryAlong,
  selectionOf,
  walkedTypes,
  type Path,
} from "./paths.ts";
import { holds, staffRoles } from "./roles.ts";
import type { Ids } from "./sample-values.ts";
import type { TwoDealerships } from "./two-dealerships.ts";

/** Roles that are held at the first rooftop only. */
const localRoles: readonly Role[] = staffRoles.filter((role) => role !== "OWNER");

/** Fields that came out although the role lacks their permission. */
export async function fieldLeaks(group: TwoDealerships): Promise<string[]> {
  const paths = pathsFor(undefined, group.known);
  const leaks: string[] = [];
  for (const type of walkedTypes) {
    const path = paths.get(type.name);
    if (path === undefined || type.name === "Query") continue;
    for (const field of Object.values(type.getFields())) {
      const needs = needsOf(type.name, field.name) ?? [];
      const text = `${field.name}${group.argumentsOf(type.name, field.name)} ${selectionOf(field)}`;
      const query = queryAlong(path, [text], group.idsOf);
      for (const role of localRoles) {
        if (holds(role, needs)) continue;
        const { data } = await group.ask(role, query);
        const value = objectAt(data, path)?.[field.name] ?? null;
        if (!isNothing(value)) leaks.push(`${role}: ${type.name}.${field.name}`);
      }
    }
  }
  return leaks;
}

/** Null, or a list or page of nothing: the SQL alone finds no rows where the guard would refuse to look. */
function isNothing(value: unknown): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return true;
  return typeof value === "object" && "nodes" in value && isNothing(value.nodes);
}

/** Objects of the second rooftop that came out by a path that begins at one of its ids. */
export async function objectLeaks(group: TwoDealerships): Promise<string[]> {
  const leaks: string[] = [];
  for (const role of localRoles) {
    for (const [type, path] of pathsFor(role, group.known)) {
      if (WRAPPER.test(type) || !passesRooftop(path) || !isNamed(group, path)) continue;
      const { data } = await group.ask(role, queryAlong(path, [], group.foreignIdsOf));
      if (objectAt(data, path) !== null) leaks.push(`${role}: ${type} by ${nameOf(path)}`);
    }
  }
  return leaks;
}

/** As empty as what they carry. */
const WRAPPER = /(?:Connection|Edge|^PageInfo|^Count)$/;

/** Whether the root field is told by an id which dealership is meant: lists are asked for elsewhere. */
function isNamed(group: TwoDealerships, [root]: Path): boolean {
  if (root === undefined) return false;
  const given = (ids: Ids): string => argumentsOf(root.type, root.field, ids);
  return given(group.idsOf(root)) !== given(group.foreignIdsOf(root));
}

function passesRooftop(path: Path): boolean {
  return path.some((step) => isOfRooftop(step.type, step.field));
}

function nameOf(path: Path): string {
  return path.map(({ field }) => field).join(".");
}

/** Lists at the root that show or count what is at the second rooftop. */
export async function listLeaks(group: TwoDealerships): Promise<string[]> {
  const leaks: string[] = [];
  const foreign = new Set(group.foreignObjectIds);
  for (const field of Object.values(api.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection) || !connection.name.endsWith("Connection")) continue;
    if (!isOfRooftop("Query", field.name)) continue;
    const { nodes } = connection.getFields();
    const node = nodes && getNamedType(nodes.type);
    if (!isObjectType(node) || !("id" in node.getFields())) continue;
    for (const role of localRoles) {
      if (!holds(role, needsOf("Query", field.name) ?? [])) continue;
      const given = group.argumentsOf("Query", field.name).replace(/^\(|\)$/g, "");
      const query = `{ ${field.name}(first: 250${given === "" ? "" : `, ${given}`}) {
        totalCount { value } nodes { id } } }`;
      const { data } = await group.ask(role, query);
      const page = data?.[field.name];
      if (!page) continue;
      const ids: string[] = page.nodes.map(({ id }: { id: string }) => id);
      if (ids.some((id) => foreign.has(id))) leaks.push(`${role}: ${field.name} shows it`);
      if (page.totalCount.value !== ids.length) leaks.push(`${role}: ${field.name} counts it`);
    }
  }
  return leaks;
}

/** Changes recorded at the second rooftop by people of the first. */
export async function writeLeaks(group: TwoDealerships): Promise<string[]> {
  const leaks: string[] = [];
  const rooftop = decodeId("rft", group.foreign.rooftopId ?? "") ?? "";
  const recorded = async (): Promise<number> => {
    const counts = [...group.graph.subgraphs.values()].map(async ({ database }) => {
      const [row] = await database.read<{ count: number }>(
        "SELECT count(*)::int AS count FROM audit.record WHERE rooftop_id = $1",
        [rooftop],
      );
      return row?.count ?? 0;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };
  for (const role of localRoles) {
    for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
      const before = await recorded();
      await group.ask(role, mutationText(field, group.foreign));
      if ((await recorded()) !== before) leaks.push(`${role}: ${field.name}`);
    }
  }
  return leaks;
}
