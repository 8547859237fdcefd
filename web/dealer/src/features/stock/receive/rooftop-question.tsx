import { Trans } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import styles from "./receive-screen.module.css";

export interface RooftopQuestionProps {
  readonly rooftops: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** A car stands at one rooftop: whoever looks at all of them says at which. */
export function RooftopQuestion({ rooftops, onChoose }: RooftopQuestionProps) {
  return (
    <Card title={<Trans>Which rooftop are the vehicles at?</Trans>}>
      <ul className={styles.rooftops}>
        {rooftops.map(({ id, name }) => (
          <li key={id}>
            <Button variant="outlined" onClick={() => onChoose(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
