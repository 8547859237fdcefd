import {
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { permissionRule, type Permission } from "@forecourt/schema/permissions";
import { objectTypeOf, ROOTS, type Access, type ProtectedInput } from "./access.ts";
import { hasSteppedUp, isWithin, may, mayAt, rooftopsFor, type Actor } from "./actor.ts";
import { Forbidden, StepUpRequired } from "./errors.ts";
import { allow, rule, shield } from "./shield.ts";

/** What the guard knows of a request: the caller as it came, before anything was taken from it. */
export interface GuardedContext {
  readonly caller: Actor;
  readonly now: Date;
}

type Resolve = GraphQLFieldResolver<unknown, GuardedContext>;
type Middleware = (resolve: Resolve, ...args: Parameters<Resolve>) => Promise<unknown>;
type Judgement = (parent: unknown, args: unknown, context: GuardedContext) => true | Error;

/**
 * Puts the decisions of the SDL before the resolvers, as graphql-shield rules on every root field and every
 * field that asks for more than its type, and looks at what comes out: an object of a rooftop where the caller
 * lacks the permission does not leave, whatever the SQL was. Fields without a rule keep their plain resolver.
 */
export function guardSchema(access: Access): void {
  const { schema } = access;
  const judgements = new Map<GraphQLField<unknown, GuardedContext>, Judgement>();
  const tree: Record<string, Record<string, ReturnType<ReturnType<typeof rule>>>> = {};
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      witnessField(type, field, access);
      const judge = judgementOf(type, field, access);
      if (!judge) continue;
      judgements.set(field, judge);
      (tree[type.name] ??= {})[field.name] = rule({ cache: "no_cache" })(judge);
    }
    guardReferences(type, access);
  }
  const middleware = shield(tree, { fallbackRule: allow, allowExternalErrors: true }).generate(
    schema,
  ) as Record<string, Record<string, Middleware>>;
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const before = middleware[type.name]?.[field.name];
      if (judgements.has(field) && before) applyRule(field, before);
    }
  }
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType<unknown, GuardedContext>[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith("_"),
  ) as GraphQLObjectType<unknown, GuardedContext>[];
}

/** Shield hands errors back as values; thrown, every executor takes them for what they are. */
function applyRule(field: GraphQLField<unknown, GuardedContext>, before: Middleware): void {
  const wrap =
    (resolve: Resolve): Resolve =>
    async (...args) => {
      const value = await before(resolve, ...args);
      if (value instanceof Error) throw value;
      return value;
    };
  if (field.subscribe) field.subscribe = wrap(field.subscribe);
  else field.resolve = wrap(field.resolve ?? propertyOf(field.name));
}

function propertyOf(name: string): Resolve {
  return (parent) => (parent as Record<string, unknown>)[name];
}

/** What has to hold before a field is resolved; undefined where nothing has. */
function judgementOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, GuardedContext>,
  access: Access,
): Judgement | undefined {
  if (field.name === "_entities") return undefined;
  if (field.name === "_service") return (_parent, _args, { caller }) => onlyServices(caller);
  const isRoot = ROOTS.has(type.name);
  const own = access.typeAccess(type.name);
  const decision = access.fieldNeeds(type.name, field.name);
  const inputs = access.protectedInputs(type.name, field.name);
  const asked = new Set<Permission>();
  if (decision !== "OPEN" && (isRoot || decision !== own.needs)) asked.add(decision);
  const target = targetOf(type, field, access)?.needs;
  if (target !== undefined && target !== own.needs) asked.add(target);
  if (asked.size === 0 && inputs.length === 0) return undefined;

  return (parent, args, context) => {
    const rooftop = isRoot ? undefined : rooftopOf(parent, own.rooftopField);
    for (const permission of asked) {
      const error = refusalOf(context, permission, permission === decision ? rooftop : undefined);
      if (error) return error;
    }
    for (const input of inputs) {
      const error = isGiven(args, input) ? refusalOf(context, input.needs, undefined) : undefined;
      if (error) return error;
    }
    return true;
  };
}

function onlyServices(caller: Actor): true | Error {
  return caller.kind === "SERVICE" || new Forbidden("The contract is not served to callers");
}

/** @param rooftop undefined for anywhere */
function refusalOf(
  { caller, now }: GuardedContext,
  permission: Permission,
  rooftop: string | null | undefined,
): Error | undefined {
  const held = rooftop === undefined ? may(caller, permission) : mayAt(caller, permission, rooftop);
  if (!held) return new Forbidden(`This needs the permission ${permission}`);
  if (permissionRule(permission).stepUp && !hasSteppedUp(caller, now)) return new StepUpRequired();
  return undefined;
}

