import { isNotNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { controllers, records } from "@/db/schema/controllers";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import { tasks } from "@/db/schema/tasks";
import { loadDemo } from "@/lib/demo/load-demo";
import { requestKey } from "@/lib/requests/request-key";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { open } from "@/lib/vault/seal";

const { db, installationKey } = await createTestInstallation({ adh6: true, controllers: [] });

it("whoever the demonstration writes to, or would write to later, is nobody", {
  timeout: 300_000,
}, async () => {
  await loadDemo(new Date());
  const keys = new Map((await db.select().from(requests)).map((row) => [row.id, requestKey(row)]));
  const keyOf = (requestId: string | null) =>
    requestId === null ? installationKey : (keys.get(requestId) ?? installationKey);
  const owned = await db.select().from(tasks).where(isNotNull(tasks.ownerEmail));
  const stored = await db.select({ content: records.content }).from(records);
  const addresses = [
    ...(await db.select().from(mails)).map(({ requestId, recipient }) =>
      open(keyOf(requestId), "recipient", recipient),
    ),
    ...owned.map(({ requestId, ownerEmail }) =>
      ownerEmail ? open(keyOf(requestId), "owner_email", ownerEmail) : "",
    ),
    ...Array.from(JSON.stringify(stored).matchAll(/"ownerEmail":"([^"]*)"/g), ([, address = ""]) => address),
  ];
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !/^[^@]+@[^@]+\.example$/i.test(address))).toEqual([]);
  expect(await db.$count(controllers)).toBe(5);
});
