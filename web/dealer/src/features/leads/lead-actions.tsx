import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { ChevronDown } from "lucide-react";
import { useImperativeHandle, useState, type Ref } from "react";
import type { LeadHeaderFragment } from "../../__generated__/types.ts";
import { useForgetKept, useIsKept } from "../../commands/use-kept.ts";
import { AttemptErrors } from "../../commands/attempt-errors.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { Modal } from "../../ui/modal.tsx";
import { Shortcut } from "../../ui/shortcut.tsx";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { leadStageWords } from "../../words/lead-words.ts";
import { TaskForm, taskFormName } from "../tasks/task-form.tsx";
import { LeadHeaderFragmentDoc } from "./__generated__/lead-header.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import styles from "./lead-actions.module.css";
import { LeadConflict } from "./lead-conflict.tsx";
import { enquirerName } from "./lead-name.ts";
import { LostDialog } from "./lost-dialog.tsx";
import type { OwnChanges } from "./own-changes.ts";
import { useLeadWork } from "./use-lead-work.ts";

export interface LeadActionsProps {
  lead: FragmentType<LeadHeaderFragment>;
  own: OwnChanges;
  /** A task was booked. */
  onBooked: () => void;
  /** The lead was moved or given to somebody. */
  onChanged: () => void;
  onNext: () => void;
  ref: Ref<LeadActionsHandle>;
}

export interface LeadActionsHandle {
  /** A lead that is nobody's becomes that of who has begun to work on it. */
  takeIfFree(): void;
}

/** What can be done with the lead, of what this person may do. */
export function LeadActions({ lead: from, ...props }: LeadActionsProps) {
  const { sight } = useViewer();
  const { data: lead, complete } = useFragment({
    fragment: LeadHeaderFragmentDoc,
    fragmentName: "LeadHeader",
    from,
    variables: sight,
  });
  return complete ? <KnownLeadActions lead={lead} {...props} /> : null;
}

type Open = "ASSIGN" | "LOST" | "TASK";

function KnownLeadActions(
  props: Omit<LeadActionsProps, "lead"> & { readonly lead: LeadHeaderFragment },
) {
  const { lead, own, onBooked, onChanged, onNext, ref } = props;
  const { t } = useLingui();
  const { may, staffMemberAt } = useViewer();
  const work = useLeadWork(lead, own, onChanged);
  const taskName = taskFormName({ leadId: lead.id });
  const isBooked = useIsKept(taskName);
  const forgetTask = useForgetKept(taskName);
  const [open, setOpen] = useState<Open | undefined>(isBooked ? "TASK" : undefined);
  const close = (): void => {
    if (open === "TASK") forgetTask();
    setOpen(undefined);
  };
  const rooftopId = lead.rooftop?.id ?? "";
  const me = staffMemberAt(rooftopId);
  const writable = may("lead:write", rooftopId);
  const bookable = may("task:write", rooftopId);
  const name = enquirerName(lead);
  const takeIfFree = (): void => {
    if (writable && me && !lead.assignee) work.decide({ kind: "ASSIGN", assignee: me });
  };
  useImperativeHandle(ref, () => ({ takeIfFree }));
  const assign = () => setOpen("ASSIGN");
  const book = () => setOpen("TASK");
  useShortcuts(t`Lead`, [
    ...(writable ? [{ keys: "a", label: t`Assign`, run: assign }] : []),
    ...(bookable ? [{ keys: "b", label: t`Add task or appointment`, run: book }] : []),
  ]);
  return (
    <>
      <div className={styles.actions}>
        {writable && me && lead.assignee?.id !== me.id && (
          <Button
            variant={lead.assignee ? "outlined" : "contained"}
            aria-disabled={work.running}
            onClick={() => work.decide({ kind: "ASSIGN", assignee: me })}
          >
            {lead.assignee ? <Trans>Take over</Trans> : <Trans>Assign to me</Trans>}
          </Button>
        )}
        {writable && (
          <Button variant="outlined" onClick={assign}>
            <Trans>Assign</Trans>
            <Key keys="a" />
          </Button>
        )}
        <StageMenu lead={lead} onMove={work.decide} onLost={() => setOpen("LOST")} />
        {bookable && (
          <Button variant="outlined" onClick={book}>
            <Trans>Add task</Trans>
            <Key keys="b" />
          </Button>
        )}
        <span className={styles.end}>
          <Button variant="text" onClick={onNext}>
            <Trans>Next</Trans>
            <Key keys="e" />
          </Button>
        </span>
      </div>
      <AttemptErrors refused={work.refused} failure={work.failure} />
      {work.conflict && <LeadConflict conflict={work.conflict} work={work} />}
      {open === "ASSIGN" && (
        <AssignDialog
          rooftopId={rooftopId}
          current={lead.assignee}
          onAssign={(assignee) => work.decide({ kind: "ASSIGN", assignee })}
          onClose={close}
        />
      )}
      {open === "LOST" && (
        <LostDialog
          name={name ?? t`the lead`}
          onLost={(lostReason) => work.decide({ kind: "MOVE", stage: "LOST", lostReason })}
          onClose={close}
        />
      )}
      {open === "TASK" && (
        <Modal title={t`Add task`} onClose={close}>
          <TaskForm
            rooftopId={rooftopId}
            customerId={lead.customer?.id}
            leadId={lead.id}
            who={name}
            onDone={() => {
              close();
              takeIfFree();
              onBooked();
            }}
            onCancel={close}
          />
        </Modal>
      )}
    </>
  );
}

function Key({ keys }: { keys: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      <Shortcut keys={keys} />
    </span>
  );
}

/** Only the stages that the server offers. */
function StageMenu(props: {
  readonly lead: LeadHeaderFragment;
  readonly onMove: ReturnType<typeof useLeadWork>["decide"];
  readonly onLost: () => void;
}) {
  const { lead, onMove, onLost } = props;
  const { t, i18n } = useLingui();
  if (lead.nextStages.length === 0) return null;
  const stage = i18n._(leadStageWords[lead.stage]);
  return (
    <MenuButton
      label={t`Stage: ${stage}. Change it`}
      className={styles.stage}
      groups={[
        {
          label: t`Move to`,
          items: lead.nextStages.map((next) => ({
            id: next,
            label: i18n._(leadStageWords[next]),
            onSelect: () => (next === "LOST" ? onLost() : onMove({ kind: "MOVE", stage: next })),
          })),
        },
      ]}
    >
      <Trans>Stage: {stage}</Trans>
      <ChevronDown size={16} aria-hidden="true" />
    </MenuButton>
  );
}
