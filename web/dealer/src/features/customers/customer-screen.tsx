import { useQueryRefHandlers, useReadQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { startTransition, Suspense, useState } from "react";
import { Link, useLoaderData } from "react-router";
import { EmptyFirst } from "../../ui/empty.tsx";
import { NoPermission } from "../../ui/error-panel.tsx";
import { SkeletonBlock, SkeletonScreen } from "../../ui/skeleton.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { AtRooftop } from "../../viewer/at-rooftop.tsx";
import { HISTORY_ROWS, type CustomerData, type CustomerRef } from "./customer-loader.ts";
import { CustomerPage } from "./customer-page.tsx";
import styles from "./customer-screen.module.css";
import { useCustomerLive } from "./use-customer-live.ts";

/** As far back as one request goes. */
const ROWS_MAX = 250;

/** Who a customer is, and all that has passed. */
export function CustomerScreen() {
  const { t } = useLingui();
  const { id, customer } = useLoaderData<CustomerData>();
  if (!customer) {
    return (
      <>
        <h1>
          <Trans>Customer</Trans>
        </h1>
        <NoPermission needs={t`access to customers`} />
      </>
    );
  }
  return (
    <Suspense key={id} fallback={<CustomerSkeleton />}>
      <LoadedCustomer customerRef={customer} id={id} />
    </Suspense>
  );
}

interface LoadedCustomerProps {
  readonly id: string;
  readonly customerRef: CustomerRef;
}

function LoadedCustomer({ id, customerRef }: LoadedCustomerProps) {
  const { data, error } = useReadQuery(customerRef);
  const { refetch } = useQueryRefHandlers(customerRef);
  const [rows, setRows] = useState(HISTORY_ROWS);
  const ask = (wanted: number): void => {
    startTransition(async () => {
      await refetch({ rows: wanted });
      startTransition(() => setRows(wanted));
    });
  };
  const retry = (): void => ask(rows);
  useCustomerLive(id, retry);
  const customer = data?.customer;
  if (customer) {
    const further = rows < ROWS_MAX ? () => ask(Math.min(rows * 2, ROWS_MAX)) : undefined;
    return (
      <AtRooftop id={customer.rooftop?.id}>
        <CustomerPage customer={customer} rows={rows} onEarlier={further} onRetry={retry} />
      </AtRooftop>
    );
  }
  if (error) throw error;
  return <NoSuchCustomer />;
}

function NoSuchCustomer() {
  const { t } = useLingui();
  return (
    <EmptyFirst
      title={t`Customer not found`}
      actions={
        <Link to="/leads">
          <Trans>Go to the leads</Trans>
        </Link>
      }
    >
      <Trans>Check the address. The customer may belong to another rooftop.</Trans>
    </EmptyFirst>
  );
}

function CustomerSkeleton() {
  return (
    <SkeletonScreen>
      <div className={styles.page}>
        <VisuallyHidden>
          <h1>
            <Trans>Customer</Trans>
          </h1>
        </VisuallyHidden>
        <SkeletonBlock height={48} width="50%" />
        <div className={styles.columns}>
          <SkeletonBlock height={480} />
          <SkeletonBlock height={240} />
        </div>
      </div>
    </SkeletonScreen>
  );
}
