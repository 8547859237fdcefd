import { Trans } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { useConnection } from "../../../apollo/use-connection.ts";
import { useServices } from "../../../services.ts";
import styles from "./reprice-form.module.css";

/** A write without a connection waits for it, and goes once. */
export function RepriceActions(props: {
  readonly running: boolean;
  readonly onCancel: () => void;
}) {
  const { running, onCancel } = props;
  const { connection } = useServices();
  const { lostAt } = useConnection(connection);
  return (
    <div className={styles.actions}>
      <Button type="submit" variant="contained" aria-disabled={running}>
        {running && lostAt && <Trans>Waiting for the connection…</Trans>}
        {running && !lostAt && <Trans>Setting price…</Trans>}
        {!running && <Trans>Set price</Trans>}
      </Button>
      <Button variant="text" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
