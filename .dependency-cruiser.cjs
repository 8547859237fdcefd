/**
 * Who may import whom. `npm run check` fails on any other arrow.
 * Feature folders lie in subgraphs/<name>/src/<feature>; $1 and $2 keep a rule within one of them.
 */
const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or miss a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "subgraphs-meet-only-in-contracts",
      comment: "Departments talk by entity references and events, never by import.",
      severity: "error",
      from: { path: "^subgraphs/([^/]+)/" },
      to: { path: "^subgraphs/", pathNot: "^subgraphs/$1/" },
    },
    layer(
      "platform-knows-no-dealership",
      "^platform/",
      "^(subgraphs|gateway|identity|demo|start|tests)",
      "Plumbing that knows a department is not plumbing.",
    ),
    layer(
      "contracts-are-leaves",
      "^schema/",
      "^(platform|subgraphs|gateway|identity|demo|start|tests)",
      "What crosses a process depends on nothing of ours.",
    ),
    layer(
      "gateway-knows-no-department",
      "^gateway/src",
      "^(subgraphs|identity|demo|start|tests)",
      "The gateway has no business rule.",
    ),
    layer(
      "identity-knows-no-department",
      "^identity/",
      "^(subgraphs|gateway|demo|start|tests)",
      "Any issuer may take its place: it meets the gateway in start/ only.",
    ),
    layer(
      "domain-is-pure",
      "^subgraphs/[^/]+/src/[^/]+/[^/]+(?<!\\.entity|resolvers|schema|vpic-.*|decode-vin|sample-vins)\\.ts$",
      "(^node_modules/(typeorm|pg)/|/commands/|/queries/|/consumers/|platform/src/(command|database|consumer|subgraph)\\.ts)",
      "Files at the top of a feature decide; they do no I/O.",
    ),
    layer(
      "no-orm-in-resolvers",
      "^subgraphs/[^/]+/src/[^/]+/resolvers\\.ts$",
      "(^node_modules/(typeorm|pg)/|/consumers/)",
      "Resolvers translate. SQL lives in queries and commands.",
    ),
    layer(
      "queries-do-not-write",
      "^subgraphs/[^/]+/src/[^/]+/queries/",
      "(/commands/|/consumers/|/resolvers\\.ts|^node_modules/typeorm/)",
      "A read that writes surprises everybody.",
    ),
    layer(
      "commands-do-not-translate",
      "^subgraphs/[^/]+/src/[^/]+/commands/",
      "(/resolvers\\.ts|/consumers/|__generated__)",
      "A command knows no GraphQL.",
    ),
    layer(
      "consumers-act-by-commands",
      "^subgraphs/[^/]+/src/[^/]+/consumers/",
      "(/resolvers\\.ts|/queries/|^node_modules/(typeorm|pg)/)",
      "A reaction is a command that an event gave.",
    ),
    layer(
      "screens-know-the-graph-only",
      "^web/",
      "^(platform|subgraphs|gateway|identity|demo|start|tests)",
      "The screens are a client like any other: what they know is in the schema.",
    ),
    layer(
      "parts-of-the-screen-show",
      "^web/dealer/src/ui/",
      "^(web/dealer/src/(?!ui/)|node_modules/(@apollo|react-router)/)",
      "What is shown everywhere asks nothing and goes nowhere.",
    ),
    layer(
      "graph-client-knows-no-screen",
      "^web/dealer/src/(apollo|session)/",
      "^web/dealer/src/(features|frame|live|palette|ui)/",
      "Session and graph client serve every screen.",
    ),
    {
      name: "features-meet-in-the-address",
      comment:
        "A screen leads to another by its address. Tasks, pricing and what may be done with a unit are parts of several.",
      severity: "error",
      from: { path: "^web/dealer/src/features/((?:stock/)?[^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^web/dealer/src/features/(?:stock/)?[^/]+/",
        pathNot:
          "^web/dealer/src/features/(($1|tasks|stock/pricing)/|stock/[^/]+$|stock/unit/unit-actions)",
      },
    },
    layer(
      "tests-stay-outside",
      "^(subgraphs/[^/]+/src|platform/src(?!/testing)|gateway/src|schema|start)(?!.*\\.test\\.ts$).*",
      "(^tests/|/testing/|\\.test\\.ts$)",
      "What runs in production needs no test.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(__generated__|/dist/|node_modules/(?!(typeorm|pg)/))" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node"] },
  },
};
