import { expect, test } from "vitest";
import { createCrashLimit } from "@/lib/start/crash-limit";

test("pauses grow, and the sixth crash within a minute is the last", () => {
  const limit = createCrashLimit(() => 0);
  const delays = [1, 2, 3, 4, 5, 6].map(() => limit.nextDelayMs());
  expect(delays).toEqual([250, 500, 1000, 2000, 4000, null]);
});

test("a crash now and then is always followed by a start", () => {
  let minutes = 0;
  const limit = createCrashLimit(() => minutes++ * 60_000);
  expect(Array.from({ length: 20 }, () => limit.nextDelayMs())).toEqual(Array(20).fill(250));
});
