import { useLingui } from "@lingui/react/macro";
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import styles from "./vin-text.module.css";

const SAID_MS = 2_000;

export interface VinTextProps {
  vin: string;
  /** Only what the trade asks for. */
  last8?: boolean;
  /** With a button that copies the whole VIN. */
  copy?: boolean;
}

/** A VIN in 4-4-9. The gaps are drawn, so that selecting and copying give seventeen characters. */
export function VinText({ vin, last8 = false, copy = false }: VinTextProps) {
  return (
    <span className={styles.vin}>
      {last8 ? (
        <span title={vin}>{vin.slice(-8)}</span>
      ) : (
        <span>
          <span className={styles.part}>{vin.slice(0, 4)}</span>
          <span className={styles.part}>{vin.slice(4, 8)}</span>
          <span>{vin.slice(8)}</span>
        </span>
      )}
      {copy && <CopyButton text={vin} />}
    </span>
  );
}

/** Copies an id at a click; the sign says that it is done. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button
      type="button"
      className={styles.copy}
      aria-label={copied ? t`Copied` : t`Copy ${text}`}
      onClick={() => void copy().catch(() => setCopied(false))}
    >
      {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
    </button>
  );
}
