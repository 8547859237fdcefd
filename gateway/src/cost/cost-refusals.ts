import { GraphQLError } from "graphql";
import type { Charge } from "./budget.ts";
import type { Estimate } from "./cost-model.ts";
import type { DoorBudget } from "./door-budgets.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";

/** COST_LIMIT_EXCEEDED: dearer than one operation may be, so waiting does not help. */
export function tooExpensive(
  { total: estimated, mostExpensive }: Estimate,
  { operationLimit: limit, roomierDoor }: DoorBudget,
): GraphQLError {
  const instead = roomierDoor === undefined ? "" : ` ${roomierDoor} allows more.`;
  return costRefusal(
    `The operation costs up to ${estimated}, at most ${limit} is allowed.${instead} A dry run tells the cost.`,
    {
      code: "COST_LIMIT_EXCEEDED",
      estimated,
      limit,
      mostExpensive: mostExpensive(limit),
      ...(roomierDoor === undefined ? {} : { roomierDoor }),
      http: { status: 400 },
    },
  );
}

/** RATE_LIMITED: the bucket holds less than the operation may cost. */
export function mustWait(
  { total: estimated, mostExpensive }: Estimate,
  limits: DoorBudget,
  { remaining, retryAfterSeconds }: Charge,
): GraphQLError {
  const headers = new Map([
    ...Object.entries(rateLimitHeaders(limits, remaining)),
    ["retry-after", String(retryAfterSeconds)],
  ]);
  return costRefusal(
    `The operation costs up to ${estimated} and ${remaining} is left: ask again in ${retryAfterSeconds} s`,
    {
      code: "RATE_LIMITED",
      estimated,
      limit: limits.limit,
      remaining,
      mostExpensive: mostExpensive(remaining),
      retryAfterSeconds,
      http: { status: 429, headers },
    },
  );
}

function costRefusal(message: string, extensions: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(message, { extensions });
}
