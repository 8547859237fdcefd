import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { CustomerFormFragment } from "../../__generated__/types.ts";
import { useCommand } from "../../apollo/use-command.ts";
import { conflictIn, useAttempt } from "../../commands/use-attempt.ts";
import {
  changesIn,
  conflictsIn,
  meeting,
  openForm,
  settled,
  type VersionedForm,
} from "../../commands/versioned-form.ts";
import { useForgetKept, useKept } from "../../commands/use-kept.ts";
import { ConflictStrip } from "../../ui/conflict-strip.tsx";
import { Modal } from "../../ui/modal.tsx";
import type { UserErrorLike } from "../../ui/user-errors.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { CustomerFormFragmentDoc, UpdateCustomerDocument } from "./__generated__/customer-form.ts";
import { CustomerFields } from "./customer-fields.tsx";
import { changesOf, textsOf, type CustomerTexts, type SeenCustomer } from "./customer-texts.ts";
import { useFieldNames } from "./use-field-names.ts";

export interface CustomerEditProps {
  customer: FragmentType<CustomerFormFragment>;
  onClose: () => void;
}

/** Of the form, for finding it again after a reload. */
export function editName(customerId: string): string {
  return `customer.${customerId}`;
}

/** Changes the name of a customer, or how it can be reached. */
export function CustomerEdit({ customer: from, onClose }: CustomerEditProps) {
  const { t } = useLingui();
  const { sight } = useViewer();
  const { data: customer, complete } = useFragment({
    fragment: CustomerFormFragmentDoc,
    fragmentName: "CustomerForm",
    from,
    variables: sight,
  });
  const forget = useForgetKept(editName(customer.id ?? ""));
  if (!complete) return null;
  const close = (): void => {
    forget();
    onClose();
  };
  return (
    <Modal title={t`Edit customer`} onClose={close}>
      <EditForm customer={customer} onClose={close} />
    </Modal>
  );
}

function EditForm({ customer, onClose }: { customer: CustomerFormFragment; onClose: () => void }) {
  const command = useCommand(UpdateCustomerDocument);
  const attempt = useAttempt();
  const names = useFieldNames();
  const [form, setForm] = useKept(editName(customer.id), () =>
    openForm(textsOf(customer), customer.version),
  );

  async function save(current: VersionedForm<CustomerTexts>): Promise<void> {
    const changes = changesOf(changesIn(current));
    if (Object.keys(changes).length === 0) return onClose();
    if (losesName(current)) {
      const path = customer.kind === "BUSINESS" ? "businessName" : "givenName";
      await attempt.send(() => Promise.resolve({ userErrors: [nameless(path)] }));
      return;
    }
    let theirs: SeenCustomer | null = null;
    const payload = await attempt.send(async () => {
      const { updateCustomer } = await command.run({
        customerId: customer.id,
        expectedVersion: current.version,
        ...changes,
      });
      if (conflictIn(updateCustomer.userErrors)) theirs = updateCustomer.customer;
      return updateCustomer;
    });
    if (payload) return onClose();
    if (theirs) await meet(current, theirs);
  }

  /** Goes on at once where the other has changed something else. */
  async function meet(current: VersionedForm<CustomerTexts>, theirs: SeenCustomer): Promise<void> {
    const met = meeting(current, textsOf(theirs), theirs.version);
    attempt.clear();
    setForm(met);
    if (!met.theirs) await save(met);
  }

  const { theirs } = form;
  if (theirs) {
    return (
      <ConflictStrip
        applying={command.running}
        fields={conflictsIn(form).map((path) => {
          const name = path as keyof CustomerTexts;
          return {
            path,
            label: names[name],
            yours: form.texts[name] || "—",
            theirs: theirs.texts[name] || "—",
            original: form.base[name] || "—",
          };
        })}
        onApply={(choices) => {
          const chosen = settled(form, choices);
          setForm(chosen);
          void save(chosen);
        }}
      />
    );
  }
  return (
    <CustomerFields
      kind={customer.kind}
      texts={form.texts}
      onChange={(change) => setForm({ ...form, texts: { ...form.texts, ...change } })}
      attempt={attempt}
      running={command.running}
      onSave={() => void save(form)}
      onCancel={onClose}
    />
  );
}

/** Who had a name keeps one: the server would call them by their e-mail address. */
function losesName({ base, texts }: VersionedForm<CustomerTexts>): boolean {
  return hasName(base) && !hasName(texts);
}

function hasName({ givenName, familyName, businessName }: CustomerTexts): boolean {
  return `${givenName}${familyName}${businessName}`.trim() !== "";
}

function nameless(field: keyof CustomerTexts): UserErrorLike {
  return { code: "NAME_REQUIRED", message: "Enter a name.", path: [field] };
}
