import { expect, it } from "vitest";
import { streamBody } from "@/app/_edge/stream-body";

it("gives every byte in order, and stops reading the file when the browser goes away", async () => {
  let closed = false;
  async function* chunks(count: number) {
    try {
      for (let index = 0; index < count; index++) yield Uint8Array.of(index, index);
    } finally {
      closed = true;
    }
  }
  const whole = new Uint8Array(await new Response(streamBody(chunks(3))).arrayBuffer());
  expect([...whole]).toEqual([0, 0, 1, 1, 2, 2]);

  closed = false;
  const reader = streamBody(chunks(1_000_000)).getReader();
  await reader.read();
  await reader.cancel();
  expect(closed).toBe(true);
});