/** The type a field hands out, where that is guarded; pages and edges are judged with the field they came by. */
function targetOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, GuardedContext>,
  access: Access,
): { needs: Permission; rooftopField: string | undefined } | undefined {
  if (/(?:Connection|Edge)$/.test(type.name)) return undefined;
  const target = objectTypeOf(field.type);
  if (!target) return undefined;
  const { needs, rooftopField } = access.typeAccess(target.name);
  return needs === undefined || needs === "OPEN" ? undefined : { needs, rooftopField };
}

/** Whether the arguments hold a value at the protected place; lists on the way are searched. */
function isGiven(
  value: unknown,
  { path, value: wanted }: Pick<ProtectedInput, "path" | "value">,
): boolean {
  if (Array.isArray(value)) return value.some((item) => isGiven(item, { path, value: wanted }));
  const [next, ...rest] = path;
  if (next === undefined) return value != null && (wanted === undefined || value === wanted);
  if (typeof value !== "object" || value === null) return false;
  const inner = (value as Record<string, unknown>)[next];
  return isGiven(inner, { path: rest, value: wanted });
}

function witnessField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, GuardedContext>,
  access: Access,
): void {
  const target = targetOf(type, field, access);
  if (target?.rooftopField === undefined) return;
  const { needs, rooftopField } = target;
  const resolve = field.resolve ?? propertyOf(field.name);
  field.resolve = (parent, args, context, info) => {
    const value: unknown = resolve(parent, args, context, info);
    // Nothing can be outside of everywhere, and most callers of large lists are there.
    if (rooftopsFor(context.caller, needs) === "ALL") return value;
    return settled(value, (found) => requireVisible(found, context.caller, needs, rooftopField));
  };
}

/** Where @apollo/subgraph keeps what loads an entity. */
interface ApolloExtensions {
  readonly apollo?: {
    readonly subgraph?: {
      resolveReference?: (reference: unknown, context: GuardedContext, info: unknown) => unknown;
    };
  };
}

/** An entity asked for by its key comes in by no field: its type decides. */
function guardReferences(type: GraphQLObjectType, access: Access): void {
  const { needs, rooftopField } = access.typeAccess(type.name);
  const { apollo } = type.extensions as ApolloExtensions;
  const resolve = apollo?.subgraph?.resolveReference;
  if (needs === undefined || needs === "OPEN" || !apollo?.subgraph || !resolve) return;
  apollo.subgraph.resolveReference = (reference, context, info) => {
    const refusal = refusalOf(context, needs, undefined);
    // Rejected, not thrown: the other entities of the list are no worse for it.
    if (refusal) return Promise.reject(refusal);
    const value: unknown = resolve(reference, context, info);
    if (rooftopField === undefined || rooftopsFor(context.caller, needs) === "ALL") return value;
    return settled(value, (found) => requireVisible(found, context.caller, needs, rooftopField));
  };
}

function settled(value: unknown, check: (value: unknown) => void): unknown {
  if (value instanceof Promise) {
    return value.then((found: unknown) => {
      check(found);
      return found;
    });
  }
  check(value);
  return value;
}

/** A page says which rooftops it was limited to; its count covers rows that are not on it. */
interface Limited {
  readonly nodes: readonly unknown[];
  readonly rooftops: readonly string[] | "ALL";
}

/** @throws Forbidden when any of it is at a rooftop where the caller lacks the permission */
function requireVisible(
  value: unknown,
  caller: Actor,
  permission: Permission,
  rooftopField: string,
): void {
  if (value == null || value instanceof Error) return;
  if (isPage(value)) {
    if (!isWithin(value.rooftops, rooftopsFor(caller, permission))) throw beyond(permission);
    requireVisible(value.nodes, caller, permission, rooftopField);
    return;
  }
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const row of rows) {
    if (row == null) continue;
    if (!mayAt(caller, permission, rooftopOf(row, rooftopField) ?? null)) throw beyond(permission);
  }
}

function isPage(value: unknown): value is Limited {
  return typeof value === "object" && value !== null && "nodes" in value && "pageInfo" in value;
}

function rooftopOf(row: unknown, field: string | undefined): string | null | undefined {
  if (field === undefined) return undefined;
  const rooftop = (row as Readonly<Record<string, unknown>> | null)?.[field];
  return typeof rooftop === "string" ? rooftop : null;
}

function beyond(permission: Permission): Forbidden {
  return new Forbidden(`This needs the permission ${permission} at its rooftop`);
}
