// Servers run TypeScript as it is, which needs Node 24. On Linux the lockfile brings it along.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `Forecourt needs Node 24 or newer; this is ${process.version}. On Linux (x64, arm64) run it by npm, ` +
      "which brings its own; elsewhere install Node 24.",
  );
  process.exit(1);
}
