import { useLingui } from "@lingui/react";
import { chooseLanguage, languages } from "../language.ts";
import { useServices } from "../services.ts";
import { PersonMenu } from "../ui/shell/person-menu.tsx";
import { useViewer } from "../viewer/viewer.ts";

/** Who is here, and what belongs to that person alone. */
export function Person() {
  const { session, settings } = useServices();
  const { name: account, staffRecords } = useViewer();
  const [record] = staffRecords;
  const { i18n } = useLingui();
  return (
    <PersonMenu
      name={record?.displayName ?? account}
      role={record ? (record.title?.label ?? account) : undefined}
      onAccount={() => window.open(`${settings.issuer}/account`, "_blank", "noopener")}
      onSignOut={() => void session.signOut()}
      languages={languages}
      language={i18n.locale.split("-")[0] ?? ""}
      onLanguage={(code) => void chooseLanguage(code)}
    />
  );
}
