import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { requests } from "@/db/schema/requests";
import { getDestroyed } from "@/lib/requests/get-destroyed";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation({ controllers: ["minet", "netkin"] });

it("says of a request without data what is left and where, to those who may see it, and to nobody else", async () => {
  const { requestId, reference } = await file();
  const dpo = await signInAs("dpo");
  expect(await getDestroyed(dpo, reference)).toBeNull();
  await db.update(requests).set({ dataKey: null }).where(eq(requests.id, requestId));
  expect(await getDestroyed(dpo, reference)).toEqual({
    reference,
    status: "received",
    can: { exportEvidence: true, readHistory: true },
  });
  expect((await getDestroyed(await signInAs("handler"), reference))?.can).toEqual({
    exportEvidence: false,
    readHistory: false,
  });
  for (const stranger of [await signInAs("dpo", "netkin"), await signInAs("administrator")])
    expect(await getDestroyed(stranger, reference)).toBeNull();
});
