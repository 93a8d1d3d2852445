import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { RegimeFacts } from "@/lib/deadlines/regimes";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FieldFault } from "./count-deadline";
import type { DeadlineFields, FieldName } from "./deadline-form";

export const exampleZone = "Atlantic/Reykjavik";

/** More countries than this are no help in a sentence. */
const mostNamed = 6;

/** Happenings are named with the row that they stand in: "Proof of identity: received on". */
function dayLabel(locale: Locale, field: FieldName): string {
  const t = translator(locale, "portal");
  const row = /^(identity|clarification|fee)(Asked|Answered)$/.exec(field);
  const about = row?.[1] === "identity" || row?.[1] === "clarification" ? row[1] : "fee";
  if (!row) return `${t("calculator.extension")}, ${t("calculator.announced")}`;
  return `${t(`calculator.${about}`)}, ${t(row[2] === "Asked" ? "calculator.asked" : "calculator.answered")}`;
}

/** What to do about a fault, in a sentence. */
export function wordFault(
  locale: Locale,
  { field, fault }: FieldFault,
  { law, kind }: { law: RegimeFacts | null; kind: DeadlineFields["kind"] },
): string {
  const t = translator(locale, "portal");
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  switch (fault) {
    case "countryOther": {
      if (law && law.countries.length > mostNamed) return t("calculator.error.countryElsewhere");
      const places = list.format((law?.countries ?? []).map((place) => placeInWords(locale, place)));
      return t("calculator.error.countryOther", { places });
    }
    case "kindOther": {
      const kinds = list.format((law?.kinds ?? []).map((known) => t(`calculator.kinds.${known}`)));
      return kinds === "" ? t("calculator.error.kindUnfixed") : t("calculator.error.kindOther", { kinds });
    }
    case "notInForce": {
      const period = law?.periods.find((one) => one.kind === (kind || "response"));
      const from = period?.inForceFrom ?? law?.inForceFrom;
      return t("calculator.error.notInForce", { date: from ? dateInWords(locale, from) : "" });
    }
    case "zone":
      return t("calculator.error.zone", { example: exampleZone });
    case "day":
    case "early":
    case "unasked":
      return t(`calculator.error.${fault}`, { label: dayLabel(locale, field) });
    default:
      return t(`calculator.error.${fault}`);
  }
}
