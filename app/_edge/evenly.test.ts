import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { evenly } from "@/app/_edge/evenly";

const floor = vi.hoisted(() => ({ pass: () => {} }));
vi.mock("node:timers/promises", () => ({
  setTimeout: () => new Promise<void>((resolve) => Object.assign(floor, { pass: resolve })),
}));
beforeEach(() => vi.clearAllMocks());
afterEach(() => floor.pass());

const isSettled = async (promise: Promise<unknown>) => {
  const waiting = Symbol();
  const first = await Promise.race([promise.catch(() => null), Promise.resolve(waiting)]);
  await new Promise((resolve) => setImmediate(resolve));
  return first !== waiting;
};

it.each([
  ["an answer", () => Promise.resolve("found")],
  ["a refusal", () => Promise.reject(new Error("nothing there"))],
])("%s that is ready at once still waits for its time", async (_, answer) => {
  const given = evenly<string>(answer);
  for (let turn = 0; turn < 5; turn++) expect(await isSettled(given)).toBe(false);
  floor.pass();
  await expect(
    given.then(
      () => "given",
      () => "given",
    ),
  ).resolves.toBe("given");
});

it("an answer that takes longer is not held back further", async () => {
  let ready = (_: string) => {};
  const given = evenly(() => new Promise<string>((resolve) => (ready = resolve)));
  floor.pass();
  ready("late");
  expect(await given).toBe("late");
});
