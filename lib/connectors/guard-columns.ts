import type { CategoryRecord } from "@/lib/controllers/record-schema";
import { ConnectorError } from "./connector-error";
import type { Column } from "./contract";

/**
 * Compares what a statement is about to give with what the record declares, before any row is read. Deny by default:
 * a column that the record does not list stops the whole category, since leaving it out silently would make the answer
 * incomplete and letting it through would make it wrong. What the record withholds may come as a boolean at most.
 *
 * @throws ConnectorError that names the columns
 */
export function guardColumns(category: CategoryRecord, columns: readonly Column[]): void {
  const names = columns.map(({ name }) => name);
  const undeclared = names.filter(
    (name, index) => !Object.hasOwn(category.fields, name) || names.indexOf(name) < index,
  );
  refuse("connector.column_undeclared", undeclared);

  const fields = Object.entries(category.fields);
  const missing = fields.filter(([name, field]) => field.export !== "withheld" && !names.includes(name));
  refuse(
    "connector.column_missing",
    missing.map(([name]) => name),
  );

  const withheld = columns.filter(
    ({ name, type }) => category.fields[name]?.export === "withheld" && type !== "boolean",
  );
  refuse(
    "connector.withheld_in_clear",
    withheld.map(({ name }) => name),
  );

  const changed = columns.filter(({ name, type }) => {
    const declared = category.fields[name]?.type;
    return declared !== undefined && declared !== type;
  });
  refuse(
    "connector.type_changed",
    changed.map(({ name }) => name),
  );
}

function refuse(code: ConnectorError["code"], columns: readonly string[]): void {
  if (columns.length > 0) throw new ConnectorError(code, columns.join(", "));
}
