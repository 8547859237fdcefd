import { useLingui } from "@lingui/react/macro";
import { Search } from "lucide-react";
import { useRef } from "react";
import { useSearchText } from "../../../ui/use-search-text.ts";
import { useShortcuts } from "../../../ui/use-shortcuts.ts";
import styles from "./stock-search.module.css";

const LENGTH_MAX = 60;

export interface StockSearchProps {
  /** As the address has it. */
  readonly value: string | undefined;
  readonly onSearch: (text: string) => void;
}

/** One field for the end of a VIN, a stock number, and words of the car. */
export function StockSearch({ value = "", onSearch }: StockSearchProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const { text, type, search } = useSearchText(value, onSearch);
  useShortcuts(t`Stock`, [
    { keys: "/", label: t`Search stock`, run: () => field.current?.focus() },
  ]);
  return (
    <search className={styles.search}>
      <Search size={16} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        className={styles.field}
        aria-label={t`Search stock`}
        placeholder={t`VIN last 8, stock no., year, make, model`}
        autoComplete="off"
        spellCheck={false}
        maxLength={LENGTH_MAX}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") search();
          if (event.key !== "Escape" || text === "") return;
          event.preventDefault();
          type("");
        }}
      />
    </search>
  );
}
