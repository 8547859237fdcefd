// Generated from .graphql files by `npm run generate`. Do not edit.
/** SHA-256 of each registered document, by the name of its operation. */
export const documentIds: Readonly<Record<string, string>> = {
  KeepSession: "8ace9ce6e009ed5245faf6e7b3cf7967c46a9f3969e50e9923114ef03a9ea532",
  StockList: "448cdd49bfe4986c6faeb3e8a3125542a475c66a30407edbd4656faa8aeb932d",
  LeadFeed: "dcec4ea6884e035683ae4b0fcd1db35d0641c61310b44b5aa43960b1b2126a80",
  StockFeed: "81f48c49e505c48d97f6ceb06422c6ffc54caa8292ebc80f23f655df10d0d793",
  Viewer: "32378f4aa4f49ff2d9ebd79525bcad939c8e1494ed47a00d0051c43c0a87dbe0",
};
