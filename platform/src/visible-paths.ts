import { isObjectType } from "graphql";
import { objectTypeOf, type Access, type Decision } from "./access.ts";
import { may, mayAt, type Actor } from "./actor.ts";

/** Of the changed paths of an aggregate, those whose fields all the actors may see at its rooftop. */
export function visibleTo(
  access: Access,
  actors: readonly Actor[],
  typeName: string,
  rooftopId: string | null,
  paths: readonly string[],
): readonly string[] {
  return paths.filter((path) =>
    decisionsAlong(access, typeName, path).every((needs) => {
      if (needs === "OPEN") return true;
      if (needs === undefined) return false;
      return actors.every((actor) =>
        rooftopId === null ? may(actor, needs) : mayAt(actor, needs, rooftopId),
      );
    }),
  );
}

/** What each field of a path asks for: `jobs.1.laborRate` is no more visible than a labor rate. */
function decisionsAlong(
  access: Access,
  typeName: string,
  path: string,
): readonly (Decision | undefined)[] {
  let type = access.schema.getType(typeName);
  return path
    .split(".")
    .filter((segment) => !/^\d+$/.test(segment))
    .map((segment) => {
      if (!isObjectType(type)) return undefined;
      const decision = access.decisionOf(type.name, segment);
      const field = type.getFields()[segment];
      type = field && objectTypeOf(field.type);
      return decision;
    });
}
