import { Trans, useLingui } from "@lingui/react/macro";
import { Masked } from "../../ui/masked.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { enquirerName, type Enquirer } from "./lead-name.ts";

export interface EnquirerNameProps {
  lead: Enquirer & { readonly rooftop: { readonly id: string } | null };
}

/** Who asks; hidden from who may not see customers. */
export function EnquirerName({ lead }: EnquirerNameProps) {
  const { t } = useLingui();
  const { may } = useViewer();
  const name = enquirerName(lead);
  if (name !== undefined) return name;
  if (!may("customer:read", lead.rooftop?.id)) return <Masked needs={t`access to customers`} />;
  return <Trans>Unnamed lead</Trans>;
}
