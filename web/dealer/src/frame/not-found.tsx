import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { buttonLook } from "../ui/button.tsx";
import { EmptyFirst } from "../ui/empty.tsx";

export function NotFound() {
  const { t } = useLingui();
  return (
    <EmptyFirst
      page
      title={t`There is no such page`}
      actions={
        <Link to="/" {...buttonLook("outlined")}>
          <Trans>Go to Today</Trans>
        </Link>
      }
    >
      <Trans>The address may be mistyped, or the record may be one that you may not see.</Trans>
    </EmptyFirst>
  );
}
