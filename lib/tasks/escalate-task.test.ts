import { expect, it } from "vitest";
import { plainDate } from "@/lib/deadlines/plain-date";
import { isLate } from "./escalate-task";

const open = { status: "todo", dueOn: "2026-10-12", escalatedAt: null } as const;

it.each([
  { name: "on its day", task: open, today: "2026-10-12", late: false },
  { name: "the day after", task: open, today: "2026-10-13", late: true },
  {
    name: "begun and not done",
    task: { ...open, status: "running" as const },
    today: "2026-10-13",
    late: true,
  },
  { name: "done", task: { ...open, status: "done" as const }, today: "2026-10-13", late: false },
  { name: "told already", task: { ...open, escalatedAt: new Date(0) }, today: "2026-10-13", late: false },
  { name: "without a date", task: { ...open, dueOn: null }, today: "2026-10-13", late: false },
])("a task $name: late is $late", ({ task, today, late }) => {
  expect(isLate(task, plainDate(today))).toBe(late);
});
