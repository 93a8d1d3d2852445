import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { ConnectorErrorCode } from "@/lib/connectors/connector-error";

const texts = {
  "connector.manual": "error.record",
  "connector.not_configured": "error.notConfigured",
  "connector.unreachable": "error.unreachable",
  "connector.refused": "error.refused",
  "connector.timeout": "error.timeout",
  "connector.statement_failed": "error.statement",
  "connector.column_undeclared": "error.record",
  "connector.column_missing": "error.record",
  "connector.withheld_in_clear": "error.withheld",
  "connector.type_changed": "error.record",
  "connector.too_many_matches": "error.tooMany",
} as const satisfies Record<ConnectorErrorCode, string>;

const isKnown = (code: string): code is ConnectorErrorCode => Object.hasOwn(texts, code);

/** Why a search failed and what to do, for who reads the page; the code itself is for who mends the system. */
export const taskErrorWords = (t: DeskWords, code: string | null): string =>
  code !== null && isKnown(code) ? t(texts[code]) : t("error.other");
