import { describe, expect, it } from "vitest";
import { type RequestStatus, requestStatuses } from "@/db/schema/enums";
import type { TaskView } from "@/lib/requests/desk-view";
import { categoryKey, claimedAccountCount, isLive, previewedCategories, stageOf } from "./next-step";

const task = (facts: Partial<TaskView>): TaskView => ({
  id: "t",
  system: "s",
  title: "S",
  manual: false,
  status: "done",
  outcome: null,
  errorCode: null,
  accounts: [],
  extracts: [],
  ...facts,
});
const running = task({ status: "running" });
const failed = task({ status: "failed" });
const byHand = task({ manual: true, status: "todo" });

describe("the one next step", () => {
  it.each([
    { name: "systems are being searched", tasks: [running, task({})], stage: "running", live: true },
    { name: "what a person must search goes first", tasks: [running, byHand], stage: "manual", live: true },
    { name: "a failure goes before all", tasks: [byHand, failed, running], stage: "failed", live: true },
    {
      name: "nothing moves by itself: the page stays still",
      tasks: [byHand, failed],
      stage: "failed",
      live: false,
    },
  ])("while collecting: $name", ({ tasks, stage, live }) => {
    expect(stageOf({ status: "collecting", tasks })).toBe(stage);
    expect(isLive({ status: "collecting", tasks })).toBe(live);
  });

  it.each(requestStatuses.filter((status) => status !== "collecting"))(
    "is the status otherwise: %s",
    (status) => {
      expect(stageOf({ status, tasks: [failed, byHand] })).toBe(status);
    },
  );

  it("refreshes only while jobs are at work", () => {
    const live = (status: RequestStatus) => isLive({ status, tasks: [running] });
    expect(requestStatuses.filter(live)).toEqual(["collecting", "preparing"]);
  });
});

it("counts the accounts that nothing but a claim found, over all systems", () => {
  const account = (proven: boolean) => ({ key: "1", by: ["login"], proven });
  const tasks = [task({ accounts: [account(true), account(false)] }), task({ accounts: [account(false)] })];
  expect(claimedAccountCount(tasks)).toBe(2);
});

it("knows from the history what was opened", () => {
  const event = { seq: 1, actorKind: "staff", who: null, at: new Date(0) } as const;
  const opened = previewedCategories([
    { ...event, type: "extract.previewed", payload: { taskId: "t", system: "s", category: "devices" } },
    { ...event, type: "task.collected", payload: { taskId: "t", category: "logs" } },
  ]);
  expect([...opened]).toEqual([categoryKey("t", "devices")]);
});
