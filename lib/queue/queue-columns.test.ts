import { expect, it } from "vitest";
import { columnsToShow, queueColumns } from "@/lib/queue/queue-columns";

it.each([
  [
    "nothing was chosen",
    null,
    2,
    ["subject", "rights", "controller", "status", "handler", "received", "due"],
  ],
  ["an empty choice", [], 1, ["subject", "rights", "status", "handler", "received", "due"]],
  ["a choice in any order", ["due", "subject"], 2, ["subject", "due"]],
  ["a column that is gone by now", ["mood", "due"], 2, ["due"]],
  ["one controller, whose column says nothing", ["controller", "due"], 1, ["due"]],
] as const)("shows columns: %s", (_, chosen, controllers, expected) => {
  expect(columnsToShow(chosen, controllers)).toEqual(expected);
});

it("can show every column", () => {
  expect(columnsToShow(queueColumns, 2)).toEqual(queueColumns);
});
