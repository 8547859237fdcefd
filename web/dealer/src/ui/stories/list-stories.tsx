import { Button } from "../button.tsx";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { BulkBar } from "../bulk-bar.tsx";
import { FilterChips } from "../filter-chips.tsx";
import { Histogram } from "../histogram.tsx";
import { Tabs } from "../tabs.tsx";
import { Case, nothing, Story } from "./story.tsx";

const VIEWS = [
  { id: "all", label: "All stock", count: "1,284" },
  { id: "aged", label: "Over 60 days", count: 97 },
  { id: "photos", label: "No photos", count: 12 },
  { id: "recon", label: "In recon" },
];
const AGES = [
  { id: "0", label: "0–15", count: 212 },
  { id: "16", label: "16–30", count: 301 },
  { id: "31", label: "31–45", count: 264 },
  { id: "46", label: "46–60", count: 190 },
  { id: "61", label: "61–75", count: 61 },
  { id: "76", label: "76–90", count: 0 },
  { id: "91", label: "91+", count: 36 },
];
const STATUSES = ["In stock", "Recon", "Sold"];
const MAKES = ["Honda", "Ford", "Toyota"];

export function ListStories() {
  const [view, setView] = useState("all");
  const [age, setAge] = useState<string | undefined>("31");
  return (
    <>
      <Story id="tabs" title="Tabs">
        <Case name="Saved views, keys 1–9">
          <Tabs
            label="Saved views"
            tabs={VIEWS}
            current={view}
            onSelect={setView}
            numbered
            actions={<Button variant="text">{"Save view"}</Button>}
          />
        </Case>
        <Case name="None chosen">
          <Tabs label="Unit sections" tabs={VIEWS} current={undefined} onSelect={nothing} />
        </Case>
      </Story>

      <Story id="filter-chips" title="FilterChips">
        <FilterStory />
      </Story>

      <Story id="histogram" title="Histogram">
        <Case name="Days in stock; a bar is the filter">
          <Histogram label="Days in stock" buckets={AGES} selected={age} onSelect={setAge} />
        </Case>
      </Story>

      <Story id="bulk-bar" title="BulkBar">
        <BulkBar count={3} onClear={nothing}>
          <Button variant="outlined">{"Reprice"}</Button>
          <Button variant="outlined">{"Transfer"}</Button>
          <Button variant="outlined">{"Print labels"}</Button>
        </BulkBar>
      </Story>
    </>
  );
}

function FilterStory() {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({ status: "In stock" });
  const filter = (id: string, label: string, values: readonly string[]) => ({
    id,
    label,
    summary: chosen[id],
    editor: (close: () => void) => (
      <TextField
        select
        label={label}
        value={chosen[id] ?? ""}
        slotProps={{ select: { native: false } }}
        onChange={(event) => {
          setChosen({ ...chosen, [id]: event.target.value });
          close();
        }}
      >
        {values.map((value) => (
          <MenuItem key={value} value={value}>
            {value}
          </MenuItem>
        ))}
      </TextField>
    ),
  });
  return (
    <FilterChips
      filters={[filter("status", "Status", STATUSES), filter("make", "Make", MAKES)]}
      onRemove={(id) =>
        setChosen(Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== id)))
      }
      onClear={() => setChosen({})}
      showLabel="Show 41 cars"
    />
  );
}
