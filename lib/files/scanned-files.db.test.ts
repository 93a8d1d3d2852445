import { beforeAll, expect, it } from "vitest";
import { files } from "@/db/schema/files";
import { drafts } from "@/db/schema/subjects";
import { visitor } from "@/lib/auth/actor";
import { addDraftFile } from "@/lib/files/add-draft-file";
import type { Installation } from "@/lib/installation";
import { createTestInstallation } from "@/lib/testing/test-installation";

let opened: Installation;
beforeAll(async () => {
  opened = await createTestInstallation({ env: { CLAMD_URL: "unix:///nowhere/clamd.ctl" } });
});

it("with a scanner configured that does not answer, no file is taken and none is stored", async () => {
  const file = { name: "a.txt", bytes: new Uint8Array(Buffer.from("hello")) };
  const adding = addDraftFile(visitor, { token: null, controllerSlug: "minet", file }, new Date());
  await expect(adding).rejects.toMatchObject({ code: "file.scan_failed" });
  expect(await opened.db.select().from(files)).toEqual([]);
  expect(await opened.db.select().from(drafts)).toEqual([]);
});
