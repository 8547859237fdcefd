import { Trans } from "@lingui/react/macro";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Money } from "../../ui/money.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { vehicleName } from "../../words/vehicle-name.ts";
import styles from "./work-line.module.css";
import type { LineProps } from "./work-item.ts";

interface WorkLineProps extends LineProps {
  readonly icon: LucideIcon;
  readonly iconWords?: string;
  readonly what: ReactNode;
  /** The reason it is here, and other quiet words. */
  readonly why: ReactNode;
  readonly href: string | undefined;
  /** What opens it where there is nowhere to go. */
  readonly onOpen?: (() => void) | undefined;
  /** Opening it is the way to finish it. */
  readonly opensToFinish?: boolean;
  readonly done: boolean;
  readonly assignee: string | null | undefined;
  readonly due: ReactNode;
  readonly actions?: ReactNode;
  readonly after?: ReactNode;
}

/** Cells of a row of the queue. Keys press what is marked: `data-row` opens, `data-finish` finishes. */
export function WorkLine(props: WorkLineProps) {
  const { item, icon: Icon, iconWords, why, lead, done, fresh, withAssignee } = props;
  const interest = lead?.interest;
  const who = item.customer?.displayName ?? undefined;
  const car = interest ? (vehicleName(interest.vehicle) ?? interest.stockNumber) : undefined;
  return (
    <li
      className={styles.row}
      data-item={item.id}
      data-done={done}
      data-fresh={fresh}
      data-team={withAssignee}
    >
      <span className={styles.icon}>
        <Icon size={16} aria-hidden="true" />
        {iconWords !== undefined && <VisuallyHidden>{`${iconWords}: `}</VisuallyHidden>}
      </span>
      <span className={styles.what}>
        <What {...props} />
        <span className={styles.why}>{why}</span>
      </span>
      <span className={styles.customer} title={who}>
        {who}
      </span>
      <span className={styles.vehicle} title={car}>
        {car}
      </span>
      <span className={styles.price}>
        {interest?.askingPrice && <Money value={interest.askingPrice} />}
      </span>
      {withAssignee && (
        <span className={styles.assignee} title={props.assignee ?? undefined}>
          {props.assignee ?? <Trans>unassigned</Trans>}
        </span>
      )}
      <span className={styles.due}>{props.due}</span>
      <span className={styles.actions}>{props.actions}</span>
      {props.after}
    </li>
  );
}

function What({ what, href, onOpen, opensToFinish }: WorkLineProps) {
  const title = typeof what === "string" ? what : undefined;
  const keyed = { "data-row": "", "data-finish": opensToFinish, className: styles.open, title };
  if (href !== undefined) {
    return (
      <Link {...keyed} to={href}>
        {what}
      </Link>
    );
  }
  if (onOpen === undefined)
    return (
      <span className={styles.title} title={title}>
        {what}
      </span>
    );
  return (
    <button {...keyed} type="button" onClick={onOpen}>
      {what}
    </button>
  );
}
