/**
 * Reads a table written for people: cells between bars, the names of the columns in the first line.
 * @returns its rows by their first cell, each with its cells by column
 */
export function readTable(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [head = [], ...rows] = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const [, ...columns] = head;
  return new Map(
    rows.map(([name = "", ...cells]) => [
      name,
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])),
    ]),
  );
}
