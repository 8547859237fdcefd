import type { I18n } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import type { Filter } from "../../../ui/filter.ts";
import { formatMoney } from "../../../ui/money-format.ts";
import { conditionWords, statusWords } from "../stock-words.ts";
import { ageText } from "./age-words.ts";
import { Choices, PriceSpan, YearSpan, type Choice } from "./filter-editors.tsx";
import { statuses } from "../statuses.ts";
import { conditions, withFilter, type FilterKey, type Span } from "./stock-view.ts";
import type { StockFacets } from "./use-stock-overview.ts";
import type { StockParams } from "./use-stock-params.ts";

/** Until a rooftop has said its own. */
const CURRENCY = "USD";

/** What the stock can be narrowed by, as chips; each says how many its choices would show. */
export function useStockFilters(
  stock: StockParams,
  facets: StockFacets | undefined,
  everywhere: boolean,
): readonly Filter[] {
  const { t, i18n } = useLingui();
  const { view } = stock;
  const { statuses: shown, conditions: chosenConditions, makes, rooftopIds, age, priced } = view;
  const status = choiceFilter(stock, {
    id: "status",
    label: t`Status`,
    choices: statusChoices(facets, i18n),
    chosen: typeof shown === "string" ? [] : shown,
  });
  const rooftop = choiceFilter(stock, {
    id: "rooftop",
    label: t`Rooftop`,
    choices: rooftopChoices(facets),
    chosen: rooftopIds,
  });
  return [
    shown === "ALL" ? { ...status, summary: t`All` } : status,
    choiceFilter(stock, {
      id: "condition",
      label: t`Condition`,
      choices: conditionChoices(facets, i18n),
      chosen: chosenConditions,
    }),
    {
      ...choiceFilter(stock, {
        id: "age",
        label: t`Days in stock`,
        choices: ageChoices(facets),
        chosen: age ? [spanText(age)] : [],
        single: true,
      }),
      summary: age && ageText(age),
    },
    choiceFilter(stock, {
      id: "make",
      label: t`Make`,
      choices: makeChoices(facets, makes),
      chosen: makes,
    }),
    { label: t`Model year`, ...yearFilter(stock) },
    { label: t`Price`, ...priceFilter(stock, facets, i18n) },
    choiceFilter(stock, {
      id: "priced",
      label: t`Priced`,
      choices: [
        { value: "yes", label: t`With a price`, count: undefined },
        { value: "no", label: t`Not priced`, count: undefined },
      ],
      chosen: priced === undefined ? [] : [priced ? "yes" : "no"],
      single: true,
    }),
    ...(everywhere ? [rooftop] : []),
  ];
}

interface ChoiceFilter {
  readonly id: FilterKey;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly single?: boolean;
}

function choiceFilter({ params, go }: StockParams, filter: ChoiceFilter): Filter {
  const { id, label, choices, chosen, single = false } = filter;
  const labelOf = (value: string): string =>
    choices.find((choice) => choice.value === value)?.label ?? value;
  return {
    id,
    label,
    summary: chosen.length > 0 ? chosen.map(labelOf).join(", ") : undefined,
    editor: (close) => (
      <Choices
        choices={choices}
        chosen={chosen}
        single={single}
        onApply={(values) => {
          close();
          go(withFilter(params, id, single ? values[0] : values));
        }}
      />
    ),
  };
}

function priceFilter(
  { params, view: { price }, go }: StockParams,
  facets: StockFacets | undefined,
  { locale }: I18n,
): Omit<Filter, "label"> {
  const currency = facets?.rooftop[0]?.rooftop.currency ?? CURRENCY;
  return {
    id: "price",
    summary: price && priceText(price, currency, locale),
    editor: (close) => (
      <PriceSpan
        span={price}
        currency={currency}
        onApply={(span) => {
          close();
          go(withFilter(params, "price", span));
        }}
      />
    ),
  };
}

function yearFilter({ params, view: { year }, go }: StockParams): Omit<Filter, "label"> {
  return {
    id: "year",
    summary: year && yearText(year),
    editor: (close) => (
      <YearSpan
        span={year}
        onApply={(span) => {
          close();
          go(withFilter(params, "year", span));
        }}
      />
    ),
  };
}

function yearText({ from, to }: Span): string {
  if (to === undefined) return `${from}+`;
  if (from === to) return String(to);
  return from === 0 ? `–${to}` : `${from}–${to}`;
}

function statusChoices(facets: StockFacets | undefined, i18n: I18n): readonly Choice[] {
  return statuses.map((value) => ({
    value,
    label: i18n._(statusWords[value]),
    count: facets && countOf(facets.status, value),
  }));
}

function conditionChoices(facets: StockFacets | undefined, i18n: I18n): readonly Choice[] {
  return conditions.map((value) => ({
    value,
    label: i18n._(conditionWords[value]),
    count: facets && countOf(facets.condition, value),
  }));
}

function rooftopChoices(facets: StockFacets | undefined): readonly Choice[] {
  const rooftops = facets?.rooftop ?? [];
  return rooftops.map(({ rooftop: { id, name }, count }) => ({ value: id, label: name, count }));
}

function ageChoices(facets: StockFacets | undefined): readonly Choice[] {
  const ages = facets?.ages ?? [];
  return ages.map(({ fromDays, toDays, count }) => {
    const span = { from: fromDays, to: toDays ?? undefined };
    return { value: spanText(span), label: ageText(span), count };
  });
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

function countOf<Value extends string>(
  counts: readonly { readonly value: Value; readonly count: number }[],
  value: Value,
): number {
  return counts.find((one) => one.value === value)?.count ?? 0;
}

function spanText({ from, to }: Span): string {
  return `${from}-${to ?? ""}`;
}

function priceText({ from, to }: Span, currency: string, locale: string): string {
  const say = (minorUnits: number): string =>
    formatMoney({ minorUnits, currency }, { locale, cents: false });
  return to === undefined ? `${say(from)}+` : `${say(from)}–${say(to)}`;
}
