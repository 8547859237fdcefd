import type { EntityManager } from "typeorm";
import type { Database } from "@forecourt/platform/database";
import { storedText } from "./stored-text.ts";
import { SecurityEventEntity, type SecurityEventType } from "./security-event.entity.ts";

/** Where a request came from. */
export interface RequestOrigin {
  readonly ip: string | undefined;
  readonly userAgent: string | undefined;
}

export interface SecurityEvent {
  readonly type: SecurityEventType;
  readonly subject?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly origin?: RequestOrigin | undefined;
  readonly detail?: object;
}

const USER_AGENT_LENGTH_MAX = 400;

/** @param tx the transaction of what happened, where there is one */
export async function recordEvent(
  tx: EntityManager | Database,
  { type, subject, sessionId, clientId, origin, detail = {} }: SecurityEvent,
): Promise<void> {
  const manager = "dataSource" in tx ? tx.dataSource.manager : tx;
  await manager.insert(SecurityEventEntity, {
    type,
    subject: subject ?? null,
    sessionId: sessionId ?? null,
    clientId: clientId ?? null,
    clientIp: origin?.ip ?? null,
    userAgent: storedText(origin?.userAgent, USER_AGENT_LENGTH_MAX) ?? null,
    detail,
  });
}
