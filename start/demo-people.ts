import { seedDemoUsers } from "@forecourt/identity/demo-users/demo-users";
import type { Identity } from "@forecourt/identity/identity";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { encodeId } from "@forecourt/platform/type-id";

const ROOFTOPS_MAX = 100;

/** Demo users at the rooftops of the demo; one that was opened since gets its own with the next start. */
export async function seedDemoPeople(
  identity: Identity,
  vehicle: Subgraph | undefined,
): Promise<void> {
  if (!identity.demo) return;
  if (!vehicle) throw new Error("the vehicle subgraph knows the rooftops, and is not here");
  const rooftops = await vehicle.database.read<{ id: string; name: string }>(
    `SELECT id, name FROM rooftop ORDER BY name LIMIT ${ROOFTOPS_MAX}`,
  );
  await seedDemoUsers(
    identity,
    rooftops.map(({ id, name }) => ({ id: encodeId("rft", id), name })),
  );
}
