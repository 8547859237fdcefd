import type { MigrationInterface, QueryRunner } from "typeorm";
import { protectRows } from "@forecourt/platform/row-security";

/** What somebody has to do by a time. */
export class CreateTasks1700000200500 implements MigrationInterface {
  readonly name = "CreateTasks1700000200500";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        notes text,
        due_at timestamptz NOT NULL,
        assignee_id uuid REFERENCES staff_member (id),
        customer_id uuid REFERENCES customer (id),
        lead_id uuid REFERENCES lead (id),
        created_by_id uuid REFERENCES staff_member (id),
        created_at timestamptz NOT NULL,
        completed_at timestamptz,
        completed_by_id uuid REFERENCES staff_member (id),
        outcome text CHECK (length(outcome) <= 500),
        CHECK (completed_at IS NOT NULL OR (completed_by_id IS NULL AND outcome IS NULL))
      );
      CREATE INDEX task_customer ON task (customer_id, due_at, id) WHERE customer_id IS NOT NULL;
      CREATE INDEX task_lead ON task (lead_id, due_at, id) WHERE lead_id IS NOT NULL;
      CREATE INDEX task_open ON task (rooftop_id, due_at, id) WHERE completed_at IS NULL;
      CREATE INDEX task_completed ON task (rooftop_id, completed_at, id)
        WHERE completed_at IS NOT NULL;
      ${protectRows("task", "task:read")}

      -- What the queues of the inbox count and what waits at a rooftop: few rows of many.
      CREATE INDEX lead_open ON lead (rooftop_id, first_response_due_at, id)
        INCLUDE (assignee_id, first_responded_at) WHERE stage NOT IN ('WON', 'LOST');
    `);
  }

  async down(): Promise<void> {
    throw new Error("tasks are not dropped");
  }
}
