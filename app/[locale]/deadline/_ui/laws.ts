import type { SelectGroup } from "@/app/_ui/select";
import { placeInWords } from "@/lib/deadlines/date-words";
import { countryOf } from "@/lib/deadlines/holidays";
import { listRegimes, type RegimeCode } from "@/lib/deadlines/regimes";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const groups = [
  "europe",
  "united-kingdom",
  "united-states",
  "americas",
  "asia-pacific",
  "africa-middle-east",
] as const;
type Group = (typeof groups)[number];

/** Where a law belongs, by its first country; what is not listed is in Europe. */
const places: Readonly<Record<string, Group>> = {
  GB: "united-kingdom",
  US: "united-states",
  ...{ BR: "americas", CA: "americas", MX: "americas" },
  ...{ AU: "asia-pacific", CN: "asia-pacific", IN: "asia-pacific", JP: "asia-pacific", KR: "asia-pacific" },
  ...{ NZ: "asia-pacific", SG: "asia-pacific", TH: "asia-pacific" },
  ...{ TR: "africa-middle-east", ZA: "africa-middle-east" },
};

/** A law under the name that people look for. */
export const lawName = (locale: Locale, code: RegimeCode): string =>
  translator(locale, "portal")(`calculator.lawName.${code === "ca-qc-p39.1" ? "ca-qc-p39_1" : code}`);

/** Every law by part of the world, in the order of the table. */
export function lawGroups(locale: Locale): SelectGroup[] {
  const t = translator(locale, "portal");
  const laws = listRegimes().map(({ code, countries: [first = ""] }) => ({
    group: places[countryOf(first)] ?? "europe",
    option: { value: code, label: lawName(locale, code) },
  }));
  return groups.map((group) => ({
    label: t(`calculator.group.${group}`),
    options: laws.filter((law) => law.group === group).map(({ option }) => option),
  }));
}

/**
 * The places that can be chosen: countries of laws that hold in several, then their parts with holidays of their own. A
 * law of one country needs no choice.
 */
export function placeGroups(locale: Locale): SelectGroup[] {
  const shared = listRegimes().filter(({ countries }) => countries.length > 1);
  const named = [...new Set(shared.flatMap(({ countries }) => countries))].map((value) => ({
    value,
    label: placeInWords(locale, value),
  }));
  const regions = new Map(
    shared.flatMap((law) => law.regions.map(({ code, name }) => [code, { value: code, label: name }])),
  );
  const parts = [...named.filter(({ value }) => value.includes("-")), ...regions.values()];
  const byName = <Option extends { label: string }>(options: readonly Option[]) =>
    options.toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const countries = byName(named.filter(({ value }) => !value.includes("-")));
  return [
    { label: translator(locale, "portal")("calculator.countries"), options: countries },
    ...countries.flatMap(({ value, label }) => {
      const own = byName(parts.filter((part) => countryOf(part.value) === value));
      return own.length === 0 ? [] : [{ label, options: own }];
    }),
  ];
}
