import { useReadQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { useLoaderData, useSearchParams } from "react-router";
import { NoPermission } from "../../../ui/error-panel.tsx";
import { SkeletonBlock } from "../../../ui/skeleton.tsx";
import { atPlace, placeIn } from "../../../viewer/place.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import type { ReceiveData } from "./receive-loader.ts";
import styles from "./receive-screen.module.css";
import { ReceiptList } from "./receipt-list.tsx";
import { ReceiveStation } from "./receive-station.tsx";
import { RooftopQuestion } from "./rooftop-question.tsx";

/** Takes cars into stock: VIN, form, Stock in, next VIN. */
export function ReceiveScreen() {
  const { t } = useLingui();
  return (
    <div className={styles.screen}>
      <title>{t`Receive by VIN`}</title>
      <Suspense fallback={<ReceiveSkeleton />}>
        <Receive />
      </Suspense>
    </div>
  );
}

function Receive() {
  const { t } = useLingui();
  const { rooftops: rooftopsRef, desk } = useLoaderData<ReceiveData>();
  const { data } = useReadQuery(rooftopsRef);
  const { may } = useViewer();
  const [search, setSearch] = useSearchParams();
  const places = data.rooftops.filter(({ id }) => may("stock:write", id));
  const at = placeIn(search);
  const rooftop =
    at === undefined && places.length === 1 ? places[0] : places.find(({ id }) => id === at);
  if (places.length === 0) {
    return <NoPermission needs={t`leave to receive cars`} ask={t`your sales manager`} />;
  }
  if (at !== undefined && !rooftop) {
    return (
      <NoPermission needs={t`leave to receive cars at this rooftop`} ask={t`its sales manager`} />
    );
  }
  const choose = (id: string): void => {
    setSearch((before) => atPlace(before, id), { replace: true, defaultShouldRevalidate: false });
  };
  return (
    <>
      <header>
        <h1>
          <Trans>Receive by VIN</Trans>
        </h1>
        {rooftop && <p className={styles.place}>{rooftop.name}</p>}
      </header>
      <div className={styles.columns}>
        {rooftop ? (
          <ReceiveStation key={rooftop.id} desk={desk} rooftop={rooftop} />
        ) : (
          <RooftopQuestion rooftops={places} onChoose={choose} />
        )}
        <ReceiptList desk={desk} />
      </div>
    </>
  );
}

function ReceiveSkeleton() {
  return (
    <>
      <SkeletonBlock width={220} height={48} />
      <div className={styles.columns}>
        <SkeletonBlock height={520} />
        <SkeletonBlock height={160} />
      </div>
    </>
  );
}
