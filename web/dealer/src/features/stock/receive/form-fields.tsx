import TextField from "@mui/material/TextField";
import { useId, useState, type ReactNode } from "react";
import { FieldError } from "../../../ui/field-error.tsx";

export interface TextEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of the server. */
  readonly error?: string | undefined;
  /** What is not yet what it should be; said once the field is left. */
  readonly fault?: string | undefined;
  readonly hint?: ReactNode;
  readonly maxLength?: number;
  readonly numeric?: boolean;
  /** Where the paper begins, behind the VIN. */
  readonly first?: boolean;
}

export function TextEntry(props: TextEntryProps) {
  const { label, value, onChange, hint, maxLength = 40, numeric = false, first = false } = props;
  const id = useId();
  const [writing, setWriting] = useState(false);
  const error = props.error ?? (writing ? undefined : props.fault);
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onFocus={() => setWriting(true)}
      onBlur={() => setWriting(false)}
      error={error !== undefined}
      helperText={error === undefined ? hint : <FieldError>{error}</FieldError>}
      slotProps={{
        htmlInput: {
          maxLength,
          autoComplete: "off",
          inputMode: numeric ? "decimal" : "text",
          ...(first && { "data-first": "" }),
        },
      }}
    />
  );
}

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** The browser's own list: its first letter chooses. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, onChange } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      select
      label={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
      slotProps={{ select: { native: true } }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
