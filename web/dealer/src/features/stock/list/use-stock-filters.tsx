import { useLingui } from "@lingui/react/macro";
import type { Filter } from "../../../ui/filter-chips.tsx";
import { formatMoney } from "../../../ui/money-format.ts";
import { conditionWords, statusWords } from "../stock-words.ts";
import { ageText } from "./age-words.ts";
import { Choices, PriceSpan, type Choice } from "./filter-editors.tsx";
import { conditions, statuses, withFilter, type FilterKey, type Span } from "./stock-view.ts";
import type { StockFacets } from "./use-stock-overview.ts";
import type { StockParams } from "./use-stock-params.ts";

const CURRENCY = "USD";

/** What the stock can be narrowed by, as chips; each says how many its choices would show. */
export function useStockFilters(
  { params, view, go }: StockParams,
  facets: StockFacets | undefined,
  everywhere: boolean,
): readonly Filter[] {
  const { t, i18n } = useLingui();
  const currency = facets?.rooftop[0]?.rooftop.currency ?? CURRENCY;
  const set = (key: FilterKey, value: Parameters<typeof withFilter>[2]): void =>
    go(withFilter(params, key, value));

  const several = (
    id: FilterKey,
    label: string,
    choices: readonly Choice[],
    chosen: readonly string[],
  ): Filter => ({
    id,
    label,
    summary: summaryOf(choices, chosen),
    editor: (close) => (
      <Choices
        choices={choices}
        chosen={chosen}
        onApply={(values) => {
          close();
          set(id, values);
        }}
      />
    ),
  });
  const single = (id: FilterKey, label: string, choices: readonly Choice[], chosen: string[]) => ({
    ...several(id, label, choices, chosen),
    editor: (close: () => void) => (
      <Choices
        choices={choices}
        chosen={chosen}
        single
        onApply={([value]) => {
          close();
          set(id, value);
        }}
      />
    ),
  });
  const price: Filter = {
    id: "price",
    label: t`Price`,
    summary: view.price && priceText(view.price, currency, i18n.locale),
    editor: (close) => (
      <PriceSpan
        span={view.price}
        currency={currency}
        onApply={(span) => {
          close();
          set("price", span);
        }}
      />
    ),
  };

  const status = several(
    "status",
    t`Status`,
    statuses.map((value) => ({
      value,
      label: i18n._(statusWords[value]),
      count: facets && countOf(facets.status, value),
    })),
    typeof view.statuses === "string" ? [] : view.statuses,
  );
  const age = single("age", t`Days in stock`, ageChoices(facets), spanTexts(view.age));
  const rooftop = several(
    "rooftop",
    t`Rooftop`,
    facets?.rooftop.map(({ rooftop: { id, name }, count }) => ({
      value: id,
      label: name,
      count,
    })) ?? [],
    view.rooftopIds,
  );
  return [
    view.statuses === "ALL" ? { ...status, summary: t`All` } : status,
    several(
      "condition",
      t`Condition`,
      conditions.map((value) => ({
        value,
        label: i18n._(conditionWords[value]),
        count: facets && countOf(facets.condition, value),
      })),
      view.conditions,
    ),
    { ...age, summary: view.age && ageText(view.age) },
    several("make", t`Make`, makeChoices(facets, view.makes), view.makes),
    price,
    single(
      "priced",
      t`Priced`,
      [
        { value: "yes", label: t`With a price`, count: undefined },
        { value: "no", label: t`Not priced`, count: undefined },
      ],
      view.priced === undefined ? [] : [view.priced ? "yes" : "no"],
    ),
    ...(everywhere ? [rooftop] : []),
  ];
}

function summaryOf(choices: readonly Choice[], chosen: readonly string[]): string | undefined {
  if (chosen.length === 0) return undefined;
  return chosen
    .map((value) => choices.find((choice) => choice.value === value)?.label ?? value)
    .join(", ");
}

function countOf<Value extends string>(
  counts: readonly { readonly value: Value; readonly count: number }[],
  value: Value,
): number {
  return counts.find((one) => one.value === value)?.count ?? 0;
}

function ageChoices(facets: StockFacets | undefined): readonly Choice[] {
  return (
    facets?.ages.map(({ fromDays, toDays, count }) => {
      const span = { from: fromDays, to: toDays ?? undefined };
      return { value: spanText(span), label: ageText(span), count };
    }) ?? []
  );
}

/** The thirty makes that there are most of, and those that were chosen besides. */
function makeChoices(
  facets: StockFacets | undefined,
  chosen: readonly string[],
): readonly Choice[] {
  const makes = facets?.make.map(({ value, count }) => ({ value, label: value, count })) ?? [];
  const others = chosen.filter((value) => !makes.some((make) => make.value === value));
  return [...makes, ...others.map((value) => ({ value, label: value, count: undefined }))];
}

function spanTexts(span: Span | undefined): string[] {
  return span ? [spanText(span)] : [];
}

function spanText({ from, to }: Span): string {
  return `${from}-${to ?? ""}`;
}

function priceText({ from, to }: Span, currency: string, locale: string): string {
  const say = (minorUnits: number): string =>
    formatMoney({ minorUnits, currency }, { locale, cents: false });
  return to === undefined ? `${say(from)}+` : `${say(from)}–${say(to)}`;
}
