import { useLingui } from "@lingui/react/macro";
import { useSearchParams } from "react-router";
import styles from "./department-filter.module.css";
import { departments, type Department } from "./timeline-entries.ts";
import { useViewParam } from "./use-view-param.ts";

const PARAM = "dept";

/** The department whose entries the address asks for; undefined for all. */
export function useDepartment(): Department | undefined {
  const [search] = useSearchParams();
  const asked = search.get(PARAM);
  return departments.find((department) => department === asked);
}

/** All departments, or one. */
export function DepartmentFilter() {
  const { t } = useLingui();
  const current = useDepartment();
  const choose = useViewParam(PARAM);
  const choices: readonly { readonly id: Department | undefined; readonly label: string }[] = [
    { id: undefined, label: t`All` },
    { id: "inventory", label: t`Inventory` },
    { id: "sales", label: t`Sales` },
    { id: "service", label: t`Service` },
  ];
  return (
    <div className={styles.filter} role="group" aria-label={t`Departments`}>
      {choices.map(({ id, label }) => (
        <button
          key={label}
          type="button"
          className={styles.choice}
          aria-pressed={id === current}
          onClick={() => choose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
