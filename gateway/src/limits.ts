/** What one request may ask for at most, on any transport. */
export interface RequestLimits {
  readonly queryLength: number;
  readonly tokens: number;
  /** Brackets of any kind inside one another, before parsing. */
  readonly nesting: number;
  readonly depth: number;
  /** Depth of an operation that only introspects. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Fields and fragments of all operations of the document, with every fragment expanded. */
  readonly selections: number;
  /** Of one field in one object of the answer, where they are merged. */
  readonly repetitions: number;
  /** Entries of one page. */
  readonly listSize: number;
  /** Entries of one list, multiplied with the lists around it. */
  readonly listEntries: number;
  /** Entries of all lists together. */
  readonly totalEntries: number;
  /** Characters of the variables as JSON. */
  readonly variablesLength: number;
  /** Objects and lists inside one another in the variables. */
  readonly variablesNesting: number;
  /** Entries of all lists and fields of all objects in the variables. */
  readonly variablesEntries: number;
}

/** Of staff and integrations. */
export const requestLimits: RequestLimits = {
  queryLength: 100_000,
  tokens: 5_000,
  nesting: 200,
  depth: 14,
  introspectionDepth: 16,
  aliases: 30,
  rootFields: 10,
  selections: 600,
  repetitions: 50,
  listSize: 250,
  listEntries: 25_000,
  totalEntries: 50_000,
  variablesLength: 200_000,
  variablesNesting: 50,
  variablesEntries: 10_000,
};

/** Of anybody. */
export const publicLimits: RequestLimits = {
  queryLength: 20_000,
  tokens: 2_000,
  nesting: 100,
  depth: 10,
  introspectionDepth: 16,
  aliases: 15,
  rootFields: 5,
  selections: 300,
  repetitions: 20,
  listSize: 100,
  listEntries: 2_500,
  totalEntries: 5_000,
  variablesLength: 20_000,
  variablesNesting: 20,
  variablesEntries: 1_000,
};

/** Of analysts. A page has the size that every subgraph gives, there may be more of them. */
export const analysisLimits: RequestLimits = {
  queryLength: 200_000,
  tokens: 10_000,
  nesting: 200,
  depth: 20,
  introspectionDepth: 20,
  aliases: 200,
  rootFields: 20,
  selections: 1_200,
  repetitions: 50,
  listSize: 250,
  listEntries: 100_000,
  totalEntries: 200_000,
  variablesLength: 200_000,
  variablesNesting: 50,
  variablesEntries: 10_000,
};
