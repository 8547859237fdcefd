/**
 * Who may do what: the one matrix. A permission is held at rooftops, through a role held there; the walk over
 * the graph in tests/permissions compares every field with it, and docs/permissions.md prints it.
 */

interface PermissionRule {
  readonly says: string;
  /** Needs a second factor within the last 15 minutes (16 CFR 314.4(c)(5)). */
  readonly stepUp?: true;
}

const rules = {
  "vehicle:read": { says: "See vehicles, specifications, odometer readings and recalls" },
  "vehicle:write": { says: "Register vehicles and readings" },
  "recall:write": { says: "Announce recalls" },
  "rooftop:read": { says: "See rooftops" },
  "rooftop:open": { says: "Open a rooftop" },
  "stock:read": { says: "See stock with asking prices" },
  "stock:write": { says: "Receive units and change their status" },
  "stock:price:write": { says: "Change asking prices" },
  "stock:cost:read": { says: "See what a unit cost the dealer" },
  "listing:read": { says: "See what is advertised on the website" },
  "customer:read": { says: "See customers by name" },
  "customer:contact:read": { says: "See e-mail addresses, phone numbers and what people wrote" },
  "customer:write": { says: "Enter customers and change their details" },
  "customer:sensitive:read": {
    says: "See identity numbers, income and bank accounts",
    stepUp: true,
  },
  "customer:sensitive:write": {
    says: "Enter identity numbers, income and bank accounts",
    stepUp: true,
  },
  "lead:read": { says: "See leads" },
  "lead:write": { says: "Enter, assign and move leads" },
  "lead:submit": { says: "Send an enquiry and see nothing" },
  "interaction:read": { says: "See calls, messages and visits" },
  "interaction:write": { says: "Note calls, messages and visits" },
  "task:read": { says: "See tasks and the queue of what waits" },
  "task:write": { says: "Enter, change and complete tasks" },
  "staff:read": { says: "See who works where" },
  "staff:write": { says: "Enter staff, say who signs in as whom and see the work of all of them" },
  "deal:read": { says: "See deals and what the buyer pays" },
  "deal:write": { says: "Work on deals" },
  "deal:finalize": { says: "Finalize deals" },
  "deal:gross:read": { says: "See gross, product cost and appraised values" },
  "service:read": { says: "See repair orders and their jobs" },
  "service:amount:read": { says: "See what repair orders and parts cost the customer" },
  "service:write": { says: "Open repair orders, add jobs, assign technicians" },
  "service:job:complete": { says: "Tell what was found and done on a job" },
  "service:close": { says: "Invoice, close and void repair orders" },
  "appointment:read": { says: "See workshop appointments" },
  "appointment:write": { says: "Book and cancel appointments" },
  "technician:read": { says: "See technicians" },
  "technician:write": { says: "Enter technicians" },
  "part:read": { says: "See the part master" },
  "part:write": { says: "Add parts" },
  "ledger:read": { says: "See accounts, journal entries and the trial balance" },
  "chart:write": { says: "Adopt a chart and open accounts" },
  "journal:post": { says: "Post and reverse journal entries" },
  "journal:approve": { says: "Approve journal entries that somebody else made" },
  "period:close": { says: "Close months" },
  "period:reopen": { says: "Reopen months" },
  "analysis:query": { says: "Ask ad hoc questions at /bi" },
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof rules;

export const permissions = Object.keys(rules) as readonly Permission[];

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(rules, name);
}

export function permissionRule(permission: Permission): PermissionRule {
  return rules[permission];
}

/** How long a second factor counts. */
export const STEP_UP_SECONDS = 15 * 60;

const stockBasics = ["vehicle:read", "rooftop:read", "stock:read", "listing:read"] as const;
const crm = [
  "customer:read",
  "customer:contact:read",
  "customer:write",
  "lead:read",
  "lead:write",
  "interaction:read",
  "interaction:write",
  "task:read",
  "task:write",
  "staff:read",
] as const;
const workshop = [
  "vehicle:read",
  "rooftop:read",
  "service:read",
  "appointment:read",
  "technician:read",
  "part:read",
] as const;
const books = [
  ...stockBasics,
  "stock:cost:read",
  "customer:read",
  "staff:read",
  "deal:read",
  "deal:gross:read",
  "service:read",
  "service:amount:read",
  "technician:read",
  "part:read",
  "ledger:read",
] as const;

const matrix = {
  SALES: [...stockBasics, ...crm, "deal:read", "deal:write", "service:read"],
  SALES_MANAGER: [
    ...stockBasics,
    ...crm,
    "vehicle:write",
    "stock:write",
    "stock:price:write",
    "stock:cost:read",
    "staff:write",
    "deal:read",
    "deal:write",
    "deal:finalize",
    "deal:gross:read",
    "service:read",
    "service:amount:read",
  ],
  FINANCE: [
    ...stockBasics,
    ...crm,
    "stock:cost:read",
    "customer:sensitive:read",
    "customer:sensitive:write",
    "deal:read",
    "deal:write",
    "deal:finalize",
    "deal:gross:read",
  ],
  SERVICE_ADVISOR: [
    ...workshop,
    "customer:read",
    "customer:contact:read",
    "customer:write",
    "interaction:read",
    "interaction:write",
    "task:read",
    "task:write",
    "staff:read",
    "vehicle:write",
    "service:amount:read",
    "service:write",
    "service:job:complete",
    "service:close",
    "appointment:write",
    "technician:write",
  ],
  TECHNICIAN: [...workshop, "service:job:complete"],
  PARTS: [...workshop, "service:amount:read", "part:write"],
  ACCOUNTING: [...books, "journal:post"],
  CONTROLLER: [
    ...books,
    "chart:write",
    "journal:post",
    "journal:approve",
    "period:close",
    "period:reopen",
  ],
  BDC: [...stockBasics, ...crm, "appointment:read", "appointment:write"],
  MARKETING: [...stockBasics, "lead:read", "staff:read"],
  ANALYST: [
    ...books,
    "analysis:query",
    "lead:read",
    "interaction:read",
    "task:read",
    "appointment:read",
  ],
  OWNER: permissions,
  INTEGRATION: [
    ...stockBasics,
    "vehicle:write",
    "stock:write",
    "customer:read",
    "customer:contact:read",
    "customer:write",
    "lead:read",
    "lead:write",
  ],
  PUBLIC: ["rooftop:read", "listing:read", "lead:submit"],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof matrix;

export const roles = Object.keys(matrix) as readonly Role[];

export function isRole(name: string): name is Role {
  return Object.hasOwn(matrix, name);
}

export function permissionsOf(role: Role): readonly Permission[] {
  return matrix[role];
}

/**
 * Pairs that nobody but the owner may hold together at one rooftop (16 CFR 314.4(c)(1), SOX 404): checked for
 * each role here and for each person when roles are given.
 */
export const segregated: readonly (readonly [Permission, Permission])[] = [
  ["deal:finalize", "journal:post"],
  ["deal:write", "journal:post"],
  ["service:write", "journal:post"],
];
