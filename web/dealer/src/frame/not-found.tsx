import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { buttonLook } from "../ui/button.tsx";
import { EmptyFirst } from "../ui/empty.tsx";

export function NotFound() {
  const { t } = useLingui();
  return (
    <EmptyFirst
      page
      title={t`Page not found`}
      actions={
        <Link to="/" {...buttonLook("outlined")}>
          <Trans>Go to Today</Trans>
        </Link>
      }
    >
      <Trans>Check the address. You may not have access to the record.</Trans>
    </EmptyFirst>
  );
}
