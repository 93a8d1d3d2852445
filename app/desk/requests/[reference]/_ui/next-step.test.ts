import { describe, expect, it } from "vitest";
import { type RequestStatus, type Right, type RightStatus, requestStatuses } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import {
  categoryKey,
  claimedAccountCount,
  escalationOf,
  isLive,
  previewedCategories,
  stageOf,
} from "./next-step";

const task = (facts: Partial<TaskView>): TaskView => ({
  id: "t",
  kind: "search",
  right: null,
  system: "s",
  title: "S",
  manual: false,
  status: "done",
  outcome: null,
  note: null,
  errorCode: null,
  givenUp: false,
  work: null,
  files: [],
  accounts: [],
  extracts: [],
  ...facts,
});
const running = task({ status: "running" });
const failed = task({ status: "failed" });
const byHand = task({ manual: true, status: "todo" });
const givenUp = task({ manual: true, status: "todo", outcome: "cannot", givenUp: true });
const toErase = task({ kind: "carry-out", right: "erasure", status: "todo" });

type Staged = Parameters<typeof stageOf>[0];
const request = (status: RequestStatus, facts: Partial<Staged> = {}): Staged => ({
  status,
  tasks: [],
  rights: [],
  notices: [],
  bundles: [],
  ...facts,
});
const right = (name: Right, status: RightStatus): RequestDetails["rights"][number] => ({
  right: name,
  details: null,
  answers: [],
  status,
  decision: null,
});
const notice = {
  right: "erasure",
  recipient: "r",
  name: "R",
  status: "pending",
  reason: null,
  settledAt: null,
} as const;

describe("the one next step", () => {
  it.each([
    { name: "systems are being searched", tasks: [running, task({})], stage: "running", live: true },
    { name: "what a person must search goes first", tasks: [running, byHand], stage: "manual", live: true },
    { name: "a failure goes before all", tasks: [byHand, failed, running], stage: "failed", live: true },
    {
      name: "what nobody can do goes before other work",
      tasks: [byHand, givenUp],
      stage: "cannot",
      live: false,
    },
    {
      name: "nothing moves by itself: the page stays still",
      tasks: [byHand, failed],
      stage: "failed",
      live: false,
    },
  ])("while collecting: $name", ({ tasks, stage, live }) => {
    expect(stageOf(request("collecting", { tasks }))).toBe(stage);
    expect(isLive(request("collecting", { tasks }))).toBe(live);
  });

  it.each([
    { name: "nothing but copies", rights: [right("access", "asked")], stage: "review" },
    {
      name: "another right beside them",
      rights: [right("access", "asked"), right("erasure", "asked")],
      stage: "decide",
    },
    {
      name: "one copy decided, one not",
      rights: [right("access", "proposed"), right("portability", "asked")],
      stage: "decide",
    },
    {
      name: "all proposed",
      rights: [right("access", "decided"), right("erasure", "proposed")],
      stage: "approve",
    },
  ])("under review: $name", ({ rights, stage }) => {
    expect(stageOf(request("review", { rights }))).toBe(stage);
  });

  it("is the officer's word before anything is decided or answered without a system", () => {
    for (const status of ["review", "decided"] as const)
      expect(stageOf(request(status, { tasks: [givenUp], rights: [right("access", "decided")] }))).toBe(
        "cannot",
      );
  });

  it.each([
    {
      name: "work in the systems goes first",
      facts: { tasks: [toErase], notices: [notice] },
      stage: "carryOut",
    },
    { name: "then the recipients", facts: { notices: [notice] }, stage: "recipients" },
    { name: "then the archives", facts: { rights: [right("access", "decided")] }, stage: "building" },
    { name: "at last the letter", facts: { rights: [right("erasure", "decided")] }, stage: "answer" },
  ])("once decided: $name", ({ facts, stage }) => {
    expect(stageOf(request("decided", facts))).toBe(stage);
  });

  it("is approval when a refusal was proposed before the search", () => {
    expect(stageOf(request("received", { rights: [right("erasure", "proposed")] }))).toBe("approve");
  });

  const others = requestStatuses.filter(
    (status) => !(["collecting", "review", "decided"] as RequestStatus[]).includes(status),
  );
  it.each(others)("is the status otherwise: %s", (status) => {
    expect(stageOf(request(status, { tasks: [failed, byHand] }))).toBe(status);
  });

  it("refreshes only while jobs are at work", () => {
    const facts = { tasks: [running], rights: [right("access", "decided")] };
    expect(requestStatuses.filter((status) => isLive(request(status, facts)))).toEqual([
      "collecting",
      "decided",
    ]);
  });
});

it("counts the accounts that nothing but a claim found, over all systems", () => {
  const account = (proven: boolean) => ({ key: "1", by: ["login"], proven });
  const tasks = [task({ accounts: [account(true), account(false)] }), task({ accounts: [account(false)] })];
  expect(claimedAccountCount(tasks)).toBe(2);
});

it("knows from the history what was opened", () => {
  const event = {
    seq: 1,
    actorKind: "staff",
    who: null,
    byReader: false,
    whom: null,
    at: new Date(0),
  } as const;
  const opened = previewedCategories([
    { ...event, type: "extract.previewed", payload: { taskId: "t", system: "s", category: "devices" } },
    { ...event, type: "task.collected", payload: { taskId: "t", category: "logs" } },
  ]);
  expect([...opened]).toEqual([categoryKey("t", "devices")]);
});

describe("why a request is before the data protection officer", () => {
  const line = { actorKind: "staff", who: "Claire", byReader: false, whom: null, at: new Date(0) } as const;
  const escalated = (seq: number, reason: string) =>
    ({ ...line, seq, type: "request.escalated", payload: { reason, taskId: null } }) as const;

  it("is the reason that was given last", () => {
    const history = [escalated(1, "asked"), escalated(2, "task-cannot")];
    expect(escalationOf(history)).toEqual({ reason: "task-cannot", who: "Claire" });
  });

  it("is that somebody asked, when no line can be read", () => {
    expect(escalationOf([escalated(1, "for-fun")]).reason).toBe("asked");
    expect(escalationOf([])).toEqual({ reason: "asked", who: null });
  });
});
