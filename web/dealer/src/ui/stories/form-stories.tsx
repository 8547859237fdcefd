import { Button } from "../button.tsx";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import MenuItem from "@mui/material/MenuItem";
import Switch from "@mui/material/Switch";
import TextField from "@mui/material/TextField";
import { ConflictStrip } from "../conflict-strip.tsx";
import { FieldError, FormErrors } from "../field-error.tsx";
import { Money } from "../money.tsx";
import styles from "./stories.module.css";
import { Case, nothing, Story } from "./story.tsx";

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const REFUSALS = [
  { code: "BUSY", message: "another command holds the unit", path: null },
  { code: "VERSION_CONFLICT", message: "version is 7", path: ["expectedVersion"] },
];
const CONFLICTS = [
  {
    path: "askingPrice",
    label: "Asking price",
    yours: <Money value={usd(1_390_000)} />,
    theirs: <Money value={usd(1_425_000)} />,
    original: <Money value={usd(1_450_000)} />,
  },
  {
    path: "location",
    label: "Lot",
    yours: "North 4",
    theirs: "Recon bay 2",
    original: "North 1",
  },
];

export function FormStories() {
  return (
    <>
      <Story id="controls" title="Controls in the house's theme">
        <Case name="Buttons" row>
          <Button variant="contained">{"Stock in"}</Button>
          <Button variant="outlined">{"Send to recon"}</Button>
          <Button variant="text">{"Cancel"}</Button>
          <Button variant="contained" tone="critical">
            {"Post 3 entries, $41,250.00"}
          </Button>
          <Button variant="contained" disabled>
            {"Saving…"}
          </Button>
        </Case>
        <Case name="Fields">
          <div className={styles.grid}>
            <TextField label="Stock number" defaultValue="A-10422" />
            <TextField label="Asking price" placeholder="$14,500" helperText="Floor: $12,400" />
            <TextField
              label="Odometer"
              defaultValue="12k"
              error
              helperText={<FieldError>{"Write the miles as a number."}</FieldError>}
            />
            <TextField label="Condition" select defaultValue="used">
              <MenuItem value="new">{"New"}</MenuItem>
              <MenuItem value="used">{"Used"}</MenuItem>
            </TextField>
            <TextField label="Note" multiline minRows={2} defaultValue="Small dent, rear left." />
            <TextField label="Cost" defaultValue="$11,900" disabled />
          </div>
        </Case>
        <Case name="Choices" row>
          <FormControlLabel control={<Checkbox defaultChecked />} label="On floor plan" />
          <FormControlLabel control={<Switch />} label="Sound for new leads" />
        </Case>
      </Story>

      <Story id="form-errors" title="FormErrors">
        <FormErrors errors={REFUSALS} />
      </Story>

      <Story id="conflict" title="ConflictStrip">
        <ConflictStrip fields={CONFLICTS} onApply={nothing} />
      </Story>
    </>
  );
}
