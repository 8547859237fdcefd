import { Button } from "../button.tsx";
import { EmptyFiltered, EmptyFirst } from "../empty.tsx";
import { ErrorPanel, NoPermission, PartUnavailable } from "../error-panel.tsx";
import { SkeletonBlock, SkeletonRows } from "../skeleton.tsx";
import { Case, nothing, Story } from "./story.tsx";

const FILTERS = [
  { id: "status", label: "Status: Sold" },
  { id: "age", label: "Days in stock: 61–75" },
  { id: "make", label: "Make: Honda" },
];

export function StateStories() {
  return (
    <>
      <Story id="empty" title="EmptyFirst, EmptyFiltered">
        <Case name="Nothing yet">
          <EmptyFirst
            title="No stock yet"
            actions={<Button variant="contained">{"Receive by VIN"}</Button>}
          >
            {"Receive a VIN or import a file."}
          </EmptyFirst>
        </Case>
        <Case name="Hidden by filters">
          <EmptyFiltered
            filters={FILTERS}
            most={{ id: "age", count: 41 }}
            onDrop={nothing}
            onDropAll={nothing}
          />
        </Case>
      </Story>

      <Story id="errors" title="ErrorPanel, NoPermission, PartUnavailable">
        <Case name="Failed">
          <ErrorPanel
            variant="failed"
            title="The stock list could not be loaded"
            why="The server did not answer in time."
            next="Nothing was changed. Try again. If this continues, contact your administrator."
            reference="req_01jd3k8r6z"
            onRetry={nothing}
          />
        </Case>
        <Case name="Trying again">
          <ErrorPanel variant="failed" title="The price was not saved" onRetry={nothing} retrying />
        </Case>
        <Case name="Refused">
          <ErrorPanel
            variant="refused"
            title="The price was not saved"
            why="$12,000 is below the floor of $12,400."
            next="Raise it, or ask a sales manager to approve."
          />
        </Case>
        <Case name="No permission">
          <NoPermission needs="accounting access" />
        </Case>
        <Case name="Offline">
          <ErrorPanel
            variant="offline"
            title="The server cannot be reached"
            why="Nothing was changed."
            onRetry={nothing}
          />
        </Case>
        <Case name="One part is away">
          <PartUnavailable what="Service history" onRetry={nothing} />
        </Case>
      </Story>

      <Story id="skeleton" title="SkeletonRows, SkeletonBlock">
        <Case name="Rows; after two seconds they can be cancelled">
          <SkeletonRows rows={5} onCancel={nothing} />
        </Case>
        <Case name="A block">
          <SkeletonBlock width={240} height={64} />
        </Case>
      </Story>
    </>
  );
}
