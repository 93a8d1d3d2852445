import type { ColumnType, Value } from "@/lib/connectors/contract";
import type { DeskWords } from "../../../../../../_ui/desk-words";

/** Columns whose characters are compared one by one are set in a monospaced face. */
const monospaced: Record<ColumnType, boolean> = {
  integer: true,
  bigint: true,
  decimal: true,
  float: true,
  boolean: true,
  text: false,
  date: true,
  time: true,
  timestamp: true,
  timestamptz: true,
  uuid: true,
  json: true,
  binary: true,
};

/** One value exactly as held. Nothing held and an empty text are told apart, and neither looks like a word that is held. */
export function HeldValue({ value, type, t }: { value: Value; type: ColumnType; t: DeskWords }) {
  if (value === null) return <Absent>{t("preview.nullValue")}</Absent>;
  if (value === "") return <Absent>{t("preview.emptyText")}</Absent>;
  const text = typeof value === "object" ? nested(value) : String(value);
  return (
    <span
      className={`block w-max max-w-[48ch] whitespace-pre-wrap [overflow-wrap:anywhere] ${monospaced[type] ? "font-mono text-[0.8125rem]/6" : ""}`}
    >
      {text}
    </span>
  );
}

/** Short ones as one run of text, long ones indented. */
function nested(value: Value): string {
  const line = JSON.stringify(value);
  return line.length <= 160 ? line : JSON.stringify(value, null, 2);
}

function Absent({ children }: { children: string }) {
  return (
    <span className="inline-block whitespace-nowrap rounded border border-dashed border-edge px-1.5 text-xs text-muted italic">
      {children}
    </span>
  );
}
