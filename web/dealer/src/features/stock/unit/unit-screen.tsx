import { useQueryRefHandlers, useReadQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { startTransition, Suspense, useId, useState } from "react";
import { Link, useLoaderData } from "react-router";
import type { UnitPageQuery } from "../../../__generated__/types.ts";
import { buttonLook } from "../../../ui/button.tsx";
import { EmptyFirst } from "../../../ui/empty.tsx";
import { NoPermission } from "../../../ui/error-panel.tsx";
import { useNarrow } from "../../../ui/use-narrow.ts";
import { AtRooftop } from "../../../viewer/at-rooftop.tsx";
import { UnitActions, type UnitActionsProps } from "./unit-actions.tsx";
import { UnitDeal } from "./unit-deal.tsx";
import { UnitHeader } from "./unit-header.tsx";
import { UnitLeads } from "./unit-leads.tsx";
import type { UnitData, UnitRef } from "./unit-loader.ts";
import { UnitPrice } from "./unit-price.tsx";
import { RecallBanner, UnitRecalls, useRecallReason } from "./unit-recalls.tsx";
import { UnitSkeleton } from "./unit-skeleton.tsx";
import { UnitSpecification } from "./unit-specification.tsx";
import { UnitTimeline } from "./unit-timeline.tsx";
import styles from "./unit-screen.module.css";
import { UnitTabs, useUnitTab, type UnitTab } from "./unit-tabs.tsx";
import { useUnitLive } from "./use-unit-live.ts";

/** One unit: what the car is, what has happened to it, what it shall bring. */
export function UnitScreen() {
  const { t } = useLingui();
  const { id, unit } = useLoaderData<UnitData>();
  if (!unit) return <NoPermission page needs={t`access to the stock`} />;
  return (
    <Suspense fallback={<UnitSkeleton />}>
      <LoadedUnit key={id} unitRef={unit} id={id} />
    </Suspense>
  );
}

function LoadedUnit({ id, unitRef }: { readonly id: string; readonly unitRef: UnitRef }) {
  const { data, error } = useReadQuery(unitRef);
  const { refetch } = useQueryRefHandlers(unitRef);
  const [repricing, setRepricing] = useState(false);
  const narrow = useNarrow();
  const tab = useUnitTab();
  const panelId = useId();
  const refresh = useUnitLive(id);
  const unit = data?.stockUnit;
  if (!unit) return <NoUnit error={error} />;
  const retry = (): void => startTransition(() => void refetch());
  const shows = (part: UnitTab): boolean => !narrow || part === tab;
  return (
    <AtRooftop id={unit.rooftop.id}>
      <article className={styles.page}>
        <UnitHeader unit={unit}>
          <RecalledActions unit={unit} onPrice={() => setRepricing(true)} onChanged={refresh} />
        </UnitHeader>
        <RecallBanner unit={unit} />
        {narrow && <UnitTabs panelId={panelId} />}
        <div className={styles.columns} id={panelId} role={narrow ? "tabpanel" : undefined}>
          {shows("car") && (
            <div className={styles.car}>
              <UnitSpecification unit={unit} />
              <UnitRecalls unit={unit} onRetry={retry} />
            </div>
          )}
          {shows("timeline") && (
            <div className={styles.timeline}>
              <UnitTimeline unit={unit} onRetry={retry} />
            </div>
          )}
          {shows("money") && (
            <div className={styles.money}>
              <UnitPrice
                unit={unit}
                repricing={repricing}
                onRepricing={setRepricing}
                onChanged={refresh}
              />
              <UnitDeal unit={unit} onRetry={retry} />
              <UnitLeads unit={unit} onRetry={retry} />
            </div>
          )}
        </div>
      </article>
    </AtRooftop>
  );
}

type PageUnit = NonNullable<UnitPageQuery["stockUnit"]>;

function RecalledActions(props: Omit<UnitActionsProps, "recall"> & { readonly unit: PageUnit }) {
  return <UnitActions {...props} recall={useRecallReason(props.unit)} />;
}

/** @throws what kept the request from being answered, which the frame tells */
function NoUnit({ error }: { readonly error: unknown }) {
  const { t } = useLingui();
  if (error) throw error;
  return (
    <EmptyFirst
      page
      title={t`Unit not found`}
      actions={
        <Link to="/stock" {...buttonLook("outlined")}>
          <Trans>Go to the stock list</Trans>
        </Link>
      }
    >
      <Trans>Check the address. The unit may be at a rooftop you do not have access to.</Trans>
    </EmptyFirst>
  );
}
