import { fieldKeysOf, type FieldKeys } from "@forecourt/customer/financial-profile/field-keys";
import type { SecretRing } from "@forecourt/platform/secret-ring";

/** Keys of stored fields that follow their ring: a new one encrypts as soon as every process knows it. */
export function rotatingFieldKeys(ring: SecretRing): FieldKeys {
  let made: { readonly name: string; readonly keys: FieldKeys } | undefined;

  function keys(): FieldKeys {
    const secrets = [...new Set([ring.current(), ...ring.all()])];
    const name = secrets.join(" ");
    if (made?.name !== name) made = { name, keys: fieldKeysOf(secrets) };
    return made.keys;
  }

  return {
    get currentId() {
      return keys().currentId;
    },
    seal: (text, context) => keys().seal(text, context),
    open: (sealed, context) => keys().open(sealed, context),
    digest: (text) => keys().digest(text),
  };
}
