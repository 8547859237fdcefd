import { actorWith } from "@forecourt/platform/actor";

/** In whose name the demo is made. */
export const demoActor = actorWith({
  kind: "SERVICE",
  id: "demo-manager",
  displayName: "Demo",
  grants: [{ role: "OWNER", rooftops: "ALL" }],
});
