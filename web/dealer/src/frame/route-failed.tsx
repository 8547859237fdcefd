import { Trans } from "@lingui/react/macro";
import { useRouteError } from "react-router";
import { isNetworkFailure, isRefused } from "../apollo/failures.ts";
import { ErrorPanel } from "../ui/error-panel.tsx";

/** A screen that could not be shown; the rest of the page stands. */
export function RouteFailed() {
  const error = useRouteError();
  const retry = (): void => location.reload();
  if (isRefused(error)) {
    return (
      <ErrorPanel
        page
        variant="noPermission"
        title={<Trans>You do not have access</Trans>}
        why={<Trans>Your role does not include this.</Trans>}
        next={<Trans>Ask your manager for access.</Trans>}
      />
    );
  }
  if (isNetworkFailure(error)) {
    return (
      <ErrorPanel
        page
        variant="offline"
        title={<Trans>The server cannot be reached</Trans>}
        why={<Trans>Nothing was changed.</Trans>}
        onRetry={retry}
      />
    );
  }
  return (
    <ErrorPanel
      page
      variant="failed"
      title={<Trans>This screen could not be shown</Trans>}
      why={error instanceof Error ? error.message : undefined}
      next={
        <Trans>
          Nothing was changed. Try again. If this continues, contact your administrator.
        </Trans>
      }
      onRetry={retry}
    />
  );
}
