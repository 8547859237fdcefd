import { Button } from "../button.tsx";
import { Camera, CircleDollarSign, Truck, Wrench } from "lucide-react";
import { Card, Section } from "../card.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Masked } from "../masked.tsx";
import { Money } from "../money.tsx";
import { Timeline } from "../timeline.tsx";
import { VinText } from "../vin-text.tsx";
import styles from "./stories.module.css";
import { Case, Story, STORY_NOW } from "./story.tsx";

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const ENTRIES = [
  {
    id: "4",
    at: "2026-11-20T13:52:00Z",
    icon: CircleDollarSign,
    title: "Asking price $14,500, was $14,995",
    body: "R. Vega",
    department: "sales",
  },
  {
    id: "3",
    at: "2026-11-19T20:10:00Z",
    icon: Wrench,
    title: "Recon finished: RO 20418",
    body: "Brakes, detail. 3 d 4 h in the shop.",
    department: "service",
  },
  {
    id: "2",
    at: "2026-11-16T15:00:00Z",
    icon: Camera,
    title: "12 photos added",
    department: "sales",
  },
  {
    id: "1",
    at: "2026-11-15T17:30:00Z",
    icon: Truck,
    title: "Received at North",
    body: "Auction, 31,204 mi",
    department: "sales",
  },
];
const DEPARTMENTS = [
  { id: "sales", label: "Sales" },
  { id: "service", label: "Service" },
];

export function ObjectStories() {
  return (
    <>
      <Story id="card" title="Card, Section, DefinitionList">
        <div className={styles.grid}>
          <Card
            title="Specification"
            headingLevel={3}
            actions={<Button variant="text">{"Edit"}</Button>}
          >
            <DefinitionList
              items={[
                { term: "VIN", value: <VinText vin="1HGCV1F30LA000014" copy /> },
                { term: "Model", value: "2020 Honda Accord Sport 1.5T" },
                { term: "Body", value: null },
              ]}
            />
          </Card>
          <Card title="Cost build-up" headingLevel={3}>
            <DefinitionList
              figures
              items={[
                { term: "Acquisition", value: <Money value={usd(1_120_000)} /> },
                { term: "Recon", value: <Money value={usd(84_000)} /> },
                { term: "Pack", value: <Masked needs="accounting access" /> },
              ]}
            />
          </Card>
        </div>
        <Section title="Where it stands">
          <DefinitionList
            columns={2}
            items={[
              { term: "Rooftop", value: "North" },
              { term: "Lot", value: "Row 4" },
              { term: "Last count", value: "Nov 18" },
              { term: "Key", value: "Board 2, hook 17" },
            ]}
          />
        </Section>
      </Story>

      <Story id="timeline" title="Timeline">
        <Timeline
          label="History of the unit"
          entries={ENTRIES}
          now={STORY_NOW}
          departments={DEPARTMENTS}
        />
        <Case name="Nothing yet">
          <Timeline label="History of another unit" entries={[]} now={STORY_NOW} />
        </Case>
      </Story>
    </>
  );
}
