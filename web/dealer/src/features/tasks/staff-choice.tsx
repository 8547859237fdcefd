import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import TextField from "@mui/material/TextField";
import { useViewer } from "../../viewer/viewer.ts";
import { StaffChoiceDocument } from "./__generated__/staff-choice.ts";

export interface StaffPerson {
  readonly id: string;
  readonly displayName: string;
}

/** Who works at the rooftop now, the caller first; those known anyway until the list has come. */
export function useStaff(
  rooftopId: string,
  { known, skip = false }: { known?: StaffPerson | null | undefined; skip?: boolean } = {},
): { readonly people: readonly StaffPerson[]; readonly loading: boolean } {
  const me = useViewer().staffMemberAt(rooftopId);
  const { data, loading } = useQuery(StaffChoiceDocument, {
    variables: { rooftopId },
    errorPolicy: "all",
    skip,
  });
  const listed = data?.staffMembers?.nodes ?? [];
  const others = listed.filter(({ id }) => id !== me?.id);
  const missing = known && known.id !== me?.id && !others.some(({ id }) => id === known.id);
  return {
    people: [...(me ? [me] : []), ...(missing ? [known] : []), ...others],
    loading,
  };
}

export interface StaffChoiceProps {
  rooftopId: string;
  /** Empty for nobody. */
  value: string;
  onChange: (staffMemberId: string) => void;
  known?: StaffPerson | null | undefined;
  error?: string | undefined;
}

/** Whose task it is. */
export function StaffChoice({ rooftopId, value, onChange, known, error }: StaffChoiceProps) {
  const { t } = useLingui();
  const me = useViewer().staffMemberAt(rooftopId);
  const { people } = useStaff(rooftopId, { known });
  return (
    <TextField
      select
      id="task-assignee"
      label={t`Assigned to`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{t`Unassigned`}</option>
      {people.map(({ id, displayName }) => (
        <option key={id} value={id}>
          {id === me?.id ? t`${displayName} (me)` : displayName}
        </option>
      ))}
    </TextField>
  );
}
