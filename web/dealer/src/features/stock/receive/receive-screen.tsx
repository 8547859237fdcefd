import { useReadQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useLayoutEffect } from "react";
import { useLoaderData, useSearchParams } from "react-router";
import { NoPermission } from "../../../ui/error-panel.tsx";
import { SkeletonBlock } from "../../../ui/skeleton.tsx";
import { atPlace, placeIn } from "../../../viewer/place.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import type { ReceiveDesk } from "./receive-desk.ts";
import type { Receipt } from "./receive-draft.ts";
import { withMended, withRooftop } from "./receive-refused.ts";
import type { ReceiveData } from "./receive-loader.ts";
import styles from "./receive-screen.module.css";
import { ReceiptList } from "./receipt-list.tsx";
import { ReceiveStation, type Rooftop } from "./receive-station.tsx";
import { RooftopQuestion } from "./rooftop-question.tsx";
import { useDraft } from "./use-desk.ts";

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
    return (
      <NoPermission page needs={t`permission to receive vehicles`} ask={t`your sales manager`} />
    );
  }
  if (at !== undefined && !rooftop) {
    return (
      <NoPermission
        page
        needs={t`permission to receive vehicles at this rooftop`}
        ask={t`its sales manager`}
      />
    );
  }
  const choose = (id: string): void => {
    setSearch((before) => atPlace(before, id), { replace: true, defaultShouldRevalidate: false });
  };
  // A car is corrected where it was refused: that is where it stands.
  const mend = ({ key, input }: Receipt): void => {
    desk.change((before) => withMended(before, key));
    if (input.rooftopId !== rooftop?.id) choose(input.rooftopId);
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
          <StationAt key={rooftop.id} desk={desk} rooftop={rooftop} />
        ) : (
          <RooftopQuestion rooftops={places} onChoose={choose} />
        )}
        <ReceiptList desk={desk} rooftops={data.rooftops} hereId={rooftop?.id} onMend={mend} />
      </div>
    </>
  );
}

/** Tells the desk where it stands before anything of it is shown. */
function StationAt({ desk, rooftop }: { readonly desk: ReceiveDesk; readonly rooftop: Rooftop }) {
  const { rooftopId } = useDraft(desk);
  useLayoutEffect(
    () => desk.change((before) => withRooftop(before, rooftop.id)),
    [desk, rooftop.id],
  );
  return rooftopId === rooftop.id && <ReceiveStation desk={desk} rooftop={rooftop} />;
}

function ReceiveSkeleton() {
  return (
    <>
      <h1>
        <Trans>Receive by VIN</Trans>
      </h1>
      <div className={styles.columns}>
        <SkeletonBlock height={520} />
        <SkeletonBlock height={160} />
      </div>
    </>
  );
}
